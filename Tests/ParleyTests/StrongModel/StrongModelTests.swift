import Foundation
import Hospital
import Hotel
import ParleyAgent
import ParleyCloud
import ParleyCore
import ParleyLanguage
import ProviderSimulators
import Testing

/// A model that calls tools well is left to itself: not one request, argument or word of its is altered, no tool is
/// forced, and nothing is asked twice. What safety refuses it is refused all the same.
@Suite("A strong model", .timeLimit(.minutes(2)))
struct StrongModelTests {
    /// Monday, 2026-11-23, 9 o'clock.
    private static let now = Date(timeIntervalSince1970: 1_795_424_400)

    @Test("There are twenty")
    func count() { #expect(StrongDialogue.all.count == 20) }

    @Test(arguments: StrongDialogue.all)
    func isUndisturbed(dialogue: StrongDialogue) async throws {
        let records = try await Records(dialogue)
        let definition = try await records.definition(dialogue)
        var configuration = SimulatorConfiguration()
        configuration.llm.key = "openai-key"
        configuration.llm.firstToken = .zero
        configuration.llm.perToken = .zero
        configuration.llm.script = ChatScript(steps: dialogue.turns.flatMap(\.answers), order: .byAnswer, fallback: .text("One request too many."))
        try await withSimulator(configuration) { simulator in
            var cloud = OpenAILanguageModel.Configuration()
            cloud.baseURL = simulator.baseURL + "/v1"
            cloud.key = Secret("openai-key")
            cloud.model = "gpt-4o"
            let agent = ConversationAgent(
                definition: definition, session: try await OpenAILanguageModel(configuration: cloud).openSession(), callID: UUID().uuidString,
                now: { Self.now }, timeZone: .gmt)
            let heard = try await Self.play(dialogue, agent)
            await agent.close()
            Self.check(simulator.record.requests(.llm).compactMap(\.body), dialogue, heard, definition)
        }
        #expect(try await records.rows() == dialogue.rows)
    }

    /// Holds the call, and checks what is called and said; returns what was heard, turn by turn.
    private static func play(_ dialogue: StrongDialogue, _ agent: ConversationAgent) async throws -> [String] {
        var heard: [String] = []
        for turn in dialogue.turns {
            var said = "", started: [ToolCall] = [], results: [JSONValue] = []
            let reply = agent.reply(to: turn.caller)
            for try await event in reply.events {
                switch event {
                case .text(let text): said += text
                // The voice pauses here.
                case .flush: said += " "
                case .toolStarted(let call): started.append(call)
                case .toolFinished(_, let result): results.append(result)
                default: break
                }
            }
            let calls = turn.answers.flatMap(\.toolCalls)
            #expect(started.map(\.name) == calls.map(\.name) && started.map(\.arguments) == calls.map(\.arguments))
            #expect(words(said) == words(turn.spoken))
            if turn.answers.count == 1, turn.heard == nil { #expect(said == turn.spoken, "to the letter") }
            var first = 0
            for (index, answer) in turn.answers.enumerated() {
                let own = results.dropFirst(first).prefix(answer.toolCalls.count)
                first += answer.toolCalls.count
                if let expected = turn.results[index] { #expect(own.contains { $0.text.contains(expected) }, "\(expected) in \(own.map(\.text))") }
            }
            heard.append(said.trimmingCharacters(in: .whitespaces))
            reply.end(heard: heard[heard.count - 1], interrupted: false)
        }
        return heard
    }

    private static func words(_ text: String) -> [Substring] { text.split(separator: " ") }

    /// Each request is the conversation as it was held, and nothing besides.
    private static func check(_ requests: [JSONValue], _ dialogue: StrongDialogue, _ heard: [String], _ definition: AgentDefinition) {
        #expect(requests.count == dialogue.turns.flatMap(\.answers).count, "one request for each answer")
        var held: [JSONValue] = [["role": "system", "content": .string(definition.instructions)]]
        var index = 0
        for (turn, heard) in zip(dialogue.turns, heard) {
            held.append(["role": "user", "content": .string(turn.caller)])
            for answer in turn.answers {
                guard requests.indices.contains(index) else { return }
                let request = requests[index]
                index += 1
                #expect(request["tool_choice"] ?? "auto" == "auto")
                #expect(request["tools"]?.arrayValue?.count == definition.tools.count)
                expectSame(request["messages"]?.arrayValue ?? [], held)
                for call in answer.toolCalls.prefix(1) { held.append(["role": "assistant", "calls": .string(call.name)]) }
                held += answer.toolCalls.map { _ in ["role": "tool"] }
            }
            held.append(["role": "assistant", "content": .string(heard)])
        }
    }

    private static func expectSame(_ messages: [JSONValue], _ held: [JSONValue]) {
        #expect(messages.map { $0["role"] } == held.map { $0["role"] })
        for (message, expected) in zip(messages, held) {
            if let content = expected["content"] { #expect(message["content"] == content) }
            if let name = expected["calls"] { #expect(message["tool_calls"]?.arrayValue?.first?["function"]?["name"] == name) }
        }
    }
}

/// The records of one dialogue.
private struct Records {
    private let hospital: SQLHospitalStore?
    private let hotel: HotelStore?

    init(_ dialogue: StrongDialogue) async throws {
        let seeds = dialogue.seeds.map { $0.components(separatedBy: " | ") }
        if dialogue.agent == "hotel" {
            let store = try HotelStore(path: nil)
            for seed in seeds {
                _ = try await store.book(guest: seed[0], type: seed[1], arrival: try #require(CalendarDay(iso: seed[2])), nights: try #require(Int(seed[3])))
            }
            (hospital, hotel) = (nil, store)
        } else {
            let store = try SQLHospitalStore(path: nil)
            for seed in seeds {
                _ = try await store.book(
                    patientName: seed[0], doctor: seed[1], day: try #require(CalendarDay(iso: seed[2])), time: try #require(ClockTime(iso: seed[3])), reason: "consultation")
            }
            (hospital, hotel) = (store, nil)
        }
    }

    func definition(_ dialogue: StrongDialogue) async throws -> AgentDefinition {
        let language: Language = dialogue.isSpanish ? .spanish : .english
        var definition: AgentDefinition
        if let hospital { definition = try await HospitalAgent.definition(store: hospital, language: language) }
        else { definition = HotelAgent.definition(store: try #require(hotel), language: language) }
        definition.tools = definition.tools.map { tool in dialogue.notes[tool.definition.name].map { NotedTool(tool: tool, note: $0) } ?? tool }
        return definition
    }

    func rows() async throws -> [String] {
        if let hospital {
            return try await hospital.appointments().map { appointment in
                ([appointment.patientName, appointment.doctor, appointment.day.iso, appointment.time.iso] + (appointment.status == .cancelled ? ["cancelled"] : []))
                    .joined(separator: " | ")
            }
        }
        return try await #require(hotel).stays().map { stay in
            ([stay.guest, stay.room, stay.arrival.iso, String(stay.nights)] + (stay.status == .cancelled ? ["cancelled"] : [])).joined(separator: " | ")
        }
    }
}

/// A tool into whose results somebody has written.
private struct NotedTool: Tool {
    let tool: any Tool
    let note: String

    var definition: ToolDefinition { tool.definition }
    var effect: ToolEffect { tool.effect }
    var slots: [FormSlot] { tool.slots }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        guard case .result(.object(var members)) = try await tool.call(arguments, context: context) else { return .refused(ask: "Nothing was found.") }
        members["note"] = .string(note)
        return .result(.object(members))
    }
}
