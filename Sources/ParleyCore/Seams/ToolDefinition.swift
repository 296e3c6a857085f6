/// What a model is told of a tool.
public struct ToolDefinition: Sendable, Hashable {
    public var name: String
    public var description: String
    public var parameters: [ToolParameter]
    /// A schema that was given whole, as a remote server gives it; `nil` where the parameters say all.
    private var givenSchema: JSONValue?

    /// - Parameter schema: The JSON schema of the arguments where it says more than the parameters do.
    public init(name: String, description: String, parameters: [ToolParameter], schema: JSONValue? = nil) {
        self.name = name
        self.description = description
        self.parameters = parameters
        givenSchema = schema
    }

    /// The arguments as a JSON schema of an object.
    public var schema: JSONValue {
        givenSchema ?? [
            "type": "object",
            "properties": .object(
                Dictionary(parameters.map { ($0.name, $0.schema) }, uniquingKeysWith: { first, _ in first })),
            "required": .array(parameters.filter(\.isRequired).map { .string($0.name) }),
            "additionalProperties": false,
        ]
    }
}

/// One argument of a tool.
public struct ToolParameter: Sendable, Hashable {
    public var name: String
    public var description: String
    public var isRequired: Bool
    public var kind: Kind

    /// - Parameter kind: What the argument's value is; by default text, in the words of the conversation.
    public init(name: String, description: String, isRequired: Bool = true, kind: Kind = .text) {
        self.name = name
        self.description = description
        self.isRequired = isRequired
        self.kind = kind
    }

    /// What values an argument takes.
    public indirect enum Kind: Sendable, Hashable {
        case text
        /// One of these words, as they are written here.
        case choice([String])
        case integer
        case number
        case boolean
        case list(of: Kind)
        /// Anything this JSON schema allows. It is passed on as it is, and not checked here.
        case json(schema: JSONValue)

        /// As a JSON schema.
        public var schema: JSONValue {
            switch self {
            case .text: ["type": "string"]
            case .choice(let words): ["type": "string", "enum": .array(words.map { .string($0) })]
            case .integer: ["type": "integer"]
            case .number: ["type": "number"]
            case .boolean: ["type": "boolean"]
            case .list(let element): ["type": "array", "items": element.schema]
            case .json(let schema): schema
            }
        }
    }

    /// The kind's schema with the description in it.
    public var schema: JSONValue {
        var members = kind.schema.objectValue ?? [:]
        if members["description"] == nil || !description.isEmpty { members["description"] = .string(description) }
        return .object(members)
    }
}
