import Foundation
import ParleyCore
import Yams

/// A value in a YAML file that knows where it stands, so that what is wrong with it can be pointed at.
struct YAMLValue {
    let node: Node
    let file: String
    /// What the value is called in messages, such as `caller.says`.
    let path: String

    /// The document of a file.
    /// - Throws: ``ScenarioError``
    static func document(_ yaml: String, file: String) throws -> YAMLValue {
        do {
            guard let node = try Yams.compose(yaml: yaml) else {
                throw ScenarioError(file: file, "the file is empty")
            }
            return YAMLValue(node: node, file: file, path: "")
        } catch let error as YamlError {
            throw ScenarioError(file: file, error)
        }
    }

    var line: Int? { node.mark?.line }

    func error(_ message: String) -> ScenarioError {
        ScenarioError(file: file, line: line, path.isEmpty ? message : "\(path): \(message)")
    }

    /// The members of a mapping.
    /// - Parameter known: The keys that there may be; `nil` for any.
    func members(_ known: [String]?) throws -> YAMLMembers {
        guard case .mapping(let mapping) = node else {
            throw error("expected keys and values\(known.map { " (\($0.joined(separator: ", ")))" } ?? "")")
        }
        var members: [(key: String, value: YAMLValue)] = []
        for pair in mapping {
            guard case .scalar(let key) = pair.key else { throw error("a key must be a word") }
            if let known, !known.contains(key.string) {
                throw ScenarioError(
                    file: file, line: key.mark?.line,
                    "\(path.isEmpty ? "" : path + ": ")there is no key \"\(key.string)\".\(Nearest.hint(for: key.string, among: known))")
            }
            let path = path.isEmpty ? key.string : "\(path).\(key.string)"
            members.append((key.string, YAMLValue(node: pair.value, file: file, path: path)))
        }
        return YAMLMembers(owner: self, members: members)
    }

    var isMapping: Bool { if case .mapping = node { true } else { false } }
    var isList: Bool { if case .sequence = node { true } else { false } }

    /// The elements of a list; a single value is a list of one, and nothing is one of none.
    var elements: [YAMLValue] {
        switch node {
        case .sequence(let nodes):
            nodes.enumerated().map { YAMLValue(node: $1, file: file, path: "\(path)[\($0 + 1)]") }
        case .scalar(let scalar) where scalar.style == .plain && ["", "~", "null"].contains(scalar.string): []
        default: [self]
        }
    }

    /// Text as it is written, whatever YAML would make of it: `yes` is a word here.
    func text() throws -> String {
        guard case .scalar(let scalar) = node else { throw error("expected text") }
        let text = scalar.string.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !text.isEmpty else { throw error("there is nothing in it") }
        return text
    }

    func integer(in range: ClosedRange<Int>) throws -> Int {
        guard case .scalar(let scalar) = node, let value = Int(scalar.string), range.contains(value) else {
            throw error("expected a number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    func boolean() throws -> Bool {
        guard case .scalar(let scalar) = node, let value = ["true": true, "false": false][scalar.string.lowercased()] else {
            throw error("expected true or false")
        }
        return value
    }

    /// The value as JSON: plain numbers, true, false and null as such, everything else as text.
    func json() throws -> JSONValue {
        switch node {
        case .scalar(let scalar):
            guard scalar.style == .plain else { return .string(scalar.string) }
            switch scalar.string {
            case "true": return true
            case "false": return false
            case "", "~", "null": return .null
            default: return Double(scalar.string).flatMap { $0.isFinite ? .number($0) : nil } ?? .string(scalar.string)
            }
        case .sequence: return .array(try elements.map { try $0.json() })
        case .mapping:
            return .object(Dictionary(try members(nil).all.map { ($0.key, try $0.value.json()) }) { _, last in last })
        case .alias: throw error("aliases are not read")
        }
    }
}

/// The members of a mapping, in the order of the file.
struct YAMLMembers {
    let owner: YAMLValue
    let all: [(key: String, value: YAMLValue)]

    init(owner: YAMLValue, members: [(key: String, value: YAMLValue)]) {
        self.owner = owner
        all = members
    }

    subscript(key: String) -> YAMLValue? { all.first { $0.key == key }?.value }

    func required(_ key: String) throws -> YAMLValue {
        guard let value = self[key] else { throw owner.error("\"\(key)\" is missing") }
        return value
    }

    /// The one member of a mapping that says one thing, such as `says: regex`.
    func only() throws -> (key: String, value: YAMLValue) {
        guard all.count == 1, let member = all.first else { throw owner.error("expected one key, not \(all.count)") }
        return member
    }
}

extension ScenarioError {
    fileprivate init(file: String, _ error: YamlError) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            self.init(file: file, line: mark.line, "this is not YAML: \(problem)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            self.init(file: file, line: context.mark.line, "the key \(duplicates.joined(separator: ", ")) is there twice")
        default:
            self.init(file: file, "this is not YAML: \(error)".split(whereSeparator: \.isNewline).joined(separator: " "))
        }
    }
}
