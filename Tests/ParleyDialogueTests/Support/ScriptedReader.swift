import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage
import Synchronization

@testable import ParleyDialogue

/// Reads turns as it was told to: a line for what the caller says.
final class ScriptedReader: ReadingSession, Sendable {
    private struct State {
        var readAhead: [[ReadingInput]] = []
        var asked: [[ReadingQuestion]] = []
    }

    /// By the caller's words: `book day="Friday"`. A value that is told by what it means stands among the others.
    let lines: [String: String]
    /// Words that tell of danger.
    let dangers: Set<String>
    /// Answers to nothing while it is closed.
    let gate: Gate?
    private let state = Mutex(State())

    init(_ lines: [String: String], dangers: Set<String> = [], gate: Gate? = nil) {
        self.lines = lines
        self.dangers = dangers
        self.gate = gate
    }

    var inputs: [[String]] { state.withLock { $0.readAhead.map { $0.map(\.text) } } }
    /// What each request asked about.
    var asked: [[String]] { state.withLock { $0.asked.map { $0.map(\.input.text) } } }

    func readAhead(_ inputs: [ReadingInput]) async { state.withLock { $0.readAhead.append(inputs) } }

    func ask(_ questions: [ReadingQuestion]) async throws -> [ReadingAnswer] {
        state.withLock { $0.asked.append(questions) }
        if let gate {
            await gate.wait()
            try Task.checkCancellation()
        }
        return questions.map { question in
            switch question.form {
            case .choice(let options):
                .weights((options.first == "danger" ? dangers.contains(question.input.text) : question.input.text.hasPrefix("Known")) ? [1, 0] : [0, 1])
            case .ending: .weights([])
            case .line(let grammar): .line(reading(of: question.input.text.components(separatedBy: "\nCaller: ").last ?? "", grammar))
            }
        }
    }

    func close() async {}

    private func reading(of words: String, _ grammar: CopyGrammar) -> CopyReading {
        guard let line = CopiedLine(parsing: lines[words] ?? "other") else { return CopyReading(acts: [], probabilities: [:]) }
        let meant = line.acts.flatMap(\.slots).filter { grammar.options[$0.key]?.contains($0.value) == true }
        return CopyReading(
            acts: line.acts.map { act in CopyReading.Act(act.name, slots: act.slots.filter { !meant.contains($0) }.map { CopyReading.Slot($0.key, $0.value) }) },
            probabilities: [:], meant: Dictionary(meant.map { ($0.key, [$0.value: 0.9]) }) { $1 })
    }
}

/// Opens once.
final class Gate: Sendable {
    private let (events, continuation) = AsyncStream<Void>.makeStream()

    func open() { continuation.finish() }
    func wait() async { for await _ in events {} }
}

/// A model that says one thing.
final class ScriptedVoice: LanguageModelSession, Sendable {
    let says: String
    let requests = Mutex<[LanguageModelRequest]>([])

    init(_ says: String = "We open at nine.") { self.says = says }

    func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error> {
        requests.withLock { $0.append(request) }
        return AsyncThrowingStream { continuation in
            continuation.yield(.text(says))
            continuation.yield(.finished(.stop))
            continuation.finish()
        }
    }

    func close() async {}
}

/// Friday, or another day that is named.
struct Weekday: SlotType {
    func spans(in words: String, at moment: Moment) -> [String] { ["Friday", "Monday"].filter(words.contains) }
    func read(_ span: String, at moment: Moment) -> SlotValue? { SlotValue(.string(span), spoken: .text(span)) }
    func resolve(_ value: SlotValue, from base: SlotValue, at moment: Moment) -> SlotValue? { base }
}

/// A garage's diary: books a day for whoever wants one.
final class Diary: FormTool, Sendable {
    let started = Gate()
    /// Held up until this opens.
    let gate: Gate?
    private let days = Mutex<[String]>([])

    init(gate: Gate? = nil) { self.gate = gate }

    var booked: [String] { days.withLock { $0 } }

    let form = Form(name: "book", changes: true, slots: [FormSlot("day", type: Weekday())])
    let definition = ToolDefinition(
        name: "book", description: "Books a day.", parameters: [ToolParameter(name: "day", description: "The day.")])
    let effect = ToolEffect.changes

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        guard let day = request["day"] else { return .ask(SlotQuestion("day", Line("askDay"))) }
        return .ready(arguments: ["day": day], readBack: Line("shallI"), isExact: true)
    }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        started.open()
        await gate?.wait()
        days.withLock { $0.append(arguments["day"]?.stringValue ?? "") }
        return .result(["day": arguments["day"] ?? .null])
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        let day = result["day"]?.stringValue ?? ""
        return (Line("booked", ["day": .text(day)]), ["day": SlotValue(.string(day), spoken: .text(day))])
    }
}

/// What callers are told.
final class Prices: FormTool, Sendable {
    let started = Gate()
    /// Held up until this opens.
    let gate: Gate?

    init(gate: Gate? = nil) { self.gate = gate }

    let form = Form(name: "prices", changes: false, slots: [])
    let definition = ToolDefinition(name: "prices", description: "Tells the prices.", parameters: [])
    let effect = ToolEffect.reads

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        .ready(arguments: [:], readBack: Line("shallI"), isExact: true)
    }
    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        started.open()
        await gate?.wait()
        return .result(["price": 40])
    }
    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) { (Line("price"), [:]) }
}
