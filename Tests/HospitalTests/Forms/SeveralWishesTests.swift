import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

@testable import Hospital
@testable import ParleyDialogue

/// Two appointments that are asked for in one sentence.
@Suite("Several wishes in one turn")
struct SeveralWishesTests {
    private func read(_ words: String, act: String = "book", _ desk: FormDesk, in state: DialogueState? = nil) throws -> [String] {
        let forms = try ["book", "move", "cancel"].map { try desk.tool($0).form }
        let understanding = Understanding(role: "a hospital", forms: forms, general: [])
        let answer = CopyReading(acts: [CopyReading.Act(act)], probabilities: [act: 1])
        let reading = understanding.reading([answer], of: words, in: state ?? DialogueState(forms: forms), at: desk.moment)
        return reading.acts.map { act in
            let kind = if case .another = act.kind { "another" } else { "first" }
            let values = ["doctor", "day", "time", "name"].compactMap { key in act.values[key].map { $0.argument.stringValue ?? $0.argument["at"]?.arrayValue?.first?.stringValue ?? "?" } }
            return ([kind] + values).joined(separator: " ")
        }
    }

    @Test(
        "What is named in turns belongs together",
        arguments: [
            ("Dr. Lee at nine and then Dr. Patel at two, on Monday the fourteenth of December", ["first Lee 2026-12-14 09:00", "another Patel 2026-12-14 14:00"]),
            ("I need to see both Dr. Lee and Dr. Patel", ["first Lee", "another Patel"]),
            ("Dr. Johnson for Gareth Pugh at nine and for Bronwen Pugh at half past ten", ["first Johnson 09:00 Gareth Pugh", "another Johnson 10:30 Bronwen Pugh"]),
            ("Dr. Lee on Thursday and Dr. Patel on Friday, both at nine", ["first Lee 2026-11-26 09:00", "another Patel 2026-11-27 09:00"]),
            ("Dr. Lee or Dr. Patel, on Monday at nine", nil), ("Tuesday at nine or Wednesday at two with Dr. Lee", nil), ("Dr. Lee at nine, no, Dr. Lee at two", nil),
            ("not Dr. Lee, Dr. Patel at nine", nil), ("It's Ada Novak for my mother, Ruth Novak, with Dr. Lee at nine", nil),
        ] as [(String, [String]?)])
    func parted(words: String, expected: [String]?) async throws {
        let read = try read(words, try await FormDesk())
        if let expected { #expect(read == expected) } else { #expect(!read.contains { $0.hasPrefix("another") }, "\(read)") }
    }

    @Test("Only who books is understood so")
    func onlyBookings() async throws {
        let desk = try await FormDesk()
        #expect(try read("move Dr. Lee at nine to Dr. Patel at two", act: "move", desk).count == 1)
        #expect(try read("cancel Dr. Lee on Monday and Dr. Patel on Tuesday", act: "cancel", desk).count == 1)
    }
}
