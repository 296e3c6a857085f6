/// Takes the silence off both ends of a sentence's audio while it is being made, and keeps its peaks
/// within bounds.
struct SpeechTrimmer {
    /// -50 dB of full scale: the voice's softest sounds lie above, its near-silence far below.
    static let audible: Float = 0.003_16
    /// 20 ms of what comes before the first audible sample.
    static let leadIn = 480
    /// Above this, peaks are bent instead of cut.
    private static let knee: Float = 0.9

    /// Samples to leave after the last audible one.
    let pause: Int

    /// Silence that may yet turn out to lie within the speech; before the first audible sample, the
    /// lead-in alone.
    private var held: [Float] = []
    private var hasBegun = false
    /// Samples taken off at the start.
    private(set) var removed = 0

    init(pause: Int) { self.pause = max(0, pause) }

    /// Whether something audible has come.
    var isSpeaking: Bool { hasBegun }

    /// - Returns: What is certain to be played, in order.
    mutating func push(_ samples: [Float]) -> [Float] {
        held += samples
        if !hasBegun {
            guard let first = held.firstIndex(where: Self.isAudible) else {
                drop(held.count - Self.leadIn)
                return []
            }
            hasBegun = true
            drop(first - Self.leadIn)
        }
        guard let last = held.lastIndex(where: Self.isAudible) else { return [] }
        let output = held[...last].map(Self.bent)
        held.removeFirst(last + 1)
        return output
    }

    /// The end of the sentence.
    /// - Returns: The pause after it; nothing if nothing was audible.
    mutating func finish() -> [Float] {
        defer { held = [] }
        guard hasBegun else { return [] }
        let rest = held.prefix(pause)
        return rest.map(Self.bent) + [Float](repeating: 0, count: pause - rest.count)
    }

    private mutating func drop(_ count: Int) {
        guard count > 0 else { return }
        held.removeFirst(count)
        removed += count
    }

    private static func isAudible(_ sample: Float) -> Bool { abs(sample) >= audible }

    /// Peaks above the knee approach 1 and never reach it.
    static func bent(_ sample: Float) -> Float {
        let magnitude = abs(sample)
        guard magnitude.isFinite else { return 0 }
        guard magnitude > knee else { return sample }
        let excess = (magnitude - knee) / (1 - knee)
        let bent = knee + (1 - knee) * excess / (1 + excess)
        return sample < 0 ? -bent : bent
    }
}
