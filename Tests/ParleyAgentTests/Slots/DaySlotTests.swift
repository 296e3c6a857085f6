import Foundation
import ParleyCore
import ParleyLanguage
import Testing

@testable import ParleyAgent

@Suite("Days that a slot takes")
struct DaySlotTests {
    /// A Monday.
    private let moment = Moment(language: .english, now: CalendarDay(iso: "2026-12-07")!.noon, timeZone: .gmt)

    @Test("Behind days that are ruled out come those after them, unless others are named", arguments: [
        ("This week's no good, it'll have to be a later one.", ["from": "2026-12-14"]), ("I can't make it this week.", ["from": "2026-12-14"]),
        ("Not this week, some other day please.", ["from": "2026-12-14"]),
    ] as [(String, [String: String])])
    func leftOver(words: String, expected: [String: String]) throws {
        let span = try #require(DaySlot().spans(in: words, at: moment).first)
        let argument = try #require(DaySlot().read(span, at: moment)?.argument.objectValue)
        #expect(argument.compactMapValues(\.stringValue) == expected)
    }

    @Test("A date of birth is no day to come on, and a day with a time is no date of birth", arguments: [
        ("Hers? Thirtieth of November, seventy-eight.", []), ("What about Tuesday the twenty-second, ten thirty?", ["2026-12-22"]), ("Wednesday the sixteenth, three thirty.", ["2026-12-16"]),
    ])
    func births(words: String, expected: [String]) {
        let values = DaySlot().spans(in: words, at: moment).compactMap { DaySlot().read($0, at: moment)?.argument.stringValue }
        #expect(Set(values) == Set(expected))
    }

    @Test("Who names a day besides means that day", arguments: ["Not this week, Tuesday the fifteenth.", "I can't make it this week, so December 15th"])
    func named(words: String) {
        let values = DaySlot().spans(in: words, at: moment).compactMap { DaySlot().read($0, at: moment)?.argument.stringValue }
        #expect(Set(values) == ["2026-12-15"])
    }

    @Test("A weekday that is wanted is another than the date of that weekday which was ruled out", arguments: [
        // The eighteenth is a Friday.
        ("Not the eighteenth, this Friday.", ["2026-12-11"]), ("The eighteenth, no, sorry, this Friday.", ["2026-12-11"]),
    ])
    func ruledOut(words: String, expected: [String]) {
        let values = DaySlot().spans(in: words, at: moment).compactMap { DaySlot().read($0, at: moment)?.argument.stringValue }
        #expect(Set(values) == Set(expected))
    }
}

extension CalendarDay {
    /// In Greenwich.
    fileprivate var noon: Date { ISO8601DateFormatter().date(from: "\(iso)T12:00:00Z") ?? .distantPast }
}
