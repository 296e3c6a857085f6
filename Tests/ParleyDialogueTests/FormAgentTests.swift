import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage
import Synchronization
import TestSupport
import Testing

@testable import ParleyDialogue

/// The mind of a call with a scripted reader: what it does when, and what becomes of what is not heard.
@Suite("An agent with forms in a call", .timeLimit(.minutes(1)))
struct FormAgentTests {
    static let lines = [
        "I want to book.": "book", "Book Friday.": "book day=\"Friday\"", "Friday.": "give day=\"Friday\"", "Yes.": "yes", "What?": "repeat",
        "Go on.": "repeat", "Hang on.": "wait", "Bye.": "bye", "A person, please.": "person", "What does it cost?": "prices",
        "I want to book. Friday.": "book day=\"Friday\"",
    ]

    static func definition(_ diary: Diary) -> FormAgentDefinition {
        FormAgentDefinition(
            greeting: "Garage, hello.", role: "a garage", language: .english,
            phrases: [
                "askDay": ["Which day?", "On which day?"], "booked": ["Booked for {day}."], "price": ["It is forty."], "noPerson": ["There is nobody."],
                "emergency": ["Call 911."], "systemFailed": ["It failed."],
            ],
            tools: [diary, Prices()], instructions: "You are a garage.")
    }

    private static func agent(
        _ diary: Diary = Diary(), reader: ScriptedReader = ScriptedReader(lines), voice: ScriptedVoice = ScriptedVoice(),
        clock: CallClock = CallClock(ContinuousClock()), change: (inout FormAgentDefinition) -> Void = { _ in }
    ) -> FormAgent {
        var definition = definition(diary)
        change(&definition)
        return FormAgent(definition: definition, session: voice, reader: reader, callID: "call", clock: clock, timeZone: .gmt)
    }

    private static func events(_ agent: FormAgent, _ words: String) async throws -> [ReplyEvent] { try await events(of: agent.reply(to: words)) }

    private static func events(of reply: AgentReply) async throws -> [ReplyEvent] {
        var events: [ReplyEvent] = []
        for try await event in reply.events { events.append(event) }
        return events
    }

    private static func said(_ events: [ReplyEvent]) -> String {
        events.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }

    /// Says something, and hears the answer whole.
    @discardableResult
    private static func hear(_ agent: FormAgent, _ words: String) async throws -> String {
        let said = said(try await events(agent, words))
        await agent.replyEnded(heard: said, interrupted: false)
        return said
    }

    @Test("A booking, step by step")
    func steps() async throws {
        let diary = Diary()
        let agent = Self.agent(diary)
        await agent.replyEnded(heard: agent.greeting, interrupted: false)
        #expect(try await Self.hear(agent, "I want to book.") == "Which day?")
        #expect(try await Self.hear(agent, "Friday.").hasPrefix("Booked for Friday. "))
        #expect(diary.booked == ["Friday"])
    }

    @Test("What is known of a topic is told as it was given; of what nobody gave it is said so, and the model answers nothing")
    func facts() async throws {
        let lines = ["Open on Sundays?": "other topic=\"hours\"", "Known: a lift?": "other topic=\"unknown\"", "Known: how are you?": "other topic=\"chat\""]
        let voice = ScriptedVoice("I am well.")
        let agent = Self.agent(reader: ScriptedReader(lines), voice: voice) { definition in
            definition.facts = ["hours": "factHours"]
            definition.phrases["factHours"] = ["From nine to five, on weekdays."]
        }
        #expect(try await Self.hear(agent, "Open on Sundays?") == "From nine to five, on weekdays.")
        #expect(try await Self.hear(agent, "Known: a lift?") == Language.english.phrases[.doesNotKnow].first)
        #expect(try await Self.hear(agent, "Known: how are you?") == Language.english.phrases["chat"].first)
        #expect(voice.requests.withLock { $0.isEmpty })
        #expect(await agent.explanation?.meant == ["topic=chat 90 %"])
    }

    @Test("Of two questions in one sentence both are answered, what is known first")
    func twoQuestions() async throws {
        let lines = [
            "When are you open?": "other topic=\"hours\"", "what does it cost?": "other topic=\"prices\"", "is there a lift?": "other topic=\"unknown\"",
            "When are you open, and what does it cost?": "other topic=\"hours\"", "is there a lift and what does it cost?": "other topic=\"unknown\"",
        ]
        for (words, expected) in [
            ("When are you open, and what does it cost?", ["From nine to five.", "Ten euros."]),
            ("is there a lift and what does it cost?", ["Ten euros.", Language.english.phrases[.doesNotKnowRest][0]]),
        ] {
            let agent = Self.agent(reader: ScriptedReader(lines)) { definition in
                definition.facts = ["hours": "factHours", "prices": "factPrices"]
                definition.phrases["factHours"] = ["From nine to five."]
                definition.phrases["factPrices"] = ["Ten euros."]
            }
            #expect(try await Self.hear(agent, words) == expected.joined(separator: " "))
        }
    }

    @Test("Who is asked something and asks something first is answered, and understood")
    func questionFirst() async throws {
        let lines = [
            "I want to book.": "book", "Before that, are you open on Sundays? Friday.": "give day=\"Friday\"", "Before that, are you open on Sundays?": "other topic=\"hours\"",
            "Friday.": "give day=\"Friday\"",
        ]
        let diary = Diary()
        let agent = Self.agent(diary, reader: ScriptedReader(lines)) { definition in
            definition.facts = ["hours": "factHours"]
            definition.phrases["factHours"] = ["From nine to five, on weekdays."]
        }
        #expect(try await Self.hear(agent, "I want to book.") == "Which day?")
        let answer = try await Self.hear(agent, "Before that, are you open on Sundays? Friday.")
        #expect(answer.hasPrefix("From nine to five, on weekdays. Booked for Friday."), "\(answer)")
        #expect(diary.booked == ["Friday"])
    }

    @Test("A wish with a question in front of it is met, and the question answered")
    func questionAndWish() async throws {
        let lines = [
            "Are you open on Sundays? Then book Friday.": "book day=\"Friday\" topic=\"hours\"", "Are you open on Sundays?": "other topic=\"hours\"",
            "Then book Friday.": "book day=\"Friday\"",
        ]
        let diary = Diary()
        let agent = Self.agent(diary, reader: ScriptedReader(lines)) { definition in
            definition.facts = ["hours": "factHours"]
            definition.phrases["factHours"] = ["From nine to five, on weekdays."]
        }
        let answer = try await Self.hear(agent, "Are you open on Sundays? Then book Friday.")
        #expect(answer.hasPrefix("From nine to five, on weekdays. Booked for Friday."), "\(answer)")
        #expect(diary.booked == ["Friday"])
    }

    @Test("A question behind a wish is seen though the whole does not show it")
    func questionBehindWish() async throws {
        let lines = [
            "Book Friday. Oh, and are you open on Sundays?": "book day=\"Friday\"", "Book Friday.": "book day=\"Friday\"",
            "Oh, and are you open on Sundays?": "other topic=\"hours\"", "Book Friday. Is that all right?": "book day=\"Friday\"", "Is that all right?": "other topic=\"chat\"",
        ]
        for (words, expected) in [("Book Friday. Oh, and are you open on Sundays?", "From nine to five, on weekdays. Booked for Friday."), ("Book Friday. Is that all right?", "Booked for Friday.")] {
            let diary = Diary()
            let agent = Self.agent(diary, reader: ScriptedReader(lines)) { definition in
                definition.facts = ["hours": "factHours"]
                definition.phrases["factHours"] = ["From nine to five, on weekdays."]
            }
            let answer = try await Self.hear(agent, words)
            #expect(answer.hasPrefix(expected), "\(answer)")
            #expect(diary.booked == ["Friday"])
        }
    }

    @Test("On trial nothing is changed, and what is discarded leaves no trace")
    func trial() async throws {
        let diary = Diary()
        let agent = Self.agent(diary)
        let answer = agent.reply(to: "Book Friday.", isTrial: true)
        let reply = Task { try await Self.events(of: answer) }
        // Long enough for all that it does by itself.
        for _ in 0..<200 { await Task.yield() }
        #expect(diary.booked.isEmpty)
        answer.discard()
        await #expect(throws: CancellationError.self) { _ = try await reply.value }
        #expect(diary.booked.isEmpty)
        // Nothing was asked for yet.
        #expect(try await Self.hear(agent, "Yes.").hasPrefix("Sorry"))
    }

    @Test("A reply that was discarded in the middle of looking something up leaves nothing in its successor")
    func discarded() async throws {
        let gate = Gate()
        let prices = Prices(gate: gate)
        let agent = Self.agent { $0.tools = [Diary(), prices] }
        let first = agent.reply(to: "What does it cost?", isTrial: true)
        let reading = Task { try await Self.events(of: first) }
        await prices.started.wait()
        first.discard()
        let second = agent.reply(to: "I want to book.")
        let said = Self.said(try await Self.events(of: second))
        gate.open()
        _ = await reading.result
        for _ in 0..<200 { await Task.yield() }
        #expect(said == "Which day?")
        let turns = await agent.history.turns
        #expect(turns.map(\.caller) == ["I want to book."] && turns.allSatisfy { $0.steps.isEmpty })
        // Nor is it heard of afterwards.
        first.end(heard: "It is forty.", interrupted: false)
        second.end(heard: said, interrupted: false)
        #expect(try await Self.hear(agent, "Friday.").hasPrefix("Booked for Friday. "))
        #expect(await agent.history.turns.map(\.heard).first == "Which day?")
    }

    @Test("Replies that end before they have come to begin are remembered in their order")
    func hurried() async throws {
        let diary = Diary()
        let reader = ScriptedReader(Self.lines)
        let agent = Self.agent(diary, reader: reader)
        agent.reply(to: "I want to book.").end(heard: "", interrupted: true)
        #expect(try await Self.hear(agent, "Friday.").hasPrefix("Booked for Friday."))
        #expect(diary.booked == ["Friday"])
    }

    @Test("On trial, what only reads is looked up and told of when the reply is wanted")
    func lookedUp() async throws {
        let agent = Self.agent()
        let reply = agent.reply(to: "What does it cost?", isTrial: true)
        var events: [ReplyEvent] = []
        for try await event in reply.events {
            events.append(event)
            if case .text = event { reply.commit() }
        }
        let text = try #require(events.firstIndex(of: .text("It is forty.")))
        let tool = try #require(events.firstIndex { if case .toolFinished = $0 { true } else { false } })
        #expect(text < tool)
        #expect(events.contains { if case .toolStarted(let call) = $0 { call.name == "prices" } else { false } })
    }

    @Test("Nobody has asked for what was never heard; the words are answered with those that follow")
    func unheard() async throws {
        let diary = Diary()
        let reader = ScriptedReader(Self.lines)
        let agent = Self.agent(diary, reader: reader)
        _ = try await Self.events(agent, "I want to book.")
        await agent.replyEnded(heard: "", interrupted: true)
        #expect(try await Self.hear(agent, "Friday.").hasPrefix("Booked for Friday."))
        #expect(reader.asked.contains { $0.contains { $0.hasSuffix("I want to book. Friday.") } })
    }

    @Test("A turn whose answer was lost is answered anew, and its words are read once")
    func anew() async throws {
        let reader = ScriptedReader(Self.lines)
        let agent = Self.agent(Diary(), reader: reader)
        for _ in 0..<2 {
            _ = try await Self.events(agent, "I want to book.")
            await agent.replyEnded(heard: "", interrupted: true)
        }
        #expect(try await Self.hear(agent, "Friday.").hasPrefix("Booked for Friday."))
        #expect(reader.asked.contains { $0.contains { $0.hasSuffix("Caller: I want to book. Friday.") } })
    }

    @Test("A change that has begun is made, and told with the next answer, once")
    func survives() async throws {
        let gate = Gate()
        let diary = Diary(gate: gate)
        let agent = Self.agent(diary)
        let reply = Task { try await Self.events(agent, "Book Friday.") }
        await diary.started.wait()
        reply.cancel()
        await agent.replyEnded(heard: "", interrupted: true)
        async let next = Self.hear(agent, "Hang on.")
        gate.open()
        let said = try await next
        #expect(said.hasPrefix("Booked for Friday. "), "\(said)")
        #expect(diary.booked == ["Friday"])
        #expect(try await !Self.hear(agent, "Hang on.").contains("Booked"))
    }

    @Test("Who speaks while a change is still being made is asked for patience, and told of it when it is made")
    func stillAtWork() async throws {
        let gate = Gate()
        let diary = Diary(gate: gate)
        let clock = ManualClock()
        let agent = Self.agent(diary, clock: CallClock(clock))
        let reply = Task { try await Self.events(agent, "Book Friday.") }
        await diary.started.wait()
        reply.cancel()
        await agent.replyEnded(heard: "", interrupted: true)
        var said = ""
        // Its deadline, and how long nothing may be heard.
        let advance = Task {
            await clock.sleepersAppeared(2)
            clock.advance(by: .seconds(3))
        }
        for try await case .text(let text) in agent.reply(to: "Hang on.").events {
            if said.isEmpty { gate.open() }
            said += text
        }
        await advance.value
        #expect(said.hasPrefix("One moment, please. Booked for Friday. "), "\(said)")
        #expect(diary.booked == ["Friday"])
    }

    @Test("A danger is answered in the middle of a booking, nothing is asked after it, and somebody gets the call")
    func dangerInABooking() async throws {
        for handsOver in [false, true] {
            let agent = Self.agent(reader: ScriptedReader(Self.lines, dangers: ["He is turning blue."])) { $0.handsOver = handsOver }
            try await Self.hear(agent, "I want to book.")
            let events = try await Self.events(agent, "He is turning blue.")
            #expect(Self.said(events) == "Call 911.")
            #expect(events.contains { if case .handOver = $0 { true } else { false } } == handsOver)
        }
    }

    @Test("What was changed and not heard is told again")
    func cutShort() async throws {
        let diary = Diary()
        let agent = Self.agent(diary)
        _ = try await Self.events(agent, "Book Friday.")
        await agent.replyEnded(heard: "Booked for", interrupted: true)
        #expect(try await Self.hear(agent, "Hang on.").hasPrefix("Booked for Friday."))
        #expect(diary.booked == ["Friday"])
    }

    @Test("Who asks for it again hears the question in other words; who interrupted, what was missing")
    func again() async throws {
        let agent = Self.agent()
        try await Self.hear(agent, "I want to book.")
        #expect(try await Self.hear(agent, "What?") == "On which day?")
        let said = Self.said(try await Self.events(agent, "Friday."))
        #expect(said.hasPrefix("Booked for Friday. "))
        await agent.replyEnded(heard: "Booked for Friday. Is there", interrupted: true)
        let rest = try await Self.hear(agent, "Go on.")
        #expect(!rest.contains("Booked") && rest.hasSuffix("?"), "\(rest)")
    }

    @Test("Leave is taken, patience shown, and persons are fetched where there are some")
    func sequels() async throws {
        let agent = Self.agent()
        #expect(try await Self.events(agent, "Hang on.").contains(.sequel(.patience)))
        await agent.replyEnded(heard: "Take your time.", interrupted: false)
        let refusal = try await Self.events(agent, "A person, please.")
        #expect(Self.said(refusal) == "There is nobody.")
        await agent.replyEnded(heard: "There is nobody.", interrupted: false)
        #expect(try await Self.events(agent, "Bye.").last == .sequel(.hangUp))

        let other = Self.agent { $0.handsOver = true }
        try await Self.hear(other, "I want to book.")
        let events = try await Self.events(other, "A person, please.")
        let handOver = events.compactMap { if case .handOver(let handOver) = $0 { handOver } else { nil } }
        #expect(handOver.first?.summary == "Open: book. The caller said: \"A person, please.\"")
        #expect(handOver.first?.details["open"] == [["request": "book", "given": [:]]])
    }

    @Test("Danger outranks everything, and nothing is asked after it")
    func danger() async throws {
        let diary = Diary()
        let agent = Self.agent(diary, reader: ScriptedReader(Self.lines, dangers: ["Book Friday."]))
        #expect(try await Self.hear(agent, "Book Friday.") == "Call 911.")
        #expect(diary.booked.isEmpty)
    }

    @Test("It is asked whether an answer is known only where there is a question")
    func knowledge() async throws {
        let reader = ScriptedReader(Self.lines)
        let voice = ScriptedVoice()
        let agent = Self.agent(reader: reader, voice: voice)
        try await Self.hear(agent, "I want to book.")
        #expect(reader.asked.count == 1)
        #expect(try await Self.hear(agent, "Is there coffee?").hasPrefix("I'm"))
        #expect(voice.requests.withLock { $0.isEmpty })
        // What was asked is asked again behind the answer.
        #expect(try await Self.hear(agent, "Known things.") == "We open at nine. Which day?")
    }

    @Test("A reading that takes too long is an error, and the words are answered with those that follow")
    func late() async throws {
        let gate = Gate()
        let agent = Self.agent(reader: ScriptedReader(Self.lines, gate: gate)) { $0.readingLimit = .milliseconds(20) }
        await #expect(throws: FormAgentError.self) { _ = try await Self.events(agent, "I want to book.") }
        await agent.replyEnded(heard: "", interrupted: true)
        gate.open()
        #expect(try await Self.hear(agent, "Friday.").hasPrefix("Booked for Friday."))
    }

    @Test("What will be asked about is read ahead, and asked in a pause")
    func ahead() async throws {
        let reader = ScriptedReader(Self.lines)
        let agent = Self.agent(reader: reader)
        await agent.prepare(words: "I want to book on Fri", isPause: false)
        #expect(reader.inputs.last == [
            "Agent: Garage, hello.\nCaller: I want to book on Fri", "I want to book on Fri", "I want to book on Fri",
        ])
        await agent.prepare(words: "I want to book on Friday.", isPause: true)
        #expect(reader.asked.count == 1)
        // The reply takes over what was understood.
        try await Self.hear(agent, "I want to book on Friday.")
        #expect(reader.asked.count == 1)
    }

    @Test("How a turn was understood is told to whoever builds the agent")
    func explained() async throws {
        let agent = Self.agent()
        try await Self.hear(agent, "I want to book.")
        let explanation = try #require(await agent.explanation)
        #expect(explanation.acts == ["book 100 %"])
        #expect(explanation.moves == ["prepare book", "say askDay"])
        #expect(explanation.state == ["open book", "asked day"])
    }
}
