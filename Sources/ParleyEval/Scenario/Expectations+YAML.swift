extension Expectations {
    init(_ value: YAMLValue, schema: EvalSchema) throws {
        let members = try value.members([
            "rows", "allowed_rows", "no_rows", "nothing_else", "calls", "no_calls", "says", "never_says", "secrets", "turns",
        ])
        self.init()
        rows = try members["rows"].map { try RowPattern.patterns($0, schema: schema) } ?? []
        allowedRows = try members["allowed_rows"].map { try RowPattern.patterns($0, schema: schema) } ?? []
        noRows = try members["no_rows"].map { try RowPattern.patterns($0, schema: schema) } ?? []
        nothingElse = try members["nothing_else"]?.boolean() ?? true
        calls = try members["calls"]?.elements.map { try CallPattern($0, schema: schema) } ?? []
        noCalls = try members["no_calls"]?.elements.map { try CallPattern($0, schema: schema) } ?? []
        says = try members["says"]?.elements.map(SpokenPattern.init) ?? []
        neverSays = try members["never_says"]?.elements.map(SpokenPattern.init) ?? []
        secrets = try members["secrets"]?.elements.map { Secret(try $0.text()) } ?? []
        turns = try members["turns"]?.integer(in: 1...40)
    }
}

extension RowPattern {
    /// Tables, each with the rows it must have.
    static func patterns(_ value: YAMLValue, schema: EvalSchema) throws -> [RowPattern] {
        try value.members(schema.tables.map(\.name)).all.flatMap { name, rows in
            let columns = schema.tables.first { $0.name == name }?.columns.map(\.name) ?? []
            return try rows.elements.map { row in
                let members = try row.members(columns).all.map { ($0.key, try ValuePattern($0.value)) }
                return RowPattern(table: name, values: Dictionary(members) { _, last in last })
            }
        }
    }
}

extension ValuePattern {
    init(_ value: YAMLValue) throws {
        guard value.isMapping else {
            let spellings = try value.elements.map { try $0.text() }
            guard !spellings.isEmpty else { throw value.error("there is nothing in it") }
            self = .exactly(spellings)
            return
        }
        let (key, member) = try value.members(["heard", "matches"]).only()
        self = key == "heard" ? .heard(try member.text()) : .matches(try SpokenPattern(member))
    }
}

extension CallPattern {
    init(_ value: YAMLValue, schema: EvalSchema) throws {
        let tool: YAMLValue
        var arguments: [String: ValuePattern] = [:]
        var outcome: Outcome?
        if value.isMapping {
            let members = try value.members(["tool", "arguments", "outcome"])
            tool = try members.required("tool")
            for (name, pattern) in try members["arguments"]?.members(nil).all ?? [] { arguments[name] = try ValuePattern(pattern) }
            if let wanted = members["outcome"] {
                let text = try wanted.text()
                guard let known = Outcome(rawValue: text) else {
                    throw wanted.error("there is no outcome \"\(text)\".\(Nearest.hint(for: text, among: Outcome.allCases.map(\.rawValue)))")
                }
                outcome = known
            }
        } else {
            tool = value
        }
        let name = try tool.text()
        guard schema.tools.contains(name) else {
            throw tool.error("there is no tool \"\(name)\".\(Nearest.hint(for: name, among: schema.tools))")
        }
        self.init(tool: name, arguments: arguments, outcome: outcome)
    }
}
