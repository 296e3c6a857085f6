import Foundation
import ParleyCore
import Testing

@testable import ParleyAgent

@Suite("What may stand for the caller's own words")
struct GroundingEvidenceTests {
    private typealias Booking = GroundingGuardTests.Booking
    private let guardian = GroundingGuard(now: Date(timeIntervalSince1970: 1_795_521_600), timeZone: .gmt)

    private func isBacked(_ argument: String, _ value: String, _ evidence: Evidence, effect: ToolEffect = .changes) -> Bool {
        guardian.backed([argument: .string(value)], of: Booking(effect: effect), evidence: evidence)[argument] != nil
    }

    @Test("What a tool returned may be looked up, but not booked unless the caller agrees")
    func results() {
        let offered = Evidence(callerWords: ["when is she free?"], results: [#"{"date":"Friday, November 27th","free_times":"9 AM and 2 PM"}"#])
        #expect(isBacked("date", "Friday", offered, effect: .reads))
        #expect(!isBacked("date", "Friday", offered))
        #expect(isBacked("time", "2 PM", offered, effect: .reads))
        #expect(!isBacked("time", "2 PM", offered))
        let found = Evidence(callerWords: ["cancel it"], results: [#"{"appointment_id":"APT-1001","patient":"Maria Lopez"}"#])
        #expect(isBacked("appointment_id", "APT-1001", found))
        #expect(!isBacked("appointment_id", "APT-1002", found))
        #expect(isBacked("patient_name", "Maria Lopez", found))
    }

    @Test("A yes makes what the agent said the caller's", arguments: [
        ("yes please", true), ("the first one", true), ("that works", true), ("hm, what about parking?", false),
    ])
    func confirmation(answer: String, backed: Bool) {
        var history = History()
        let turn = history.begin(caller: "when is Dr. Lee free?")
        history.close(turn, heard: "On Friday at 2 PM. Shall I book it?", wasInterrupted: false)
        _ = history.begin(caller: answer)
        let evidence = Evidence(Conversation(turns: history.conversationTurns))
        #expect(isBacked("time", "2 PM", evidence) == backed)
        #expect(isBacked("date", "2026-11-27", evidence) == backed)
    }

    @Test("Only what was heard can be agreed to")
    func unheard() {
        var history = History()
        let turn = history.begin(caller: "when is Dr. Lee free?")
        history.close(turn, heard: "On Friday", wasInterrupted: true)
        _ = history.begin(caller: "yes")
        #expect(!isBacked("time", "2 PM", Evidence(Conversation(turns: history.conversationTurns))))
    }

    struct Strict: Tool {
        let definition = ToolDefinition(
            name: "schedule", description: "",
            parameters: [
                ToolParameter(name: "patient_name", description: ""), ToolParameter(name: "doctor_name", description: ""),
                ToolParameter(name: "note", description: "", isRequired: false),
            ])
        let grounding = ["patient_name": GroundingRule(.name, ask: "the caller's name")]
        func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome { .result(.null) }
    }

    @Test("The first parameter that lacks is asked for")
    func order() {
        let evidence = Evidence(callerWords: ["this is Maria"])
        func objection(_ arguments: [String: JSONValue]) -> String? {
            guardian.objection(to: arguments, of: Strict(), evidence: evidence)
        }
        let name = "The caller has not given the caller's name. Ask for it before you call schedule."
        #expect(objection([:]) == name)
        #expect(objection(["patient_name": " ", "doctor_name": "Lee"]) == name)
        #expect(objection(["patient_name": "Bob", "doctor_name": "Lee"]) == name)
        #expect(objection(["patient_name": ["Maria"], "doctor_name": "Lee"]) == name)
        #expect(objection(["patient_name": "Maria"]) == "The caller has not given the doctor name. Ask for it before you call schedule.")
        #expect(objection(["patient_name": "Maria", "doctor_name": "Lee"]) == nil)
    }
}
