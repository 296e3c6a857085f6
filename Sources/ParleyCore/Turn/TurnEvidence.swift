import Foundation

/// What is known of a pause: three opinions on whether the turn is over, each a probability, `nil` where
/// nobody gave one.
public struct TurnEvidence: Sendable, Hashable {
    /// The turn detector's, of the voice.
    public var voice: Float?
    /// The language model's, of the words: that none follow.
    public var reading: Float?
    /// The recognizer's, of both: that a sentence ends here.
    public var sentence: Float?

    public init(voice: Float? = nil, reading: Float? = nil, sentence: Float? = nil) {
        self.voice = voice
        self.reading = reading
        self.sentence = sentence
    }

    /// What one of them counts for: its logarithm, or log odds, times its weight.
    ///
    /// The weights are a logistic regression's over the 308 pauses, half of them ends, of the 158 turns of
    /// `parley bench turns`. Each adds to the others: cross-validated by turn, the area under the curve is
    /// 0.72 for the voice alone, 0.80 for the reading, 0.82 for both and 0.83 for the three. What is not known
    /// counts as it does where it raises no objection, so that the voice alone ends a turn from 0.5, as Smart
    /// Turn was trained for; an unknown voice counts as a doubtful one, for something is wrong there.
    private enum Weight {
        static let bias = -0.29
        static let voice = 0.33
        static let reading = 0.60
        static let sentence = 0.55
        static let unknownVoice = 0.3
        static let unknownReading = 1.0
        static let unknownSentence = 0.98
        /// Beyond it a probability says no more.
        static let certainty = 0.001
    }

    /// The probability, by all of them, that the turn is over.
    public var completion: Float {
        func bounded(_ probability: Float?, _ unknown: Double) -> Double {
            guard let probability, !probability.isNaN else { return unknown }
            return min(max(Double(probability), Weight.certainty), 1 - Weight.certainty)
        }
        func logOdds(_ probability: Double) -> Double { log(probability / (1 - probability)) }
        let sum = Weight.bias
            + Weight.voice * logOdds(bounded(voice, Weight.unknownVoice))
            + Weight.reading * log(bounded(reading, Weight.unknownReading))
            + Weight.sentence * logOdds(bounded(sentence, Weight.unknownSentence))
        return Float(1 / (1 + exp(-sum)))
    }
}
