import ParleyCore

/// A ``CopyGrammar`` as a structured answer: the schema gives the shape, an act of the list and a text or null
/// for each key. That the texts are copies is seen to afterwards; all spans in an enumeration would be more
/// than services take.
struct CopySchema {
    let grammar: CopyGrammar
    private let keys: [String]
    /// The member that holds the act: "act", unless a slot is called that.
    private let actName: String

    init(_ grammar: CopyGrammar) {
        self.grammar = grammar
        keys = grammar.spans.keys.filter { key in grammar.acts.contains { $0.slots.contains(key) } }.sorted()
        var name = "act"
        while grammar.spans[name] != nil { name += "_" }
        actName = name
    }

    private var hasSeveralActs: Bool { grammar.maximumActs > 1 }

    /// What is told of a text by what it means, each under a name that no copied value has.
    private var meant: [(key: String, values: [String])] {
        grammar.options.sorted { $0.key < $1.key }.map { (meantName($0.key), $0.value) }
    }

    private func meantName(_ key: String) -> String { keys.contains(key) || key == actName ? "meant_\(key)" : key }

    /// In the strict form, in which every member is required.
    var schema: JSONValue {
        var members: [String: JSONValue] = [actName: ["type": "string", "enum": .array(grammar.acts.map { .string($0.name) })]]
        for key in keys { members[key] = ["type": ["string", "null"]] }
        for (key, values) in meant { members[key] = ["type": ["string", "null"], "enum": .array(values.map { .string($0) } + [.null])] }
        let act = Self.object(members)
        return hasSeveralActs ? Self.object(["acts": ["type": "array", "items": act]]) : act
    }

    static func object(_ members: [String: JSONValue]) -> JSONValue {
        [
            "type": "object", "properties": .object(members), "required": .array(members.keys.sorted().map { .string($0) }),
            "additionalProperties": false,
        ]
    }

    /// What is said of the shape behind a task's own instructions.
    var note: String {
        let count = hasSeveralActs ? "at most \(grammar.maximumActs) of them, one for each thing that is wanted" : "one"
        return "The answer is JSON. Acts: \(count). Every value is copied, letter by letter, from what was said; what was not said is null."
            + (grammar.options.isEmpty ? "" : " Of \(meant.map(\.key).joined(separator: ", ")) one value is chosen, where that is what is meant; else null.")
    }

    /// An example's line in this shape; as it stands where it is none.
    func example(_ line: String) -> String {
        guard let line = CopiedLine(parsing: line) else { return line }
        let acts = line.acts.map { act -> JSONValue in
            var members: [String: JSONValue] = [actName: .string(act.name)]
            for key in keys { members[key] = .null }
            for slot in act.slots where keys.contains(slot.key) { members[slot.key] = .string(slot.value) }
            for (key, _) in meant { members[key] = .null }
            return .object(members)
        }
        if hasSeveralActs { return JSONValue.object(["acts": .array(acts)]).text }
        return acts.first?.text ?? line.text
    }

    /// What an answer says of what was offered.
    /// - Throws: ``ReadingError/noAnswer`` where its act is none of them.
    func reading(_ text: ScoredText) throws -> CopyReading {
        let objects = StructuredAnswer(text.bytes).objects.filter { object in object.contains { $0.name == actName } }
        var acts: [CopyReading.Act] = []
        var probabilities: [String: Double] = [:]
        for object in objects.prefix(grammar.maximumActs) {
            guard let member = object.first(where: { $0.name == actName }),
                let act = grammar.acts.first(where: { $0.name == member.value })
            else {
                if acts.isEmpty { throw ReadingError.noAnswer }
                continue
            }
            let names = grammar.acts.map(\.name)
            let shares = text.shares(of: names, at: member.range.lowerBound)
            if acts.isEmpty {
                let certain = names.map { $0 == act.name ? 1.0 : 0 }
                probabilities = Dictionary(zip(names, shares ?? certain)) { first, _ in first }
            }
            let likelihood = shares.flatMap { shares in names.firstIndex(of: act.name).map { shares[$0] } } ?? 1
            acts.append(CopyReading.Act(act.name, slots: slots(of: act, object, text), likelihood: likelihood))
        }
        guard !acts.isEmpty else { throw ReadingError.noAnswer }
        var told: [String: [String: Double]] = [:]
        for (key, values) in grammar.options {
            for member in objects.joined() where member.name == meantName(key) && values.contains(member.value) { told[key] = [member.value: 1] }
        }
        return CopyReading(acts: acts, probabilities: probabilities, meant: told)
    }

    private func slots(of act: CopyGrammar.Act, _ object: [StructuredAnswer.Member], _ text: ScoredText) -> [CopyReading.Slot] {
        var slots: [CopyReading.Slot] = []
        for member in object where act.slots.contains(member.name) && !slots.contains(where: { $0.key == member.name }) {
            guard let span = span(member.value, of: member.name) else { continue }
            slots.append(CopyReading.Slot(member.name, span, likelihood: text.likelihood(of: member.range)))
        }
        return slots
    }

    /// The span that was meant: a model may write a capital where the caller's words have none, or leave out the
    /// full stop.
    private func span(_ value: String, of key: String) -> String? {
        let spans = grammar.spans[key] ?? []
        if spans.contains(value) { return value }
        let wanted = Self.folded(value)
        return wanted.isEmpty ? nil : spans.first { Self.folded($0) == wanted }
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().split { $0.isWhitespace || $0.isPunctuation && $0 != "-" && $0 != "'" }.joined(separator: " ")
    }
}
