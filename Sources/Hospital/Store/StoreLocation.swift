import Dispatch

/// Where the records are kept: in a file, in PostgreSQL, or in memory.
public struct StoreLocation: Sendable, CustomStringConvertible {
    private enum Place {
        case memory
        case file(String)
        case postgres(PostgresURL)
    }

    private let place: Place

    /// In memory, gone with the process.
    public static let memory = StoreLocation(place: .memory)

    private init(place: Place) { self.place = place }

    /// - Parameter text: `postgres://user:password@host:port/database`, or the path of a SQLite file.
    /// - Throws: ``HospitalStoreError/unavailable(_:)`` for an address that cannot be read, or is of
    ///   another database.
    public init(_ text: String) throws {
        if PostgresURL.isOne(text) {
            place = .postgres(try PostgresURL(text))
        } else if text.contains("://") {
            // The rest of the address may hold a password.
            let scheme = text.prefix { $0 != ":" }
            throw HospitalStoreError.unavailable("\(scheme):// is not known; expected postgres:// or the path of a SQLite file")
        } else {
            place = .file(text)
        }
    }

    /// For people, without the password.
    public var description: String {
        switch place {
        case .memory: "memory"
        case .file(let path): path
        case .postgres(let url): url.description
        }
    }

    /// Opens the records, made and seeded if they are not there.
    /// - Throws: ``HospitalStoreError``.
    public func open() async throws -> any HospitalStore {
        switch place {
        case .memory: return try SQLHospitalStore(path: nil)
        case .postgres(let url): return SQLHospitalStore(database: try await PostgresDatabase(url))
        case .file(let path):
            // Another process that makes the tables is waited for; not on the cooperative pool.
            return try await withCheckedThrowingContinuation { continuation in
                DispatchQueue.global().async {
                    continuation.resume(with: Result<any HospitalStore, any Error> { try SQLHospitalStore(path: path) })
                }
            }
        }
    }
}
