import GRDB
public import ParleyAgent

extension HospitalStore {
    /// Books a time for a patient.
    /// - Parameters:
    ///   - doctor: The doctor's surname as in the records.
    ///   - key: The same for every attempt at the same booking; `nil` where nothing is retried.
    /// - Throws: `DatabaseError` where there is no such doctor or no appointment begins at that time.
    public func book(
        patientName: String, doctor: String, day: CalendarDay, time: ClockTime, reason: String, key: String? = nil
    ) async throws -> BookingOutcome {
        let key = key.flatMap { $0.isEmpty ? nil : $0 }
        return try await database.write { db in
            if let key {
                let sql = Self.columns + " WHERE idempotency_key = ? AND status = 'booked'"
                if let earlier = try Self.fetchOne(db, sql, [key]) { return .existing(earlier) }
                // The caller cancelled it and asks again, in the same words: a new booking.
                try db.execute(
                    sql: "UPDATE appointment SET idempotency_key = NULL WHERE idempotency_key = ?", arguments: [key])
            }
            do {
                try db.execute(
                    sql: """
                        INSERT INTO appointment (patient_name, doctor, date, time, reason, idempotency_key)
                        VALUES (?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [patientName, doctor, day.iso, time.iso, reason, key])
            } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE {
                let sql = Self.columns + " WHERE doctor = ? AND date = ? AND time = ? AND status = 'booked'"
                guard let holder = try Self.fetchOne(db, sql, [doctor, day.iso, time.iso]) else { throw error }
                return Self.isSamePerson(holder.patientName, patientName) ? .existing(holder) : .taken
            }
            let sql = Self.columns + " WHERE number = ?"
            guard let booked = try Self.fetchOne(db, sql, [db.lastInsertedRowID]) else { return .taken }
            return .booked(booked)
        }
    }

    /// Cancels an appointment, which frees its time.
    /// - Parameter id: `APT-1001`.
    public func cancel(id: String) async throws -> CancellationOutcome {
        guard let number = Self.number(of: id) else { return .notFound }
        return try await database.write { db in
            let sql = Self.columns + " WHERE number = ?"
            guard var appointment = try Self.fetchOne(db, sql, [number]) else { return .notFound }
            guard appointment.status == .booked else { return .alreadyCancelled(appointment) }
            try db.execute(sql: "UPDATE appointment SET status = 'cancelled' WHERE number = ?", arguments: [number])
            appointment.status = .cancelled
            return .cancelled(appointment)
        }
    }

    /// One appointment, booked or cancelled.
    public func appointment(id: String) async throws -> Appointment? {
        guard let number = Self.number(of: id) else { return nil }
        return try await database.read { db in try Self.fetchOne(db, Self.columns + " WHERE number = ?", [number]) }
    }

    /// All appointments, cancelled ones included, in the order in which they were made.
    public func appointments() async throws -> [Appointment] {
        try await database.read { db in
            try Row.fetchAll(db, sql: Self.columns + " ORDER BY number").compactMap(Self.appointment)
        }
    }

    /// What is booked from a day on, soonest first.
    public func booked(from day: CalendarDay) async throws -> [Appointment] {
        try await database.read { db in
            try Row.fetchAll(
                db, sql: Self.columns + " WHERE status = 'booked' AND date >= ? ORDER BY date, time, number",
                arguments: [day.iso]
            ).compactMap(Self.appointment)
        }
    }

    private static let columns = "SELECT number, patient_name, doctor, date, time, reason, status FROM appointment"

    private static func fetchOne(_ db: Database, _ sql: String, _ arguments: StatementArguments) throws -> Appointment? {
        try Row.fetchOne(db, sql: sql, arguments: arguments).flatMap(appointment)
    }

    private static func appointment(_ row: Row) -> Appointment? {
        guard let day = CalendarDay(iso: row["date"] as String), let time = ClockTime(iso: row["time"] as String),
            let status = Appointment.Status(rawValue: row["status"])
        else { return nil }
        return Appointment(
            id: "APT-\(row["number"] as Int64)", patientName: row["patient_name"], doctor: row["doctor"], day: day,
            time: time, reason: row["reason"], status: status)
    }

    private static func number(of id: String) -> Int64? {
        id.hasPrefix("APT-") ? Int64(id.dropFirst(4)) : nil
    }
}
