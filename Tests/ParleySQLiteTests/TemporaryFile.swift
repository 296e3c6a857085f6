import Foundation

/// A path in a folder of a test's own.
struct TemporaryFile {
    let folder: String
    let path: String

    init() throws {
        folder = NSTemporaryDirectory() + "sqlite-\(UUID().uuidString)"
        path = folder + "/records.sqlite"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    var files: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }
}
