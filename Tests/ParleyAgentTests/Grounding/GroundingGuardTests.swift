import Foundation
import ParleyCore
import Testing

@testable import ParleyAgent

@Suite("Arguments the conversation does not bear out are refused")
struct GroundingGuardTests {
    /// Tuesday, 2026-11-24, noon.
    private let guardian = GroundingGuard(now: Date(timeIntervalSince1970: 1_795_521_600), timeZone: .gmt)

    struct Booking: Tool {
        var effect = ToolEffect.changes
        let definition = ToolDefinition(
            name: "book", description: "",
            parameters: ["patient_name", "topic", "date", "time", "appointment_id"].map {
                ToolParameter(name: $0, description: "", isRequired: false)
            })
        var grounding: [String: GroundingRule] {
            [
                "patient_name": GroundingRule(.name, ask: "a name"), "topic": GroundingRule(.words, ask: "a topic"),
                "date": GroundingRule(.moment, ask: "a day"), "time": GroundingRule(.moment, ask: "a time"),
                "appointment_id": GroundingRule(.identifier, ask: "a number"),
            ]
        }
        func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome { .result(.null) }
    }

    private func isBacked(_ argument: String, _ value: String, _ evidence: Evidence, effect: ToolEffect = .changes) -> Bool {
        guardian.backed([argument: .string(value)], of: Booking(effect: effect), evidence: evidence)[argument] != nil
    }

    @Test("Names", arguments: [
        ("Maria Lopez", "my name is Maria Lopez", true), ("Maria Lopez", "This is Marita Lopes.", true),
        ("Maria Lopez", "It's Maria, L O P E Z", true), ("Maria Lopez", "Maria. L-O-P-E-Z.", true),
        ("Ana Pattel", "Ana, P A double T E L", true), ("Kim Lee", "I'm Cam Leigh", true),
        ("Ian McDonald", "Ian Mac Donald", true), ("Jane Doe", "Jane do", true), ("Will May", "it is Will May", true),
        ("Maria Lopez", "I want an appointment tomorrow", false), ("John Doe", "do you have time for Jon", false),
        ("Your Name", "what's your name? my name is", false), ("the caller", "I am the caller", false),
        ("Maria Smith", "my name is Maria", false), ("John Smith", "this is Jane Smith", false),
    ])
    func names(value: String, said: String, backed: Bool) {
        #expect(isBacked("patient_name", value, Evidence(callerWords: ["Hello.", said])) == backed)
    }

    @Test("Words", arguments: [
        ("cardiologist", "I need cardiology", true), ("Dr. Patel", "with doctor Patil", true), ("knee pain", "my knee hurts", true),
        ("Dr. Patel", "I'd like to see a doctor", false), ("fever", "please book me", false), ("the doctor", "the doctor", false),
    ])
    func words(value: String, said: String, backed: Bool) {
        #expect(isBacked("topic", value, Evidence(callerWords: [said])) == backed)
    }

    @Test("Days", arguments: [
        ("tomorrow", "can I come tomorrow?", true), ("2026-11-25", "can I come tomorrow?", true),
        ("Friday", "on Friday the 27th", true), ("November 27th", "how about Friday", true), ("the 27th", "27th of November please", true),
        ("next Monday", "could I see him next Monday at two", true), ("11/27", "this Friday at 9", true),
        ("Friday", "Monday or Friday would do", true), ("2026-12-04", "Friday next week", true), ("December 1", "a week from today", true),
        ("Friday", "Friday next week", false), ("Friday", "next Friday", false), ("Friday", "a week from Friday please", false),
        ("tomorrow", "the day after tomorrow", false), ("YYYY-MM-DD", "tomorrow", false), ("2023-10-05", "tomorrow", false),
        ("tomorrow", "I need an appointment", false), ("Monday", "Tuesday", false), ("November 27", "the 27th of December", false),
        ("December 2", "at two please", false), ("next week", "some day next week", true), ("next week", "tomorrow", false),
    ])
    func days(value: String, said: String, backed: Bool) {
        #expect(isBacked("date", value, Evidence(callerWords: [said, "thanks"])) == backed)
    }

    @Test("Times", arguments: [
        ("2 PM", "tomorrow at two", true), ("14:00", "2 o'clock is good", true), ("10:30", "at ten thirty", true),
        ("10:30 AM", "1030 please", true), ("3:30 PM", "half past three", true), ("3:30 PM", "330", true), ("noon", "at twelve", true),
        ("9 AM", "the 9 o'clock one", true), ("2 PM", "two p.m. on November 27th", true),
        ("10 AM", "at ten thirty", false), ("9 AM", "tomorrow please", false), ("2 PM", "on the 2nd", false),
        ("2 PM", "November 2", false), ("HH:MM", "at two", false), ("3 PM", "half past three", false),
        ("morning", "in the morning", true), ("morning", "tomorrow", false),
    ])
    func times(value: String, said: String, backed: Bool) {
        #expect(isBacked("time", value, Evidence(callerWords: [said])) == backed)
    }

    @Test("Numbers", arguments: [
        ("APT-1001", "one zero zero one", true), ("1001", "ten oh one", true), ("APT 1001", "one thousand and one", true),
        ("APT-1001", "A P T 1001", true), ("APT-1001", "APT-1001", true), ("APT-1001", "one double oh one", true),
        ("1022", "ten twenty two", true), ("APT-1001", "1,001", true), ("APT-1100", "eleven hundred", true),
        ("APT-1001", "cancel my appointment", false), ("APT-1001", "ten oh two", false), ("my appointment", "my appointment", false),
        ("1", "twenty one", false),
    ])
    func numbers(value: String, said: String, backed: Bool) {
        #expect(isBacked("appointment_id", value, Evidence(callerWords: [said])) == backed)
    }
}
