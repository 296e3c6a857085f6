import Foundation
import ParleyCore
import ParleyLanguage
import Testing

@testable import ParleyAgent

@Suite("Whatever is said or written is read without a fault")
struct AnyInputTests {
    private static let today = CalendarDay(year: 2026, month: 11, day: 24)

    @Test("Numbers beyond any size are no dates and no times", arguments: [
        "1/1/9223372036854775807", "1/1/-9223372036854775808", "quarter to -9223372036854775808", "quarter past 99999999999",
        "half past -9223372036854775808", "in 9223372036854775807 weeks", "9223372036854775807:30", "9999-99-99", "0000-00-00",
        "November 9223372036854775807", "-9223372036854775808", "/", "//", "::", "1/2/3/4", "-", "the", "next", "half past", "🦆", "٣",
    ])
    func extremes(text: String) {
        let evidence = MomentEvidence(text, today: Self.today)
        #expect(evidence.days.allSatisfy { $0.isValid })
        #expect(evidence.statedTimes.allSatisfy { $0.isValid })
    }

    @Test("Words thrown together are read by every reader")
    func shuffled() {
        let vocabulary = [
            "next", "the", "half", "past", "quarter", "to", "a", "week", "from", "Friday", "Monday", "27th", "2", "10", "30", "noon",
            "November", "may", "of", "after", "tomorrow", "in", "days", "thousand", "hundred", "double", "triple", "oh", "one", "and",
            "9223372036854775807", "-1", "1/1/99999999999999", "3:30", "p.m.", "o'clock", "é", "K", "x", "", "Dr.", "gh", "why", "—",
            "999999", "twenty", "seven", "year", "2026-11-27", "y", "hh", "wr",
        ]
        var generator = SeededGenerator(state: 7)
        let guardian = GroundingGuard(now: Date(timeIntervalSince1970: 1_795_521_600), timeZone: .gmt)
        for _ in 0..<1500 {
            func text() -> String {
                (0..<Int.random(in: 0...8, using: &generator)).map { _ in vocabulary.randomElement(using: &generator) ?? "" }
                    .joined(separator: " ")
            }
            let (value, said) = (text(), text())
            let evidence = Evidence(callerWords: [said])
            for name in ["patient_name", "topic", "date", "time", "appointment_id"] {
                _ = guardian.objection(to: [name: .string(value)], of: GroundingGuardTests.Booking(), evidence: evidence)
            }
        }
    }
}
