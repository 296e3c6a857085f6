public import ParleyLanguage
import ParleySQLite

/// The hotel's records in SQLite: room types, stays and what guests asked for.
///
/// A stay is booked in one transaction that counts the rooms of each of its nights, so that no night
/// is sold twice, whichever process asks.
public struct HotelStore: Sendable {
    private let storage: SQLiteStorage

    /// Opens the records, made and seeded if they are not there.
    /// - Parameter path: A file; `nil` keeps the records in memory.
    /// - Throws: `SQLiteError` where the file cannot be opened, or is no database of this kind.
    public init(path: String?) throws {
        storage = try SQLiteStorage(path: path, label: "hotel", migrations: HotelSchema.migrations)
    }

    /// The room types, cheapest first.
    public func roomTypes() async throws -> [RoomType] {
        try await storage.read { connection in
            try connection.rows("SELECT name, rooms, price FROM room_type ORDER BY price")
                .map { RoomType(name: try $0.text(0), rooms: Int(try $0.integer(1)), price: Int(try $0.integer(2))) }
        }
    }

    /// How many rooms of a type are free in every night of a stay.
    /// - Parameter stay: One that does not count, for it would make room.
    public func freeRooms(type: String, arrival: CalendarDay, nights: Int, besides stay: String? = nil) async throws -> Int {
        let number = stay.flatMap(Self.number)
        return try await storage.read { connection in
            try (0..<max(1, nights)).map { try Self.free(connection, type: type, night: arrival.adding($0), besides: number) }.min() ?? 0
        }
    }

    /// Books a stay.
    /// - Parameters:
    ///   - type: A room type's name.
    ///   - nights: At least one.
    ///   - key: The same for every attempt at the same booking; `nil` where nothing is retried.
    /// - Throws: `SQLiteError` where there is no such room type, or no night.
    public func book(
        guest: String, type: String, arrival: CalendarDay, nights: Int, key: String? = nil
    ) async throws -> ReservationOutcome {
        try await storage.write { connection in
            if let key, let earlier = try Self.stay(connection, "idempotency_key = ? AND status = 'booked'", [key]) {
                return .existing(earlier)
            }
            let same = "room_type = ? AND arrival = ? AND departure = ? AND status = 'booked'"
            let others = try Self.stays(connection, same, [type, arrival.iso, arrival.adding(nights).iso])
            if let own = others.first(where: { NameMatcher(language: HotelAgent.language).similarity($0.guest, guest) >= 0.94 }) { return .existing(own) }
            for night in 0..<nights where try Self.free(connection, type: type, night: arrival.adding(night)) < 1 {
                return .full(arrival.adding(night))
            }
            try connection.rows("UPDATE stay SET idempotency_key = NULL WHERE idempotency_key = ?", [key])
            try connection.rows(
                "INSERT INTO stay (guest, room_type, arrival, departure, idempotency_key) VALUES (?, ?, ?, ?, ?)",
                [guest, type, arrival.iso, arrival.adding(nights).iso, key])
            guard let booked = try Self.stay(connection, "number = ?", [connection.lastInsertedRowID]) else { return .full(arrival) }
            return .booked(booked)
        }
    }

    /// Changes a stay: one that is booked, to days and a type that have room for it.
    /// - Parameters:
    ///   - id: `R-2001`.
    ///   - nights: At least one.
    /// - Throws: `SQLiteError` where there is no such room type, or no night.
    public func change(id: String, type: String, arrival: CalendarDay, nights: Int) async throws -> StayChangeOutcome {
        guard let number = Self.number(of: id) else { return .notFound }
        return try await storage.write { connection in
            guard let stay = try Self.stay(connection, "number = ?", [number]) else { return .notFound }
            guard stay.status == .booked else { return .cancelled(stay) }
            if (stay.room, stay.arrival, stay.nights) == (type, arrival, nights) { return .existing(stay) }
            for night in 0..<nights where try Self.free(connection, type: type, night: arrival.adding(night), besides: number) < 1 {
                return .full(arrival.adding(night))
            }
            try connection.rows(
                "UPDATE stay SET room_type = ?, arrival = ?, departure = ? WHERE number = ?", [type, arrival.iso, arrival.adding(nights).iso, number])
            guard let changed = try Self.stay(connection, "number = ?", [number]) else { return .notFound }
            return .changed(changed)
        }
    }

    /// Cancels a stay, which frees its room.
    /// - Parameter id: `R-2001`.
    public func cancel(id: String) async throws -> StayCancellation {
        guard let number = Self.number(of: id) else { return .notFound }
        return try await storage.write { connection in
            guard var stay = try Self.stay(connection, "number = ?", [number]) else { return .notFound }
            guard stay.status == .booked else { return .alreadyCancelled(stay) }
            try connection.rows("UPDATE stay SET status = 'cancelled' WHERE number = ?", [number])
            stay.status = .cancelled
            return .cancelled(stay)
        }
    }

    /// All stays, cancelled ones included, in the order in which they were booked.
    public func stays() async throws -> [Stay] {
        try await storage.read { connection in try Self.stays(connection, "1", []) }
    }

    /// The booked stays that have not ended, soonest first.
    public func booked(from day: CalendarDay) async throws -> [Stay] {
        try await storage.read { connection in
            try Self.stays(connection, "status = 'booked' AND departure >= ?", [day.iso]).sorted { $0.arrival < $1.arrival }
        }
    }

    /// Notes what a guest asked for. The same kind on the same day replaces the earlier one.
    /// - Throws: `SQLiteError` where there is no such stay.
    public func add(_ request: ServiceRequest) async throws {
        try await storage.write { connection in
            try connection.rows(
                "INSERT INTO service (stay, kind, date, time) VALUES (?, ?, ?, ?)",
                [Self.number(of: request.stay), request.kind.rawValue, request.day.iso, request.time.iso])
        }
    }

    /// What guests have asked for, by time.
    public func services() async throws -> [ServiceRequest] {
        try await storage.read { connection in
            try connection.rows("SELECT stay, kind, date, time FROM service ORDER BY date, time").compactMap { row in
                let clock = try row.text(3).split(separator: ":").compactMap { Int($0) }
                guard let kind = ServiceRequest.Kind(rawValue: try row.text(1)), let day = CalendarDay(iso: try row.text(2)),
                    clock.count == 2
                else { return nil }
                return ServiceRequest(
                    kind: kind, stay: "R-\(try row.integer(0))", day: day, time: ClockTime(hour: clock[0], minute: clock[1]))
            }
        }
    }

    private static func free(_ connection: SQLiteConnection, type: String, night: CalendarDay, besides stay: Int64? = nil) throws -> Int {
        let sql = """
            SELECT rooms - (SELECT COUNT(*) FROM stay
                WHERE room_type = name AND status = 'booked' AND arrival <= ? AND departure > ? AND number != ?)
            FROM room_type WHERE name = ?
            """
        return try connection.rows(sql, [night.iso, night.iso, stay ?? 0, type]).first.map { Int(try $0.integer(0)) } ?? 0
    }

    private static func stays(_ connection: SQLiteConnection, _ condition: String, _ values: [any SQLiteBindable]) throws -> [Stay] {
        let sql = "SELECT number, guest, room_type, arrival, departure, status FROM stay WHERE \(condition) ORDER BY number"
        return try connection.rows(sql, values).compactMap { row in
            guard let arrival = CalendarDay(iso: try row.text(3)), let departure = CalendarDay(iso: try row.text(4)),
                let status = Stay.Status(rawValue: try row.text(5))
            else { return nil }
            return Stay(
                id: "R-\(try row.integer(0))", guest: try row.text(1), room: try row.text(2), arrival: arrival,
                nights: departure.number - arrival.number, status: status)
        }
    }

    private static func stay(_ connection: SQLiteConnection, _ condition: String, _ values: [any SQLiteBindable]) throws -> Stay? {
        try stays(connection, condition, values).first
    }

    private static func number(of id: String) -> Int64? { id.hasPrefix("R-") ? Int64(id.dropFirst(2)) : nil }
}
