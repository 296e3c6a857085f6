import ArgumentParser
import Foundation
import Logging
import ParleyCore
import ParleyDialogue
import ParleyLanguage

struct Chat: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Talk to the agent in text, one turn a line.",
        discussion: """
            Reads the caller's turns from standard input and prints the agent's, with the tools it used.

              printf "Is Dr. Lee free tomorrow?\\n" | parley chat --json

            --explain shows, of each turn, how it was read and how sure that is, what was done about it, and where the \
            conversation stands then: for whoever builds an agent. It is for agents with forms (--policy form).
            """)

    @OptionGroup var options: AgentOptions

    @Flag(help: "Print one line of JSON for each turn.")
    var json = false

    @Flag(help: "Show how each turn was understood, what follows from it, and what is open then.")
    var explain = false

    struct Turn: Encodable {
        var heard: String
        var said: String
        var tools: [ToolReport]
        var explanation: ExplanationReport?
        /// The agent has taken leave.
        var hangsUp = false
        var handOver: String?

        enum CodingKeys: String, CodingKey {
            case heard, said, tools, explanation
            case hangsUp = "hangs_up"
            case handOver = "hand_over"
        }
    }

    func run() async throws {
        let configuration = try options.configuration()
        let time = try CallTime.parsed(options.now, in: configuration.timeZone)
        let receptionist = try await options.receptionist(
            for: .text, configuration: configuration, label: "parley.chat")
        let agent = try await receptionist.mind.agent(
            on: receptionist.languageModel, callID: UUID().uuidString, time: time, logger: options.makeLogger("parley.chat"))
        if explain, !(agent is FormAgent) { Terminal.note("There is nothing to explain: the language model decides. See --policy.") }
        if json { try Terminal.jsonLine(["greeting": agent.greeting]) } else { Terminal.line("agent   \(agent.greeting)") }
        agent.say(agent.greeting).end(heard: agent.greeting, interrupted: false)
        var failures = 0
        for await line in StandardInput.lines() {
            let words = line.trimmingCharacters(in: .whitespaces)
            guard !words.isEmpty else { continue }
            if !json { Terminal.line("caller  \(words)") }
            do {
                let turn = try await answer(words, agent, receptionist.mind.language)
                if json { try Terminal.jsonLine(turn) } else { Self.show(turn) }
                if turn.hangsUp { break }
            } catch let error as CancellationError {
                throw error
            } catch {
                failures += 1
                Terminal.error(CommandFailure.line(for: error))
            }
        }
        await agent.close()
        if failures > 0 { throw CommandFailure.failed("\(failures) turns had no answer") }
    }

    private static func show(_ turn: Turn) {
        if let explanation = turn.explanation { Terminal.line(explanation.text) }
        Terminal.line("agent   \(turn.said)")
        if let summary = turn.handOver { Terminal.line("        (gives the call to a person: \(summary))") }
        if turn.hangsUp { Terminal.line("        (hangs up)") }
    }

    private func answer(_ words: String, _ agent: any CallAgent, _ language: Language) async throws -> Turn {
        var turn = Turn(heard: words, said: "", tools: [])
        let reply = agent.reply(to: words)
        // Of what failed nothing was said.
        defer { reply.end(heard: "", interrupted: true) }
        for try await event in reply.events {
            switch event {
            case .text(let text): turn.said += text
            case .cutOff: turn.said = CutText.spoken(turn.said, in: language)
            case .toolFinished(let call, let result):
                turn.tools.append(ToolReport(call, result))
                if !json { Terminal.line("tool    \(call.name) \(call.arguments.text) → \(result.text)") }
            case .sequel(.hangUp): turn.hangsUp = true
            case .handOver(let handOver): turn.handOver = handOver.summary
            case .firstToken, .flush, .toolStarted, .sequel(.patience), .expects: break
            }
        }
        turn.said = turn.said.trimmingCharacters(in: .whitespacesAndNewlines)
        if explain, let agent = agent as? FormAgent { turn.explanation = await agent.explanation.map(ExplanationReport.init) }
        reply.end(heard: turn.said, interrupted: false)
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
