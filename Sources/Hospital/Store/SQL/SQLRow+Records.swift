import Foundation
import ParleyLanguage

/// The number of an appointment, as the database keeps it: 1001 for `APT-1001`.
struct AppointmentNumber: Hashable {
    /// Decimal digits, within 64 bits.
    let text: String

    init?(_ id: String) {
        guard id.hasPrefix("APT-"), let number = Int64(id.dropFirst(4)), number > 0 else { return nil }
        text = String(number)
    }
}

enum AppointmentColumns {
    static let all = "number, patient_id, patient_name, doctor, date, time, reason, status"
}

extension SQLSession {
    /// - Parameter isLocked: Whether nobody else may change it before this transaction ends.
    func appointment(_ number: AppointmentNumber, isLocked: Bool = false) throws -> Appointment? {
        try rows(
            "SELECT \(AppointmentColumns.all) FROM appointment WHERE number = ?" + (isLocked ? rowLock : ""),
            [number.text]
        ).first?.appointment()
    }

    /// Who has a time.
    func holder(of slot: Slot) throws -> Appointment? {
        try rows(
            """
            SELECT \(AppointmentColumns.all) FROM appointment
            WHERE doctor = ? AND date = ? AND time = ? AND status = 'booked'
            """, [slot.doctor, slot.day.iso, slot.time.iso]
        ).first?.appointment()
    }

    /// Whether the doctor sees nobody that day.
    func isAway(_ slot: Slot) throws -> Bool {
        try !rows(
            "SELECT 1 FROM day_off WHERE doctor = ? AND first_date <= ? AND last_date >= ?",
            [slot.doctor, slot.day.iso, slot.day.iso]
        ).isEmpty
    }
}

extension SQLRow {
    /// A row of ``AppointmentColumns/all``.
    func appointment() throws -> Appointment {
        guard let status = Appointment.Status(rawValue: try text(7)) else {
            throw HospitalStoreError.failed("an appointment has a status that is none")
        }
        return Appointment(
            id: "APT-\(try text(0))", patientID: optional(1), patientName: try text(2), doctor: try text(3),
            day: try day(4), time: try clockTime(5), reason: try text(6), status: status)
    }

    func day(_ column: Int) throws -> CalendarDay {
        guard let day = CalendarDay(iso: try text(column)) else {
            throw HospitalStoreError.failed("column \(column) is no date")
        }
        return day
    }

    func clockTime(_ column: Int) throws -> ClockTime {
        guard let time = ClockTime(iso: try text(column)) else {
            throw HospitalStoreError.failed("column \(column) is no time")
        }
        return time
    }
}
