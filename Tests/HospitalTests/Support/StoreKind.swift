import Foundation
import Testing

@testable import Hospital

/// The databases that the records may be kept in. What a store does must not depend on it.
enum StoreKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case memory
    case file
    case postgres

    /// Those that several servers can share.
    static let shared: [StoreKind] = [.file, .postgres]

    var testDescription: String { rawValue }
}

/// Records of a test's own. Files go when the tests end, and not with this: a store outlives it.
final class TestRecords: Sendable {
    private static let folder: String = {
        let path = NSTemporaryDirectory() + "hospital-\(ProcessInfo.processInfo.processIdentifier)"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(atPath: TestRecords.folder) }
        return path
    }()

    let kind: StoreKind
    /// As `--database` has it; empty for memory.
    let address: String

    init(_ kind: StoreKind) async throws {
        self.kind = kind
        switch kind {
        case .memory: address = ""
        case .file: address = Self.folder + "/\(UUID().uuidString).sqlite"
        case .postgres: address = try await PostgresCluster.shared.makeDatabase()
        }
    }

    /// A store with connections of its own, as another server has; memory is never shared.
    func open() async throws -> any HospitalStore {
        let location = kind == .memory ? StoreLocation.memory : try StoreLocation(address)
        return try await location.open()
    }

    /// The database under a store.
    func openDatabase() async throws -> any SQLDatabase {
        guard let store = try await open() as? SQLHospitalStore else { throw HospitalStoreError.failed("no SQL") }
        return store.database
    }
}
