import Foundation
import Testing

@testable import ParleyEmbedded

@Suite struct ModelFoldersTests {
    private func folder() throws -> URL {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("parley-folders-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }

    private func folders(_ root: URL, environment: [String: String] = [:]) -> ModelFolders {
        ModelFolders(
            environment: environment,
            executable: root.appendingPathComponent("checkout/.build/release/parley").path,
            currentDirectory: root.appendingPathComponent("here").path)
    }

    private func make(_ path: String, in root: URL) throws {
        try FileManager.default.createDirectory(
            at: root.appendingPathComponent(path), withIntermediateDirectories: true)
    }

    @Test func placesAreTriedInOrder() throws {
        let root = try folder()
        defer { try? FileManager.default.removeItem(at: root) }
        let cached = folders(root, environment: ["XDG_CACHE_HOME": "/var/cache/x"]).found(key: "k")
        #expect(cached.path == "/var/cache/x/parley/models/k")
        try make("here/.deps/models", in: root)
        #expect(folders(root).found(key: "k").path == root.appendingPathComponent("here/.deps/models").path)
        try make("checkout/.deps/models", in: root)
        #expect(folders(root).found(key: "k").path == root.appendingPathComponent("checkout/.deps/models").path)
    }

    @Test func environmentNamesAFolder() throws {
        let root = URL(fileURLWithPath: "/nowhere")
        #expect(folders(root, environment: ["PARLEY_MODELS": "/srv/models"]).named?.path == "/srv/models")
        #expect(folders(root, environment: ["PARLEY_MODELS": ""]).named == nil)
    }

    @Test func cacheFollowsTheHomeFolder() {
        #expect(ModelFolders.cache(environment: ["HOME": "/home/a"]).path == "/home/a/.cache/parley")
        #expect(ModelFolders.cache(environment: ["HOME": "/home/a", "XDG_CACHE_HOME": "/c"]).path == "/c/parley")
    }

    /// The executable and the fetcher must look into the same folder of the cache.
    @Test func keyIsTheFetchers() throws {
        let manifest = try ModelManifest.bundled()
        #expect(manifest.models.map(\.name) == ["qwen", "moonshine-tiny-en", "hibari", "smart-turn", "silero-vad"])
        #expect(try manifest.model(named: "qwen").bytes == 1_117_320_768)
        let fetcher = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let python = Process()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = [
            "python3", "-B", "-c",
            """
            import sys; sys.path.insert(0, "Scripts")
            from pathlib import Path
            from fetching.pins import read_pins
            print(read_pins(Path("Sources/ParleyEmbedded/Models/models.json"), Path(".")).models_key)
            """,
        ]
        python.currentDirectoryURL = fetcher
        let output = Pipe()
        python.standardOutput = output
        try python.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        python.waitUntilExit()
        #expect(String(decoding: answer, as: UTF8.self) == manifest.key + "\n")
    }
}
