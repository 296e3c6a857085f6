import Foundation
import Hospital
import ParleyAgent
import ParleyCore
import Testing

@testable import parley

/// The hospital's agent with the real model, told what of its reply was heard.
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

    @Test("The next answer goes on with what was not heard, and leaves out what was", arguments: ["Sorry, I interrupted you. Who else is there?", "Go on, please."])
    func goesOn(words: String) async throws {
        let agent = try await Self.agent()
        let whole = try await Self.answer("Which doctors do you have?", agent)
        try #require(Self.named(in: whole) == Self.doctors, "\(whole)")
        // Cut off within the second doctor's part.
        let end = try #require(whole.range(of: "Patel")).upperBound
        await agent.replyEnded(heard: String(whole[..<end]), interrupted: true)
        let next = try await Self.answer(words, agent)
        #expect(Self.named(in: next) == ["Patel", "Lee", "Garcia"], "\(next)")
        await agent.replyEnded(heard: next, interrupted: false)
        // And what was heard then is known as well.
        #expect(try await Self.answer("Sorry, what was that?", agent) == next)
        await agent.close()
    }
}
