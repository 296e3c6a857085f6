import ParleyCore

/// What the ear, the recognizer and the turn detector made of one turn, and when: enough to replay the
/// turn machine with any settings. Times are counted from the first sample of the audio, and include
/// how long each computation took.
struct HeardTurn: Sendable {
    struct Event: Sendable {
        enum Kind: Sendable, Hashable {
            case speechBegan(at: Int)
            case pauseBegan(at: Int, silence: Duration)
            case words(String, reachesPause: Bool, sentenceEnd: Float? = nil)
        }

        /// When the call learns of it.
        var time: Duration
        var kind: Kind
    }

    /// The turn detector's answer in a pause.
    struct Judgement: Sendable, Hashable {
        /// The first sample of the pause.
        var pause: Int
        /// How long it had been silent.
        var silence: Duration
        var probability: Float
        /// How long it took to say so.
        var took: Duration
    }

    /// The language model's opinion of words that may be all.
    struct Reading: Sendable, Hashable {
        var words: String
        var probability: Float
        /// How long it took to read them, what it had read of them before excepted.
        var took: Duration
    }

    var events: [Event] = []
    var readings: [Reading] = []
    var judgements: [Judgement] = []
    /// How long the audio is.
    var length = Duration.zero

    /// The answer to a question put after `silence` of a pause: the latest that had heard no more.
    func judgement(inPause pause: Int, after silence: Duration) -> Judgement? {
        let answers = judgements.filter { $0.pause == pause }
        // A frame more or less makes no difference.
        return answers.last { $0.silence <= silence + .milliseconds(20) } ?? answers.first
    }
}
