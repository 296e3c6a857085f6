import Foundation
public import ParleyLanguage

/// The hospital's records in a SQL database.
///
/// Bookings are safe whoever else uses the database: what must not happen twice is refused by its
/// unique indexes, not by what was read before.
public struct SQLHospitalStore: HospitalStore {
    let database: any SQLDatabase

    init(database: any SQLDatabase) { self.database = database }

    /// Opens the records in SQLite, made and seeded if they are not there.
    ///
    /// Several processes may use one file: a writer waits for another one. A change that was returned
    /// survives a crash of the process and of the machine.
    /// - Parameter path: A file; `nil` keeps the records in memory.
    /// - Throws: ``HospitalStoreError/unavailable(_:)`` where the file cannot be opened, or is no
    ///   database of this kind.
    public init(path: String?) throws {
        self.init(database: try SQLiteDatabase(path: path))
    }

    public func doctors() async throws -> [Doctor] {
        try await database.read { session in
            try session.rows("SELECT name, specialty FROM doctor ORDER BY position")
                .map { Doctor(name: try $0.text(0), specialty: try $0.text(1)) }
        }
    }

    public func patients() async throws -> [Patient] {
        try await database.read { session in
            try session.rows("SELECT id, name, date_of_birth, phone, insurance FROM patient ORDER BY id").map { row in
                Patient(
                    id: try row.text(0), name: try row.text(1),
                    dateOfBirth: row.optional(2).flatMap { CalendarDay(iso: $0) }, phone: row.optional(3),
                    insurance: row.optional(4))
            }
        }
    }

    public func schedule(from first: CalendarDay, through last: CalendarDay) async throws -> Schedule {
        try await database.read { session in
            let times = try session.rows("SELECT time FROM slot ORDER BY time").map { try $0.clockTime(0) }
            let taken = try session.rows(
                "SELECT doctor, date, time FROM appointment WHERE status = 'booked' AND date >= ? AND date <= ?",
                [first.iso, last.iso]
            ).map { Slot(doctor: try $0.text(0), day: try $0.day(1), time: try $0.clockTime(2)) }
            let daysOff = try session.rows(
                "SELECT doctor, first_date, last_date FROM day_off WHERE last_date >= ? AND first_date <= ?",
                [first.iso, last.iso]
            ).map { DayOff(doctor: try $0.text(0), firstDay: try $0.day(1), lastDay: try $0.day(2)) }
            return Schedule(from: first, through: last, times: times, taken: Set(taken), daysOff: daysOff)
        }
    }

    public func appointment(id: String) async throws -> Appointment? {
        guard let number = AppointmentNumber(id) else { return nil }
        return try await database.read { try $0.appointment(number) }
    }

    public func appointments() async throws -> [Appointment] {
        try await database.read { session in
            try session.rows("SELECT \(AppointmentColumns.all) FROM appointment ORDER BY number")
                .map { try $0.appointment() }
        }
    }

    public func booked(from day: CalendarDay) async throws -> [Appointment] {
        try await database.read { session in
            try session.rows(
                """
                SELECT \(AppointmentColumns.all) FROM appointment WHERE status = 'booked' AND date >= ?
                ORDER BY date, time, number
                """, [day.iso]
            ).map { try $0.appointment() }
        }
    }
}
