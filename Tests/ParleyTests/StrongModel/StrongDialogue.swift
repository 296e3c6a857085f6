import Foundation
import ParleyCore
import ProviderSimulators

/// A call with a model that needs no help, as it stands in `Tests/StrongModel`: what the caller says, what the model
/// answers or asks for, and what comes of it.
struct StrongDialogue: Sendable, CustomStringConvertible {
    struct Turn: Sendable {
        var caller: String
        /// The model's answers, in their order.
        var answers: [ChatReply] = []
        /// What stands in the results of each answer's calls.
        var results: [Int: String] = [:]
        /// What is said, where that is not the model's words.
        var heard: String?

        var spoken: String { heard ?? answers.map(\.text).filter { !$0.isEmpty }.joined(separator: " ") }
    }

    var name: String
    var agent = "hospital"
    var isSpanish = false
    /// Records that are there before, and after: their columns with bars between them.
    var seeds: [String] = []
    var rows: [String] = []
    /// What a tool's results hold besides.
    var notes: [String: String] = [:]
    var turns: [Turn] = []

    var description: String { name }

    static let all: [StrongDialogue] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../StrongModel").standardizedFileURL
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.compactMap { file in
            (try? String(contentsOf: file, encoding: .utf8)).map { StrongDialogue(name: file.deletingPathExtension().lastPathComponent, text: $0) }
        }
    }()

    init(name: String, text: String) {
        self.name = name
        for line in text.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            read(String(line[..<colon]), value)
        }
    }

    private mutating func read(_ key: String, _ value: String) {
        let last = turns.count - 1
        switch key {
        case "agent": (agent, isSpanish) = (value.hasPrefix("hotel") ? "hotel" : "hospital", value.hasSuffix("es"))
        case "seed": seeds.append(value)
        case "row": rows.append(value)
        case "note":
            let parts = value.split(separator: "|", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            notes[parts[0]] = parts[1]
        case "caller": turns.append(Turn(caller: value))
        case "model": turns[last].answers.append(.text(value))
        case "call": turns[last].answers.append(ChatReply(toolCalls: Self.call(value)))
        case "and": turns[last].answers[turns[last].answers.count - 1].toolCalls += Self.call(value)
        case "result": turns[last].results[turns[last].answers.count - 1] = value
        case "heard": turns[last].heard = value
        default: fatalError("\(name): \(key)")
        }
    }

    private static func call(_ text: String) -> [ToolCall] {
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard let arguments = try? JSONValue(parsing: parts[1]) else { fatalError(text) }
        return [ToolCall(id: "", name: parts[0], arguments: arguments)]
    }
}
