/// The audio of one call as far as the recognizer still needs it: a little of the past while
/// nobody speaks, and the utterance in progress while somebody does.
///
/// All positions are counted in samples from the beginning of the call. An utterance that grows
/// long is cut at quiet places into parts; each part's text is settled once and its audio let go,
/// so that neither memory nor the final decode grows with the length of a monologue.
struct UtteranceBuffer: Sendable {
    struct Limits: Sendable, Hashable {
        /// Audio decoded from before the marked onset: 32 ms, the detector's own delay. On 34 short
        /// turns this made 4 % of the words wrong; 100 to 300 ms of silence before the speech
        /// made it 9 to 12 %, and none at all 8 %.
        var preRoll = 512
        /// Audio after a pause that is decoded with it: 100 ms. The network hears a "Thank you" in
        /// much more, and loses words in less.
        var padding = 1_600
        /// Audio kept while nobody speaks: 1.5 s, for an onset is marked after the fact.
        var idle = 24_000
        /// The utterance's open part is cut beyond this: 12 s, which decode in about 250 ms.
        var part = 192_000
        /// All the audio that is held: 30 s. Beyond it the oldest part is given up.
        var total = 480_000
    }

    /// A part of the utterance that later audio can no longer change.
    struct Part: Sendable, Hashable {
        var range: Range<Int>
        /// Nil until it has been decoded.
        var text: String?
    }

    /// What the audio from `start` on was found to begin with, in the recognizer's tokens.
    struct Guess: Sendable, Hashable {
        var start: Int
        var tokens: [Int64]
    }

    struct Utterance: Sendable {
        /// Tells one utterance from the next.
        var number: Int
        /// Where speech was marked to begin.
        var onset: Int
        /// Where the open part begins: at first, some time before the onset.
        var openStart: Int
        var parts: [Part] = []
        /// Where the caller fell silent, until speech is heard again.
        var pause: Int?
        /// What was recognised last of the open part.
        var guess: Guess?
    }

    let limits: Limits
    /// Samples appended so far.
    private(set) var end = 0
    private(set) var utterance: Utterance?
    /// Parts that were given up undecoded because the machine could not keep up.
    private(set) var lostParts = 0

    private var samples: [Float] = []
    private var base = 0
    /// Audio before this belongs to an utterance that is over.
    private var barrier = 0

    init(limits: Limits = Limits()) { self.limits = limits }

    // MARK: Audio

    mutating func append(_ new: [Float]) {
        samples += new
        end += new.count
        cutLongUtterance()
        trim()
    }

    /// The samples of `range`, with zeros for what is not there.
    func audio(_ range: Range<Int>) -> [Float] {
        let available = range.clamped(to: base..<end)
        guard !available.isEmpty else { return [Float](repeating: 0, count: range.count) }
        var audio = [Float](repeating: 0, count: available.lowerBound - range.lowerBound)
        audio.reserveCapacity(range.count)
        audio += samples[(available.lowerBound - base)..<(available.upperBound - base)]
        audio += [Float](repeating: 0, count: range.upperBound - available.upperBound)
        return audio
    }

    // MARK: Marks

    /// Begins an utterance; one that is in progress ends there.
    mutating func begin(_ number: Int, at sample: Int) {
        let onset = min(max(sample, base), end)
        if utterance != nil { finish(at: onset) }
        utterance = Utterance(number: number, onset: onset, openStart: max(onset - limits.preRoll, min(barrier, onset), base))
    }

    mutating func pause(at sample: Int) {
        guard let current = utterance else { return }
        utterance?.pause = min(max(sample, current.onset), end)
    }

    /// Speech was heard after the pause although nobody marked it.
    mutating func resume() {
        utterance?.pause = nil
    }

    /// Ends the utterance: what comes after `sample` belongs to the next.
    mutating func finish(at sample: Int) {
        guard let current = utterance else { return }
        utterance = nil
        barrier = min(max(sample, current.onset), end)
        trim()
    }

    // MARK: Parts

    /// Stores the text of a decoded part of utterance `number`.
    mutating func settle(_ text: String, part range: Range<Int>, of number: Int) {
        guard utterance?.number == number,
            let index = utterance?.parts.firstIndex(where: { $0.range == range })
        else { return }
        utterance?.parts[index].text = text
        trim()
    }

    /// Keeps what was recognised of the open part of utterance `number`, to begin with the next time.
    mutating func keep(_ guess: Guess, of number: Int) {
        guard utterance?.number == number else { return }
        utterance?.guess = guess
    }

    private mutating func cutLongUtterance() {
        guard let current = utterance else { return }
        var open = current
        while end - open.openStart > limits.part {
            let offset = open.openStart - base
            let cut = base + QuietPlace.find(in: samples, range: (offset + limits.part / 2)..<(offset + limits.part))
            open.parts.append(Part(range: open.openStart..<cut, text: nil))
            open.openStart = cut
        }
        utterance = open
    }

    /// Lets go of what nobody needs any more.
    private mutating func trim() {
        var keep = utterance.map(Self.firstNeeded) ?? end - limits.idle
        while end - keep > limits.total, let index = utterance?.parts.firstIndex(where: { $0.text == nil }) {
            utterance?.parts[index].text = ""
            lostParts += 1
            keep = utterance.map(Self.firstNeeded) ?? keep
        }
        // Moving the rest down costs time: only when it is worth it.
        guard keep - base > 16_000 else { return }
        samples.removeFirst(keep - base)
        base = keep
    }

    private static func firstNeeded(_ utterance: Utterance) -> Int {
        utterance.parts.first { $0.text == nil }?.range.lowerBound ?? utterance.openStart
    }
}
