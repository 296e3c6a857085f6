import Foundation

/// A process that talks in lines.
final class ChildProcess: Sendable {
    private let process: Process
    private let input: FileHandle
    private let lines: AsyncStream<String>

    /// Who writes to a process that was killed gets an error, and not a signal that ends the tests.
    private static let ignoresBrokenPipes: Void = { signal(SIGPIPE, SIG_IGN) }()

    init(_ path: String, _ arguments: [String]) throws {
        Self.ignoresBrokenPipes
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        // A process that another test starts must not keep this one's input open.
        _ = fcntl(input.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(output.fileHandleForReading.fileDescriptor, F_SETFD, FD_CLOEXEC)
        try process.run()
        self.process = process
        self.input = input.fileHandleForWriting
        let (stream, continuation) = AsyncStream<String>.makeStream()
        let descriptor = output.fileHandleForReading.fileDescriptor
        Thread {
            // Holds the pipe while it is read.
            withExtendedLifetime(output) { Self.read(descriptor) { continuation.yield($0) } }
            continuation.finish()
        }.start()
        lines = stream
    }

    /// The next line, `nil` when the process has closed its output. For one task at a time.
    func nextLine() async -> String? {
        var iterator = lines.makeAsyncIterator()
        return await iterator.next()
    }

    /// What is left of the output, to its end.
    func remainingLines() async -> [String] {
        var all: [String] = []
        while let line = await nextLine() { all.append(line) }
        return all
    }

    func send(_ line: String) {
        // Who has been killed reads nothing; its pipe is broken, which is no fault of the test.
        try? input.write(contentsOf: Data("\(line)\n".utf8))
    }

    /// SIGKILL.
    func kill() { _ = Foundation.kill(process.processIdentifier, SIGKILL) }

    /// Its input ends, which is for it to heed.
    deinit { try? input.close() }

    private static func read(_ descriptor: Int32, _ yield: (String) -> Void) {
        var pending: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            pending += buffer[..<count]
            while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                yield(String(decoding: pending[..<end], as: UTF8.self))
                pending.removeSubrange(...end)
            }
        }
    }
}

extension ChildProcess {
    /// The `hospital-worker` that was built with the tests, on some records.
    static func worker(_ arguments: [String]) throws -> ChildProcess {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        return try ChildProcess(tests.deletingLastPathComponent().appendingPathComponent("hospital-worker").path, arguments)
    }
}
