import Foundation
import Logging
import ParleyCore
import Subprocess
import Synchronization

/// A connection to a program's standard input and output.
final class StdioConnection: MCPConnection {
    let incoming: AsyncStream<RPCMessage>
    private let arrived: AsyncStream<RPCMessage>.Continuation
    private let cancelled: AsyncStream<Void>
    private let cancelling: AsyncStream<Void>.Continuation
    private let writer = Mutex<StandardInputWriter?>(nil)
    private let queue = WriteQueue()

    /// A message that is longer is dropped.
    private static let maximumLength = 8 << 20

    init() {
        // Bounded by what the server may send at once; an answer is taken as it arrives.
        (incoming, arrived) = AsyncStream.makeStream()
        (cancelled, cancelling) = AsyncStream.makeStream()
    }

    func open(_ writer: StandardInputWriter) { self.writer.withLock { $0 = writer } }

    /// Ends ``untilCancelled(_:)``.
    func cancel() { cancelling.finish() }

    /// Runs `body` until it ends or the connection is cancelled.
    func untilCancelled(_ body: @escaping @Sendable () async throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await body() }
            group.addTask { for await _ in self.cancelled {} }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    /// Closes the program's input, at which it should end.
    func close() async {
        let writer = writer.withLock { writer in
            defer { writer = nil }
            return writer
        }
        try? await writer?.finish()
    }

    func send(_ message: RPCMessage) async throws {
        guard let writer = writer.withLock({ $0 }) else { throw MCPError.unavailable("the server has ended") }
        try await queue.write(Array(message.data) + [0x0A], to: writer)
    }

    /// There is nothing to tell: the revision is only known by the messages.
    func agreed(on version: String) async {}

    func read(_ output: SubprocessOutputSequence, logger: Logger) async throws {
        defer { arrived.finish() }
        var splitter = LineSplitter(maximumLength: Self.maximumLength)
        for try await buffer in output {
            for line in splitter.append(buffer.withUnsafeBytes { Array($0) }) {
                let messages = RPCMessage.messages(in: Data(line))
                if messages.isEmpty {
                    // Servers print what they should not.
                    logger.debug("Not a message", metadata: ["line": "\(String(decoding: line.prefix(200), as: UTF8.self))"])
                }
                for message in messages { arrived.yield(message) }
            }
        }
    }
}

/// Writes one message after the other: a long one takes several writes, between which another's would
/// break it.
private actor WriteQueue {
    private var last: Task<Void, Never>?

    /// Returns when the message is written. One that is cancelled stops waiting, and the message is
    /// written to its end all the same: half a message would break the next.
    func write(_ bytes: [UInt8], to writer: StandardInputWriter) async throws {
        let previous = last
        let (ends, continuation) = AsyncThrowingStream<Void, any Error>.makeStream()
        last = Task {
            await previous?.value
            var rest = bytes[...]
            while !rest.isEmpty {
                do {
                    rest = rest.dropFirst(try await writer.write(Array(rest)))
                } catch {
                    return continuation.finish(throwing: MCPError.unavailable("the server does not read: \(error)"))
                }
            }
            continuation.finish()
        }
        for try await _ in ends {}
        try Task.checkCancellation()
    }
}
