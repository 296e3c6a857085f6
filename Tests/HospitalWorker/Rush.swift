import Foundation
import Hospital
import ParleyAgent
import ParleyCore

/// Callers who all want Dr. Lee on Friday at two, on Tuesday, 2026-11-24, at noon. Prints what each
/// was told, as JSON.
struct Rush: Sendable {
    let store: any HospitalStore
    let count: Int
    let name: String

    func run() async throws {
        guard let tool = try await HospitalAgent.tools(store: store).first(where: { $0.definition.name == "schedule_appointment" }) else { return }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<count {
                group.addTask {
                    let context = ToolContext(
                        now: Date(timeIntervalSince1970: 1_795_521_600), timeZone: .gmt, callerWords: ["Dr. Lee on Friday at two"],
                        idempotencyKey: "\(name)/\(index)", author: .form)
                    let outcome = try await tool.call(
                        [
                            // No two sound alike, so that nobody is taken for somebody else.
                            "patient_name": .string("\(name) \(Self.surname(index))"), "doctor_name": "Dr. Lee",
                            "date": "Friday", "time": "two",
                        ], context: context)
                    Output.line(outcome.json.text)
                }
            }
            try await group.waitForAll()
        }
    }

    private static func surname(_ index: Int) -> String {
        let syllables = ["ba", "do", "fi", "gu", "ke", "lo", "mi", "nu", "pa", "ro"]
        return (syllables[index / 10 % 10] + syllables[index % 10] + syllables[(index * 7) % 10]).capitalized
    }
}
