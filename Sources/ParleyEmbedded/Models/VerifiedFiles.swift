import Foundation
import Synchronization

/// Remembers which files had the right hash, by path, size and time of change, so that a gigabyte
/// is not hashed at each start. The fetcher reads and writes the same file.
///
/// Writers replace the file as a whole. If two write at once, one entry is lost, and that file is
/// hashed once more: no harm is done.
struct VerifiedFiles: Sendable {
    private struct Entry: Codable, Equatable {
        var bytes: Int
        var mtime: Int
        var sha256: String
    }

    /// Keeps threads of this process from losing one another's entries.
    private static let writing = Mutex(())

    let url: URL

    /// Whether `path` was found to have this hash, and has not changed since.
    func remembers(path: String, sha256: String, status: FileHash.Status) -> Bool {
        entries()[FileHash.realPath(path)] == Entry(bytes: status.bytes, mtime: status.modified, sha256: sha256)
    }

    /// A cache that cannot be written costs time, and is no error.
    func remember(path: String, sha256: String, status: FileHash.Status) {
        Self.writing.withLock { _ in
            var entries = entries()
            entries[FileHash.realPath(path)] = Entry(bytes: status.bytes, mtime: status.modified, sha256: sha256)
            entries = entries.filter { FileManager.default.fileExists(atPath: $0.key) }
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            guard let data = try? encoder.encode(entries) else { return }
            try? FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try? data.write(to: url, options: .atomic)
        }
    }

    private func entries() -> [String: Entry] {
        guard let data = FileManager.default.contents(atPath: url.path) else { return [:] }
        return (try? JSONDecoder().decode([String: Entry].self, from: data)) ?? [:]
    }
}
