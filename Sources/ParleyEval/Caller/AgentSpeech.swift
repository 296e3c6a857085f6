import Foundation

/// What an agent's reply asks and says, as far as words tell.
///
/// The rules are for spoken English and for any agent; a scenario that needs more has `says`.
struct AgentSpeech {
    private let text: String
    private let sentences: [String]
    /// Sentences that want an answer.
    private let questions: [String]

    init(_ reply: String) {
        text = SpokenPattern.plain(reply).lowercased()
        sentences = Self.sentences(of: text)
        questions = sentences.filter { $0.hasSuffix("?") || Self.holds($0, Self.request) }
    }

    func gives(_ cue: AgentCue) -> Bool {
        switch cue {
        case .says(let pattern): pattern.matches(text)
        case .kind(let kind): gives(kind)
        }
    }

    /// Whether the agent waits for an answer other than to "anything else?".
    var asksSomething: Bool { questions.contains { !Self.holds($0, Self.more) } }

    private func gives(_ kind: AgentCue.Kind) -> Bool {
        switch kind {
        case .asksName: asks(#"\bnames?\b|who(m| is| am)? .*(speaking|calling|is this|appointment for|booking for|room for)|whose"#, but: #"doctor'?s? name|name of (the|your) doctor"#)
        case .asksBirthDate: asks(#"\bbirth|\bborn\b"#)
        case .asksDate: asks(#"\b(which|what|another|different|other) (\w+ )?(day|date|night)\b|\bday (and|or) time|\bwhen (would|do|should|can|will|are)|\b(the|your|a) (\w+ )?(date|day)\b"#, but: #"birth|\bborn\b|\bof the day\b"#)
        case .asksTime: asks(#"\b(which|what|another|different|other) (\w+ )?time\b|\bday (and|or) time|\b(the|your|a) (\w+ )?time (would|do|works|suits)|which (one|of (these|those|them)) |which would you|what hour"#, but: #"\bat what time (is|was|does)"#)
        case .asksDoctor: asks(#"\b(which|what) (doctor|specialist|specialty|department)|who would you like to see|doctor'?s? name|name of (the|your) doctor|a (particular|specific|preferred) doctor|doctor (would you|do you|in mind)|which one would you like to see"#)
        case .asksReason: asks(#"\breason\b|what (is it|is this|is the \w+|it is|it's) (about|for)|what brings|symptom|what seems|(is|'s) the (problem|matter|trouble)|wrong"#)
        case .asksPhone: asks(#"\bphone|telephone|number (can|could|may|should) (we|i) (reach|call)|call you back"#)
        case .asksNumber: asks(#"(appointment|confirmation|reservation|booking|reference) (number|id|code)"#)
        case .asksConfirmation: questions.contains { Self.confirms($0) }
        case .asksMore: questions.contains { Self.holds($0, Self.more) }
        case .offers: Self.holds(text, Self.clock) && Self.holds(text, #"\b(free|availab\w+|openings?|has|we have|have (time|something)|there is|there's|offer|earliest|next|instead|how about|what about)\b"#) && !gives(.reportsDone)
        case .reportsDone: sentences.contains { Self.reportsDone($0) }
        case .declines: Self.holds(text, #"\b(sorry|can't|cannot|can not|unable|not able|not allowed|only help|don't have|isn't possible|not possible|won't)\b"#)
        }
    }

    private func asks(_ pattern: String, but exception: String? = nil) -> Bool {
        questions.contains { question in
            if let exception, Self.holds(question, exception) { return false }
            return Self.holds(question, pattern) && !Self.confirms(question)
        }
    }

    private static let clock = #"\b\d{1,2}(:\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\bnoon\b|o'clock"#
    private static let more = #"\b(anything|something|what) else\b|how (can|may|could|else|might) i (be of )?(help|assist)|what can i do for you|help you with (anything|something) |any other questions"#
    /// A request that need not end in a question mark.
    private static let request = #"\bplease (tell|give|provide|let me know|say|spell|confirm|share|state)|\b(may|could|can) (i|you|we) (please )?(have|get|tell|give|provide|spell|share|ask)|\bi('ll| will)? (also )?need (your|the|to know)|let me know|\btell me\b"#

    private static func confirms(_ question: String) -> Bool {
        guard !holds(question, more) else { return false }
        if holds(question, #"\b(which|what|when|who|whose|how|why)\b"#) { return false }
        return holds(question, #"\b(shall|should|can|may) i (now )?(go ahead|book|cancel|schedule|move|reschedule|reserve|change|make|set|put|confirm|proceed|do that|keep|arrange|take|note|check you|send|place)|is (that|this|it|everything) (right|correct|ok|okay|fine|good|all right|alright)|would you like (me )?to (go ahead|book|cancel|schedule|move|reschedule|reserve|keep|confirm|proceed|change|take|make)|do you want (me )?to (go ahead|book|cancel|schedule|move|reschedule|reserve|keep|confirm|proceed|change|take|make)|do you mean|did you mean|did you say|are you sure|(right|correct|yes|ok|okay)\?$|(does|would|will) (that|this|it) (work|suit|be)|please confirm|can you confirm|would you like (that|it|this|one)\b|do you want (that|it|this)\b"#)
    }

    private static func reportsDone(_ sentence: String) -> Bool {
        guard !sentence.hasSuffix("?"), !holds(sentence, #"\b(not|n't|never|no|cannot|nothing|if|before|already)\b|n't\b"#) else { return false }
        return holds(sentence, #"\b(is|are|been|'re|'s|have|has|now|i've|all) (\w+ )?(booked|cancelled|canceled|moved|rescheduled|changed|confirmed|scheduled|reserved|set|arranged)\b|^(booked|cancelled|canceled|done)\b|\bi (just )?(booked|cancelled|canceled|moved|rescheduled|changed|reserved) "#)
    }

    private static func holds(_ text: String, _ pattern: String) -> Bool {
        text.range(of: pattern, options: .regularExpression) != nil
    }

    private static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var sentence = ""
        // "dr. lee" and "9 a.m. or" do not end one.
        let text = text.replacing("dr. ", with: "dr ").replacing("a.m.", with: "am").replacing("p.m.", with: "pm")
        for character in text {
            sentence.append(character)
            if ".!?\n".contains(character) {
                sentences.append(sentence.trimmingCharacters(in: .whitespacesAndNewlines))
                sentence = ""
            }
        }
        let rest = sentence.trimmingCharacters(in: .whitespacesAndNewlines)
        return (sentences + [rest]).filter { $0.contains { $0.isLetter } }
    }
}
