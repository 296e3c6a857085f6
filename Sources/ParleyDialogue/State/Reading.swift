public import ParleyAgent

/// What a caller's turn means.
public struct Reading: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// Wants what this form is for.
        case request(form: String)
        /// Wants one more of what this turn, or what is open, is about: "and Dr. Patel at two".
        case another(form: String)
        /// Answers, or adds to what they have said.
        case give
        case yes
        case no
        /// Wants to hear it again.
        case again
        /// Wants to hear how a name was written down.
        case spell
        /// Wants a moment: "let me get my diary".
        case wait
        /// Takes leave.
        case leave
        /// Wants to speak to a person.
        case person
        /// Speaks another language, or asks for one.
        case foreign
        /// Anything else.
        case other
    }

    public struct Act: Sendable, Hashable {
        public var kind: Kind
        /// By the slots' keys.
        public var values: [String: SlotValue]
        /// How likely it is that this is what the caller means, 0…1.
        public var certainty: Double
        /// Other forms that may be meant, likeliest first.
        public var others: [String]

        public init(_ kind: Kind, _ values: [String: SlotValue] = [:], certainty: Double = 1, others: [String] = []) {
            self.kind = kind
            self.values = values
            self.certainty = certainty
            self.others = others
        }
    }

    /// In the order in which they were said; several where a turn holds several wishes.
    public var acts: [Act]

    public init(_ acts: [Act]) { self.acts = acts }
}
