import ParleyCore
import Synchronization

/// One engine's stream, which takes audio and marks from the moment it is wanted and hands them on
/// once it is open.
///
/// Everything is counted in samples of the call; the engine counts from where it was begun.
final class EngineStream: Sendable {
    typealias Reply = AsyncThrowingStream<Transcript, any Error>.Continuation

    enum Report: Sendable {
        case transcript(Transcript)
        case turn(RecognizerTurnEvent)
        /// It could not be opened.
        case failed(any Error)
    }

    private enum Command: Sendable {
        case audio([Float])
        case began(Int)
        case paused(Int)
        case discard
        case finalize(Int, deadline: Duration, Reply)
    }

    /// How long an engine may take to let go of its stream.
    private static let closeTimeout: Duration = .seconds(2)

    let engine: NamedEngine<any SpeechRecognizer>
    /// The call's sample that is the engine's first.
    let origin: Int
    private let clock: CallClock
    /// Bounded by the deadline for opening: an open stream takes everything at once.
    private let commands: AsyncStream<Command>
    private let post: AsyncStream<Command>.Continuation
    private let failure = Mutex<(any Error)?>(nil)

    init(_ engine: NamedEngine<any SpeechRecognizer>, origin: Int, clock: CallClock) {
        self.engine = engine
        self.origin = origin
        self.clock = clock
        (commands, post) = AsyncStream.makeStream()
    }

    deinit { post.finish() }

    // MARK: What it is told

    func append(_ samples: [Float]) { post.yield(.audio(samples)) }
    func began(at sample: Int) { post.yield(.began(position(sample))) }
    func paused(at sample: Int) { post.yield(.paused(position(sample))) }
    func discard() { post.yield(.discard) }
    /// No more is wanted of it. What it was told before is still done.
    func close() { post.finish() }

    func finalize(upTo sample: Int, deadline: Duration) async throws -> Transcript {
        let (results, reply) = AsyncThrowingStream<Transcript, any Error>.makeStream()
        if case .terminated = post.yield(.finalize(position(sample), deadline: deadline, reply)) {
            throw failure.withLock { $0 } ?? CancellationError()
        }
        for try await transcript in results { return transcript }
        throw CancellationError()
    }

    private func position(_ sample: Int) -> Int { max(0, sample - origin) }

    // MARK: What it does

    /// Opens the engine's stream and serves it until ``close()`` or a cancellation.
    /// - Parameter waitsForClose: Return when the engine has let go of the stream, or the time for it
    ///   is up; otherwise that goes on by itself.
    func run(waitsForClose: Bool = true, report: @escaping @Sendable (Report) -> Void = { _ in }) async {
        do {
            let late = ChainFailure(failureReason: .late, engine: engine.name)
            let opened = clock.now + engine.deadlines.open
            let stream = try await clock.value(by: opened, late: late, dispose: { await $0.close() }) { [engine] in
                try await engine.engine.openStream()
            }
            await serve(stream, report: report)
            // Not a child: a cancelled task could not say goodbye.
            let closing = Task { [clock] in
                let timeout = clock.now + Self.closeTimeout
                try? await clock.value(by: timeout, late: CancellationError()) { await stream.close() }
            }
            if waitsForClose { await closing.value }
        } catch {
            failure.withLock { $0 = error }
            post.finish()
            if !Task.isCancelled { report(.failed(error)) }
        }
        // Whoever still waits is told.
        post.finish()
        let reason: any Error = failure.withLock { $0 } ?? CancellationError()
        for await command in commands {
            if case .finalize(_, _, let reply) = command { reply.finish(throwing: reason) }
        }
    }

    private func serve(_ stream: any RecognizerStream, report: @escaping @Sendable (Report) -> Void) async {
        await withDiscardingTaskGroup { group in
            group.addTask {
                for await transcript in stream.transcripts { report(.transcript(transcript)) }
            }
            if let reporting = stream as? any TurnReportingStream {
                group.addTask {
                    for await event in reporting.turnEvents { report(.turn(event)) }
                }
            }
            for await command in commands {
                switch command {
                case .audio(let samples): stream.append(samples)
                case .began(let sample): stream.utteranceBegan(at: sample)
                case .paused(let sample): stream.pauseBegan(at: sample)
                case .discard: stream.discardUtterance()
                case .finalize(let sample, let deadline, let reply):
                    group.addTask { await self.finalize(stream, upTo: sample, deadline: deadline, reply) }
                }
            }
            group.cancelAll()
        }
    }

    private func finalize(_ stream: any RecognizerStream, upTo sample: Int, deadline: Duration, _ reply: Reply) async {
        do {
            let late = ChainFailure(failureReason: .late, engine: engine.name)
            reply.yield(try await clock.value(by: deadline, late: late) { try await stream.finalize(upTo: sample) })
            reply.finish()
        } catch {
            reply.finish(throwing: error)
        }
    }
}
