public import ParleyCore
public import ParleyLanguage

/// A slot for a person's name.
public struct PersonSlot: SlotType {
    public var dictated: ExpectedAnswer { .name }
    public init() {}

    public func spans(in words: String, at moment: Moment) -> [String] {
        let found = moment.language.names(in: words)
        // "Beatrice Holmes. No, that was my maiden name. Beatrice Holloway."
        let standings = moment.language.standings(of: found.map(\.range), in: words) { found[$0].value.name == found[$1].value.name }
        let written = zip(found, standings).filter { $0.1 == .said }.map { String(words[$0.0.range]) }
        // A transcript in small letters: whatever may be read as a name.
        guard written.isEmpty, words == words.lowercased() else { return written }
        return WordSpans.all(of: words, upTo: 4).filter { moment.language.name($0) != nil }
    }

    public func read(_ span: String, at moment: Moment) -> SlotValue? {
        moment.language.name(span).map { SlotValue(.string($0.name), spoken: .text($0.name)) }
    }

    public func isWhole(_ value: SlotValue) -> Bool { (value.argument.stringValue ?? "").split(whereSeparator: \.isWhitespace).count > 1 }

    /// The same name, or a part of it: "Feldman", of Ruth Feldman.
    public func narrow(_ options: [SlotValue], by value: SlotValue) -> [SlotValue] {
        if let chosen = options.chosen(by: value) { return chosen }
        func words(_ value: SlotValue) -> Set<String> { Set((value.argument.stringValue ?? "").lowercased().split(whereSeparator: \.isWhitespace).map(String.init)) }
        let said = words(value)
        return options.filter { !said.isEmpty && said.isSubset(of: words($0)) }
    }

    /// A name may be given piece by piece, and heard a little wrong.
    public func isSaid(_ argument: JSONValue, in turns: [String], at moment: Moment) -> Bool {
        argument.stringValue.map { SpokenNames(turns, language: moment.language).hold($0) } ?? false
    }

    /// Whoever else is named may be somebody else.
    public func denies(_ argument: JSONValue, _ words: String, at moment: Moment) -> Bool { false }
}

extension PersonSlot {
    /// Without the name of whoever calls for somebody else, who gives it before they say what they want: "Julia Brandt, from
    /// Meridian. I need a room for my boss."
    public static func withoutCaller(_ values: [String: SlotValue], key: String, in sentences: [String]) -> [String: SlotValue] {
        guard sentences.count > 1, let name = values[key]?.argument.stringValue, sentences[0].contains(name), !sentences.dropFirst().contains(where: { $0.contains(name) })
        else { return values }
        var values = values
        values[key] = nil
        return values
    }
}

/// A slot for one of a list, by a name that it goes by.
public struct ChoiceSlot: SlotType {
    public struct Entry: Sendable, Hashable {
        /// What the tool is given.
        public var value: String
        /// As it is spoken.
        public var spoken: Spoken
        /// What it is called besides, in small letters: a proper name, found by its sound as well.
        public var names: [String]
        /// Words and phrases that mean it, in small letters, as they are written: "bone doctor".
        public var words: [String]

        public init(_ value: String, spoken: Spoken? = nil, names: [String] = [], words: [String] = []) {
            self.value = value
            self.spoken = spoken ?? .text(value)
            self.names = names
            self.words = words
        }
    }

    public var entries: [Entry]

    public init(_ entries: [Entry]) { self.entries = entries }

    public var meanings: [String] { entries.map(\.value) }
    public var holdsNames: Bool { entries.contains { !$0.names.isEmpty } }

    public func value(meaning: String) -> SlotValue? {
        entries.first { $0.value == meaning }.map { SlotValue(.string($0.value), spoken: $0.spoken) }
    }

    public func spans(in words: String, at moment: Moment) -> [String] {
        WordSpans.all(of: words, upTo: 4).filter { read($0, at: moment) != nil } + moment.choices(in: words).map(\.span)
    }

    public func read(_ span: String, at moment: Moment) -> SlotValue? {
        let words = moment.language.words(span)
        guard !words.isEmpty else { return nil }
        let line = " " + words.joined(separator: " ") + " "
        let meant = entries.filter { entry in (entry.words + entry.names).contains { line.contains(" \($0) ") } }
        if let only = meant.only ?? heard(span, moment.language) { return SlotValue(.string(only.value), spoken: only.spoken) }
        return meant.isEmpty ? moment.choices(in: span).last?.value : nil
    }

    /// The one whose name sounds like it.
    private func heard(_ span: String, _ language: Language) -> Entry? {
        let named = entries.flatMap { entry in entry.names.map { (entry, $0) } }
        guard case .match(let name) = NameMatcher(language: language).best(span, among: named.map(\.1)) else { return nil }
        return named.first { $0.1 == name }?.0
    }
}

/// A slot for what a caller's words come to, and never name: what kind of doctor a complaint calls for, whose behalf
/// somebody calls on.
public struct MeaningSlot: SlotType {
    public var meanings: [String]
    /// Those that hold to the end of the call once they were heard.
    public var lasting: Set<String>
    /// From this likelihood on one of them is believed, 0…1. More than half where something else tells as well, if less surely.
    public var belief: Double

    public init(_ meanings: [String], lasting: Set<String> = [], belief: Double = 0.4) {
        self.meanings = meanings
        self.lasting = lasting
        self.belief = belief
    }

    public var isCopied: Bool { false }

    public func value(meaning: String) -> SlotValue? { meanings.contains(meaning) ? SlotValue(.string(meaning), spoken: .text(meaning)) : nil }
    public func spans(in words: String, at moment: Moment) -> [String] { [] }
    public func read(_ span: String, at moment: Moment) -> SlotValue? { nil }
    public func denies(_ argument: JSONValue, _ words: String, at moment: Moment) -> Bool { false }

    public func isSaidAgain(_ settled: SlotValue, by value: SlotValue) -> Bool { settled.argument.stringValue.map(lasting.contains) ?? false }
}

/// A slot for how many.
public struct CountSlot: SlotType {
    /// What is counted; `nil` takes any.
    public var units: Set<CountReading.Unit>?

    public init(units: Set<CountReading.Unit>? = nil) { self.units = units }

    private func found(_ words: String, _ moment: Moment) -> [Finding<CountReading>] {
        moment.language.counts(in: words).filter { found in units.map { $0.contains(found.value.unit) || found.value.unit == .none } ?? true }
    }

    public func spans(in words: String, at moment: Moment) -> [String] { found(words, moment).map { String(words[$0.range]) } }

    public func read(_ span: String, at moment: Moment) -> SlotValue? {
        guard let reading = found(span, moment).last?.value else { return nil }
        let count = reading.days ?? reading.count
        return SlotValue(.number(Double(count)), spoken: .number(count))
    }
}

/// A slot for a code or a number that is said digit by digit.
public struct IdentifierSlot: SlotType {
    public var dictated: ExpectedAnswer { .number }
    public var takesAnyNumber: Bool { true }

    public init() {}

    public func spans(in words: String, at moment: Moment) -> [String] { moment.language.identifiers(in: words).map { String(words[$0.range]) } }

    public func read(_ span: String, at moment: Moment) -> SlotValue? {
        moment.language.identifiers(in: span).last.map { SlotValue(.string($0.value.text), spoken: .text($0.value.text)) }
    }
}

/// A slot for words as they were said: a reason, a message.
public struct WordsSlot: SlotType {
    public var isPlain: Bool { false }
    /// How many words it may have.
    public var limit: Int

    public init(limit: Int = 8) { self.limit = limit }

    public func spans(in words: String, at moment: Moment) -> [String] { WordSpans.all(of: words, upTo: limit) }

    public func read(_ span: String, at moment: Moment) -> SlotValue? {
        let text = span.trimmingPunctuation
        return text.isEmpty ? nil : SlotValue(.string(text), spoken: .text(text))
    }

    /// A model puts a reason into its own words; some of them are the caller's.
    public func isSaid(_ argument: JSONValue, in turns: [String], at moment: Moment) -> Bool {
        let written = Set(moment.language.words(argument.stringValue ?? "").filter { $0.count > 3 })
        return turns.contains { !written.isDisjoint(with: moment.language.words($0)) }
    }

    public func denies(_ argument: JSONValue, _ words: String, at moment: Moment) -> Bool { false }
}

/// The runs of words of a text.
public enum WordSpans {
    /// Longest first at each place, without the punctuation around them. A text's first 60 words; nobody says more of
    /// one thing in a turn.
    public static func all(of text: String, upTo limit: Int) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace).prefix(60)
        return words.indices.flatMap { start in
            (start..<min(start + limit, words.endIndex)).reversed().map { end in
                text[words[start].startIndex..<words[end].endIndex].description.trimmingPunctuation
            }
        }.filter { !$0.isEmpty }
    }
}

extension String {
    fileprivate var trimmingPunctuation: String {
        func isMark(_ character: Character) -> Bool { character.isPunctuation || character.isWhitespace }
        return String(drop(while: isMark).reversed().drop(while: isMark).reversed())
    }
}

extension Array {
    /// Its element, if it is the only one.
    fileprivate var only: Element? { count == 1 ? self[0] : nil }
}
