public import ParleyCore

/// A tool made from a function: what `@Tool` makes, and what can be written by hand.
public struct FunctionTool: Tool {
    public typealias Body = @Sendable ([String: JSONValue], ToolContext) async throws -> ToolOutcome

    public let definition: ToolDefinition
    public let effect: ToolEffect
    public let timeout: Duration
    public let runsInParallel: Bool
    public let filler: String?
    public let slots: [FormSlot]
    private let body: Body

    /// - Parameters:
    ///   - parallel: Whether it may run while other tools do; what only reads may, unless it says so.
    ///   - slots: By the arguments' names, as the model or as Swift writes them.
    public init(
        _ effect: ToolEffect = .reads, name: String, description: String, parameters: [ToolParameter] = [],
        timeout: Duration = .seconds(5), parallel: Bool? = nil, filler: String? = nil,
        slots: [FormSlot] = [], body: @escaping Body
    ) {
        definition = ToolDefinition(name: name, description: description, parameters: parameters)
        self.effect = effect
        self.timeout = timeout
        runsInParallel = parallel ?? (effect == .reads)
        self.filler = filler
        self.slots = slots.map { FormSlot(Self.modelName($0.name), key: $0.key, type: $0.type, isKept: $0.isKept) }
        self.body = body
    }

    public func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await body(arguments, context)
    }

    /// `patientName` as `patient_name`, and `patientID` as `patient_id`: as `@Tool` writes names.
    private static func modelName(_ name: String) -> String {
        var result = ""
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            let previous = index > 0 ? characters[index - 1] : nil
            let next = index + 1 < characters.count ? characters[index + 1] : nil
            let beginsWord = character.isUppercase
                && (previous.map { $0.isLowercase || $0.isNumber } ?? false
                    || previous?.isUppercase == true && next?.isLowercase == true)
            result += (beginsWord ? "_" : "") + character.lowercased()
        }
        return result
    }
}
