public import ParleyCore
public import ParleyLanguage

/// What a caller gave for a slot, as its type reads it.
public struct SlotValue: Sendable, Hashable {
    /// How far it settles what is asked for.
    public enum Precision: Sendable, Hashable {
        /// One value and no other.
        case exact
        /// Several values fit: "this week", "in the afternoon". The tool finds out which there are.
        case open
        /// Counted from a value that was given or made before: "the same time", "a week later".
        case relative
        /// One of what was just offered: "the last one".
        case choice(Choice)
    }

    /// What a tool is given.
    public var argument: JSONValue
    /// As it is read back.
    public var spoken: Spoken
    public var precision: Precision
    /// Whether the caller has said it of this request, rather than of one before.
    public var isSaid: Bool
    /// Whether it depends on what it corrects which value this is: "Friday", of a day that is weeks away.
    public var isLoose = false

    public init(_ argument: JSONValue, spoken: Spoken, precision: Precision = .exact, isSaid: Bool = true) {
        self.argument = argument
        self.spoken = spoken
        self.precision = precision
        self.isSaid = isSaid
    }
}
