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

    func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error> {
        AsyncThrowingStream { continuation in
            for word in text.split(separator: " ", omittingEmptySubsequences: false) { continuation.yield(.text(word + " ")) }
            continuation.yield(.finished(.stop))
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

    private func agent(_ desk: FormDesk, _ reader: Reader, says text: String = "") async throws -> FormAgent {
        FormAgent(
            definition: try await HospitalAgent.formDefinition(store: desk.store), session: Speaker(text: text), reader: reader, callID: "call",
            now: { FormDesk.noon }, timeZone: .gmt)
    }

    private func say(_ words: String, to agent: FormAgent, whenReady: () async throws -> Void = {}) async throws -> String {
        let commitment = ReplyCommitment()
        var said = ""
        for try await event in agent.reply(to: words, commitment: commitment) {
            if case .text(let text) = event { said += text }
            if case .flush = event {
                try await whenReady()
                commitment.give()
            }
        }
        await agent.replyEnded(heard: said.trimmingCharacters(in: .whitespaces), interrupted: false)
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
}
