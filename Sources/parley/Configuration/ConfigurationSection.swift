import Foundation
import Yams

/// A mapping of a configuration file, read key by key: each has a type and a line, and one that nobody
/// asked for is an error.
struct ConfigurationSection {
    let file: String
    /// Such as `engines.deepgram`; empty for the file itself.
    let path: String
    let line: Int?
    private let entries: [(key: String, line: Int?, value: Node)]

    // MARK: Making one

    /// Reads a file's text.
    /// - Throws: ``ConfigurationError`` for what is no YAML, no mapping, or holds a key.
    init(yaml text: String, file: String) throws {
        let node: Node?
        do {
            node = try compose(yaml: text)
        } catch let error as YamlError {
            throw Self.error(error, file: file)
        }
        try self.init(node, file: file, path: "", line: nil)
    }

    init(_ node: Node?, file: String, path: String, line: Int?) throws {
        self.file = file
        self.path = path
        self.line = line
        var entries: [(key: String, line: Int?, value: Node)] = []
        switch node {
        case nil: break
        case .scalar(let scalar)? where scalar.string.isEmpty || scalar.string == "null" || scalar.string == "~": break
        case .mapping(let mapping)?:
            for (key, value) in mapping {
                let line = key.mark?.line
                guard let name = key.string else {
                    throw ConfigurationError(file: file, line: line, message: "the name of a setting is a plain word.")
                }
                guard !SecretScan.looksLikeKey(name) else { throw Self.keyInFile(nil, file: file, line: line) }
                guard !SecretScan.isKeyName(name) else { throw Self.keyInFile(name, file: file, line: line) }
                try Self.scan(value, file: file, line: line)
                entries.append((key: name, line: line, value: value))
            }
        default:
            let place = path.isEmpty ? "a configuration" : "\"\(path)\""
            throw ConfigurationError(file: file, line: line ?? node?.mark?.line, message: "\(place) consists of lines such as \"name: value\".")
        }
        self.entries = entries
    }

    private static func scan(_ node: Node, file: String, line: Int?) throws {
        switch node {
        case .scalar(let scalar):
            guard !SecretScan.looksLikeKey(scalar.string) else { throw keyInFile(nil, file: file, line: node.mark?.line ?? line) }
        case .sequence(let sequence):
            for item in sequence { try scan(item, file: file, line: line) }
        case .mapping, .alias:
            break
        }
    }

    private static func keyInFile(_ name: String?, file: String, line: Int?) -> ConfigurationError {
        let what = name.map { "\"\($0)\": keys" } ?? "this looks like a key. Keys"
        return ConfigurationError(
            file: file, line: line,
            message: "\(what) are read from the environment only (DEEPGRAM_API_KEY, OPENAI_API_KEY, ELEVENLABS_API_KEY …), never from a file. "
                + "Remove the line; \"key_from: NAME\" names another variable.")
    }

    /// Without the text that could not be read, which may hold a key.
    private static func error(_ error: YamlError, file: String) -> ConfigurationError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            ConfigurationError(file: file, line: mark.line, message: "this is no YAML: \(problem).")
        case .duplicatedKeysInMapping(let keys, let context):
            ConfigurationError(
                file: file, line: context.mark.line,
                message: "\(keys.map { SecretScan.looksLikeKey($0) ? "a setting" : "\"\($0)\"" }.joined(separator: ", ")) is there twice.")
        default:
            ConfigurationError(file: file, message: "this is no YAML.")
        }
    }

    // MARK: Reading

    var names: [String] { entries.map(\.key) }

    /// - Throws: ``ConfigurationError`` for the first name that is none of `known`.
    func check(_ known: [String]) throws {
        guard let entry = entries.first(where: { !known.contains($0.key) }) else { return }
        let place = path.isEmpty ? "" : " in \"\(path)\""
        throw failure(entry.line, "there is no setting \"\(entry.key)\"\(place). \(NearestName.hint(for: entry.key, among: known))")
    }

    func line(of key: String) -> Int? { entry(key)?.line }

    func section(_ key: String) throws -> ConfigurationSection? {
        guard let entry = entry(key) else { return nil }
        return try ConfigurationSection(entry.value, file: file, path: path.isEmpty ? key : "\(path).\(key)", line: entry.line)
    }

    func string(_ key: String) throws -> String? {
        try read(key, "a text") { text in text.isEmpty ? nil : text }
    }

    func boolean(_ key: String) throws -> Bool? {
        try read(key, "true or false") { ["true": true, "yes": true, "false": false, "no": false][$0.lowercased()] }
    }

    func integer(_ key: String, in range: ClosedRange<Int>) throws -> Int? {
        try read(key, "a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func number(_ key: String, in range: ClosedRange<Double>) throws -> Double? {
        try read(key, "a number from \(Self.plain(range.lowerBound)) to \(Self.plain(range.upperBound))") { text in
            Double(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func duration(_ key: String, in range: ClosedRange<Duration>) throws -> Duration? {
        let expected = "a time from \(DurationText.of(range.lowerBound)) to \(DurationText.of(range.upperBound)), such as 800ms, 1.5s or 2min"
        return try read(key, expected) { text in
            DurationText.parse(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func timeZone(_ key: String) throws -> TimeZone? {
        try read(key, "the name of a time zone, such as America/Los_Angeles") { TimeZone(identifier: $0) }
    }

    /// A list; a single text counts as a list of one.
    func strings(_ key: String) throws -> [String]? {
        guard let entry = entry(key) else { return nil }
        if let text = Self.text(of: entry.value) { return text.isEmpty ? [] : [text] }
        guard case .sequence(let sequence) = entry.value else { throw wrongType(entry, "a list, such as [one, two]") }
        return try sequence.map { node in
            guard let text = Self.text(of: node) else { throw wrongType(entry, "a list of texts") }
            return text
        }
    }

    func failure(_ line: Int?, _ message: String) -> ConfigurationError {
        ConfigurationError(file: file, line: line ?? self.line, message: message)
    }

    private func entry(_ key: String) -> (key: String, line: Int?, value: Node)? {
        entries.first { $0.key == key }
    }

    /// The value is not shown where it is wrong: it may be anything.
    private func read<Value>(_ key: String, _ expected: String, _ parse: (String) -> Value?) throws -> Value? {
        guard let entry = entry(key) else { return nil }
        guard let text = Self.text(of: entry.value), let value = parse(text) else { throw wrongType(entry, expected) }
        return value
    }

    private func wrongType(_ entry: (key: String, line: Int?, value: Node), _ expected: String) -> ConfigurationError {
        failure(entry.line, "\"\(entry.key)\" is \(expected).")
    }

    private static func text(of node: Node) -> String? {
        if case .scalar(let scalar) = node { scalar.string } else { nil }
    }

    private static func plain(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }
}
