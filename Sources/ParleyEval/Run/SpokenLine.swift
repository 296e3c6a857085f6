import ParleyAudio
public import ParleyCore

/// The caller's words are synthesised, perhaps with noise, and recognised; the agent's are
/// synthesised. Faster than speech: turns do not overlap, nobody is interrupted.
public struct SpokenLine: CallerLine {
    private let synthesizer: any SpeechSynthesizer
    private let transcriber: FileTranscriber
    private let noise: Double?

    /// - Parameter noise: The signal-to-noise ratio in dB, speech to noise; `nil` for a quiet line.
    public init(synthesizer: any SpeechSynthesizer, transcriber: FileTranscriber, noise: Double? = nil) {
        self.synthesizer = synthesizer
        self.transcriber = transcriber
        self.noise = noise
    }

    public var isAloud: Bool { true }

    /// Playing the voice faster or slower makes it higher or lower: other people, of a kind.
    private static let rates = [1.0, 0.95, 1.06]

    public func carry(_ words: String, variation: UInt64) async throws -> String {
        let samples = try await sound(of: words, variation: variation)
        return samples.isEmpty ? "" : try await transcriber.transcribe(samples).text
    }

    /// What comes over the line when the caller says `words`: 16 kHz mono; empty where nothing in them
    /// can be said.
    public func sound(of words: String, variation: UInt64) async throws -> [Float] {
        let rate = Self.rates[Int(variation % UInt64(Self.rates.count))]
        let spoken = try await samples(of: words)
        var samples = try WAVFile(samples: spoken, sampleRate: Int(Double(synthesizer.sampleRate) * rate))
            .resampled(to: AudioFormat.callerRate).samples
        guard !samples.isEmpty else { return [] }
        // The quiet of a line before and after: recognizers lose words cut at their edge.
        let quiet = Array(repeating: Float(0), count: AudioFormat.callerRate * 4 / 10)
        samples = quiet + samples + quiet
        if let noise {
            var room = LineNoise(seed: variation)
            samples = room.added(to: samples, ratio: noise)
        }
        return samples
    }

    public func speak(_ reply: String) async throws -> Double? {
        Double(try await samples(of: reply).count) / Double(synthesizer.sampleRate)
    }

    private func samples(of text: String) async throws -> [Float] {
        var samples: [Float] = []
        for (index, chunk) in SentenceChunker.chunks(of: text).enumerated() {
            for try await audio in synthesizer.synthesize(SpeechChunk(replyID: 0, index: index, text: chunk)) {
                samples += audio.samples
            }
        }
        return samples
    }
}
