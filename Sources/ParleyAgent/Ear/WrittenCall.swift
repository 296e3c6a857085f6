public import ParleyCore

/// A call of a tool that a model wrote into its text, instead of asking for it in the form it was given.
public struct WrittenCall: Sendable, Hashable {
    /// As the tool is called where there is one of that name; empty where none can be made out.
    public var name: String
    /// A JSON object; `nil` where what was written is none.
    public var arguments: JSONValue?

    public init(name: String, arguments: JSONValue?) {
        self.name = name
        self.arguments = arguments
    }

    /// The call, under an id that is yet to be made its own; `nil` where it cannot be made.
    var toolCall: ToolCall? { arguments.map { ToolCall(id: "written", name: name, arguments: $0) } }
}
