import Foundation

@testable import ParleyHTTP

/// Certificates of an authority that only the tests know, made once by the `openssl` command.
struct Certificates: Sendable {
    enum Kind: String, CaseIterable {
        /// For `localhost` and 127.0.0.1.
        case good
        case expired
        /// For other names and addresses.
        case wrong
        /// For `*.localdomain.test`, and a part of a name.
        case wildcard
        /// Signed by itself.
        case selfSigned
    }

    private static let made = Task { try await onThread { try Certificates() } }

    static var shared: Certificates { get async throws { try await made.value } }

    private static let folder = FileManager.default.temporaryDirectory
        .appending(path: "parley-tls-\(ProcessInfo.processInfo.processIdentifier)")

    private var folder: URL { Self.folder }
    var anchor: String { folder.appending(path: "ca.pem").path }
    func certificate(_ kind: Kind) -> String { folder.appending(path: "\(kind.rawValue).pem").path }
    func key(_ kind: Kind) -> String { folder.appending(path: "\(kind.rawValue).key").path }

    struct Failed: Error { var arguments: [String] }

    private init() throws {
        atexit { try? FileManager.default.removeItem(at: Certificates.folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
        try run(["req", "-x509"] + key + ["-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Tests", "-days", "2"])
        try run(
            ["req", "-x509"] + key + [
                "-keyout", "selfSigned.key", "-out", "selfSigned.pem", "-subj", "/CN=localhost", "-days", "2",
                "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
            ])
        try issue(.good, names: "DNS:localhost,IP:127.0.0.1", days: 2)
        try issue(.expired, names: "DNS:localhost,IP:127.0.0.1", days: -1)
        try issue(.wrong, names: "DNS:other.test,IP:127.0.0.9", days: 2)
        try issue(.wildcard, names: "DNS:*.local,DNS:local*,DNS:localhos*", days: 2)
    }

    private func issue(_ kind: Kind, names: String, days: Int) throws {
        let name = kind.rawValue
        try Data("subjectAltName=\(names)\n".utf8).write(to: folder.appending(path: "\(name).ext"))
        try run([
            "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "\(name).key", "-out", "\(name).csr",
            "-subj", "/O=Tests",
        ])
        try run([
            "x509", "-req", "-in", "\(name).csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "\(days)",
            "-extfile", "\(name).ext", "-out", "\(name).pem",
        ])
    }

    private func run(_ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failed(arguments: arguments) }
    }
}

/// Whoever trusts the tests' authority and nobody else.
func testContext() async throws -> TLSContext { try TLSContext(trusting: .file(try await Certificates.shared.anchor)) }

func testClient(_ change: (inout HTTPClient.Configuration) -> Void = { _ in }) async throws -> HTTPClient {
    var configuration = HTTPClient.Configuration()
    configuration.security = try await testContext()
    change(&configuration)
    return HTTPClient(configuration: configuration)
}

/// Runs what blocks on a thread of its own: tests, and the client's look-ups of names, share few.
func onThread<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result { try work() }) }
    }
}
