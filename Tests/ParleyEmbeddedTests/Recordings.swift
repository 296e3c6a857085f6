import Foundation
import ParleyAudio

/// Recorded callers, in `Tests/Recordings`, with what they say in `manifest.json`.
enum Recordings {
    static let directory = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Recordings")

    /// 16 kHz samples.
    static func samples(_ name: String) throws -> [Float] {
        try WAVFile(contentsOf: directory.appendingPathComponent("\(name).wav")).resampled(to: 16_000).samples
    }

    static func silence(_ seconds: Double) -> [Float] { Array(repeating: 0, count: Int(seconds * 16_000)) }

    struct Entry: Decodable {
        var file: String
        var text: String
    }

    static func manifest() throws -> [Entry] {
        try JSONDecoder().decode(
            [Entry].self, from: Data(contentsOf: directory.appendingPathComponent("manifest.json")))
    }
}
