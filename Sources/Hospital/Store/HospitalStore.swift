import Foundation
import GRDB
public import ParleyAgent

/// The hospital's records in SQLite.
///
/// Every call runs on the database's own threads. Several processes may use one file: a writer waits
/// for another one, and the database itself refuses a second booking of a time.
public struct HospitalStore: Sendable {
    /// How long one appointment takes, in minutes.
    public static let slotMinutes = 30

    let database: any DatabaseWriter

    /// Opens the records, made and seeded if they are not there.
    /// - Parameter path: A file; `nil` keeps the records in memory.
    /// - Throws: `DatabaseError` where the file cannot be opened, or is no database of this kind.
    public init(path: String?) throws {
        var configuration = Configuration()
        configuration.label = "hospital"
        // Several processes write: wait for the other one.
        configuration.busyMode = .timeout(3)
        if let path {
            // A pool puts the file in WAL mode, in which readers do not wait for writers.
            database = try Self.open(path: path, configuration: configuration)
        } else {
            database = try DatabaseQueue(configuration: configuration)
        }
        do {
            try HospitalSchema.migrator.migrate(database)
        } catch is DatabaseError {
            // Another process was making the same tables; now they are there.
            try HospitalSchema.migrator.migrate(database)
        }
    }

    /// Whether two names on appointments are one person's, spelled a little differently.
    static func isSamePerson(_ a: String, _ b: String) -> Bool { NameMatcher().similarity(a, b) >= 0.94 }

    /// Two processes that open a new file at once may both try to switch it to WAL, which does not
    /// heed the busy timeout; the loser finds it switched when it tries again.
    private static func open(path: String, configuration: Configuration) throws -> DatabasePool {
        var attempts = 0
        while true {
            do {
                return try DatabasePool(path: path, configuration: configuration)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && attempts < 20 {
                attempts += 1
                Thread.sleep(forTimeInterval: 0.05)
            }
        }
    }

    /// The doctors by name.
    public func doctors() async throws -> [Doctor] {
        try await database.read { db in
            try Row.fetchAll(db, sql: "SELECT name, specialty FROM doctor ORDER BY rowid")
                .map { Doctor(name: $0["name"], specialty: $0["specialty"]) }
        }
    }

    /// The registered patients.
    public func patients() async throws -> [Patient] {
        try await database.read { db in
            try Row.fetchAll(db, sql: "SELECT id, name FROM patient ORDER BY id")
                .map { Patient(id: $0["id"], name: $0["name"]) }
        }
    }

    /// The times of day at which appointments begin, in order.
    public func slots() async throws -> [ClockTime] {
        try await database.read { db in try Self.slots(db) }
    }

    /// The times that are free with a doctor on a day, whatever day of the week it is.
    public func freeTimes(doctor: String, day: CalendarDay) async throws -> [ClockTime] {
        try await database.read { db in
            let taken = try String.fetchSet(
                db, sql: "SELECT time FROM appointment WHERE doctor = ? AND date = ? AND status = 'booked'",
                arguments: [doctor, day.iso])
            return try Self.slots(db).filter { !taken.contains($0.iso) }
        }
    }

    private static func slots(_ db: Database) throws -> [ClockTime] {
        try String.fetchAll(db, sql: "SELECT time FROM slot ORDER BY time").compactMap(ClockTime.init(iso:))
    }
}

extension ClockTime {
    /// - Parameter iso: `14:00`.
    init?(iso text: String) {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else { return nil }
        self.init(hour: parts[0], minute: parts[1])
    }
}
