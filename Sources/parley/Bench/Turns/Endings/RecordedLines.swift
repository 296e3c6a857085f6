import Foundation
import ParleyAudio

/// The recorded callers of a folder with a `manifest.json`: for each file, what is said in it.
struct RecordedLines: Sendable {
    struct Entry: Sendable {
        /// The file's name without its ending.
        var name: String
        var text: String
        /// 16 kHz mono.
        var samples: [Float]
    }

    var entries: [Entry] = []
    private var folder: URL?

    private struct Manifest: Decodable {
        var file: String
        var text: String
    }

    init() {}

    /// - Throws: A usage error for a folder without a manifest, or a recording that cannot be read.
    init(folder: String) throws {
        let url = URL(fileURLWithPath: folder, isDirectory: true)
        self.folder = url
        let file = url.appendingPathComponent("manifest.json")
        guard let data = FileManager.default.contents(atPath: file.path) else {
            throw CommandFailure.usage("\(file.path): there is no such file")
        }
        let manifest: [Manifest]
        do {
            manifest = try JSONDecoder().decode([Manifest].self, from: data)
        } catch {
            throw CommandFailure.usage("\(file.path): expected a list of objects with file and text")
        }
        entries = try manifest.map { line in
            Entry(
                name: NSString(string: line.file).deletingPathExtension, text: line.text,
                samples: try WAVFile.caller(path: url.appendingPathComponent(line.file).path))
        }
    }

    /// A recording in the folder that is no line: a hum. 16 kHz mono; `nil` where there is none.
    func sound(_ name: String) throws -> [Float]? {
        guard let path = folder?.appendingPathComponent("\(name).wav").path, FileManager.default.fileExists(atPath: path) else { return nil }
        return try WAVFile.caller(path: path)
    }

    func samples(_ name: String) -> [Float]? { entries.first { $0.name == name }?.samples }
}
