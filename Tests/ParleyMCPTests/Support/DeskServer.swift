import Foundation
import Synchronization

/// The Python server of `Servers/desk.py`, over HTTP, in a process of its own.
final class DeskServer: Sendable {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    static let script = folder.appending(path: "Servers/desk.py").path
    /// Where `Scripts/bootstrap --tests` puts it.
    static let python = folder.deletingLastPathComponent().deletingLastPathComponent().appending(path: ".deps/python/bin/python").path
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: python) }

    let port: Int
    var url: String { "http://127.0.0.1:\(port)/mcp" }
    private let process: Mutex<Process>

    struct NotStarted: Error {}

    init(port: Int? = nil, answersInJSON: Bool = false) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.python)
        process.arguments = [Self.script, "http"] + (port.map { ["\($0)"] } ?? []) + (answersInJSON ? ["--json"] : [])
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), let first = byte.first, first != 0x0A { line.append(first) }
        guard let number = Int(String(decoding: line, as: UTF8.self)) else {
            process.terminate()
            throw NotStarted()
        }
        self.port = number
        self.process = Mutex(process)
    }

    deinit { stop() }

    /// Ends it at once, as a crash would.
    func stop() {
        process.withLock { process in
            guard process.isRunning else { return }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
    }
}
