/// What a reader has found in a text, and where.
public struct Finding<Value: Sendable>: Sendable {
    public var value: Value
    /// Where it stands in the text that was read: its indices, not those of a copy.
    public var range: Range<String.Index>

    public init(_ value: Value, at range: Range<String.Index>) {
        self.value = value
        self.range = range
    }
}

extension Finding: Equatable where Value: Equatable {}
extension Finding: Hashable where Value: Hashable {}

/// Whether a caller stands by what they have said.
public enum Standing: Sendable, Hashable {
    case said
    /// "Not Thursday", "I can't do two o'clock".
    case negated
    /// The first of "Wednesday, no, sorry, Thursday".
    case corrected
}
