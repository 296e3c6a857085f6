import ParleyCore

/// A turn with all that was heard of its pauses: enough to try other rules elsewhere.
struct HeardTurnRecord: Encodable, Sendable {
    struct Pause: Encodable, Sendable {
        /// The last sample of speech before it, and when the silence was noticed.
        var began: Double
        var noticed: Double
        /// When speech went on, if it did.
        var ended: Double?
        var words: String?
        var wordsCame: Double?
        /// The turn detector's probabilities, and when each came.
        var voice: [Float]
        var voiceCame: [Double]
        /// The language model's, and how long it read.
        var reading: Float?
        var readingTook: Double?
        /// The recognizer's that a sentence ended.
        var sentence: Float?

        enum CodingKeys: String, CodingKey {
            case began, noticed, ended, words, voice, reading, sentence
            case wordsCame = "words_came"
            case voiceCame = "voice_came"
            case readingTook = "reading_took"
        }
    }

    var name: String
    var text: String
    var kind: String
    var condition: String
    var asked: String?
    /// Of the caller, inside the turn.
    var pause: Int
    /// The last sample of speech of the turn.
    var speechEnd: Double
    /// When the turn was declared over.
    var over: Double?
    var pauses: [Pause]

    enum CodingKeys: String, CodingKey {
        case name, text, kind, condition, asked, pause, over, pauses
        case speechEnd = "speech_end"
    }

    /// All times in milliseconds from the first sample.
    init(_ sample: TurnSample, _ heard: HeardTurn, over: Duration?) {
        name = sample.name
        text = sample.text
        kind = sample.kind.rawValue
        condition = sample.condition
        asked = sample.asked
        pause = sample.pause
        speechEnd = Duration.samples(sample.speechEnd, rate: AudioFormat.callerRate).milliseconds
        self.over = over?.milliseconds
        pauses = []
        for event in heard.events {
            switch event.kind {
            case .speechBegan:
                if let last = pauses.indices.last { pauses[last].ended = event.time.milliseconds }
            case .pauseBegan(let start, _):
                let answers = heard.judgements.filter { $0.pause == start }
                let began = Duration.samples(start, rate: AudioFormat.callerRate)
                pauses.append(
                    Pause(
                        began: began.milliseconds, noticed: event.time.milliseconds, voice: answers.map(\.probability),
                        voiceCame: answers.map { (began + $0.silence + $0.took).milliseconds }))
            case .words(let text, reachesPause: true, let sentenceEnd):
                guard let last = pauses.indices.last else { continue }
                let reading = heard.readings.last { $0.words == text }
                pauses[last].words = text
                pauses[last].wordsCame = event.time.milliseconds
                pauses[last].reading = reading?.probability
                pauses[last].readingTook = reading?.took.milliseconds
                pauses[last].sentence = sentenceEnd
            case .words: continue
            }
        }
    }
}
