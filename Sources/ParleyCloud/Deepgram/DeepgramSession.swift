import Logging
import ParleyCore
import Synchronization

/// One call's connection to Deepgram, opened again as often as it takes.
final class DeepgramSession: Sendable {
    private struct State {
        var deepgram: DeepgramState
        var writer: AsyncStream<Void>.Continuation?
        var isStalled = false
        var waiters: [Int: AsyncStream<Void>.Continuation] = [:]
        /// Why there is no connection now.
        var lastError: CloudError?
        /// Attempts in a row that came to nothing.
        var failures = 0
        /// Messages received.
        var received = 0
        /// There never will be one.
        var isOver = false
    }

    private static let tickInterval = Duration.milliseconds(500)
    private static let firstBackoff = Duration.milliseconds(100)
    private static let longestBackoff = Duration.seconds(5)
    /// Of a service that says when to come back.
    private static let longestRetryAfter = Duration.seconds(30)

    private let recognizer: DeepgramRecognizer
    private let clock: CallClock
    private let logger: Logger
    private let transcripts: AsyncStream<Transcript>.Continuation
    private let turns: AsyncStream<RecognizerTurnReport>.Continuation
    private let state: Mutex<State>

    init(
        recognizer: DeepgramRecognizer, transcripts: AsyncStream<Transcript>.Continuation,
        turns: AsyncStream<RecognizerTurnReport>.Continuation
    ) {
        self.recognizer = recognizer
        clock = recognizer.clock
        logger = recognizer.logger
        self.transcripts = transcripts
        self.turns = turns
        let configuration = recognizer.configuration
        state = Mutex(
            State(
                deepgram: DeepgramState(
                    transcript: configuration.isFlux ? FluxTranscript() : NovaTranscript(),
                    frameLength: recognizer.query.frameLength, replay: configuration.replayLimit)))
    }

    // MARK: The call

    func append(_ samples: [Float]) {
        update { $0.append(samples, at: clock.now) }
    }

    func begin(_ utterance: Int, at sample: Int) {
        update { $0.begin(utterance, at: sample) }
    }

    func pause(_ utterance: Int, at sample: Int) {
        update { $0.pause(utterance, at: sample, finalizes: recognizer.configuration.finalizesAtPauses) }
    }

    func discard(_ utterance: Int) {
        state.withLock { $0.deepgram.discard(utterance) }
    }

    /// Ends the utterance. Its words are waited for with ``words(of:upTo:)``, once.
    func end(_ utterance: Int, at sample: Int) {
        update { $0.end(utterance, at: sample) }
    }

    /// - Throws: ``CloudError`` where Deepgram has not said enough to go by; `CancellationError`.
    func words(of utterance: Int, upTo sample: Int) async throws -> String {
        let (looks, look) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let received = state.withLock { state in
            state.waiters[utterance] = look
            return state.received
        }
        look.yield()
        defer { _ = state.withLock { $0.waiters.removeValue(forKey: utterance) } }
        let limit = recognizer.configuration.finalizeLimit
        let late = recognizer.service.timedOut(limit, waitingFor: "final transcript")
        do {
            try await withDeadline(limit, clock: clock, else: late) {
                for await _ in looks where try self.isDone(upTo: sample) { return }
                throw CancellationError()
            }
            return take(utterance).text
        } catch {
            let (text, heardEnd, lastError) = take(utterance)
            guard let error = error as? CloudError, error.reason == .timedOut else { throw error }
            // What it has said will do if it has listened nearly to the end.
            let hasListened = heardEnd >= sample - DeepgramTimes.lag
            if !hasListened || state.withLock({ $0.received }) == received { giveUpConnection() }
            if !text.isEmpty, hasListened { return text }
            throw lastError ?? error
        }
    }

    private func take(_ utterance: Int) -> (text: String, heardEnd: Int, lastError: CloudError?) {
        state.withLock { state in
            let heardEnd = state.deepgram.transcript.heardEnd
            return (state.deepgram.take(utterance), heardEnd, state.deepgram.isConnected ? nil : state.lastError)
        }
    }

    /// - Throws: ``CloudError`` where waiting is of no use.
    private func isDone(upTo sample: Int) throws -> Bool {
        try state.withLock { state in
            if state.deepgram.isConnected { return state.deepgram.isComplete(upTo: sample) }
            if let error = state.lastError, state.isOver || state.failures > 1 { throw error }
            return false
        }
    }

    // MARK: The connection

    /// A connection on which Deepgram has stopped listening is replaced.
    private func giveUpConnection() {
        let writer = state.withLock { state in
            state.isStalled = state.writer != nil
            return state.writer
        }
        writer?.yield()
    }

    /// Holds a connection until the task is cancelled, or Deepgram refuses for good.
    func run() async {
        var backoff = Self.firstBackoff
        while !Task.isCancelled {
            do {
                try await hold()
            } catch let error as CloudError {
                let (failures, isOver) = lost(error)
                logger.warning("Deepgram", metadata: ["error": "\(error)", "failures": "\(failures)"])
                if isOver { return }
                backoff = failures <= 1 ? Self.firstBackoff : min(backoff * 2, Self.longestBackoff)
                var wait = backoff
                if case .rateLimited(let after?) = error.reason { wait = max(wait, min(after, Self.longestRetryAfter)) }
                try? await clock.sleep(until: clock.now + wait)
            } catch {
                return
            }
        }
    }

    /// - Throws: Always: what ended the connection.
    private func hold() async throws {
        let connection = try await recognizer.connect()
        let (wakes, wake) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        state.withLock { state in
            state.writer = wake
            state.isStalled = false
            state.deepgram.connected(at: clock.now)
        }
        wake.yield()
        defer {
            state.withLock { state in
                state.writer = nil
                state.deepgram.disconnected()
            }
            connection.leave(saying: #"{"type":"CloseStream"}"#)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.read(connection) }
            group.addTask { try await self.write(connection, wakes) }
            group.addTask { try await self.tick() }
            defer { group.cancelAll() }
            // Each ends by throwing only; the first tells what happened.
            try await group.next()
        }
        throw CancellationError()
    }

    private func lost(_ error: CloudError) -> (failures: Int, isOver: Bool) {
        let (failures, isOver, waiters) = state.withLock { state in
            state.lastError = error
            state.failures += 1
            switch error.reason {
            case .unauthorized, .quotaExceeded, .badModel, .badRequest, .misconfigured: state.isOver = true
            default: break
            }
            return (state.failures, state.isOver, Array(state.waiters.values))
        }
        for waiter in waiters { waiter.yield() }
        return (failures, isOver)
    }

    private func read(_ connection: WebSocketConnection) async throws {
        while let message = try await connection.receive() {
            switch message {
            case .text(let text):
                guard let json = try? JSONValue(parsing: text) else {
                    logger.warning("Deepgram sent a message that is not JSON", metadata: ["bytes": "\(text.utf8.count)"])
                    continue
                }
                let failure = update { $0.receive(json) }.failure
                if let failure { throw recognizer.service.error(object: failure) }
                state.withLock { state in
                    state.failures = 0
                    state.received += 1
                }
            case .binary: continue
            case .closed(let code, let reason):
                let words = [code.map { "\($0)" }, reason.isEmpty ? nil : reason].compactMap { $0 }.joined(separator: " ")
                throw recognizer.service.error(
                    .connectionLost, "it closed the connection" + (words.isEmpty ? "" : " (\(words))"))
            }
        }
        throw recognizer.service.error(.connectionLost, "the connection ended")
    }

    private func write(_ connection: WebSocketConnection, _ wakes: AsyncStream<Void>) async throws {
        for await _ in wakes {
            while true {
                let (outgoing, isUseless) = state.withLock { state in
                    let isUseless = state.isStalled || state.deepgram.hasOverflowed
                    return (isUseless ? nil : state.deepgram.nextOutgoing(at: clock.now), isUseless)
                }
                guard !isUseless else {
                    throw recognizer.service.error(.connectionLost, "it no longer keeps up with the call")
                }
                guard let outgoing else { break }
                switch outgoing {
                case .audio(let bytes): try await connection.send(.binary(bytes))
                case .text(let text): try await connection.send(.text(text))
                }
            }
        }
        throw CancellationError()
    }

    private func tick() async throws {
        while true {
            try await clock.sleep(until: clock.now + Self.tickInterval)
            update { $0.tick(at: clock.now) }
        }
    }

    // MARK: Changes

    @discardableResult
    private func update(_ change: (inout DeepgramState) -> DeepgramState.Effects) -> DeepgramState.Effects {
        let (effects, utterance) = state.withLock { (change(&$0.deepgram), $0.deepgram.utterance) }
        act(on: effects, of: utterance)
        return effects
    }

    /// Never called under the lock.
    /// - Parameter utterance: The one in progress.
    private func act(on effects: DeepgramState.Effects, of utterance: Int?) {
        if effects.wakesWriter || effects.wakesWaiters {
            let (writer, waiters) = state.withLock { ($0.writer, effects.wakesWaiters ? Array($0.waiters.values) : []) }
            if effects.wakesWriter { writer?.yield() }
            for waiter in waiters { waiter.yield() }
        }
        guard let utterance else { return }
        if let text = effects.transcript { transcripts.yield(Transcript(text: text, utterance: utterance, isFinal: false)) }
        for turn in effects.turns { turns.yield(RecognizerTurnReport(turn, utterance: utterance)) }
    }
}
