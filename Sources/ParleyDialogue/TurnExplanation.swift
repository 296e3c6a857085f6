import ParleyAgent
import ParleyCore
import ParleyLanguage

/// How a turn was understood, where the call stands then, and what is done about it: for whoever builds an agent.
public struct TurnExplanation: Sendable, Hashable {
    /// What was answered: with what had no answer before.
    public var words: String
    /// How likely a life is in danger, 0…1.
    public var danger: Double
    /// How likely what the agent knows answers the question, 0…1; `nil` where that was not asked.
    public var known: Double?
    /// How long the questions about the words took.
    public var reading = Duration.zero
    /// "book 93 % day=Friday".
    public var acts: [String] = []
    /// What was meant and not named: "room=double 97 %".
    public var meant: [String] = []
    public var moves: [String] = []
    /// What is open, in the order in which it came; what was asked; what was done last.
    public var state: [String] = []

    init(words: String, danger: Double) {
        self.words = words
        self.danger = danger
    }
}

extension Move {
    var summary: String {
        switch self {
        case .say(let line): "say \(line.key.rawValue)"
        case .sayAgain: "say it again"
        case .answer: "answer freely"
        case .prepare(_, let tool, _): "prepare \(tool)"
        case .run(_, let tool, let arguments): "run \(tool) \(JSONValue.object(arguments).text)"
        case .handOver: "hand over"
        case .end: "hang up"
        }
    }
}

extension Dictionary where Key == String, Value == SlotValue {
    var summary: String { sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.argument.text)" }.joined(separator: " ") }
}

extension DialogueState {
    var summary: [String] {
        func text(_ name: String, _ request: Request) -> String { [name, request.form.name, request.values.summary].filter { !$0.isEmpty }.joined(separator: " ") }
        let question: String? =
            switch asked {
            case nil, .nothing: nil
            case .slot(let question): "asked \(question.key)" + (question.options.isEmpty ? "" : " of \(question.options.map { $0.argument.text }.joined(separator: ", "))")
            case .proposal(let arguments): "proposed \(JSONValue.object(arguments).text)"
            case .whatToChange: "asked what is to be different"
            case .more: "asked whether there is anything else"
            case .anything: "asked what it is about"
            }
        return open.map { text("open", $0) } + [question, last.map { text("done", $0) }].compactMap { $0 }
    }

    /// What a person should know who takes the call.
    /// - Parameter callerWords: The caller's last turns.
    func handOver(callerWords: [String], _ wording: Wording) -> HandOver {
        func json(_ request: Request) -> JSONValue {
            ["request": .string(request.form.name), "given": .object(request.values.mapValues(\.argument))]
        }
        func text(_ request: Request) -> String {
            ([request.form.meaning.isEmpty ? request.form.act : request.form.meaning]
                + request.values.sorted { $0.key < $1.key }.map { "\($0.key): \(wording.text($0.value.spoken))" }).joined(separator: ", ")
        }
        var sentences = open.reversed().map { "Open: \(text($0))." }
        if let last { sentences.append("Done: \(text(last)).") }
        if let words = callerWords.last { sentences.append("The caller said: \"\(words)\"") }
        let words = JSONValue.array(callerWords.map(JSONValue.string))
        let details: JSONValue = ["open": .array(open.reversed().map(json)), "done": last.map(json) ?? .null, "caller": words]
        return HandOver(summary: sentences.joined(separator: " "), details: details)
    }
}
