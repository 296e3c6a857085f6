import Foundation
import ParleyLanguage
import Testing

@Suite("Days and times of the calendar")
struct CalendarTests {
    @Test("Days are written and read", arguments: ["2026-11-24", "2000-02-29", "1969-12-31", "0000-01-01", "9999-12-31"])
    func iso(text: String) {
        #expect(CalendarDay(iso: text)?.iso == text)
        #expect(CalendarDay(iso: text).map { CalendarDay(number: $0.number) } == CalendarDay(iso: text))
    }

    @Test("What the calendar does not have is no day", arguments: ["2026-02-30", "2026-13-01", "2026-00-10", "26-01-01", "", "x", "2026-1-1-1"])
    func none(text: String) { #expect(CalendarDay(iso: text) == nil) }

    @Test("Months are counted to their end")
    func months() {
        #expect(CalendarDay(year: 2026, month: 1, day: 31).adding(months: 1).iso == "2026-02-28")
        #expect(CalendarDay(year: 2026, month: 1, day: 31).adding(months: -2).iso == "2025-11-30")
        #expect(CalendarDay(year: 2026, month: 12, day: 15).adding(months: 1).iso == "2027-01-15")
        #expect(CalendarDay(year: 2024, month: 2, day: 1).lengthOfMonth == 29)
    }

    @Test("Weekdays of a month, and Easter")
    func weekdays() {
        #expect(CalendarDay.weekday(1, number: 1, ofMonth: 12, year: 2026)?.iso == "2026-12-07")
        #expect(CalendarDay.weekday(5, number: -1, ofMonth: 12, year: 2026)?.iso == "2026-12-25")
        #expect(CalendarDay.weekday(5, number: 5, ofMonth: 11, year: 2026) == nil)
        #expect(CalendarDay.easter(2026).iso == "2026-04-05")
        #expect(CalendarDay.easter(2027).iso == "2027-03-28")
    }

    @Test("Times are written and read")
    func times() {
        #expect(ClockTime(iso: "14:00") == ClockTime(hour: 14))
        #expect(ClockTime(iso: "14:05:30")?.iso == "14:05")
        for text in ["24:00", "12:60", "", "12", "a:b", "12:00:00:00"] { #expect(ClockTime(iso: text) == nil) }
    }

    @Test("The day follows the time zone")
    func zones() throws {
        let moment = Date(timeIntervalSince1970: 1_795_564_800)  // 2026-11-25T00:00:00Z
        let newYork = try #require(TimeZone(identifier: "America/New_York"))
        let utc = try #require(TimeZone(secondsFromGMT: 0))
        #expect(CalendarDay(moment, in: newYork).iso == "2026-11-24")
        #expect(ClockTime(moment, in: newYork).iso == "19:00")
        #expect(CalendarDay(moment, in: utc).iso == "2026-11-25")
        #expect(CalendarDay(Date(timeIntervalSince1970: -1), in: utc).iso == "1969-12-31")
    }
}
