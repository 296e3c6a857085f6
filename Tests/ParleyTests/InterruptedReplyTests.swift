import Foundation
import Hospital
import ParleyAgent
import ParleyCore
import Testing

@testable import parley

/// The real model, told by the history what of its reply was heard.
@Suite("An interrupted reply", .serialized)
struct InterruptedReplyTests {
    private static let doctors = ["Johnson", "Patel", "Lee", "Garcia"]

    private static func agent() async throws -> ConversationAgent {
        let receptionist = try await TestEngines.shared.receptionist()
        return ConversationAgent(
            definition: HospitalAgent.definition(store: try SQLHospitalStore(path: nil)),
            session: try await receptionist.languageModel.openSession(), callID: UUID().uuidString, clock: CallClock(ContinuousClock()))
    }

    private static func answer(_ words: String, _ agent: ConversationAgent) async throws -> String {
        var said = ""
        for try await event in agent.reply(to: words) {
            if case .text(let text) = event { said += text }
        }
        return said
    }

    private static func named(in text: String) -> [String] { doctors.filter(text.contains) }

    @Test func theNextAnswerGoesOnWithWhatWasNotHeard() async throws {
        let agent = try await Self.agent()
        let whole = try await Self.answer("Which doctors do you have?", agent)
        try #require(Self.named(in: whole) == Self.doctors, "\(whole)")
        // Cut off after the second doctor.
        let end = try #require(whole.range(of: "Patel")).upperBound
        await agent.replyEnded(heard: String(whole[..<end]), interrupted: true)
        let next = try await Self.answer("Sorry, I interrupted you. Who else is there?", agent)
        print("WHOLE", whole, "NEXT", next)
        #expect(Self.named(in: next) == ["Lee", "Garcia"], "\(next)")
        await agent.replyEnded(heard: next, interrupted: false)
        await agent.close()
    }

    @Test func aReplyThatWasHeardWholeIsNotContinued() async throws {
        let agent = try await Self.agent()
        let whole = try await Self.answer("Which doctors do you have?", agent)
        await agent.replyEnded(heard: whole, interrupted: false)
        let next = try await Self.answer("Sorry, I interrupted you. Who else is there?", agent)
        print("NEXT", next)
        await agent.close()
    }
}
