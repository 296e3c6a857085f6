import ParleyCore
import ParleyLanguage

/// What values a slot has, and how they are said. Parley has those of days, times, people, choices, counts,
/// identifiers and words; an agent may bring its own.
public protocol SlotType: Sendable {
    /// The parts of a caller's words that may be such a value, as they stand there. A model that reads the words
    /// may copy these and nothing else.
    func spans(in words: String, at moment: Moment) -> [String]

    /// The value that some words stand for, `nil` where they stand for none.
    func read(_ span: String, at moment: Moment) -> SlotValue?

    /// A relative value, counted from another: "the same time" from two o'clock.
    func resolve(_ value: SlotValue, from base: SlotValue, at moment: Moment) -> SlotValue?

    /// Those of some options that a value leaves: "after lunch" leaves two o'clock and half past three.
    func narrow(_ options: [SlotValue], by value: SlotValue) -> [SlotValue]

    /// Whether a value only says again, more loosely, what is settled: "Thursday afternoon", of two o'clock. A wish that
    /// leaves everything open does not: "any day".
    func isSaidAgain(_ settled: SlotValue, by value: SlotValue) -> Bool
}

extension SlotType {
    public func isSaidAgain(_ settled: SlotValue, by value: SlotValue) -> Bool { !narrow([settled], by: value).isEmpty }

    public func resolve(_ value: SlotValue, from base: SlotValue, at moment: Moment) -> SlotValue? { nil }

    public func narrow(_ options: [SlotValue], by value: SlotValue) -> [SlotValue] {
        options.chosen(by: value) ?? options.filter { $0.argument == value.argument }
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
