import Foundation
import ParleyAgent
import ParleyCore
import ParleyDialogue
import ParleyLanguage
import Synchronization
import Testing

@testable import Hospital

/// A model that reads every line as it is told to, and finds danger with this probability.
private struct Reader: ReadingSession {
    var act: CopyReading.Act
    var danger = 0.0

    func ask(_ questions: [ReadingQuestion]) async throws -> [ReadingAnswer] {
        questions.map { question in
            switch question.form {
            case .ending: .weights([])
            case .line: .line(CopyReading(acts: [act], probabilities: [act.name: 1]))
            case .choice(let options): .weights(options.first == "danger" ? [danger, 1 - danger] : [1, 0])
            }
        }
    }

    func close() async {}
}

/// A model that says one thing.
private struct Speaker: LanguageModelSession {
    var text: String
    var reason = FinishReason.stop

    func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error> {
        AsyncThrowingStream { continuation in
            for word in text.split(separator: " ", omittingEmptySubsequences: false) { continuation.yield(.text(word + " ")) }
            continuation.yield(.finished(reason))
            continuation.finish()
        }
    }

    func close() async {}
}

@Suite("The mind of a call with forms", .timeLimit(.minutes(1)))
struct FormAgentTests {
    private static let words = "Dr. Lee on Monday at nine for Ada Novak."
    private static let booking = CopyReading.Act(
        "book", slots: [.init("doctor", "Dr. Lee"), .init("day", "Monday"), .init("time", "at nine"), .init("name", "Ada Novak")])

    private func agent(_ desk: FormDesk, _ reader: Reader, says text: String = "", until reason: FinishReason = .stop) async throws -> FormAgent {
        // Where nothing tells what a question is about, the model answers it.
        var definition = try await HospitalAgent.formDefinition(store: desk.store)
        definition.facts = [:]
        return FormAgent(
            definition: definition, session: Speaker(text: text, reason: reason), reader: reader, callID: "call",
            now: { FormDesk.noon }, timeZone: .gmt)
    }

    private func say(_ words: String, to agent: FormAgent, whenReady: () async throws -> Void = {}) async throws -> String {
        let reply = agent.reply(to: words, isTrial: true)
        var said = ""
        for try await event in reply.events {
            if case .text(let text) = event { said += text }
            if case .flush = event {
                try await whenReady()
                reply.commit()
            }
        }
        reply.end(heard: said.trimmingCharacters(in: .whitespaces), interrupted: false)
        return said
    }

    @Test("What was asked for in every detail is booked")
    func booked() async throws {
        let desk = try await FormDesk()
        let said = try await say(Self.words, to: agent(desk, Reader(act: Self.booking)))
        #expect(said.contains("booked") && said.contains("Ada Novak"))
        #expect(try await desk.booked().contains("Ada Novak Lee 2026-11-30 09:00"))
    }

    @Test("Whoever was faster leaves the caller with a choice, and not with a system that failed")
    func race() async throws {
        let desk = try await FormDesk()
        let said = try await say(Self.words, to: agent(desk, Reader(act: Self.booking))) { try await desk.put("Omar Haddad", nil, "Lee", "2026-11-30", 9) }
        #expect(said.contains("9 AM on Monday, November 30th is taken") && said.contains("10:30 AM") && said.hasSuffix("?"), "\(said)")
        #expect(try await desk.booked().contains("Omar Haddad Lee 2026-11-30 09:00"))
    }

    @Test("Danger to life outranks what was asked for", arguments: [(0.9, "Dr. Lee on Monday."), (0.0, "Dr. Lee on Monday, he stopped breathing.")])
    func danger(probability: Double, words: String) async throws {
        let desk = try await FormDesk()
        let said = try await say(words, to: agent(desk, Reader(act: Self.booking, danger: probability)))
        #expect(said == "If this is an emergency, please hang up now and call 911.")
        #expect(try await desk.booked().count == 4)
    }

    @Test("In its own words the model claims nothing")
    func claims() async throws {
        let desk = try await FormDesk()
        let answer = "I have booked you in. We open at 9 AM."
        let said = try await say("Are you open?", to: agent(desk, Reader(act: CopyReading.Act("other")), says: answer))
        #expect(said.trimmingCharacters(in: .whitespaces) == "That is not done yet. We open at 9 AM.", "\(said)")
    }

    private static let other = CopyReading.Act("other")

    @Test("Of an answer that was cut off the whole sentences are said")
    func cutOff() async throws {
        let agent = try await agent(FormDesk(), Reader(act: Self.other), says: "We open at 9 AM. On Friday you can also", until: .length)
        var (said, isCut) = ("", false)
        for try await event in agent.reply(to: "When do you open?", isTrial: true).events {
            if case .text(let text) = event { said += text }
            if case .cutOff = event { isCut = true }
        }
        #expect(isCut && CutText.spoken(said) == "We open at 9 AM.", "\(said)")
    }

    @Test("An answer of which nothing may be spoken is not silence", arguments: ["*smiles*", "<think>the caller wants</think>", "```json"])
    func unspeakable(answer: String) async throws {
        let said = try await say("How are you?", to: agent(FormDesk(), Reader(act: Self.other), says: answer))
        #expect(said.contains { $0.isLetter } && !said.contains("smiles") && !said.contains("caller"), "\(said)")
    }

    @Test("A member's number is said as it stands", arguments: ["Your member ID is XEH123456789.", "Call 555-0101."])
    func numbers(answer: String) async throws {
        let desk = try await FormDesk()
        var gate = SpeechGate(
            HospitalAgent.safety,
            in: Conversation(turns: [], tools: [], instructions: answer, moment: desk.moment))
        #expect(gate.append(answer) + gate.finish() == answer)
    }
}
