import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage

extension EvalScenario {
    /// Reads a scenario.
    /// - Parameters:
    ///   - yaml: The file's text.
    ///   - file: Its path, for errors.
    ///   - agent: The agent of scenarios that name none.
    ///   - schemas: Of each agent that there is.
    /// - Throws: ``ScenarioError`` with the line of what is wrong.
    public init(yaml: String, file: String, agent defaultAgent: String, schemas: [String: EvalSchema]) throws {
        let document = try YAMLValue.document(yaml, file: file)
        let members = try document.members(["name", "goal", "tags", "agent", "now", "database", "tools", "caller", "expect"])
        self.file = file
        name = try members["name"]?.text() ?? URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
        goal = try members["goal"]?.text()
        tags = try members["tags"]?.elements.map { try $0.text() } ?? []
        agent = try members["agent"]?.text() ?? defaultAgent
        guard let schema = schemas[agent] else {
            throw (members["agent"] ?? document).error("there is no agent \"\(agent)\".\(Nearest.hint(for: agent, among: schemas.keys.sorted()))")
        }
        now = try Self.moment(members.required("now"))
        rows = try members["database"].map { try Self.seed($0, schema: schema) } ?? []
        rigs = try members["tools"].map { try Self.rigs($0, schema: schema) } ?? [:]
        caller = try CallerScript(members.required("caller"))
        expectations = try members["expect"].map { try Expectations($0, schema: schema) } ?? Expectations()
    }

    private static func moment(_ value: YAMLValue) throws -> Date {
        let parts = try value.text().replacing(" ", with: "T").split(separator: "T")
        let clock = parts.count > 1 ? parts[1].split(separator: ":").compactMap { Int($0) } : [0, 0]
        guard (1...2).contains(parts.count), let day = parts.first.flatMap({ CalendarDay(iso: $0) }), clock.count >= 2,
            (0..<24).contains(clock[0]), (0..<60).contains(clock[1])
        else { throw value.error("expected a time such as 2026-11-23T09:00") }
        return Date(timeIntervalSince1970: Double(day.number) * 86_400 + Double(clock[0] * 3_600 + clock[1] * 60))
    }

    private static func seed(_ value: YAMLValue, schema: EvalSchema) throws -> [SeedRow] {
        let tables = try value.members(schema.tables.map(\.name))
        return try tables.all.flatMap { name, rows in
            guard let table = schema.tables.first(where: { $0.name == name }) else { return [SeedRow]() }
            let columns = table.columns.filter { $0.kind != .made }
            return try rows.elements.map { row in
                let members = try row.members(columns.map(\.name))
                for column in columns where column.isRequired { _ = try members.required(column.name) }
                var values: EvalRow = [:]
                for (key, value) in members.all {
                    guard let column = columns.first(where: { $0.name == key }) else { continue }
                    values[key] = try Self.checked(value, column.kind)
                }
                return SeedRow(table: name, values: values, place: "\(row.file):\(row.line ?? 0)")
            }
        }
    }

    private static func checked(_ value: YAMLValue, _ kind: EvalSchema.Column.Kind) throws -> String {
        let text = try value.text()
        switch kind {
        case .text, .made: break
        case .day:
            guard CalendarDay(iso: text) != nil else { throw value.error("expected a day such as 2026-11-27") }
        case .time:
            guard text.range(of: #"^([01]\d|2[0-3]):[0-5]\d$"#, options: .regularExpression) != nil else {
                throw value.error("expected a time such as \"14:00\", in quotes")
            }
        case .number:
            guard Double(text) != nil else { throw value.error("expected a number") }
        case .oneOf(let words):
            guard words.contains(text) else { throw value.error("there is no \"\(text)\".\(Nearest.hint(for: text, among: words))") }
        }
        return text
    }

    private static func rigs(_ value: YAMLValue, schema: EvalSchema) throws -> [String: ToolRig] {
        var rigs: [String: ToolRig] = [:]
        for (name, rig) in try value.members(schema.tools).all { rigs[name] = try ToolRig(rig) }
        return rigs
    }
}

extension ToolRig {
    init(_ value: YAMLValue) throws {
        let (key, member) = try value.members(["adds", "returns", "fails"]).only()
        switch key {
        case "adds":
            guard let added = try member.json().objectValue else { throw member.error("expected keys and values") }
            self = .adds(added)
        case "returns": self = .returns(try member.json())
        default:
            let text = try member.text()
            guard let fault = Fault(rawValue: text) else {
                throw member.error("there is no fault \"\(text)\".\(Nearest.hint(for: text, among: Fault.allCases.map(\.rawValue)))")
            }
            self = .fails(fault)
        }
    }
}
