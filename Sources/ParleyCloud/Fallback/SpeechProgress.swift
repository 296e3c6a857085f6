import ParleyCore
import Synchronization

/// How far a chunk has been spoken, by however many engines.
final class SpeechProgress: Sendable {
    private struct State {
        /// What is left to be spoken, when the engine at work began.
        var words: [Substring]
        /// Samples of the chunk so far, and those of them that the engine at work has made.
        var total = 0
        var own = 0
        /// The words that the engine at work has timed, in its own samples.
        var times: [WordTime] = []
    }

    /// Characters of English text spoken in a second: 150 to 160 words a minute, of about 5.7
    /// characters with the space. Used until an engine has shown how fast it speaks.
    static let charactersPerSecond = 14.5

    private let sampleRate: Int
    private let state: Mutex<State>

    init(text: String, sampleRate: Int) {
        self.sampleRate = sampleRate
        state = Mutex(State(words: text.split(whereSeparator: \.isWhitespace)))
    }

    /// What is left to be spoken; `nil` where nothing is.
    var rest: String? {
        state.withLock { $0.words.isEmpty ? nil : $0.words.joined(separator: " ") }
    }

    /// Takes the next audio of the engine at work and puts its word times behind what others spoke.
    func add(_ audio: SynthesizedAudio) -> SynthesizedAudio {
        state.withLock { state in
            let offset = state.total - state.own
            state.times += audio.words
            state.own += audio.samples.count
            state.total += audio.samples.count
            let words = audio.words.map {
                WordTime(word: $0.word, start: $0.start + offset, end: $0.end + offset)
            }
            return SynthesizedAudio(samples: audio.samples, words: words)
        }
    }

    /// Characters a second of an engine that has spoken all that was left; `nil` for too little audio
    /// to tell.
    var rate: Double? {
        state.withLock { state in
            guard state.own > sampleRate / 2 else { return nil }
            return Double(state.words.reduce(-1) { $0 + $1.count + 1 }) * Double(sampleRate) / Double(state.own)
        }
    }

    /// Letters and digits a second of an engine that says it has spoken all that was left, and does not
    /// time its words; `nil` for too little of them to tell.
    var untimedPace: Double? {
        state.withLock { state in
            let letters = state.words.reduce(0) { $0 + $1.count { $0.isLetter || $0.isNumber } }
            guard state.times.isEmpty, state.own > 0, letters >= 15 else { return nil }
            return Double(letters) * Double(sampleRate) / Double(state.own)
        }
    }

    /// The engine at work has failed: what it has spoken is taken off what is left.
    /// - Parameter rate: Characters a second, for an engine that does not time its words.
    func breakOff(rate: Double = SpeechProgress.charactersPerSecond) {
        state.withLock { state in
            state.words.removeFirst(min(spokenWords(state, rate: rate), state.words.count))
            state.own = 0
            state.times = []
        }
    }

    /// How many of the words have been spoken. A word broken off counts when more than half of it
    /// was heard: it is understood, and would otherwise be heard one and a half times.
    private func spokenWords(_ state: State, rate: Double) -> Int {
        guard state.own > 0 else { return 0 }
        guard state.times.isEmpty else { return timedWords(state) }
        let characters = Double(state.own) / Double(sampleRate) * rate
        var position = 0.0
        var count = 0
        for word in state.words {
            guard position + Double(word.count) / 2 < characters else { break }
            position += Double(word.count) + 1
            count += 1
        }
        return count
    }

    private func timedWords(_ state: State) -> Int {
        let heard = state.times.filter { ($0.start + $0.end) / 2 < state.own }
        guard let last = heard.last else { return 0 }
        // Engines time what they read, which may have more words than the text ("Dr." "2:30"): the
        // last word heard is looked for near where it stands among them.
        let plain = last.word.trimmed
        let index = heard.count - 1
        if state.words.indices.contains(index), state.words[index] == plain { return index + 1 }
        let nearest = state.words.indices.filter { state.words[$0] == plain }.min { abs($0 - index) < abs($1 - index) }
        return nearest.map { $0 + 1 } ?? heard.count
    }
}
