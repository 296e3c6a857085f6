import ArgumentParser
import Foundation
import Logging
import ParleyAgent
import ParleyCore
import ParleyEmbedded

struct Chat: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Talk to the agent in text, one turn a line.",
        discussion: """
            Reads the caller's turns from standard input and prints the agent's, with the tools it used.

              printf "Is Dr. Lee free tomorrow?\\n" | parley chat --json
            """)

    @OptionGroup var options: AgentOptions

    @Flag(help: "Print one line of JSON for each turn.")
    var json = false

    struct Turn: Encodable {
        var heard: String
        var said: String
        var tools: [ToolReport]
    }

    func run() async throws {
        let time = try CallTime.parsed(options.now)
        let receptionist = try await options.receptionist(
            for: .text, configuration: try options.configuration(), label: "parley.chat")
        let agent = ConversationAgent(
            definition: receptionist.definition, session: try await receptionist.languageModel.openSession(),
            callID: UUID().uuidString, now: time.now, timeZone: time.zone, logger: options.makeLogger("parley.chat"))
        if json { try Terminal.jsonLine(["greeting": agent.greeting]) } else { Terminal.line("agent   \(agent.greeting)") }
        await agent.replyEnded(heard: agent.greeting, interrupted: false)
        var failures = 0
        for await line in StandardInput.lines() {
            let words = line.trimmingCharacters(in: .whitespaces)
            guard !words.isEmpty else { continue }
            if !json { Terminal.line("caller  \(words)") }
            do {
                let turn = try await answer(words, agent)
                if json { try Terminal.jsonLine(turn) } else { Terminal.line("agent   \(turn.said)") }
            } catch let error as CancellationError {
                throw error
            } catch {
                failures += 1
                await agent.replyEnded(heard: "", interrupted: true)
                Terminal.error(CommandFailure.line(for: error))
            }
        }
        await agent.close()
        if failures > 0 { throw CommandFailure.failed("\(failures) turns had no answer") }
    }

    private func answer(_ words: String, _ agent: ConversationAgent) async throws -> Turn {
        var turn = Turn(heard: words, said: "", tools: [])
        for try await event in agent.reply(to: words) {
            switch event {
            case .text(let text): turn.said += text
            case .cutOff: turn.said = CutText.spoken(turn.said)
            case .toolFinished(let call, let result):
                turn.tools.append(ToolReport(call, result))
                if !json { Terminal.line("tool    \(call.name) \(call.arguments.text) → \(result.text)") }
            case .turnCompletion, .firstToken, .flush, .toolStarted: break
            }
        }
        turn.said = turn.said.trimmingCharacters(in: .whitespacesAndNewlines)
        await agent.replyEnded(heard: turn.said, interrupted: false)
        return turn
    }
}

/// A tool call and its result, as JSON shows them.
struct ToolReport: Encodable {
    var name: String
    var arguments: JSONValue
    var result: JSONValue

    init(_ call: ToolCall, _ result: JSONValue) {
        name = call.name
        arguments = call.arguments
        self.result = result
    }
}
