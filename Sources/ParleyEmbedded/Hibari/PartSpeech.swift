import ParleyCore

/// The audio of one part of a chunk, piece by piece, with the words that begin in each.
struct PartSpeech {
    private var renderer: WaveformRenderer
    private let timing: WordTiming
    /// Where the last sound ends, in samples of the raw audio.
    private let soundEnd: Int
    private var trimmer: SpeechTrimmer
    private var isFinished = false
    /// Where the part begins in the chunk.
    private let start: Int
    /// The words whose piece has not come; nil until the first sound.
    private var words: [WordTime]?

    /// Where the next sample goes, counted in the chunk.
    private(set) var position: Int

    init(_ part: SpokenPart, _ frames: AcousticFrames, from start: Int, seed: UInt32) {
        renderer = WaveformRenderer(frames, seed: seed)
        timing = part.timing
        soundEnd = frames.audibleCount * PulseSource.hop
        trimmer = SpeechTrimmer(pause: part.pause)
        self.start = start
        position = start
    }

    /// The next piece, which may be empty; nil at the end.
    mutating func next() -> SynthesizedAudio? {
        guard !isFinished else { return nil }
        let raw = renderer.next()
        isFinished = raw.isEmpty
        let samples = isFinished ? trimmer.finish() : trimmer.push(raw)
        position += samples.count
        return SynthesizedAudio(samples: samples, words: takeWords())
    }

    /// The words that begin before `position`.
    private mutating func takeWords() -> [WordTime] {
        guard trimmer.isSpeaking else { return [] }
        let all =
            words ?? timing.times(from: start + SpeechTrimmer.leadIn, to: start + max(0, soundEnd - trimmer.removed))
        let count = isFinished ? all.count : all.prefix { $0.start < position }.count
        words = Array(all.dropFirst(count))
        return Array(all.prefix(count))
    }
}
