public import ParleyCore
import ParleyLanguage

/// What values a slot has, and how they are said. Parley has those of days, times, people, choices, counts,
/// identifiers and words; an agent may bring its own.
public protocol SlotType: Sendable {
    /// Whether a value can be told from other words by itself, as a date can: then one that a model has left out is not
    /// lost. `true` unless a type says otherwise.
    var isPlain: Bool { get }

    /// Whether a value is ever copied from a caller's words. `true` unless a type says otherwise.
    var isCopied: Bool { get }

    /// How people say such a value when they are asked for it: some they give in parts, with pauses between them.
    /// `anything` unless a type says otherwise.
    var dictated: ExpectedAnswer { get }

    /// Whether values are called by proper names, so that somebody's name may look like one: a doctor's. `false` unless a type
    /// says otherwise.
    var holdsNames: Bool { get }

    /// Whether any number will do, which is rather a time or a day where it may be one: the number of a reservation. `false`
    /// unless a type says otherwise.
    var takesAnyNumber: Bool { get }

    /// Values that a caller may mean without naming them: a double room, of "the two of us". A model tells which; it learns
    /// it from lines (``CallerLine/values``).
    var meanings: [String] { get }

    /// The value for one of ``meanings``.
    func value(meaning: String) -> SlotValue?

    /// The parts of a caller's words that may be such a value, as they stand there. A model that reads the words
    /// may copy these and nothing else.
    func spans(in words: String, at moment: Moment) -> [String]

    /// The value that some words stand for, `nil` where they stand for none.
    func read(_ span: String, at moment: Moment) -> SlotValue?

    /// A relative value, counted from another: "the same time" from two o'clock.
    func resolve(_ value: SlotValue, from base: SlotValue, at moment: Moment) -> SlotValue?

    /// What a loose value is where it corrects another; as it stands unless a type says otherwise.
    func fitted(_ value: SlotValue, to settled: SlotValue, at moment: Moment) -> SlotValue

    /// Those of some options that a value leaves: "after lunch" leaves two o'clock and half past three.
    func narrow(_ options: [SlotValue], by value: SlotValue) -> [SlotValue]

    /// Whether a value only says again, more loosely, what is settled: "Thursday afternoon", of two o'clock. A wish that
    /// leaves everything open does not: "any day".
    func isSaidAgain(_ settled: SlotValue, by value: SlotValue) -> Bool

    /// Whether a value is all that such a value is: a first name alone is not. `true` unless a type says otherwise.
    func isWhole(_ value: SlotValue) -> Bool

    /// Whether a caller has said what a model has written for the slot, as far as that has not been superseded: the
    /// last words that hold a value of this type count.
    /// - Parameters:
    ///   - argument: As the tool takes it, or in words.
    ///   - turns: What the caller said, oldest first.
    func isSaid(_ argument: JSONValue, in turns: [String], at moment: Moment) -> Bool

    /// Whether some words say another value than this one.
    func denies(_ argument: JSONValue, _ words: String, at moment: Moment) -> Bool
}

extension SlotType {
    public var isPlain: Bool { true }
    public var isCopied: Bool { true }
    public var dictated: ExpectedAnswer { .anything }
    public var holdsNames: Bool { false }
    public var takesAnyNumber: Bool { false }
    public var meanings: [String] { [] }

    public func value(meaning: String) -> SlotValue? { nil }

    public func isSaidAgain(_ settled: SlotValue, by value: SlotValue) -> Bool { !narrow([settled], by: value).isEmpty }

    public func isWhole(_ value: SlotValue) -> Bool { true }

    public func resolve(_ value: SlotValue, from base: SlotValue, at moment: Moment) -> SlotValue? { nil }

    public func fitted(_ value: SlotValue, to settled: SlotValue, at moment: Moment) -> SlotValue { value }

    public func narrow(_ options: [SlotValue], by value: SlotValue) -> [SlotValue] {
        options.chosen(by: value) ?? options.filter { $0.argument == value.argument }
    }

    public func isSaid(_ argument: JSONValue, in turns: [String], at moment: Moment) -> Bool {
        turns.reversed().lazy.compactMap { says($0, argument, at: moment) }.first ?? false
    }

    public func denies(_ argument: JSONValue, _ words: String, at moment: Moment) -> Bool { says(words, argument, at: moment) == false }

    /// Whether some words say this value; `nil` where they hold none that settles anything.
    private func says(_ words: String, _ argument: JSONValue, at moment: Moment) -> Bool? {
        let said = spans(in: words, at: moment).compactMap { read($0, at: moment) }.filter { $0.precision == .exact }
        guard !said.isEmpty else { return nil }
        let written = [SlotValue(argument, spoken: "")] + (argument.stringValue.flatMap { read($0, at: moment) }.map { [$0] } ?? [])
        return said.contains { value in
            written.contains { $0.argument == value.argument || $0.precision == .exact && !narrow([$0], by: value).isEmpty }
        }
    }
}

extension [SlotValue] {
    /// Those that are meant by "the last one", "both"; `nil` where the value is no such choice.
    public func chosen(by value: SlotValue) -> [SlotValue]? {
        guard case .choice(let choice) = value.precision else { return nil }
        if choice == .all { return self }
        return choice.index(among: count).map { [self[$0]] } ?? []
    }
}

extension Moment {
    /// The choices among offers in some words, as values; for any type whose options are offered.
    func choices(in words: String) -> [(span: String, value: SlotValue)] {
        language.choices(in: words).map { found in
            let span = String(words[found.range])
            return (span, SlotValue(.string(span), spoken: .text(span), precision: .choice(found.value)))
        }
    }
}
