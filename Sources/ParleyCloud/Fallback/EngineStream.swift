import ParleyCore
import Synchronization

/// One engine's stream, which takes audio and marks from the moment it is wanted and hands them on
/// once it is open.
///
/// Everything is counted in samples of the call; the engine counts from where it was begun.
final class EngineStream: Sendable {
    typealias Reply = FinalTranscript.Reply

    enum Report: Sendable {
        case transcript(Transcript)
        case turn(RecognizerTurnReport)
        /// It could not be opened.
        case failed(any Error)
    }

    private enum Command: Sendable {
        case audio([Float])
        case began(Int, at: Int)
        case paused(Int, at: Int)
        case discarded(Int)
        case ended(Int, at: Int, Reply)
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
    func began(_ utterance: Int, at sample: Int) { post.yield(.began(utterance, at: position(sample))) }
    func paused(_ utterance: Int, at sample: Int) { post.yield(.paused(utterance, at: position(sample))) }
    func discarded(_ utterance: Int) { post.yield(.discarded(utterance)) }
    /// No more is wanted of it. What it was told before is still done.
    func close() { post.finish() }

    /// Ends the utterance. Its words fail with what the stream failed with.
    func ended(_ utterance: Int, at sample: Int) -> FinalTranscript {
        let (final, reply) = FinalTranscript.awaited()
        if case .terminated = post.yield(.ended(utterance, at: position(sample), reply)) {
            reply.finish(throwing: failure.withLock { $0 } ?? CancellationError())
        }
        return final
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
            if case .ended(_, _, let reply) = command { reply.finish(throwing: reason) }
        }
    }

    private func serve(_ stream: any RecognizerStream, report: @escaping @Sendable (Report) -> Void) async {
        await withDiscardingTaskGroup { group in
            group.addTask {
                for await transcript in stream.transcripts { report(.transcript(transcript)) }
            }
            if let reporting = stream as? any TurnReportingStream {
                group.addTask {
                    for await turn in reporting.turnReports { report(.turn(turn)) }
                }
            }
            for await command in commands {
                switch command {
                case .audio(let samples): stream.append(samples)
                case .began(let utterance, let sample): stream.begin(utterance, at: sample)
                case .paused(let utterance, let sample): stream.pause(utterance, at: sample)
                case .discarded(let utterance): stream.discard(utterance)
                case .ended(let utterance, let sample, let reply):
                    let final = stream.end(utterance, at: sample)
                    // By the time an engine may take that does not notice that nobody waits any more.
                    let deadline = clock.now + engine.deadlines.firstOutput * 2
                    group.addTask { [clock] in
                        await reply.give { try await clock.value(by: deadline, late: CancellationError()) { try await final.words } }
                    }
                }
            }
            group.cancelAll()
        }
    }
}

extension FinalTranscript {
    typealias Reply = AsyncThrowingStream<Transcript, any Error>.Continuation

    /// One that whoever has the other end of gives.
    static func awaited() -> (FinalTranscript, Reply) {
        let (results, reply) = AsyncThrowingStream<Transcript, any Error>.makeStream()
        let final = FinalTranscript {
            for try await transcript in results { return transcript }
            throw CancellationError()
        }
        return (final, reply)
    }
}

extension FinalTranscript.Reply {
    func give(_ words: () async throws -> Transcript) async {
        do {
            yield(try await words())
            finish()
        } catch {
            finish(throwing: error)
        }
    }
}
