public import ParleyCore

/// A tool that a dialogue can fill in, piece by piece, from what a caller says.
public protocol FormTool: Tool {
    var form: Form { get }

    /// What a request lacks, or what it comes to: looked up, and nothing changed.
    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation

    /// How what was done is told, and what is now settled by it.
    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue])
}

extension FormTool {
    public var slots: [FormSlot] { form.slots }

    public func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) { (nil, [:]) }
}

/// A request as far as it is known.
public struct FormRequest: Sendable, Hashable {
    /// By the slots' keys.
    public var values: [String: SlotValue]
    /// What was done before, where this is to change it or is counted from it.
    public var base: [String: SlotValue]
    /// The caller has agreed to what was proposed.
    public var isAgreed: Bool

    public init(values: [String: SlotValue], base: [String: SlotValue] = [:], isAgreed: Bool = false) {
        self.values = values
        self.base = base
        self.isAgreed = isAgreed
    }

    /// What a model asks for that fills in arguments by itself, in its own words or the caller's.
    public init(arguments: [String: JSONValue], of form: Form) {
        let given = form.slots.compactMap { slot in
            arguments[slot.name].map { (slot.key, SlotValue($0, spoken: .text($0.stringValue ?? $0.text))) }
        }
        self.init(values: Dictionary(given) { first, _ in first })
    }

    public subscript(key: String) -> JSONValue? { values[key]?.argument }
}
