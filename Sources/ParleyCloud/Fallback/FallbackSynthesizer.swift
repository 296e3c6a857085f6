import ParleyAudio
public import ParleyCore
import Synchronization

/// One call's use of a chain of synthesizers. Make one for each call; the chain is shared.
///
/// A reply stays with the engine it fell back to, so that the voice does not change back and forth
/// from sentence to sentence; the next reply begins with the first engine again.
public final class FallbackSynthesizer: SpeechSynthesizer {
    public let chain: EngineChain<any SpeechSynthesizer>
    public let sampleRate: Int
    private struct State {
        /// The reply being spoken, and the first engine that may still speak it.
        var reply = 0
        var engine = 0
        /// Characters a second of the engines that have spoken a whole chunk.
        var rates: [String: Double] = [:]
        /// The quickest that those spoke which do not time their words, in letters a second.
        var paces: [String: Double] = [:]
    }

    /// As much quicker than before no engine becomes: its audio was cut off, and nobody has said so.
    private static let haste = 1.8

    private let state = Mutex(State())

    /// - Parameter sampleRate: Hz of what comes out; engines with another rate are converted.
    public init(_ chain: EngineChain<any SpeechSynthesizer>, sampleRate: Int = AudioFormat.agentRate) {
        self.chain = chain
        self.sampleRate = sampleRate
    }

    public func synthesize(_ chunk: SpeechChunk) -> AsyncThrowingStream<SynthesizedAudio, any Error> {
        let observer = TurnObservation.current
        // Unbounded, but bounded by the audio of a chunk.
        return AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    try await self.speak(chunk, observer: observer, output: continuation)
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func speak(
        _ chunk: SpeechChunk, observer: (any TurnObserver)?,
        output: AsyncThrowingStream<SynthesizedAudio, any Error>.Continuation
    ) async throws {
        let progress = SpeechProgress(text: chunk.text, sampleRate: sampleRate)
        let first = firstEngine(for: chunk.replyID)
        // An engine that has failed this reply before is still better than silence.
        let order = EngineOrder(first..<chain.engines.count, lastResort: 0..<first)
        try await chain.run(observer: observer, order: order) { engine, attempt in
            self.note(engine, reply: chunk.replyID)
            guard let text = progress.rest else { return }
            let rest = SpeechChunk(replyID: chunk.replyID, index: chunk.index, text: text)
            let voice = try EngineVoice(from: engine.engine.sampleRate, to: self.sampleRate)
            do {
                try await attempt.read(engine.engine.synthesize(rest)) { audio in
                    let audio = progress.add(voice.convert(audio))
                    guard !audio.samples.isEmpty else { return false }
                    output.yield(audio)
                    return true
                }
                if let pace = progress.untimedPace, self.isCutShort(engine.name, pace) { throw attempt.failure(.closed) }
            } catch let failure as ChainFailure where failure.failureReason == .empty && !text.isSpeakable {
                // A dash, or an emoji: an engine makes nothing of it, and rightly.
            } catch {
                let rate = self.state.withLock { $0.rates[engine.name] }
                progress.breakOff(rate: rate ?? SpeechProgress.charactersPerSecond)
                guard progress.rest == nil, !Task.isCancelled else { throw error }
                // Every word was said; it is only the end that is missing.
                attempt.noteFailure(error)
            }
            let tail = progress.add(voice.end())
            if !tail.samples.isEmpty { output.yield(tail) }
            if let rate = progress.rate { self.state.withLock { $0.rates[engine.name] = rate } }
        }
    }

    private func firstEngine(for reply: Int) -> Int {
        state.withLock { state in
            if state.reply != reply {
                state.reply = reply
                state.engine = 0
            }
            return state.engine
        }
    }

    /// Whether a chunk was so quick that it cannot be all of it, and if not, the measure for the next.
    ///
    /// An HTTP answer of bare samples that ends too early looks like any other.
    private func isCutShort(_ engine: String, _ pace: Double) -> Bool {
        state.withLock { state in
            // Digits and names are slow: a quick chunk after them is none.
            if let known = state.paces[engine], pace > Self.haste * max(known, SpeechProgress.charactersPerSecond) { return true }
            state.paces[engine] = max(state.paces[engine] ?? 0, pace)
            return false
        }
    }

    private func note(_ engine: NamedEngine<any SpeechSynthesizer>, reply: Int) {
        guard let index = chain.engines.firstIndex(where: { $0.name == engine.name }) else { return }
        state.withLock { state in
            if state.reply == reply { state.engine = index }
        }
    }
}

extension String {
    /// Whether there is anything in it that has a sound.
    fileprivate var isSpeakable: Bool { contains { $0.isLetter || $0.isNumber } }
}
