import ParleyAudio
import ParleyCore

/// Tells speech from silence by its energy, 10 ms at a time.
///
/// Speech begins with 30 ms above the threshold in a row, so that a click is none; any 10 ms above it
/// keep it going. Positions are in samples from the first.
struct SpeechFinder {
    let rate: Int
    let threshold: Float
    private(set) var position = 0
    /// Where the speech in progress began, or the last one.
    private(set) var speechStart = 0
    /// Where the last 10 ms of speech ended.
    private(set) var lastSpeechEnd = 0
    private(set) var isSpeech = false
    private var loudWindows = 0
    private var rest: [Float] = []

    init(rate: Int, threshold: Float) {
        self.rate = max(rate, 1_000)
        self.threshold = threshold
    }

    private var window: Int { rate / 100 }
    /// Loud windows in a row that make speech.
    private static let onset = 3
    /// A pause inside a word is no silence yet.
    static let hangover: Duration = .milliseconds(60)

    /// Takes samples and calls `step` after each 10 ms of them.
    mutating func append(_ samples: [Float], step: (SpeechFinder) -> Void) {
        rest += samples
        var start = 0
        while rest.count - start >= window {
            take(rest[start..<start + window])
            start += window
            step(self)
        }
        rest.removeFirst(start)
    }

    /// Since the last speech.
    var silence: Duration { .samples(position - lastSpeechEnd, rate: rate) }

    private mutating func take(_ samples: ArraySlice<Float>) {
        position += samples.count
        if PCM.rootMeanSquare(samples) > threshold {
            loudWindows += 1
            if !isSpeech, loudWindows >= Self.onset {
                isSpeech = true
                speechStart = position - loudWindows * window
            }
            if isSpeech { lastSpeechEnd = position }
        } else {
            loudWindows = 0
            if isSpeech, silence > Self.hangover { isSpeech = false }
        }
    }
}
