/// The lines that a model may write about a text: one act of a list, or several, each with slots whose
/// values are copied. Nothing can be made up.
///
///     book doctor="bone doctor" day="Thursday"; own_data
///
/// Each key comes at most once with an act. What cannot be written in such a line is left out: acts and keys
/// of other characters than letters, digits, `_`, `-` and `.`; spans with a quotation mark or a control
/// character.
public struct CopyGrammar: Sendable, Hashable {
    public struct Act: Sendable, Hashable {
        public var name: String
        /// The keys that it may be given.
        public var slots: [String]
        /// By how much more it is to count, as the first act, than what the model foretells: what is known of it before
        /// the text is. Engines that cannot tell how likely an act is do without.
        public var weight: Double

        public init(_ name: String, slots: [String] = [], weight: Double = 1) {
            self.name = name
            self.slots = slots
            self.weight = weight
        }
    }

    /// The first of each name.
    public let acts: [Act]
    /// What each key's value may be: parts of the caller's words, each once. A key that is not here, or has
    /// none, is not permitted.
    public let spans: [String: [String]]
    /// How many acts a line may have.
    public let maximumActs: Int
    /// What else is to be told of the text, by what it means and not by what was said: one of these values for each key, or
    /// none. See ``CopyReading/meant``.
    public let options: [String: [String]]

    /// Nothing a caller says in one turn needs more; what is beyond is left out.
    static let limits = (acts: 64, keys: 64, spans: 512, spanBytes: 240, lineActs: 4)

    public init(acts: [Act], spans: [String: [String]], maximumActs: Int = 1, options: [String: [String]] = [:]) {
        self.options = options.filter { Self.isName($0.key) && !$0.value.isEmpty }
        var permitted: [String: [String]] = [:]
        for (key, values) in spans.sorted(by: { $0.key < $1.key }) where Self.isName(key) {
            guard permitted.count < Self.limits.keys else { break }
            var known: Set<String> = []
            let values = values.filter { Self.isSpan($0) && known.insert($0).inserted }.prefix(Self.limits.spans)
            if !values.isEmpty { permitted[key] = Array(values) }
        }
        var names: Set<String> = []
        self.acts = acts.filter { Self.isName($0.name) && names.insert($0.name).inserted }.prefix(Self.limits.acts).map { act in
            var keys: Set<String> = []
            return Act(act.name, slots: act.slots.filter { permitted[$0] != nil && keys.insert($0).inserted }, weight: max(0, act.weight))
        }
        self.spans = permitted
        self.maximumActs = min(max(1, maximumActs), Self.limits.lineActs)
    }

    private static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 64 && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0.properties.numericType != nil || "_-.".unicodeScalars.contains($0) }
    }

    private static func isSpan(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= limits.spanBytes
            && text.unicodeScalars.allSatisfy { $0 != "\"" && $0.properties.generalCategory != .control && !$0.properties.isWhitespaceOtherThanSpace }
    }
}

extension Unicode.Scalar.Properties {
    /// Line separators and the like.
    fileprivate var isWhitespaceOtherThanSpace: Bool { generalCategory == .lineSeparator || generalCategory == .paragraphSeparator }
}

/// A line that keeps to a ``CopyGrammar``, or is an example of one.
public struct CopiedLine: Sendable, Hashable {
    public struct Act: Sendable, Hashable {
        public var name: String
        public var slots: [Slot]

        public init(_ name: String, _ slots: [Slot] = []) {
            self.name = name
            self.slots = slots
        }
    }

    public struct Slot: Sendable, Hashable {
        public var key: String
        public var value: String

        public init(_ key: String, _ value: String) {
            self.key = key
            self.value = value
        }
    }

    public var acts: [Act]

    public init(_ acts: [Act]) {
        self.acts = acts
    }

    public var text: String {
        acts.map { act in act.name + act.slots.map { " \($0.key)=\"\($0.value)\"" }.joined() }.joined(separator: "; ")
    }

    /// `nil` where the text is no such line.
    public init?(parsing text: some StringProtocol) {
        acts = []
        var rest = text[...]
        while true {
            let name = rest.prefix { $0 != " " && $0 != ";" && $0 != "\"" && $0 != "=" }
            guard !name.isEmpty else { return nil }
            rest = rest[name.endIndex...]
            var act = Act(String(name))
            while rest.first == " " {
                rest.removeFirst()
                guard let equals = rest.firstIndex(of: "="), equals > rest.startIndex else { return nil }
                let key = rest[..<equals]
                rest = rest[rest.index(after: equals)...]
                guard rest.first == "\"", !key.contains(" "), !key.contains("\"") else { return nil }
                rest.removeFirst()
                guard let end = rest.firstIndex(of: "\"") else { return nil }
                act.slots.append(Slot(String(key), String(rest[..<end])))
                rest = rest[rest.index(after: end)...]
            }
            acts.append(act)
            if rest.isEmpty { return }
            guard rest.hasPrefix("; ") else { return nil }
            rest.removeFirst(2)
        }
    }
}
