public import ParleyCore

/// One argument of a tool that is made from a function: what the model is told of it, and how its
/// value is read.
///
///     let nights = ToolInput<Int>("nights", "How many nights the guest stays.")
///     FunctionTool(name: "price", description: "the price of a stay", parameters: [nights.required]) {
///         arguments, context in
///         .result(.number(80 * Double(try nights.value(in: arguments))))
///     }
public struct ToolInput<Value: Sendable>: Sendable {
    private let name: String
    private let description: String
    private let kind: ToolParameter.Kind
    private let read: @Sendable (JSONValue) -> Value?

    private init(
        name: String, description: String, kind: ToolParameter.Kind, read: @escaping @Sendable (JSONValue) -> Value?
    ) {
        self.name = name
        self.description = description
        self.kind = kind
        self.read = read
    }

    /// The argument where the tool cannot do without it.
    public var required: ToolParameter { ToolParameter(name: name, description: description, kind: kind) }
    /// The argument where the tool can.
    public var optional: ToolParameter {
        ToolParameter(name: name, description: description, isRequired: false, kind: kind)
    }

    /// - Throws: ``ToolRefusal`` where it is missing or of another kind.
    public func value(in arguments: [String: JSONValue]) throws -> Value {
        guard let value = try optionalValue(in: arguments) else {
            throw ToolRefusal(ArgumentCheck.missing(required))
        }
        return value
    }

    /// - Throws: ``ToolRefusal`` where it is of another kind.
    public func optionalValue(in arguments: [String: JSONValue]) throws -> Value? {
        guard let argument = arguments[name], argument != .null else { return nil }
        guard let value = read(argument) else {
            throw ToolRefusal(ArgumentCheck.wrong(argument, for: required))
        }
        return value
    }
}

extension ToolInput where Value: ToolArgument {
    public init(_ name: String, _ description: String = "") {
        self.init(name: name, description: description, kind: Value.toolKind, read: Value.init(toolArgument:))
    }
}

extension ToolInput where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// One of the cases, by their raw values.
    public init(_ name: String, _ description: String = "") {
        self.init(name: name, description: description, kind: .choice(Value.allCases.map(\.rawValue))) {
            $0.stringValue.flatMap(Value.init(rawValue:))
        }
    }
}

extension ToolInput {
    /// Any number of the cases.
    public init<Element: Sendable>(_ name: String, _ description: String = "")
    where Value == [Element], Element: CaseIterable & RawRepresentable, Element.RawValue == String {
        self.init(name: name, description: description, kind: .list(of: .choice(Element.allCases.map(\.rawValue)))) {
            argument in
            guard let values = argument.arrayValue else { return nil }
            let elements = values.compactMap { $0.stringValue.flatMap(Element.init(rawValue:)) }
            return elements.count == values.count ? elements : nil
        }
    }
}
