import Foundation
import ParleyCore
import ParleyLanguage
import Testing

@testable import ParleyAgent

@Suite("Whatever is said or written is read without a fault")
struct AnyInputTests {
    private static let moment = Moment(language: .english, now: testNow, timeZone: .gmt)

    @Test("Numbers beyond any size are no dates and no times", arguments: [
        "1/1/9223372036854775807", "1/1/-9223372036854775808", "quarter to -9223372036854775808", "quarter past 99999999999",
        "half past -9223372036854775808", "in 9223372036854775807 weeks", "9223372036854775807:30", "9999-99-99", "0000-00-00",
        "November 9223372036854775807", "-9223372036854775808", "/", "//", "::", "1/2/3/4", "-", "the", "next", "half past", "🦆", "٣",
    ])
    func extremes(text: String) {
        for slot in AgreedChangesTests.slots {
            for span in slot.type.spans(in: text, at: Self.moment) + [text] {
                guard let value = slot.type.read(span, at: Self.moment) else { continue }
                if case .day(let day) = value.spoken { #expect(day.isValid) }
                if case .time(let time) = value.spoken { #expect(time.isValid) }
            }
        }
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
        for _ in 0..<500 {
            func text() -> String {
                (0..<Int.random(in: 0...8, using: &generator)).map { _ in vocabulary.randomElement(using: &generator) ?? "" }
                    .joined(separator: " ")
            }
            let (value, said) = (text(), text())
            for slot in AgreedChangesTests.slots {
                _ = slot.type.isSaid(.string(value), in: [said], at: Self.moment)
                _ = slot.type.denies(.string(value), said, at: Self.moment)
            }
            var gate = SpeechGate(Safety(), in: Conversation(said))
            let passed = gate.append(value) + gate.finish()
            #expect(passed == value || passed.contains("I can't tell you that"))
        }
    }
}
