import Foundation
import ParleyLanguage

/// A caller's turn as ``OnTopic`` looks at it.
struct TopicWords {
    /// In small letters, without punctuation.
    let words: [String]
    private let plain: String
    private let text: String

    init(_ text: String) {
        self.text = text
        words = text.lowercased().replacing("’", with: "'").split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
        plain = " " + words.joined(separator: " ") + " "
    }

    var isQuestion: Bool {
        let openings: Set<String> = [
            "can", "could", "may", "should", "would", "is", "are", "am", "do", "does", "did", "how", "what", "which", "when", "who", "why",
        ]
        return text.contains("?") || words.drop { ["and", "but", "so", "or", "then", "well"].contains($0) }.first.map(openings.contains) ?? false
    }

    /// It wants to know or to be given something, in the ways people ask machines for it.
    var asks: Bool { Self.requests.contains { plain.range(of: $0, options: .regularExpression) != nil } }

    /// Whether the words of a phrase stand in it one behind the other, each at least by its beginning.
    func holds(_ phrase: String) -> Bool {
        let wanted = phrase.split(separator: " ")
        guard !wanted.isEmpty, words.count >= wanted.count else { return false }
        return (0...(words.count - wanted.count)).contains { start in
            zip(words[start...], wanted).allSatisfy { $0.hasPrefix($1) }
        }
    }

    /// It names something besides days, times and the small change of conversation.
    var hasContent: Bool {
        words.contains { word in
            word.count > 2 && !StopWords.contains(word) && !Self.glue.contains(word) && Language.english.number(word) == nil
                && Language.english.weekday(word) == nil && Language.english.month(word) == nil
        }
    }

    /// It wants to change what the agent is, or to see what it was told, or is written as only a program writes.
    var isAboutInstructions: Bool {
        if text.range(of: Self.forgery, options: [.regularExpression, .caseInsensitive]) != nil { return true }
        return Self.overrides.contains { plain.range(of: $0, options: .regularExpression) != nil }
    }

    var isAbuse: Bool { words.contains { word in Self.insults.contains { word.hasPrefix($0) } } }

    /// Most of it is in another language, or in letters that English is not written in.
    var isForeign: Bool {
        let letters = plain.unicodeScalars.filter(\.properties.isAlphabetic)
        let other = letters.count { $0.value >= 0x0250 }
        if !letters.isEmpty, other * 2 > letters.count { return true }
        let foreign = words.count { Self.foreign.contains($0) || $0.unicodeScalars.contains { "¿¡ñßœ".unicodeScalars.contains($0) } }
        let english = words.count { Self.english.contains($0) }
        return foreign >= 2 && foreign > english
    }

    private static let requests = [
        #" (what|what's|whats|who|who's|why|which|when|where|where's|whose) "#,
        #" how (many|much|far|old|tall|big|long|do|does|did|can|could|would|is|are|to) "#,
        #" (tell|teach|explain|write|sing|compose|translate|calculate|compute|solve|recommend|define|describe|summarize|summarise|imagine|pretend|draw|generate|code|program|recite|spell|play|order|buy|find|search|google|count|multiply|divide|list) "#,
        // "My name is …" asks for nothing.
        #"^ (please |now )?name (me |a |an |all |the |some |any |your |three |five |ten )"#,
        #" (can|could|would|will|do|did) you "#, #" (do|have) you (know|think|believe|like|ever) "#, #" give me "#,
        #" (let's|i want to|i'd like to|i would like to) (talk|chat|discuss|play|hear|know|learn) "#,
    ]

    private static let forgery = #"^\s*(system|assistant|administrator|admin|developer|tool|result)\s*[:{]|\b(RESULT|CALL \w+)\s*\{|<\|?/?(im_start|im_end|system|tool_call)"#

    private static let overrides = [
        #" (ignore|disregard|forget|override|bypass) (all |any |your |the |my |these |those |previous |prior |earlier |of )*(instructions?|prompts?|rules?|guidelines?|programming|training|restrictions?|policy|policies)"#,
        #" your (system )?(prompt|instructions|guidelines|programming) "#, #" system prompt"#,
        #" (you are|you're) (now|no longer) "#, #" (act|behave) (as|like) (a|an|if|my) "#, #" pretend (to be|you|that you) "#,
        #" (developer|debug|admin|god|jailbreak|dan) mode "#, #" (reveal|repeat|print|show) (me )?(all |everything )?(your|the) (instructions|prompt|rules|tools) "#,
        #" what (are|were) (your|you) (instructions|told|rules) "#,
    ]

    private static let insults = [
        "fuck", "shit", "bitch", "asshole", "bastard", "idiot", "moron", "stupid", "dumb", "cunt", "dick", "crap", "useless", "retard",
    ]

    /// Besides ``StopWords``: what every call is full of.
    private static let glue: Set<String> = [
        "today", "tomorrow", "yesterday", "morning", "afternoon", "evening", "noon", "week", "month", "year", "next", "day", "time",
        "soon", "sooner", "later", "earlier", "early", "late", "first", "last", "hold", "wait", "moment", "minute", "second", "hear",
        "repeat", "again", "say", "said", "slow", "slower", "slowly", "loud", "louder", "speak", "understand", "mean", "meant", "right",
        "correct", "wrong", "good", "great", "fine", "sorry", "thing", "things", "something", "anything", "else", "other", "another",
        "way", "work", "works", "please", "help", "question", "different", "same", "only", "just", "maybe", "actually", "really", "sir",
        "madam", "ma'am", "human", "person", "robot", "machine", "real", "someone", "somebody", "spelled", "spell", "letter", "letters",
        "don't", "can't", "won't", "isn't", "doesn't", "didn't", "bye", "goodbye", "night", "back", "long", "many", "much", "half",
        "quarter", "o'clock", "open", "close", "closed", "number", "line", "there's", "let's", "got", "does", "might", "okay", "still",
        "available", "free", "possible", "best", "better", "before", "between", "until", "since", "around", "near", "here's", "where's",
        "what's", "who's", "it'll", "you're", "we're", "they're", "that'll", "take", "took", "keep", "put", "set", "try", "happen",
        "happened", "remember", "confirm", "sure", "quick", "quickly", "call", "called", "calling", "phone", "ask", "asked", "asking",
        "know", "think", "tell", "give", "going", "gonna", "wanna", "able", "talk", "talking", "speaking", "anyone", "explain", "spelling",
        "change", "changed", "move", "moved", "come", "coming", "arrive", "check", "name", "names", "result", "results", "file", "make",
        "interrupted", "interrupt", "interrupting", "missed", "miss", "catch", "caught", "rest", "continue", "finish", "cut", "heard", "saying",
    ]

    private static let foreign: Set<String> = [
        // Spanish, French, German, Italian, Portuguese
        "hola", "quiero", "quisiera", "necesito", "una", "cita", "por", "favor", "gracias", "usted", "habla", "hablo", "puede", "mañana",
        "buenos", "buenas", "días", "tardes", "cuándo", "qué", "está", "tengo", "para", "con", "señor", "doctora", "médico", "español",
        "bonjour", "je", "voudrais", "un", "une", "rendez", "vous", "avec", "merci", "parlez", "français", "est", "ce", "que", "demain",
        "médecin", "pouvez", "oui", "suis", "pour", "le", "les", "des", "hallo", "guten", "ich", "möchte", "brauche", "einen", "termin",
        "bitte", "danke", "sprechen", "sie", "deutsch", "arzt", "morgen", "mit", "und", "nicht", "haben", "können", "der", "das", "buongiorno",
        "vorrei", "prendere", "appuntamento", "grazie", "parla", "italiano", "domani", "dottore", "sono", "olá", "gostaria", "marcar",
        "consulta", "inglés", "siento", "llamo", "lo", "mein", "meinen", "ist", "auf", "wiederhören", "guten", "tag", "obrigado", "obrigada", "português", "preciso", "com", "não", "você", "amanhã", "bom", "dia",
    ]

    private static let english: Set<String> = [
        "the", "a", "an", "i", "i'm", "you", "is", "are", "to", "for", "and", "my", "me", "want", "need", "would", "like", "with", "have",
        "can", "do", "this", "that", "of", "in", "on", "at", "it", "what", "please", "appointment", "doctor", "speak", "yes", "no", "hello",
    ]
}
