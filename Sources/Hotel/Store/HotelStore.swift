import Foundation
import GRDB
public import ParleyAgent

/// The hotel's records in SQLite: room types, stays and what guests asked for.
///
/// A stay is booked in one transaction that counts the rooms of each of its nights, so that no night
/// is sold twice, whichever process asks.
public struct HotelStore: Sendable {
    let database: any DatabaseWriter

    /// Opens the records, made and seeded if they are not there.
    /// - Parameter path: A file; `nil` keeps the records in memory.
    /// - Throws: `DatabaseError` where the file cannot be opened, or is no database of this kind.
    public init(path: String?) throws {
        var configuration = Configuration()
        configuration.label = "hotel"
        configuration.busyMode = .timeout(3)
        database = try path.map { try DatabasePool(path: $0, configuration: configuration) }
            ?? DatabaseQueue(configuration: configuration)
        try HotelSchema.migrator.migrate(database)
    }

    /// The room types, cheapest first.
    public func roomTypes() async throws -> [RoomType] {
        try await database.read { db in
            try Row.fetchAll(db, sql: "SELECT name, rooms, price FROM room_type ORDER BY price")
                .map { RoomType(name: $0["name"], rooms: $0["rooms"], price: $0["price"]) }
        }
    }

    /// How many rooms of a type are free in every night of a stay.
    public func freeRooms(type: String, arrival: CalendarDay, nights: Int) async throws -> Int {
        try await database.read { db in
            try (0..<max(1, nights)).map { try Self.free(db, type: type, night: arrival.adding($0)) }.min() ?? 0
        }
    }

    /// Books a stay.
    /// - Parameters:
    ///   - type: A room type's name.
    ///   - nights: At least one.
    ///   - key: The same for every attempt at the same booking; `nil` where nothing is retried.
    /// - Throws: `DatabaseError` where there is no such room type, or no night.
    public func book(
        guest: String, type: String, arrival: CalendarDay, nights: Int, key: String? = nil
    ) async throws -> ReservationOutcome {
        try await database.write { db in
            if let key, let earlier = try Self.stay(db, "idempotency_key = ? AND status = 'booked'", [key]) {
                return .existing(earlier)
            }
            let same = "room_type = ? AND arrival = ? AND departure = ? AND status = 'booked'"
            let others = try Self.stays(db, same, [type, arrival.iso, arrival.adding(nights).iso])
            if let own = others.first(where: { NameMatcher().similarity($0.guest, guest) >= 0.94 }) { return .existing(own) }
            for night in 0..<nights where try Self.free(db, type: type, night: arrival.adding(night)) < 1 {
                return .full(arrival.adding(night))
            }
            try db.execute(
                sql: "UPDATE stay SET idempotency_key = NULL WHERE idempotency_key = ?", arguments: [key])
            try db.execute(
                sql: "INSERT INTO stay (guest, room_type, arrival, departure, idempotency_key) VALUES (?, ?, ?, ?, ?)",
                arguments: [guest, type, arrival.iso, arrival.adding(nights).iso, key])
            guard let booked = try Self.stay(db, "number = ?", [db.lastInsertedRowID]) else { return .full(arrival) }
            return .booked(booked)
        }
    }

    /// Cancels a stay, which frees its room.
    /// - Parameter id: `R-2001`.
    public func cancel(id: String) async throws -> StayCancellation {
        guard let number = Self.number(of: id) else { return .notFound }
        return try await database.write { db in
            guard var stay = try Self.stay(db, "number = ?", [number]) else { return .notFound }
            guard stay.status == .booked else { return .alreadyCancelled(stay) }
            try db.execute(sql: "UPDATE stay SET status = 'cancelled' WHERE number = ?", arguments: [number])
            stay.status = .cancelled
            return .cancelled(stay)
        }
    }

    /// All stays, cancelled ones included, in the order in which they were booked.
    public func stays() async throws -> [Stay] {
        try await database.read { db in try Self.stays(db, "1", []) }
    }

    /// The booked stays that have not ended, soonest first.
    public func booked(from day: CalendarDay) async throws -> [Stay] {
        try await database.read { db in
            try Self.stays(db, "status = 'booked' AND departure >= ?", [day.iso]).sorted { $0.arrival < $1.arrival }
        }
    }

    /// Notes what a guest asked for. The same kind on the same day replaces the earlier one.
    /// - Throws: `DatabaseError` where there is no such stay.
    public func add(_ request: ServiceRequest) async throws {
        try await database.write { db in
            try db.execute(
                sql: "INSERT INTO service (stay, kind, date, time) VALUES (?, ?, ?, ?)",
                arguments: [Self.number(of: request.stay), request.kind.rawValue, request.day.iso, request.time.iso])
        }
    }

    /// What guests have asked for, by time.
    public func services() async throws -> [ServiceRequest] {
        try await database.read { db in
            try Row.fetchAll(db, sql: "SELECT stay, kind, date, time FROM service ORDER BY date, time").compactMap { row in
                let clock = (row["time"] as String).split(separator: ":").compactMap { Int($0) }
                guard let kind = ServiceRequest.Kind(rawValue: row["kind"]), let day = CalendarDay(iso: row["date"] as String),
                    clock.count == 2
                else { return nil }
                return ServiceRequest(
                    kind: kind, stay: "R-\(row["stay"] as Int64)", day: day, time: ClockTime(hour: clock[0], minute: clock[1]))
            }
        }
    }

    private static func free(_ db: Database, type: String, night: CalendarDay) throws -> Int {
        let sql = """
            SELECT rooms - (SELECT COUNT(*) FROM stay
                WHERE room_type = name AND status = 'booked' AND arrival <= ? AND departure > ?)
            FROM room_type WHERE name = ?
            """
        return try Int.fetchOne(db, sql: sql, arguments: [night.iso, night.iso, type]) ?? 0
    }

    private static func stays(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [Stay] {
        let sql = "SELECT number, guest, room_type, arrival, departure, status FROM stay WHERE \(condition) ORDER BY number"
        return try Row.fetchAll(db, sql: sql, arguments: arguments).compactMap { row in
            guard let arrival = CalendarDay(iso: row["arrival"] as String), let departure = CalendarDay(iso: row["departure"] as String),
                let status = Stay.Status(rawValue: row["status"])
            else { return nil }
            return Stay(
                id: "R-\(row["number"] as Int64)", guest: row["guest"], room: row["room_type"], arrival: arrival,
                nights: departure.number - arrival.number, status: status)
        }
    }

    private static func stay(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> Stay? {
        try stays(db, condition, arguments).first
    }

    private static func number(of id: String) -> Int64? { id.hasPrefix("R-") ? Int64(id.dropFirst(2)) : nil }
}
