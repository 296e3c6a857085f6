/// Sentences by their keys, each with several variants, names in braces to be filled in.
///
/// The general ones come with a language; an agent adds its own, or says the general ones in its own way.
public struct Phrases: Sendable {
    /// What a sentence is for.
    public struct Key: Sendable, Hashable, ExpressibleByStringLiteral, RawRepresentable {
        public var rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }
        public init(stringLiteral value: String) { rawValue = value }
    }

    private var variants: [Key: [String]]
    /// Between the parts of a name that is spelled: "new word".
    public var newWord: String

    public init(_ variants: [Key: [String]], newWord: String) {
        self.variants = variants
        self.newWord = newWord
    }

    /// The variants of a sentence, none where the language has none for it.
    public subscript(key: Key) -> [String] {
        get { variants[key] ?? [] }
        set { variants[key] = newValue }
    }

    /// These, and others in the place of those of the same key.
    public func adding(_ others: [Key: [String]]) -> Phrases {
        var phrases = self
        phrases.variants.merge(others) { _, new in new }
        return phrases
    }

    /// A sentence, filled in.
    /// - Parameter turn: Which variant: counted up from turn to turn, so that none is said twice in a row.
    /// - Returns: `nil` where there is no such sentence.
    public func sentence(_ key: Key, turn: Int = 0, _ values: [String: String] = [:]) -> String? {
        guard let all = variants[key], !all.isEmpty else { return nil }
        return Self.filled(all[((turn % all.count) + all.count) % all.count], values)
    }

    /// A template with its names filled in; a name that has no value is left out.
    static func filled(_ template: String, _ values: [String: String]) -> String {
        var text = ""
        var name: String?
        for character in template {
            switch (character, name) {
            case ("{", nil): name = ""
            case ("}", let open?):
                text += values[open] ?? ""
                name = nil
            case (_, let open?): name = open + String(character)
            default: text.append(character)
            }
        }
        return text
    }
}

extension Phrases.Key {
    /// Speech that was not understood.
    public static let didNotCatch: Phrases.Key = "didNotCatch"
    /// Something takes time.
    public static let oneMoment: Phrases.Key = "oneMoment"
    /// The caller has asked for time.
    public static let takeYourTime: Phrases.Key = "takeYourTime"
    public static let anythingElse: Phrases.Key = "anythingElse"
    public static let goodbye: Phrases.Key = "goodbye"
    /// Nobody has said anything for a while.
    public static let stillThere: Phrases.Key = "stillThere"
    /// `{what}` is read back, to be agreed to.
    public static let readBack: Phrases.Key = "readBack"
    /// `{languages}`, a list.
    public static let saySpeaks: Phrases.Key = "saySpeaks"
    /// The caller is given to a person.
    public static let handOver: Phrases.Key = "handOver"
    /// The agent does not know.
    public static let doesNotKnow: Phrases.Key = "doesNotKnow"
    /// The same, of what else was asked.
    public static let doesNotKnowRest: Phrases.Key = "doesNotKnowRest"
    /// `{spelled}`, letter by letter.
    public static let spellBack: Phrases.Key = "spellBack"
    /// `{weekday}` and `{day}` do not agree.
    public static let dayConflict: Phrases.Key = "dayConflict"
    /// The call is about to end.
    public static let endsSoon: Phrases.Key = "endsSoon"
    /// It ends.
    public static let timeIsUp: Phrases.Key = "timeIsUp"
    /// It ends, for the caller says nothing.
    public static let hearsNobody: Phrases.Key = "hearsNobody"
    /// Something is wrong on the agent's side.
    public static let noAnswer: Phrases.Key = "noAnswer"
    /// In the place of what nobody has told the agent.
    public static let cannotTell: Phrases.Key = "cannotTell"
    /// In the place of a claim that something is done.
    public static let notDoneYet: Phrases.Key = "notDoneYet"
    /// In the place of a promise that nothing keeps.
    public static let cannotDo: Phrases.Key = "cannotDo"
    /// A life is in danger.
    public static let emergency: Phrases.Key = "emergency"
    /// The model has come to no answer.
    public static let gaveUp: Phrases.Key = "gaveUp"
}
