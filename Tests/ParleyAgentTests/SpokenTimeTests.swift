import Foundation
import Testing

@testable import ParleyAgent

@Suite("Dates and times as they are said")
struct SpokenTimeTests {
    /// A Tuesday.
    static let today = CalendarDay(year: 2026, month: 11, day: 24)

    @Test("Dates", arguments: [
        ("today", "2026-11-24"), ("tomorrow", "2026-11-25"), ("the day after tomorrow", "2026-11-26"),
        ("Friday", "2026-11-27"), ("this Friday", "2026-11-27"), ("next Friday", "2026-12-04"),
        ("next Monday", "2026-11-30"), ("Monday", "2026-11-30"), ("Tuesday", "2026-12-01"),
        ("Friday next week", "2026-12-04"), ("next week on Wednesday", "2026-12-02"),
        ("the 27th", "2026-11-27"), ("the twenty-seventh", "2026-11-27"), ("the 3rd", "2026-12-03"),
        ("November 27th", "2026-11-27"), ("27th of November", "2026-11-27"), ("Friday the 27th of November", "2026-11-27"),
        ("December 1", "2026-12-01"), ("January 5th", "2027-01-05"), ("March 3rd 2027", "2027-03-03"),
        ("two weeks from today", "2026-12-08"), ("two weeks from tomorrow", "2026-12-09"), ("three days from today", "2026-11-27"),
        ("Monday the 28th", "2026-12-28"), ("Friday the twenty-seventh", "2026-11-27"), ("Thursday the 31st", "2026-12-31"),
        ("in two days", "2026-11-26"), ("in a week", "2026-12-01"), ("two weeks from now", "2026-12-08"),
        ("a week from Friday", "2026-12-04"), ("11/27", "2026-11-27"), ("12/1/2026", "2026-12-01"),
        ("2026-11-27", "2026-11-27"), ("on Friday, please", "2026-11-27"), ("FRIDAY", "2026-11-27"),
    ])
    func dates(text: String, iso: String) {
        #expect(SpokenDate(text, today: Self.today) == CalendarDay(iso: iso).map { .day($0) })
    }

    @Test("What is no date", arguments: ["", "soon", "YYYY-MM-DD", "2 PM", "Dr. Lee", "2026-13-45", "99/99", "—"])
    func noDates(text: String) {
        #expect(SpokenDate(text, today: Self.today) == .notADate)
    }

    @Test("A weekday that is not the date's is a contradiction")
    func conflict() {
        #expect(
            SpokenDate("Monday, November 27th", today: Self.today)
                == .conflict(weekday: "Monday", day: CalendarDay(year: 2026, month: 11, day: 27)))
    }

    @Test("Times", arguments: [
        ("2 PM", "14:00"), ("2pm", "14:00"), ("two", "14:00"), ("two o'clock", "14:00"), ("2:00 p.m.", "14:00"),
        ("14:00", "14:00"), ("ten thirty", "10:30"), ("10:30", "10:30"), ("1030", "10:30"), ("330", "15:30"),
        ("half past three", "15:30"), ("quarter to ten", "09:45"), ("nine in the morning", "09:00"), ("9", "09:00"),
        ("noon", "12:00"), ("9 am", "09:00"), ("12 AM", "00:00"), ("three thirty in the afternoon", "15:30"),
    ])
    func times(text: String, iso: String) {
        #expect(SpokenClock.times(in: text).first?.iso == iso)
    }

    @Test("What is no time", arguments: ["", "morning", "25:00", "tomorrow", "HH:MM", "99"])
    func noTimes(text: String) {
        #expect(SpokenClock.times(in: text).isEmpty)
    }

    @Test("Days and times are said as people say them")
    func spoken() {
        #expect(Self.today.spoken == "Tuesday, November 24th")
        #expect(CalendarDay(year: 2026, month: 12, day: 1).spoken == "Tuesday, December 1st")
        #expect(ClockTime(hour: 14).spoken == "2 PM")
        #expect(ClockTime(hour: 0, minute: 5).spoken == "12:05 AM")
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
