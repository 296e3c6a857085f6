import Foundation

/// The built program, run as a user runs it.
enum ParleyProcess {
    struct Result: Sendable {
        var status: Int32
        var output: String
        var error: String
    }

    struct Missing: Error, CustomStringConvertible {
        let description = "The parley program is not beside the tests: build it first."
    }

    /// - Parameter environment: Added to what the tests were given, without any service's own variables.
    static func run(_ arguments: [String], environment: [String: String]) async throws -> Result {
        let process = Process()
        process.executableURL = try program()
        process.arguments = arguments
        var variables = ProcessInfo.processInfo.environment.filter { name, _ in
            !["DEEPGRAM", "OPENAI", "AZURE", "ELEVENLABS", "PARLEY_STT", "PARLEY_TTS"].contains { name.hasPrefix($0) }
        }
        variables.merge(environment) { $1 }
        process.environment = variables
        let (output, error) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = error
        return try await withCheckedThrowingContinuation { continuation in
            // A thread of its own: reading waits for the program.
            Thread.detachNewThread {
                do {
                    try process.run()
                    let errors = Reader(error)
                    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                    process.waitUntilExit()
                    continuation.resume(
                        returning: Result(status: process.terminationStatus, output: text, error: errors.text))
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        }
    }

    private static func program() throws -> URL {
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let places = [tests, package.appendingPathComponent(".build/release")].map { $0.appendingPathComponent("parley") }
        guard let place = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else { throw Missing() }
        return place
    }

    /// Reads a pipe beside another, so that neither fills up.
    private final class Reader: @unchecked Sendable {
        // Written by one thread before it signals, read by another after it has waited for that.
        private var data = Data()
        private let done = DispatchSemaphore(value: 0)

        init(_ pipe: Pipe) {
            Thread.detachNewThread { [self] in
                data = pipe.fileHandleForReading.readDataToEndOfFile()
                done.signal()
            }
        }

        var text: String {
            done.wait()
            done.signal()
            return String(decoding: data, as: UTF8.self)
        }
    }
}
