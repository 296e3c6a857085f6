import ParleyAudio
import ParleyCore

/// Speech as a caller's audio, and where its words are.
struct AlignedSpeech: Sendable {
    /// 16 kHz mono.
    var samples: [Float]
    /// In samples of ``samples``.
    var words: [WordTime]

    /// Cuts in two behind the first `count` words, at the quietest place near the boundary.
    func split(after count: Int) -> (first: [Float], second: [Float])? {
        guard count > 0, count < words.count else { return nil }
        // The voice's own times are good to about 30 ms.
        return Self.split(samples, between: words[count - 1].end - 480, and: words[count].start + 480)
    }

    /// Cuts samples in two at the quietest 10 ms of a range, and fades both edges over 5 ms.
    static func split(_ samples: [Float], between low: Int, and high: Int) -> (first: [Float], second: [Float])? {
        let step = 160
        let low = max(0, low), high = min(samples.count - step, max(high, low + 1))
        guard low < high else { return nil }
        let starts = stride(from: low, to: high, by: step / 2)
        guard let best = starts.min(by: { level(samples, at: $0, step) < level(samples, at: $1, step) }) else { return nil }
        var first = Array(samples[..<(best + step / 2)]), second = Array(samples[(best + step / 2)...])
        let fade = 80
        for index in 0..<min(fade, first.count) { first[first.count - 1 - index] *= Float(index) / Float(fade) }
        for index in 0..<min(fade, second.count) { second[index] *= Float(index) / Float(fade) }
        return (first, second)
    }

    private static func level(_ samples: [Float], at start: Int, _ count: Int) -> Float {
        samples[start..<(start + count)].reduce(0) { $0 + $1 * $1 }
    }
}

extension SpeechSynthesizer {
    /// A text as a caller's audio, with the times of its words.
    func alignedSpeech(_ text: String) async throws -> AlignedSpeech {
        var samples: [Float] = []
        var words: [WordTime] = []
        for (index, chunk) in SentenceChunker.chunks(of: text).enumerated() {
            let start = samples.count
            for try await audio in synthesize(SpeechChunk(replyID: 0, index: index, text: chunk)) {
                samples += audio.samples
                words += audio.words.map { WordTime(word: $0.word, start: start + $0.start, end: start + $0.end) }
            }
        }
        let scale = Double(AudioFormat.callerRate) / Double(sampleRate)
        return AlignedSpeech(
            samples: try WAVFile(samples: samples, sampleRate: sampleRate).resampled(to: AudioFormat.callerRate).samples,
            words: words.map { WordTime(word: $0.word, start: Int(Double($0.start) * scale), end: Int(Double($0.end) * scale)) })
    }
}
