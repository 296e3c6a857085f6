import ParleyLanguage

/// A change that was made to an appointment, by the request that made it. The store keeps them all:
/// they are how a request that is made twice is told, and what happened to an appointment and when.
struct AppointmentChange {
    enum Kind: String {
        case booked
        case rescheduled
        case cancelled
    }

    /// Where the appointment was before; `nil` for a new one.
    var from: Slot?
    /// Where the change put it.
    var slot: Slot
    /// As it stands now.
    var appointment: Appointment
}

extension SQLSession {
    /// The change that this request made before.
    /// - Throws: ``HospitalStoreError/refused(_:)`` where the key was that of another kind of request.
    func change(_ key: RequestKey, kind: AppointmentChange.Kind) throws -> AppointmentChange? {
        guard
            let row = try rows(
                """
                SELECT kind, appointment, from_doctor, from_date, from_time, doctor, date, time
                FROM appointment_change WHERE request_key = ?
                """, [key.text]
            ).first
        else { return nil }
        guard try row.text(0) == kind.rawValue else {
            throw HospitalStoreError.refused("one request key for two kinds of change")
        }
        guard let number = AppointmentNumber("APT-\(try row.text(1))"), let appointment = try appointment(number) else {
            throw HospitalStoreError.failed("a change belongs to no appointment")
        }
        let from = try row.optional(2).map { Slot(doctor: $0, day: try row.day(3), time: try row.clockTime(4)) }
        let slot = Slot(doctor: try row.text(5), day: try row.day(6), time: try row.clockTime(7))
        return AppointmentChange(from: from, slot: slot, appointment: appointment)
    }

    /// Keeps a change, in the transaction that makes it.
    /// - Throws: ``SQLCollision`` where another attempt at the same request was there first.
    func record(_ kind: AppointmentChange.Kind, _ appointment: Appointment, from: Slot?, key: RequestKey) throws {
        let slot = appointment.slot
        try rows(
            """
            INSERT INTO appointment_change
                (request_key, kind, appointment, from_doctor, from_date, from_time, doctor, date, time)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                key.text, kind.rawValue, String(appointment.id.dropFirst(4)), from?.doctor, from?.day.iso,
                from?.time.iso, slot.doctor, slot.day.iso, slot.time.iso,
            ])
    }

    /// Lets a key be used once more, for another appointment.
    func release(_ key: RequestKey, of appointment: Appointment) throws {
        try rows(
            "UPDATE appointment_change SET request_key = ? WHERE request_key = ?",
            ["\(key.text) (\(appointment.id))", key.text])
    }
}
