public import Foundation
public import ParleyCore
import Synchronization

/// The voice Hibari "heart": American English, 24 kHz, many times faster than speech on one thread.
///
/// Text becomes phonemes (lexicon, parts of speech, a network for unknown words), phonemes become
/// spectra (one run of a network for each sentence), spectra become audio, which is given out in
/// pieces of 200 ms while the rest is made. The same text always sounds the same.
///
/// Text is written as for the eye: numbers, dates, units, addresses and signs are read as a speaker would. It says
/// English; words of other scripts are read in Latin letters, which does for a name and not for a text. What has no
/// letters and no number is silent: whoever speaks a text that may be nothing else says something in its stead.
///
/// The times of words are estimated, since the network does not tell how long its phonemes are: each
/// word gets a share of the voiced part of its sentence by its phonemes.
public final class HibariSynthesizer: SpeechSynthesizer {
    public let sampleRate = PulseSource.sampleRate

    private let phonemizer: Phonemizer
    private let model: AcousticModel
    private let pool: ComputePool
    private let speed: Float

    /// Where the noise begins; any number will do.
    private static let noiseSeed: UInt32 = 20_240_611

    /// Loads the voice, on the calling thread, in less than half a second.
    /// - Parameters:
    ///   - directory: Where `hibari.onnx`, `vocab.json`, the lexicons, the tagger, the tables and
    ///     `oov.onnx` are.
    ///   - pool: Where it computes: the first chunk of a reply as urgent work.
    ///   - speed: 1 for the voice's own pace; 0.5 to 2.
    /// - Throws: ``HibariError`` with the code `data`; ``ONNXError``
    public init(directory: URL, pool: ComputePool, speed: Float = 1) throws {
        phonemizer = try Phonemizer(directory: directory)
        model = try AcousticModel(directory: directory)
        self.pool = pool
        self.speed = speed.isFinite ? min(max(speed, 0.5), 2) : 1
    }

    /// The phonemes of a text, in the alphabet of the voice; a space between sentences.
    /// - Returns: Empty if nothing in the text can be said.
    /// - Throws: ``ONNXError``; ``ComputeError`` if too much waits; `CancellationError`.
    public func phonemes(for text: String) async throws -> String {
        let phonemizer = phonemizer
        return try await pool.run(.normal, countsAsLoad: false) {
            try phonemizer.sentences(in: text).map { try phonemizer.phonemes(for: $0) }
                .filter { !$0.isEmpty }.joined(separator: " ").string
        }
    }

    /// Text in which nothing can be said gives no audio and no error.
    ///
    /// Throws ``ONNXError``, ``HibariError`` with the code `synthesis`, or ``ComputeError`` if too
    /// much waits.
    public func synthesize(_ chunk: SpeechChunk) -> AsyncThrowingStream<SynthesizedAudio, any Error> {
        // Unbounded, but for one chunk: a sentence is made as a whole in a fraction of its duration.
        AsyncThrowingStream { continuation in
            let isStopped = StopFlag()
            let task = Task {
                do {
                    try await speak(chunk, isStopped) { continuation.yield($0) }
                    continuation.finish()
                } catch is CancellationError {
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in
                isStopped.set()
                task.cancel()
            }
        }
    }

    private func speak(
        _ chunk: SpeechChunk, _ isStopped: StopFlag, yield: @escaping @Sendable (SynthesizedAudio) -> Void
    ) async throws {
        let (phonemizer, model, speed) = (phonemizer, model, speed)
        // Somebody waits for the first words in silence; the others are waited for by the playout.
        let priority: ComputePriority = chunk.index == 0 ? .urgent : .normal
        let parts = try await pool.run(priority, countsAsLoad: false) {
            try SpokenPart.parts(of: chunk.text, by: phonemizer, for: model)
        }
        var position = 0
        for part in parts {
            let start = position
            position = try await pool.run(priority, pausesLanguageModel: chunk.index == 0) {
                let frames = try model.frames(for: part.input, speed: speed)
                var speech = PartSpeech(part, frames, from: start, seed: Self.noiseSeed)
                while let audio = speech.next() {
                    if isStopped.isSet { throw CancellationError() }
                    if !audio.samples.isEmpty { yield(audio) }
                }
                return speech.position
            }
        }
    }
}

/// Set when nobody listens any more, so that a job that runs can end early.
private final class StopFlag: Sendable {
    private let flag = Atomic(false)

    var isSet: Bool { flag.load(ordering: .relaxed) }
    func set() { flag.store(true, ordering: .relaxed) }
}
