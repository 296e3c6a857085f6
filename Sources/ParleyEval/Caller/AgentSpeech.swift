import Foundation

/// What an agent's reply asks and says, as far as words tell.
///
/// The rules are for spoken English and Spanish and for any agent; a scenario that needs more has `says`.
/// A reply says what it says in any of the languages.
struct AgentSpeech {
    private static let languages: [SpeechPatterns] = [.english, .spanish]

    private let text: String
    private let sentences: [String]
    private let readings: [Reading]

    /// The reply as one language has it.
    private struct Reading {
        let patterns: SpeechPatterns
        /// Sentences that want an answer.
        let questions: [String]
    }

    init(_ reply: String) {
        let text = SpokenPattern.plain(reply).lowercased()
        let sentences = Self.sentences(of: text)
        self.text = text
        self.sentences = sentences
        readings = Self.languages.map { language in
            Reading(patterns: language, questions: sentences.filter { language.isQuestion($0) })
        }
    }

    func gives(_ cue: AgentCue) -> Bool {
        switch cue {
        case .says(let pattern): pattern.matches(text)
        case .kind(let kind): readings.contains { gives(kind, in: $0) }
        }
    }

    /// Whether the agent waits for an answer other than to "anything else?".
    var asksSomething: Bool {
        readings.contains { reading in
            reading.questions.contains { question in !Self.languages.contains { $0.asksMore(question) } }
        }
    }

    private func gives(_ kind: AgentCue.Kind, in reading: Reading) -> Bool {
        let patterns = reading.patterns
        switch kind {
        case .asksName, .asksBirthDate, .asksDate, .asksTime, .asksDoctor, .asksReason, .asksPhone, .asksNumber:
            return reading.questions.contains { patterns.asks(kind, in: $0) }
        case .asksConfirmation: return reading.questions.contains { patterns.asksConfirmation($0) }
        case .asksMore: return reading.questions.contains { patterns.asksMore($0) }
        case .offers: return patterns.namesTimes(text) && !gives(.reportsDone, in: reading)
        case .reportsDone: return sentences.contains { patterns.reportsDone($0) }
        case .declines: return patterns.declines(text)
        }
    }

    private static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var sentence = ""
        // In "¿Es para la Sra. Vidal?" the full stop ends nothing.
        var isInQuestion = false
        for character in withoutAbbreviations(text) {
            sentence.append(character)
            if character == "¿" { isInQuestion = true }
            if character == "?" { isInQuestion = false }
            if ".!?\n".contains(character), character != "." || !isInQuestion {
                sentences.append(sentence.trimmingCharacters(in: .whitespacesAndNewlines))
                sentence = ""
            }
        }
        let rest = sentence.trimmingCharacters(in: .whitespacesAndNewlines)
        return (sentences + [rest]).filter { $0.contains { $0.isLetter } }
    }

    /// "dr. lee" and "9 a.m. or" do not end a sentence, nor do "la dra. vidal" and "9 a. m. o";
    /// "9 a. m. ¿algo más?" has two.
    private static func withoutAbbreviations(_ text: String) -> String {
        text.replacingOccurrences(of: #"\b([ap])\. m\."#, with: "$1.m.", options: .regularExpression)
            .replacingOccurrences(of: #"\b([ap])\.m\. (?=[¿¡])"#, with: "$1m. ", options: .regularExpression)
            .replacingOccurrences(of: #"\b(dra|sra|srta|(?:el|del|al) sr)\. "#, with: "$1 ", options: .regularExpression)
            .replacing("dr. ", with: "dr ").replacing("a.m.", with: "am").replacing("p.m.", with: "pm")
    }
}
