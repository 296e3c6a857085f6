public import Foundation
public import ParleyCore

/// What a tool returns to the model.
public enum ToolOutcome: Sendable, Hashable {
    case result(JSONValue)
    /// The tool did not run: `ask` says to the model what is missing, wrong or to be asked for.
    case refused(ask: String)
    /// A change that was prepared and not made: the caller is to agree to it first.
    /// - Parameter readBack: Asks for that, in the caller's language.
    case proposed([String: JSONValue], readBack: String?)

    public var json: JSONValue {
        switch self {
        case .result(let value): value
        case .refused(let ask): ["error": .string(ask)]
        case .proposed(_, let readBack):
            .object(
                [
                    "status": "not done yet", "read_back": readBack.map { .string($0) },
                    "note": "Ask the caller whether to do it. Once the caller has agreed, call again.",
                ].compactMapValues { $0 })
        }
    }
}

/// A reason not to run, thrown by a tool, in words the model can act on.
public struct ToolRefusal: Error, Hashable {
    public var ask: String

    public init(_ ask: String) { self.ask = ask }
}

// MARK: What a function may return

extension ToolOutcome {
    public static func of(_ outcome: ToolOutcome) throws -> ToolOutcome { outcome }
    public static func of(_ value: JSONValue) throws -> ToolOutcome { .result(value) }
    public static func of(_ text: String) throws -> ToolOutcome { .result(.string(text)) }
    public static func of(_ nothing: Void) throws -> ToolOutcome { .result(["status": "done"]) }

    /// Bytes from elsewhere: a JSON document, or text. What is not UTF-8 is replaced by U+FFFD.
    public static func of(_ bytes: Data) throws -> ToolOutcome {
        let text = String(decoding: bytes, as: UTF8.self)
        return .result((try? JSONValue(parsing: text)) ?? .string(text))
    }

    /// Any other value, as JSON.
    /// - Throws: `EncodingError` where it cannot be written as that.
    public static func of(_ value: some Encodable) throws -> ToolOutcome {
        let data = try JSONEncoder().encode(value)
        return .result(try JSONDecoder().decode(JSONValue.self, from: data))
    }
}
