import ParleyAudio
import ParleyCore
import Synchronization

/// Brings one engine's audio of one chunk to the rate of the chain.
final class EngineVoice: Sendable {
    private struct State {
        // Used under the lock only.
        var resampler: Resampler?
    }

    private let scale: Double
    private let state: Mutex<State>

    /// - Throws: `ResamplerError` for rates that cannot be converted.
    init(from inputRate: Int, to outputRate: Int) throws {
        scale = Double(outputRate) / Double(inputRate)
        let resampler = inputRate == outputRate ? nil : try Resampler(from: inputRate, to: outputRate)
        state = Mutex(State(resampler: resampler))
    }

    func convert(_ audio: SynthesizedAudio) -> SynthesizedAudio {
        guard scale != 1 else { return audio }
        let samples = state.withLock { $0.resampler?.process(audio.samples) ?? [] }
        let words = audio.words.map {
            WordTime(word: $0.word, start: Int(Double($0.start) * scale), end: Int(Double($0.end) * scale))
        }
        return SynthesizedAudio(samples: samples, words: words)
    }

    /// What the conversion still held back.
    func end() -> SynthesizedAudio {
        SynthesizedAudio(samples: state.withLock { $0.resampler?.flush() ?? [] })
    }
}
