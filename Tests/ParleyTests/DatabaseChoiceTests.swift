import Foundation
import Testing

/// The built program, asked for records it cannot have.
@Suite("Where the records are", .timeLimit(.minutes(1)))
struct DatabaseChoiceTests {
    private func chat(_ arguments: [String] = [], url: String?) async throws -> (status: Int32, error: String) {
        let process = Process()
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.executableURL = tests.deletingLastPathComponent().appendingPathComponent("parley")
        process.arguments = ["chat"] + arguments
        var environment = ProcessInfo.processInfo.environment
        environment["DATABASE_URL"] = url
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let errors = Pipe()
        process.standardError = errors
        let status = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Int32, any Error>) in
            process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
            do { try process.run() } catch { continuation.resume(throwing: error) }
        }
        // What one line of error is fits into the pipe.
        let text = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        return (status, text)
    }

    @Test("DATABASE_URL is heeded, and its password not shown", arguments: [
        ("postgres://someone:topsecret@/hospital?host=/nowhere", "postgres://someone@/nowhere/hospital: the database cannot be used"),
        ("mysql://someone:topsecret@host/hospital", "mysql:// is not known"), ("postgres://someone:topsecret%zz@host/x", "expected postgres://"),
    ])
    func environment(url: String, message: String) async throws {
        let (status, error) = try await chat(url: url)
        #expect(status == 2)
        #expect(error.contains(message), "\(error)")
        #expect(!error.contains("topsecret"))
        #expect(error.split(separator: "\n").count == 1)
    }

    @Test("--database counts before DATABASE_URL")
    func option() async throws {
        let (status, error) = try await chat(["--database", "/nowhere/records.sqlite"], url: "postgres:///hospital?host=/elsewhere")
        #expect(status == 2)
        #expect(error.contains("/nowhere/records.sqlite: the database cannot be used"), "\(error)")
    }
}
