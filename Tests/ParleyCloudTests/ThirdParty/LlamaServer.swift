import Foundation
import Synchronization

/// xllamacpp's server with the model that Parley ships, in a process of its own.
enum LlamaServer {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    private static let checkout = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let python = checkout.appending(path: ".deps/python/bin/python")
    private static let model = checkout.appending(path: ".deps/models/qwen/qwen2.5-coder-1.5b-instruct-q4_k_m.gguf")

    static var isInstalled: Bool {
        guard FileManager.default.isExecutableFile(atPath: python.path), FileManager.default.fileExists(atPath: model.path) else {
            return false
        }
        let libraries = checkout.appending(path: ".deps/python/lib")
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: libraries.path)) ?? []
        return versions.contains { FileManager.default.fileExists(atPath: libraries.appending(path: "\($0)/site-packages/xllamacpp").path) }
    }

    /// Runs `body` with the server's base URL, up to `/v1`, and ends the server.
    /// - Throws: ``Failure`` with its last words, if it does not listen within a minute and a half.
    static func run(_ body: @escaping @Sendable (String) async throws -> Void) async throws {
        let process = Process()
        process.executableURL = python
        process.arguments = [
            "-B", folder.appending(path: "llama_server.py").path, model.path, folder.appending(path: "qwen2.5.jinja").path,
        ]
        process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        let said = Mutex("")
        let (addresses, found) = AsyncStream<String>.makeStream()
        output.fileHandleForReading.readabilityHandler = { handle in
            let data = handle.availableData
            if data.isEmpty { return found.finish() }
            let text = said.withLock { said in
                said = String((said + String(decoding: data, as: UTF8.self)).suffix(20_000))
                return said
            }
            if let address = addressSaid(in: text) { found.yield(address) }
        }
        try process.run()
        defer {
            output.fileHandleForReading.readabilityHandler = nil
            // It keeps nothing that a proper end would save, and its threads may take their time over one.
            try? input.fileHandleForWriting.close()
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
        let address = await withTaskGroup(of: String?.self) { group in
            group.addTask { await addresses.first { _ in true } }
            group.addTask {
                try? await Task.sleep(for: .seconds(90))
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
        guard let address else {
            throw Failure(description: "the server did not come up:\n\(said.withLock { $0.suffix(2_000) })")
        }
        try await body(address + "/v1")
    }

    /// The line with the address is written at once, but may begin in the middle of one of the server's own.
    static func addressSaid(in output: String) -> String? {
        output.firstMatch(of: #/listening (http://\S+)\n/#).map { String($0.1) }
    }
}
