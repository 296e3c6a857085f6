import Foundation
import Hospital
import Logging
import ParleyAgent
import ParleyCore
import Testing

@testable import parley

/// The hospital's agent with the real model, told what of its reply was heard.
@Suite("An interrupted reply", .serialized)
struct InterruptedReplyTests {
    private static let doctors = ["Johnson", "Patel", "Lee", "Garcia"]

    /// The hospital's agent as callers get it.
    private static func agent(_ policy: AgentPolicy) async throws -> any CallAgent {
        let receptionist = try await TestEngines.shared.receptionist()
        return try await AgentMind.hospital(policy, store: try SQLHospitalStore(path: nil))
            .agent(on: receptionist.languageModel, callID: UUID().uuidString, time: CallTime(now: { Date() }, zone: .current), logger: Logger(label: "parley.test"))
    }

    private static func answer(_ words: String, _ agent: any CallAgent) async throws -> (said: String, reply: AgentReply) {
        let reply = agent.reply(to: words)
        var said = ""
        for try await event in reply.events {
            if case .text(let text) = event { said += text }
        }
        return (said, reply)
    }

    private static func named(in text: String) -> [String] { doctors.filter(text.contains) }

    @Test("The next answer has what was not heard, and what is asked for again is said again")
    func goesOnWithForms() async throws {
        let agent = try await Self.agent(.form)
        let (whole, first) = try await Self.answer("Which doctors do you have?", agent)
        try #require(Self.named(in: whole) == Self.doctors, "\(whole)")
        first.end(heard: String(whole[..<(try #require(whole.range(of: "Patel")).upperBound)]), interrupted: true)
        let (next, second) = try await Self.answer("Go on, please.", agent)
        #expect(Self.named(in: next).suffix(2) == ["Lee", "Garcia"], "\(next)")
        second.end(heard: next, interrupted: false)
        let (again, _) = try await Self.answer("Sorry, what was that?", agent)
        #expect(Self.named(in: again).suffix(2) == ["Lee", "Garcia"], "\(again)")
        await agent.close()
    }
}
