public import ParleyCore

/// A type that an argument of a tool can have: `String`, `Int`, `Double`, `Bool`, and arrays of these.
///
/// An enumeration of strings needs no conformance: it is enough that it is `CaseIterable`.
public protocol ToolArgument: Sendable {
    static var toolKind: ToolParameter.Kind { get }

    /// - Returns: `nil` for a value of another kind.
    init?(toolArgument argument: JSONValue)
}

extension String: ToolArgument {
    public static var toolKind: ToolParameter.Kind { .text }

    public init?(toolArgument argument: JSONValue) {
        guard let value = argument.stringValue else { return nil }
        self = value
    }
}

extension Int: ToolArgument {
    public static var toolKind: ToolParameter.Kind { .integer }

    public init?(toolArgument argument: JSONValue) {
        guard let value = argument.numberValue.flatMap({ Int(exactly: $0) }) else { return nil }
        self = value
    }
}

extension Double: ToolArgument {
    public static var toolKind: ToolParameter.Kind { .number }

    public init?(toolArgument argument: JSONValue) {
        guard let value = argument.numberValue else { return nil }
        self = value
    }
}

extension Bool: ToolArgument {
    public static var toolKind: ToolParameter.Kind { .boolean }

    public init?(toolArgument argument: JSONValue) {
        guard let value = argument.boolValue else { return nil }
        self = value
    }
}

extension Array: ToolArgument where Element: ToolArgument {
    public static var toolKind: ToolParameter.Kind { .list(of: Element.toolKind) }

    public init?(toolArgument argument: JSONValue) {
        guard let values = argument.arrayValue else { return nil }
        let elements = values.compactMap(Element.init(toolArgument:))
        guard elements.count == values.count else { return nil }
        self = elements
    }
}
