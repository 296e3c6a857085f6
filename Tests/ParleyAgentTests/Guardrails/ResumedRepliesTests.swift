import Foundation
import ParleyCore
import Testing

@testable import ParleyAgent

@Suite("An interrupted answer goes on where it broke off")
struct ResumedRepliesTests {
    private func agent(_ session: ScriptedSession) -> ConversationAgent {
        ConversationAgent(
            definition: AgentDefinition(greeting: "Hello.", instructions: "Be brief."), session: session, callID: "call",
            clock: CallClock(ManualClock()), now: { testNow }, timeZone: .gmt)
    }

    private func text(_ agent: ConversationAgent, _ words: String) async throws -> String {
        var text = ""
        for try await event in agent.reply(to: words) { if case .text(let part) = event { text += part } }
        return text
    }

    private let doctors = "We have Dr. Johnson for General Medicine, Dr. Patel for Cardiology, and Dr. Garcia for children."

    @Test("Told to go on, the agent says the clause that broke off and the rest, and nothing that was heard", arguments: [
        "Sorry, go on please.", "Go ahead.", "Please continue.", "What else?", "Sorry, I interrupted you. Who else is there?",
        "Sorry, that wasn't for you.",
    ])
    func goesOn(words: String) async throws {
        let agent = agent(ScriptedSession([.says(doctors)]))
        _ = try await text(agent, "Which doctors are there?")
        await agent.replyEnded(heard: "We have Dr. Johnson for General Medicine, Dr. Patel", interrupted: true)
        #expect(try await text(agent, words) == "Dr. Patel for Cardiology, and Dr. Garcia for children.")
    }

    @Test("Asked to say it again, it says all of it, or what was heard where that was all")
    func again() async throws {
        let agent = agent(ScriptedSession([.says(doctors)]))
        _ = try await text(agent, "Which doctors are there?")
        await agent.replyEnded(heard: "We have Dr. Johnson", interrupted: true)
        #expect(try await text(agent, "Sorry, what was that?") == doctors)
        await agent.replyEnded(heard: doctors, interrupted: false)
        #expect(try await text(agent, "Could you repeat that, please?") == doctors)
    }

    @Test("Whatever else the caller says is the model's to answer, and it is told what was not heard")
    func told() async throws {
        let session = ScriptedSession([.says(doctors), .says("Yes.")])
        let agent = agent(session)
        _ = try await text(agent, "Which doctors are there?")
        await agent.replyEnded(heard: "We have Dr. Johnson", interrupted: true)
        #expect(try await text(agent, "Is he good?") == "Yes.")
        #expect(session.requests.last?.messages == [
            .caller("Which doctors are there?"), .agent("We have Dr. Johnson —"),
            .note("The caller has not heard the rest: for General Medicine, Dr. Patel for Cardiology, and Dr. Garcia for children."),
            .caller("Is he good?"),
        ])
    }

    @Test("There is nothing to go on with where everything was heard")
    func whole() async throws {
        let session = ScriptedSession([.says("We open at nine."), .says("At five we close.")])
        let agent = agent(session)
        _ = try await text(agent, "When?")
        await agent.replyEnded(heard: "We open at nine.", interrupted: false)
        #expect(try await text(agent, "Go on.") == "At five we close.")
        #expect(session.requests.last?.messages == [.caller("When?"), .agent("We open at nine."), .caller("Go on.")])
    }
}
