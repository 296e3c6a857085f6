import Foundation
import ParleyCore
import Testing

@testable import ParleyAgent

@Suite("What a caller has asked for is brought to its end")
struct FollowedUpRequestsTests {
    private let guardrail = FollowedUpRequests()
    private let tools: [any Tool] = [
        FunctionTool(
            .changes, name: "book", description: "", parameters: ["name", "date", "time"].map { ToolParameter(name: $0, description: "") },
            grounding: [
                "name": GroundingRule(.name, ask: "a name", question: "What is your name?"),
                "date": GroundingRule(.moment, ask: "a day", question: "Which day?"), "time": GroundingRule(.moment, ask: "a time", question: "What time?"),
            ], wording: ToolWording(requests: ["book", "want"], asks: ["book", "an appointment"], offeredBy: ["look"], amendedBy: "move")
        ) { _, _ in .result(.null) },
        FunctionTool(
            .changes, name: "move", description: "",
            parameters: ["number", "name", "date", "time"].map { ToolParameter(name: $0, description: "", isRequired: false) },
            grounding: [
                "number": GroundingRule(.identifier, ask: "the number"), "name": GroundingRule(.name, ask: "a name", question: "What is your name?"),
                "date": GroundingRule(.moment, ask: "a day", question: "Which day?"), "time": GroundingRule(.moment, ask: "a time", question: "What time?"),
            ], wording: ToolWording(requests: ["move", "meant"], asks: ["move"])
        ) { _, _ in .result(.null) },
        FunctionTool(name: "look", description: "") { _, _ in .result(.null) },
        FunctionTool(
            name: "record", description: "", parameters: [ToolParameter(name: "name", description: "")],
            grounding: ["name": GroundingRule(.name, ask: "a name", question: "What is your name?")], wording: ToolWording(asks: ["on file"])
        ) { _, _ in .result(.null) },
    ]

    private func call(_ lines: String..., results: [Int: [JSONValue]] = [:], name: String = "look", changes: [MadeChange] = []) -> Conversation {
        var turns: [Conversation.Turn] = []
        for (index, pair) in stride(from: 0, to: lines.count, by: 2).enumerated() {
            let messages = (results[index] ?? []).map { ToolResultMessage(callID: "\(index)", name: name, result: $0) }
            turns.append(Conversation.Turn(caller: lines[pair], results: messages, heard: pair + 1 < lines.count ? lines[pair + 1] : ""))
        }
        return Conversation(turns: turns, changes: changes, tools: tools, now: testNow, timeZone: .gmt)
    }

    private func answer(_ conversation: Conversation) -> String? {
        guardrail.answer(to: conversation.turns.last?.caller ?? "", in: conversation)
    }

    @Test("Who asks for it and says no more is asked for what comes first, at once", arguments: [
        "Hello, I need an appointment.", "I'd like to book a visit, please.", "Can I book something?",
    ])
    func bare(words: String) { #expect(answer(call(words)) == "Sure. Which day?") }

    @Test("Who says or asks more than that is the model's to answer", arguments: [
        "I need an appointment on Friday.", "Which doctors could I book?", "When is the earliest I could book?", "I don't want an appointment.",
        "Hello there.", "How do I book?", "I need an appointment because my knee has been hurting for weeks and nothing that I tried has helped.",
    ])
    func notBare(words: String) { #expect(answer(call(words)) == nil) }

    @Test("The tool is called in the turn that brings the last of what it needs")
    func ready() {
        #expect(guardrail.requiredTool(in: call("I need an appointment.", "Which day?", "On Friday.")) == nil)
        #expect(guardrail.requiredTool(in: call("I need an appointment.", "Which day?", "On Friday.", "What time?", "Nine.")) == nil)
        let whole = call("I need an appointment.", "Which day?", "On Friday.", "What time?", "Nine.", "What is your name?", "Nina Brandt.")
        #expect(guardrail.requiredTool(in: whole) == "book")
        #expect(guardrail.requiredTool(in: call("Book me for Friday at nine o'clock, my name is Nina Brandt.")) == "book")
    }

    @Test("Nothing is called upon a question, a no, or a goodbye", arguments: ["Is that in the morning?", "No, thank you.", "Never mind, bye.", "What does it cost?"])
    func notReady(words: String) {
        let conversation = call("I need an appointment on Friday at 9 AM. My name is Nina Brandt.", "Shall I book Friday at 9 AM?", words)
        #expect(guardrail.requiredTool(in: conversation) == nil)
    }

    @Test("Several things asked for at once, and what is taken back, are left to the model")
    func ambiguous() {
        #expect(guardrail.requiredTool(in: call("Move it or book a new one on Friday at 9 AM for Nina Brandt, my name is Nina Brandt.")) == nil)
        #expect(guardrail.requiredTool(in: call("I need an appointment.", "Which day?", "No, thanks.", "What else?", "Friday at 9 AM. My name is Nina Brandt.")) == nil)
    }

    @Test("What lacks is asked for where an answer asks nothing")
    func addition() {
        let conversation = call("I need an appointment on Friday.", "At what time?", "What times are there?")
        #expect(guardrail.addition(to: "There is nine and ten.", in: conversation) == "What time?")
        #expect(guardrail.addition(to: "There is nine. Is there anything else?", in: conversation) == "What time?")
        #expect(guardrail.addition(to: "Would nine suit you?", in: conversation) == nil)
        #expect(guardrail.addition(to: "Goodbye.", in: call("I need an appointment.", "Which day?", "Never mind, bye.")) == nil)
        #expect(guardrail.addition(to: "Hello.", in: call("Hello.")) == nil)
    }

    @Test("Who takes one of what was offered asks for it", arguments: ["The first one, please.", "I'll take the last one.", "Nine o'clock."])
    func offer(words: String) {
        let offered = call("Is anything free on Friday?", "At 9 AM and 2 PM.", words, results: [0: [["free": "9 AM and 2 PM"]]])
        #expect(answer(offered) == "Sure. What is your name?")
        #expect(answer(call("Is anything free on Friday?", "At 9 AM and 2 PM.", words)) == nil)
    }

    @Test("A correction of what was made calls the tool that amends it")
    func correction() {
        let made = MadeChange(
            tool: "book", arguments: ["name": "Nina Brandt", "date": "Friday", "time": "two"], result: ["number": "N-1001", "status": "booked"], turn: 0)
        func corrected(_ words: String) -> Conversation {
            call("Book me for Friday at two, my name is Nina Brandt.", "You are booked.", words, results: [0: [["number": "N-1001"]]], changes: [made])
        }
        #expect(guardrail.requiredTool(in: corrected("Sorry, I meant half past three.")) == "move")
        #expect(guardrail.requiredTool(in: corrected("Actually, is Dr. Lee nice?")) == nil)
        #expect(guardrail.requiredTool(in: corrected("Thank you.")) == nil)
        let again = ToolCall(id: "1", name: "book", arguments: ["name": "Nina Brandt", "date": "Friday", "time": "half past three"])
        let instead = ConfirmedChanges().replacement(for: again, of: tools[0], in: corrected("Sorry, I meant half past three."))
        #expect(instead == ToolCall(id: "1", name: "move", arguments: ["number": "N-1001", "time": "half past three"]))
        // Another one is wanted.
        #expect(ConfirmedChanges().replacement(for: again, of: tools[0], in: corrected("And another one at half past three.")) == nil)
    }

    @Test("What is made once is not made again because its request is said again")
    func oneTooMany() {
        let made = MadeChange(tool: "book", arguments: ["name": "Nina Brandt", "date": "Friday", "time": "two"], result: [:], turn: 0)
        let again: [String: JSONValue] = ["name": "Nina Brandt", "date": "Friday", "time": "9 AM"]
        func objection(_ words: String) -> String? {
            ConfirmedChanges().objection(
                to: again, of: tools[0], in: call("Book me on Friday at two, I'm Nina Brandt.", "You are booked.", words, changes: [made]))
        }
        #expect(objection("I want Friday at 9 AM.")?.hasPrefix("That is made already") == true)
        #expect(objection("Please book another one, Friday at 9 AM.") == nil)
    }

    @Test("A question that needs a name is followed up until it is answered")
    func reading() {
        #expect(answer(call("What do you have on file for me?")) == "Sure. What is your name?")
        #expect(guardrail.requiredTool(in: call("What do you have on file?", "What is your name?", "Nina Brandt.")) == "record")
        let answered = call(
            "What do you have on file?", "What is your name?", "Nina Brandt.", "Nothing.", "My name is Nina Brandt.", results: [1: [["phone": "1"]]], name: "record")
        #expect(guardrail.requiredTool(in: answered) == nil)
    }

    @Test("And what about another? asks the same tool again")
    func askedAgain() {
        let conversation = call("Is Dr. Lee free?", "At nine.", "And what about Dr. Patel?", results: [0: [["free": "9 AM"]]])
        #expect(guardrail.requiredTool(in: conversation) == "look")
        #expect(guardrail.requiredTool(in: call("Hello.", "Yes?", "What about Dr. Patel?")) == nil)
    }

    @Test("A required tool is demanded of the model, for the first step alone")
    func demanded() async throws {
        let session = ScriptedSession([.calls("record", ["name": "Nina Brandt"]), .says("It is there.")])
        let agent = ConversationAgent(
            definition: AgentDefinition(greeting: "Hello.", instructions: "", tools: tools), session: session, callID: "call",
            clock: CallClock(ManualClock()), now: { testNow }, timeZone: .gmt)
        for try await _ in agent.reply(to: "What is on file? My name is Nina Brandt.") {}
        #expect(session.requests.map(\.toolChoice) == [.tool("record"), .automatic])
    }
}
