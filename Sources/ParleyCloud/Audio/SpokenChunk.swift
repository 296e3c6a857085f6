import ParleyCore

/// The audio of one chunk on its way to the caller, without the silence that services begin with.
///
/// The seam allows 20 ms before the first audible sample: every millisecond more would be heard as
/// hesitation, and adds to the latency of a reply.
struct SpokenChunk {
    /// Below this a sample is silence: -46 dB of full scale.
    private static let threshold: Float = 0.005
    /// No more than this is taken away: what is quiet for longer is meant to be.
    private static let longestSilence = Duration.milliseconds(1_000)
    private static let margin = Duration.milliseconds(20)

    private let marginLength: Int
    private let longestSilenceLength: Int
    private var isAudible = false
    /// Silence held back, no longer than the margin.
    private var held: [Float] = []
    /// How much was taken away.
    private(set) var trimmed = 0
    /// Samples received, those taken away included.
    private(set) var received = 0
    /// Words whose audio has not been passed on yet.
    private var words: [WordTime] = []

    /// - Parameter sampleRate: Hz of the samples.
    init(sampleRate: Int) {
        marginLength = Self.margin.sampleCount(rate: sampleRate)
        longestSilenceLength = Self.longestSilence.sampleCount(rate: sampleRate)
    }

    /// What is to be played now, if anything.
    /// - Parameter words: In samples of what the service sent for this chunk, from its first.
    mutating func append(_ samples: [Float], words: [WordTime] = []) -> SynthesizedAudio? {
        received += samples.count
        self.words += words
        guard !isAudible else { return part(samples) }
        held += samples
        let onset = held.firstIndex { abs($0) > Self.threshold }
        isAudible = onset != nil || received >= longestSilenceLength
        let surplus = max(0, (onset ?? held.count) - marginLength)
        held.removeFirst(surplus)
        trimmed += surplus
        guard isAudible else { return nil }
        defer { held = [] }
        return part(held)
    }

    /// What is left when the service has sent all.
    mutating func finish(words: [WordTime] = []) -> SynthesizedAudio? {
        self.words += words
        defer { held = [] }
        return held.isEmpty && self.words.isEmpty ? nil : part(held)
    }

    private mutating func part(_ samples: [Float]) -> SynthesizedAudio? {
        let due = words.map {
            WordTime(word: $0.word, start: max(0, $0.start - trimmed), end: max(0, $0.end - trimmed))
        }
        words = []
        return samples.isEmpty && due.isEmpty ? nil : SynthesizedAudio(samples: samples, words: due)
    }
}
