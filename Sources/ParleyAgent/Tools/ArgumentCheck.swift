import Foundation
import ParleyCore
import ParleyLanguage

/// Fits a call's arguments to the tool's definition, and says to the model what does not fit.
///
/// A small model writes "2" for 2 and "Double" for `double`; what is meant beyond doubt is taken so.
struct ArgumentCheck {
    /// Of each parameter's kind. What the definition does not know, and what is empty, is left out.
    private(set) var arguments: [String: JSONValue] = [:]
    /// What is of the wrong kind, each in one or two sentences.
    private(set) var faults: [String] = []
    private let definition: ToolDefinition
    private let language: Language

    init(_ given: [String: JSONValue], of definition: ToolDefinition, language: Language) {
        self.definition = definition
        self.language = language
        for parameter in definition.parameters {
            guard let value = given[parameter.name], !Self.isEmpty(value) else { continue }
            if let fitted = Self.fitted(value, to: parameter.kind, language) {
                arguments[parameter.name] = fitted
            } else {
                faults.append(Self.wrong(value, for: parameter))
            }
            if case .json(let schema) = parameter.kind {
                faults += SchemaCheck.faults(in: value, schema: schema, at: parameter.name)
            }
        }
    }

    /// What must be there and is not.
    var gaps: [String] {
        definition.parameters.filter { $0.isRequired && arguments[$0.name] == nil }
            .map { Self.missing($0) }
    }

    static func missing(_ parameter: ToolParameter) -> String { "\(parameter.name): missing. \(request(for: parameter))" }

    static func wrong(_ value: JSONValue, for parameter: ToolParameter) -> String {
        "\(parameter.name): must be \(wanted(parameter.kind)), not \(shown(value)). \(request(for: parameter))"
    }

    private static func request(for parameter: ToolParameter) -> String { "Ask the caller for the \(parameter.name.replacing("_", with: " "))." }

    private static func isEmpty(_ value: JSONValue) -> Bool {
        switch value {
        case .null: true
        case .string(let text): text.allSatisfy(\.isWhitespace)
        default: false
        }
    }

    private static func wanted(_ kind: ToolParameter.Kind) -> String {
        switch kind {
        case .text: "text"
        case .choice(let words): "one of \(words.joined(separator: ", "))"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "true or false"
        case .list(let element): "a list, each of it \(wanted(element))"
        case .json: "as its schema says"
        }
    }

    private static func shown(_ value: JSONValue) -> String {
        switch value {
        case .array: "a list"
        case .object: "an object"
        default: value.text.count > 42 ? value.text.prefix(40) + "…" : value.text
        }
    }

    /// The value as a kind wants it, `nil` where it is none of that kind.
    static func fitted(_ value: JSONValue, to kind: ToolParameter.Kind, _ language: Language) -> JSONValue? {
        if case .list(let element) = kind {
            let values = value.arrayValue ?? [value]
            let fitted = values.compactMap { Self.fitted($0, to: element, language) }
            return fitted.count == values.count ? .array(fitted) : nil
        }
        if case .json = kind { return value }
        // One in a list is meant as that one.
        if case .array(let values) = value { return values.count == 1 ? fitted(values[0], to: kind, language) : nil }
        switch kind {
        case .text: return text(value).map { .string($0) }
        case .choice(let words):
            guard let said = text(value).map(plain) else { return nil }
            return words.first { plain($0) == said }.map { .string($0) }
        case .integer:
            guard let number = number(value, language), let integer = Int(exactly: number) else { return nil }
            return .number(Double(integer))
        case .number: return number(value, language).map { .number($0) }
        case .boolean:
            if case .bool = value { return value }
            guard let text = value.stringValue else { return nil }
            if let agreement = language.agreement(in: text) { return .bool(agreement == .yes) }
            return Bool(plain(text)).map { .bool($0) }
        case .list, .json: return nil
        }
    }

    private static func text(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text): text
        case .number, .bool: value.text
        default: nil
        }
    }

    private static func number(_ value: JSONValue, _ language: Language) -> Double? {
        if let number = value.numberValue { return number.isFinite ? number : nil }
        guard let text = value.stringValue else { return nil }
        if let number = Double(text.trimmingCharacters(in: .whitespaces)) { return number.isFinite ? number : nil }
        // "two", "two nights": one number, and no doubt which.
        let numbers = language.numbers(in: text)
        return numbers.count == 1 ? numbers[0].value.value : nil
    }

    private static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
