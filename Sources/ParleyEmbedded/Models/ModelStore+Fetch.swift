import Foundation
import Synchronization

extension ModelStore {
    /// Fetches models with `Scripts/fetch.py`, whose progress goes to this process's output. It
    /// returns when they are laid out and checked. Cancellation ends the fetcher; what it had
    /// downloaded by then is kept for the next time.
    /// - Parameter names: The models; all, if there is none.
    /// - Throws: `ModelStoreError` if the script is not to be found, or failed. Its own message
    ///   has been printed by then.
    public func fetch(_ names: [String] = []) async throws {
        try checkNames(names)
        let folders = ModelFolders(
            environment: ProcessInfo.processInfo.environment,
            executable: ModelFolders.executablePath,
            currentDirectory: FileManager.default.currentDirectoryPath)
        guard let checkout = folders.checkout(with: "Scripts/fetch.py") else {
            throw ModelStoreError(
                "Models are fetched by Scripts/fetch.py, which is not near \(folders.executable). Run it in a checkout.")
        }
        var arguments = ["python3", checkout.appendingPathComponent("Scripts/fetch.py").path, "--with-parent"]
        if isChosen { arguments += ["--into", directory.path] }
        arguments += ["--models-only"] + names
        let status = try await ChildProcess.run("/usr/bin/env", arguments)
        guard status == 0 else {
            throw ModelStoreError("The models were not fetched (see above).")
        }
    }
}

/// A program that shares this process's input and output.
enum ChildProcess {
    /// - Returns: Its exit status, or the number of the signal that ended it.
    static func run(_ path: String, _ arguments: [String]) async throws -> Int32 {
        let child = Child()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                child.process.executableURL = URL(fileURLWithPath: path)
                child.process.arguments = arguments
                child.process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
                do {
                    try child.start()
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        } onCancel: {
            child.cancel()
        }
    }

    /// `@unchecked Sendable`: the process is configured before it starts, by one task; starting
    /// and ending it are under the lock.
    private final class Child: @unchecked Sendable {
        let process = Process()
        private let cancelled = Mutex(false)

        func start() throws {
            try cancelled.withLock { cancelled in
                if cancelled { throw CancellationError() }
                try process.run()
            }
        }

        func cancel() {
            cancelled.withLock { cancelled in
                cancelled = true
                if process.isRunning { process.terminate() }
            }
        }
    }
}
