import Foundation
import ParleyAgent
import ParleyCore
import ProviderSimulators
import Synchronization

/// What the agent of these tests answers: to each question words that stand in no other answer, and to
/// every fifth only after a tool has been asked.
enum NumberedAnswer {
    private static let words = ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel", "india", "juliet"]

    static func words(_ number: Int) -> [String] { words.map { "\($0)\(number)" } }

    static func text(_ number: Int) -> String {
        let w = words(number)
        return "\(w[0]) \(w[1]) \(w[2]), \(w[3]) \(w[4]) \(w[5]). \(w[6]) \(w[7]) \(w[8]) \(w[9])."
    }

    static func needsTool(_ number: Int) -> Bool { number % 5 == 0 }

    static let filler = "One moment."
    static let toolName = "look_up"
    static func arguments(_ number: Int) -> JSONValue { ["number": .string("\(number)")] }

    /// As a simulated service answers.
    static func reply(to request: ChatRequest) -> ChatReply? {
        guard let question = request.messages.last(where: { $0.role == "user" }),
            let number = NumberedQuestion.number(in: question.content)
        else { return nil }
        if needsTool(number), request.messages.last?.role == "user" {
            return .toolCall(toolName, arguments(number))
        }
        return .text(text(number))
    }
}

/// A language model that stands for the one in the process. Asked to go on with an answer, it begins
/// it again, as small models do.
struct NumberedMind: LanguageModel {
    func openSession() async throws -> any LanguageModelSession { Session() }

    struct Session: LanguageModelSession {
        func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error> {
            AsyncThrowingStream { continuation in
                var question = ""
                var isAnswered = false
                for message in request.messages {
                    switch message {
                    case .caller(let text): (question, isAnswered) = (text, false)
                    case .toolResult: isAnswered = true
                    default: break
                    }
                }
                let number = NumberedQuestion.number(in: question) ?? 0
                if NumberedAnswer.needsTool(number), !isAnswered {
                    continuation.yield(.toolCallBegan(name: NumberedAnswer.toolName))
                    continuation.yield(
                        .toolCall(ToolCall(id: "call", name: NumberedAnswer.toolName, arguments: NumberedAnswer.arguments(number))))
                    continuation.yield(.finished(.toolCalls))
                } else {
                    for word in NumberedAnswer.text(number).split(separator: " ") { continuation.yield(.text(word + " ")) }
                    continuation.yield(.finished(.stop))
                }
                continuation.finish()
            }
        }
        func close() async {}
    }
}

/// Counts how often it was asked for each number.
final class LookUpTool: Tool {
    let definition = ToolDefinition(
        name: NumberedAnswer.toolName, description: "Looks a question up.",
        parameters: [ToolParameter(name: "number", description: "The question's number.")])
    let filler: String? = NumberedAnswer.filler
    let effect = ToolEffect.changes
    let asked = Mutex<[String: Int]>([:])

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        asked.withLock { $0[arguments["number"]?.stringValue ?? "", default: 0] += 1 }
        return .result(["found": true])
    }
}
