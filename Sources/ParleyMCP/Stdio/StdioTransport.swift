import Foundation
import Logging
import ParleyCore
import Subprocess
import Synchronization

#if canImport(System)
import System
#else
import SystemPackage
#endif

/// A server that is a program: one JSON document a line, on its standard input and output.
struct StdioTransport: MCPTransport {
    let command: String
    let arguments: [String]
    let environment: [String: String]
    let logger: Logger

    /// What programs need to run; nothing else of this process's environment, which holds keys.
    private static let inherited = ["HOME", "LOGNAME", "PATH", "SHELL", "TERM", "USER"]
    /// How long a server may take to end after its input has ended, and after it has been asked to.
    private static let patience: Duration = .seconds(2)

    func connect(_ body: @escaping @Sendable (any MCPConnection) async throws -> Void) async throws {
        // A server that ends while it is written to is an error, not a signal that ends this process.
        signal(SIGPIPE, SIG_IGN)
        let connection = StdioConnection()
        // Not a child: a cancellation first closes the server's input, and only what then does not end
        // is made to.
        let life = ProcessLife()
        let process = Task { [self] in try await run(connection, life, body) }
        life.began(process)
        try await withTaskCancellationHandler {
            try await process.value
        } onCancel: {
            connection.cancel()
            life.end(after: Self.patience)
        }
    }

    private func run(
        _ connection: StdioConnection, _ life: ProcessLife,
        _ body: @escaping @Sendable (any MCPConnection) async throws -> Void
    ) async throws {
        var platform = PlatformOptions()
        // Its children are ended with it.
        platform.processGroupID = 0
        platform.teardownSequence = [.send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: Self.patience)]
        let executable: Executable = command.contains("/") ? .path(FilePath(command)) : .name(command)
        let failure = FirstFailure()
        do {
            let result = try await Subprocess.run(
                executable, arguments: Arguments(arguments), environment: .custom(variables), platformOptions: platform,
                input: .inputWriter, output: .sequence, error: .sequence
            ) { [logger] execution in
                connection.open(execution.standardInputWriter)
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await connection.read(execution.standardOutput, logger: logger) }
                    group.addTask { try await Self.log(execution.standardError, logger) }
                    group.addTask {
                        do {
                            try await connection.untilCancelled { try await body(connection) }
                        } catch {
                            failure.note(error)
                        }
                        await connection.close()
                        life.end(after: Self.patience)
                    }
                    try await group.waitForAll()
                }
            }
            if let error = failure.error { throw error }
            if !result.terminationStatus.isSuccess { throw MCPError.unavailable("\(command) ended: \(result.terminationStatus)") }
        } catch let error as SubprocessError {
            if let error = failure.error { throw error }
            throw MCPError.unavailable("\(command) cannot be run: \(error)")
        }
    }

    private var variables: [Environment.Key: String] {
        let own = ProcessInfo.processInfo.environment.filter { Self.inherited.contains($0.key) }
        return Dictionary(own.merging(environment) { $1 }.map { (Environment.Key(stringLiteral: $0), $1) }) { $1 }
    }

    /// What the server writes for people to read.
    private static func log(_ output: SubprocessOutputSequence, _ logger: Logger) async throws {
        var splitter = LineSplitter(maximumLength: 4_096)
        for try await buffer in output {
            for line in splitter.append(buffer.withUnsafeBytes { Array($0) }) {
                logger.debug("MCP server", metadata: ["line": "\(String(decoding: line, as: UTF8.self))"])
            }
        }
    }
}

/// What the work with a program ended with, where that was an error; the program's own end tells less.
private final class FirstFailure: Sendable {
    private let stored = Mutex<(any Error)?>(nil)

    var error: (any Error)? { stored.withLock { $0 } }
    func note(_ error: any Error) { stored.withLock { $0 = $0 ?? error } }
}

/// Ends a program that has not ended by itself.
private final class ProcessLife: Sendable {
    private let process = Mutex<Task<Void, any Error>?>(nil)
    private let isEnding = Mutex(false)

    func began(_ process: Task<Void, any Error>) { self.process.withLock { $0 = process } }

    /// Cancels the program's task, whose steps end the program, if that takes longer than `patience`.
    func end(after patience: Duration) {
        let wasEnding = isEnding.withLock { isEnding in
            defer { isEnding = true }
            return isEnding
        }
        guard !wasEnding else { return }
        Task {
            try? await Task.sleep(for: patience)
            process.withLock { $0 }?.cancel()
        }
    }
}
