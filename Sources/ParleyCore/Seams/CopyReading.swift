/// What a model wrote about a text within a ``CopyGrammar``, and how sure it was.
public struct CopyReading: Sendable, Hashable {
    public struct Act: Sendable, Hashable {
        public var name: String
        /// In the order in which they were written.
        public var slots: [Slot]
        /// Of the first act, its place in ``CopyReading/probabilities``. Of a further one, how likely the
        /// model was to go on with it, 0…1.
        public var likelihood: Double

        public init(_ name: String, slots: [Slot] = [], likelihood: Double = 1) {
            self.name = name
            self.slots = slots
            self.likelihood = likelihood
        }
    }

    public struct Slot: Sendable, Hashable {
        public var key: String
        /// One of the spans that the key was offered.
        public var value: String
        /// How likely the model was, 0…1, to write this key with this value where it did. Low where it would
        /// rather have written what the grammar does not allow. 1 where the engine cannot tell.
        public var likelihood: Double

        public init(_ key: String, _ value: String, likelihood: Double = 1) {
            self.key = key
            self.value = value
            self.likelihood = likelihood
        }
    }

    /// At least one. The first is the likeliest of those offered.
    public var acts: [Act]
    /// For each act that was offered, how likely it is the first, 0…1: together 1. From an engine that
    /// cannot tell, 1 for the one it wrote.
    public var probabilities: [String: Double]
    /// What else the text means: for each of ``CopyGrammar/options`` how likely each of its values is, 0…1. What is left of 1
    /// is how likely none of them is spoken of. Empty from an engine that cannot tell.
    public var meant: [String: [String: Double]]

    public init(acts: [Act], probabilities: [String: Double], meant: [String: [String: Double]] = [:]) {
        self.acts = acts
        self.probabilities = probabilities
        self.meant = meant
    }

    /// How much likelier the first act was than the next best, 0…1.
    public var margin: Double {
        let best = probabilities.values.sorted(by: >).prefix(2)
        return (best.first ?? 0) - (best.dropFirst().first ?? 0)
    }

    public var line: CopiedLine {
        CopiedLine(acts.map { act in CopiedLine.Act(act.name, act.slots.map { CopiedLine.Slot($0.key, $0.value) }) })
    }
}
