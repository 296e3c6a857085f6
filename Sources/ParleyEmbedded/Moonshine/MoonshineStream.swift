package import ParleyCore
import Synchronization

/// One call's recognition by an offline model: decodes the utterance so far again and again while
/// it is spoken, and once more, ahead of ``end(_:at:)``, as soon as the caller falls silent.
///
/// The marks and the audio come from one task in order; everything may be called from any.
final class MoonshineStream: RecognizerStream {
    /// Words of 16 kHz audio, guessed to begin with some tokens. Called on a thread of the pool.
    typealias Decode = @Sendable (_ samples: [Float], _ guess: [Int64]) throws -> MoonshineDecoder.Recognition

    let transcripts: AsyncStream<Transcript>

    /// When partial transcripts are made, in samples of new audio.
    private enum Cadence {
        /// From the onset to the first: 300 ms.
        static let first = 4_800
        /// From each to the next, for a short utterance: 400 ms.
        static let next = 6_400
        /// For a long one, an eighth of what has to be decoded again.
        static let share = 8
    }

    /// When the words are decoded before anybody has noticed a pause, in samples.
    private enum Early {
        /// Quiet after speech: 60 ms, where the voice activity detector takes some 130. Shorter ones are
        /// within words.
        static let quiet = 960
        /// Speech before it, since the utterance began or was last decoded early: 200 ms.
        static let speech = 3_200
    }

    /// A decode of all the words there are, begun when it fell quiet: it is the final one if that was a pause.
    private struct EarlyDecode {
        var snapshot: UtteranceBuffer.Snapshot
        var task: Task<Decoded, any Error>
    }

    private struct FinalDecode {
        var utterance: Int
        var pause: Int
        var snapshot: UtteranceBuffer.Snapshot
        var task: Task<Decoded, any Error>
    }

    private struct State {
        var buffer: UtteranceBuffer
        var partial: Task<Void, Never>?
        /// Tells a partial decode that was abandoned from the one that followed it.
        var partialNumber = 0
        /// Where the audio ended that the newest published transcript covers.
        var published = 0
        /// Where the newest partial decode's audio ended.
        var attempted = 0
        var final: FinalDecode?
        var early: EarlyDecode?
        /// Speech has been heard since the last early decode began.
        var mayDecodeEarly = true
        /// The newest transcript handed on, until ``settled()`` takes it.
        var newest: Transcript?
        var isClosed = false
    }

    private let pool: ComputePool
    private let decode: Decode
    private let continuation: AsyncStream<Transcript>.Continuation
    private let state: Mutex<State>

    init(pool: ComputePool, limits: UtteranceBuffer.Limits, decode: @escaping Decode) {
        self.pool = pool
        self.decode = decode
        (transcripts, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        state = Mutex(State(buffer: UtteranceBuffer(limits: limits)))
    }

    deinit {
        continuation.finish()
        let final = state.withLock { $0.final }
        final?.task.cancel()
    }

    // MARK: RecognizerStream

    func append(_ samples: [Float]) {
        state.withLock { state in
            guard !state.isClosed else { return }
            state.buffer.append(samples)
            startEarlyIfQuiet(&state)
            startPartialIfDue(&state)
        }
    }

    func begin(_ utterance: Int, at sample: Int) {
        state.withLock { state in
            guard !state.isClosed else { return }
            if state.buffer.utterance != nil { endUtterance(&state, at: sample) }
            state.buffer.begin(utterance, at: sample)
            let onset = state.buffer.utterance?.onset ?? sample
            state.published = onset
            state.attempted = onset - Cadence.next + Cadence.first
            startPartialIfDue(&state)
        }
    }

    func pause(_ utterance: Int, at sample: Int) {
        state.withLock { state in
            guard !state.isClosed, state.buffer.utterance?.number == utterance else { return }
            state.buffer.pause(at: sample)
            if !adoptEarly(&state, at: sample) { startFinal(&state, upTo: sample, publishes: true) }
        }
    }

    func end(_ utterance: Int, at sample: Int) -> FinalTranscript {
        let final: FinalDecode? = state.withLock { state in
            guard !state.isClosed, let current = state.buffer.utterance, current.number == utterance else { return nil }
            defer { endUtterance(&state, at: sample) }
            guard sample > current.openStart || !current.parts.isEmpty else { return nil }
            if !isReady(state, upTo: sample) { startFinal(&state, upTo: sample, publishes: false) }
            // It outlives the utterance: somebody waits for it now.
            defer { state.final = nil }
            return state.final
        }
        guard let final else { return .empty }
        return FinalTranscript { [pool, decode] in
            let decoded: Decoded
            do {
                decoded = try await withTaskCancellationHandler {
                    try await final.task.value
                } onCancel: {
                    final.task.cancel()
                }
            } catch is ComputeError {
                // Too much was waiting when the pause began; perhaps it is not now.
                let snapshot = final.snapshot
                decoded = try await pool.run(.urgent, pausesLanguageModel: true) { try Decoded(snapshot, decode) }
            }
            return Transcript(text: decoded.text, utterance: utterance, isFinal: true, confidence: decoded.confidence)
        }
    }

    func discard(_ utterance: Int) {
        state.withLock { state in
            guard let current = state.buffer.utterance, current.number == utterance else { return }
            endUtterance(&state, at: current.pause ?? state.buffer.end)
        }
    }

    func close() async {
        state.withLock { state in
            endUtterance(&state, at: state.buffer.end)
            state.isClosed = true
            state.buffer = UtteranceBuffer()
        }
        continuation.finish()
    }

    // MARK: Utterances

    private func endUtterance(_ state: inout State, at sample: Int) {
        state.final?.task.cancel()
        state.final = nil
        state.early?.task.cancel()
        state.early = nil
        state.mayDecodeEarly = true
        state.partial?.cancel()
        state.partial = nil
        state.partialNumber += 1
        state.buffer.finish(at: sample)
    }

    // MARK: Final transcripts

    /// Whether the decode that was started in the last pause answers for `sample`.
    private func isReady(_ state: State, upTo sample: Int) -> Bool {
        guard let final = state.final, let utterance = state.buffer.utterance,
            final.utterance == utterance.number, sample >= final.pause, !final.task.isCancelled
        else { return false }
        return !state.buffer.soundsLikeSpeech(in: speechAfter(final.pause, upTo: sample, state))
    }

    private func speechAfter(_ pause: Int, upTo sample: Int, _ state: State) -> Range<Int> {
        // The first 100 ms after the mark may still be the end of a word.
        let start = pause + 1_600
        return start..<max(start, min(sample, state.buffer.end))
    }

    /// Starts the decode whose result ``end(_:at:)`` returns. It does not wait for a partial
    /// decode that runs: that one is let go, and out of the queue if it has not started.
    private func startFinal(_ state: inout State, upTo sample: Int, publishes: Bool) {
        state.final?.task.cancel()
        state.final = nil
        state.partial?.cancel()
        state.partial = nil
        state.partialNumber += 1
        guard let snapshot = state.buffer.snapshot(upTo: sample, isPaused: true) else { return }
        let task = Task { [pool, decode, weak self] in
            let decoded = try await pool.run(.urgent, pausesLanguageModel: true) { try Decoded(snapshot, decode) }
            if publishes { self?.publish(decoded, isPause: true) }
            return decoded
        }
        state.final = FinalDecode(utterance: snapshot.utterance, pause: sample, snapshot: snapshot, task: task)
    }

    // MARK: Early transcripts

    private func startEarlyIfQuiet(_ state: inout State) {
        guard let utterance = state.buffer.utterance, utterance.pause == nil else { return }
        guard state.buffer.isQuiet(from: state.buffer.end - Early.quiet) else {
            state.mayDecodeEarly = true
            return
        }
        guard state.mayDecodeEarly, state.buffer.end - max(utterance.onset, state.early?.snapshot.end ?? 0) >= Early.speech + Early.quiet,
            let snapshot = state.buffer.snapshot(upTo: state.buffer.end, isPaused: true)
        else { return }
        state.mayDecodeEarly = false
        state.early?.task.cancel()
        // What a partial decode would find, this one finds as well.
        state.partial?.cancel()
        state.partial = nil
        state.partialNumber += 1
        state.attempted = state.buffer.end
        let task = Task { [pool, decode, weak self] in
            let decoded = try await pool.run(.urgent) { try Decoded(snapshot, decode) }
            self?.publish(decoded, isPause: false, isQuiet: true)
            return decoded
        }
        state.early = EarlyDecode(snapshot: snapshot, task: task)
    }

    /// Makes the early decode the final one, if all the speech up to the pause is in it.
    private func adoptEarly(_ state: inout State, at sample: Int) -> Bool {
        guard let early = state.early, let utterance = state.buffer.utterance, early.snapshot.utterance == utterance.number,
            !early.task.isCancelled, state.buffer.isQuiet(from: early.snapshot.end - Early.quiet)
        else { return false }
        state.final?.task.cancel()
        state.partial?.cancel()
        state.partial = nil
        state.partialNumber += 1
        state.early = nil
        let task = Task { [weak self] in
            let decoded = try await early.task.value
            self?.publish(decoded, isPause: true)
            return decoded
        }
        state.final = FinalDecode(utterance: utterance.number, pause: sample, snapshot: early.snapshot, task: task)
        return true
    }

    // MARK: Partial transcripts

    private func startPartialIfDue(_ state: inout State) {
        guard let utterance = state.buffer.utterance, state.partial == nil else { return }
        if let pause = utterance.pause {
            let range = speechAfter(pause, upTo: state.buffer.end, state)
            guard range.count >= Cadence.first, state.buffer.soundsLikeSpeech(in: range) else { return }
            state.buffer.resume()
        }
        let interval = max(Cadence.next, (state.buffer.end - utterance.openStart) / Cadence.share)
        guard state.buffer.end - state.attempted >= interval else { return }
        state.attempted = state.buffer.end
        state.partialNumber += 1
        let number = state.partialNumber
        state.partial = Task { [pool, decode, weak self] in
            // The audio is taken when a thread is free for it, not when the decode was asked for.
            let decoded = try? await pool.run(.normal) { [weak self] () -> Decoded? in
                guard let snapshot = self?.partialSnapshot(number) else { return nil }
                return try Decoded(snapshot, decode)
            }
            self?.partialEnded(number, decoded ?? nil)
        }
    }

    private func partialSnapshot(_ number: Int) -> UtteranceBuffer.Snapshot? {
        state.withLock { state in
            guard state.partialNumber == number else { return nil }
            state.attempted = state.buffer.end
            return state.buffer.snapshot(upTo: state.buffer.end, isPaused: false)
        }
    }

    private func partialEnded(_ number: Int, _ decoded: Decoded?) {
        let isWanted = state.withLock { state in
            guard state.partialNumber == number else { return false }
            state.partial = nil
            return true
        }
        // One that was abandoned for the decode in a pause is not to replace what that found.
        if isWanted, let decoded { publish(decoded, isPause: false) }
    }

    /// Stores what is settled, and hands the text on unless something newer has been.
    private func publish(_ decoded: Decoded, isPause: Bool, isQuiet: Bool = false) {
        let transcript = Transcript(
            text: decoded.text, utterance: decoded.utterance, isFinal: false, reachesPause: isPause, fallsQuiet: isQuiet,
            sentenceEnd: decoded.sentenceEnd, confidence: decoded.confidence)
        let isNews = state.withLock { state in
            for (part, text) in decoded.settled { state.buffer.settle(text, part: part, of: decoded.utterance) }
            if let guess = decoded.guess { state.buffer.keep(guess, of: decoded.utterance) }
            guard !state.isClosed, state.buffer.utterance?.number == decoded.utterance,
                decoded.end > state.published || isPause
            else { return false }
            state.published = max(decoded.end, state.published)
            state.newest = transcript
            return true
        }
        if isNews { continuation.yield(transcript) }
    }
}

/// A stream whose decodes can be waited for, by whoever feeds it faster than speech and keeps a time
/// of its own.
package protocol SettlingRecognizerStream: RecognizerStream {
    /// Returns when nothing is being decoded, with the transcript made since the last time, if any.
    func settled() async -> Transcript?
}

extension MoonshineStream: SettlingRecognizerStream {
    func settled() async -> Transcript? {
        let (partial, final) = state.withLock { ($0.partial, $0.final?.task) }
        await partial?.value
        _ = await final?.result
        return state.withLock { state in
            defer { state.newest = nil }
            return state.newest
        }
    }
}

/// The words of a snapshot.
private struct Decoded: Sendable {
    var utterance: Int
    var end: Int
    var text: String
    var sentenceEnd: Float?
    var confidence: Float?
    /// The parts that were decoded for good.
    var settled: [(Range<Int>, String)] = []
    /// What the open part was found to be.
    var guess: UtteranceBuffer.Guess?

    init(_ snapshot: UtteranceBuffer.Snapshot, _ decode: MoonshineStream.Decode) throws {
        utterance = snapshot.utterance
        end = snapshot.end
        var texts: [String] = []
        for piece in snapshot.pieces {
            var text = piece.text
            if let audio = piece.audio {
                let recognition = try decode(audio, piece.guess)
                text = recognition.text
                sentenceEnd = recognition.sentenceEnd
                confidence = recognition.confidence
                if let part = piece.part {
                    settled.append((part, text))
                } else {
                    guess = UtteranceBuffer.Guess(start: piece.start, tokens: recognition.tokens)
                }
            }
            if !text.isEmpty { texts.append(text) }
        }
        text = texts.joined(separator: " ")
    }
}
