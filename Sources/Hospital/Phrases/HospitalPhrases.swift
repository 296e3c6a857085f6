import ParleyAgent
import ParleyLanguage

/// What the receptionist says, by language.
enum HospitalPhrases {
    /// English where there are no words for a language.
    static func of(_ language: Language) -> [Phrases.Key: [String]] { language.identifier == "es" ? spanish : english }

    static func wording(_ moment: Moment) -> Wording {
        Wording(language: moment.language, phrases: moment.language.phrases.adding(of(moment.language)), today: moment.today)
    }
}
