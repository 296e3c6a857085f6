import Foundation
import Synchronization

/// `Servers/tls_server.py` in a process of its own.
final class TLSServer: Sendable {
    private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Servers/tls_server.py").path

    let port: Int
    private let process: Mutex<Process>

    struct NotStarted: Error {}

    static func start(_ kind: Certificates.Kind = .good, version: String? = nil) async throws -> TLSServer {
        let certificates = try await Certificates.shared
        return try await onThread { try TLSServer(certificates, kind, version: version) }
    }

    private init(_ certificates: Certificates, _ kind: Certificates.Kind, version: String?) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["python3", Self.script, certificates.certificate(kind), certificates.key(kind)] + (version.map { [$0] } ?? [])
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), let first = byte.first, first != 0x0A { line.append(first) }
        guard let port = Int(String(decoding: line, as: UTF8.self)) else {
            process.terminate()
            throw NotStarted()
        }
        self.port = port
        self.process = Mutex(process)
    }

    deinit { stop() }

    func stop() {
        process.withLock { process in
            guard process.isRunning else { return }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
    }
}
