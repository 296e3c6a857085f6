import ParleyLanguage
import Testing

@Suite("Dates of birth")
struct BirthDatesTests {
    private let today = CalendarDay(year: 2026, month: 11, day: 24)

    @Test("Are read as they are said and as recognizers write them", arguments: [
        ("March 14th, 1985", "1985-03-14"), ("It's the 14th of March 1985.", "1985-03-14"),
        ("march fourteenth nineteen eighty five", "1985-03-14"), ("the fourteenth of march eighty five", "1985-03-14"),
        ("3/14/1985", "1985-03-14"), ("03-14-85", "1985-03-14"), ("14.3.1985", "1985-03-14"), ("1985-03-14", "1985-03-14"),
        ("three fourteen nineteen eighty five", "1985-03-14"), ("my birthday is July second, 1958, ok?", "1958-07-02"),
        ("September twenty second nineteen oh five", "1905-09-22"), ("May 1st two thousand and five", "2005-05-01"),
        ("Sept 3 twenty ten", "2010-09-03"), ("December 31st nineteen hundred", "1900-12-31"), ("June 7 2000", "2000-06-07"),
        ("January 5th 07", "2007-01-05"), ("19th of November, 91th.", "1991-11-19"), ("May 1st 2 thousand 5", "2005-05-01"), ("19 August 19 85", "1985-08-19"),
    ])
    func read(said: String, iso: String) throws {
        let dates = BirthDates(in: [said], today: today, language: .english)
        #expect(dates.days.contains(try #require(CalendarDay(iso: iso))), "\(dates.days.map(\.iso))")
        #expect(dates.count == 1)
    }

    @Test("Are not found where none was given", arguments: [
        "March 14th", "tomorrow at 2", "555 0101", "APT-1001", "February 30th 1985", "99999999999999999999/3/1985", "", "November 27th, 2026",
        "at 9 or 10 30", "13/13/1985",
    ])
    func none(said: String) {
        #expect(BirthDates(in: [said], today: today, language: .english).days.isEmpty)
    }

    @Test("Are counted, and one given twice is one")
    func count() {
        #expect(BirthDates(in: ["March 14th 1985", "I said 3/14/1985"], today: today, language: .english).count == 1)
        #expect(BirthDates(in: ["March 14th 1985 or March 15th 1985", "March 16th 1985"], today: today, language: .english).count == 3)
    }

    @Test("Follow the language's order of day and month")
    func order() {
        let english = BirthDates(in: ["3/4/1985"], today: today, language: .english)
        #expect(english.days == [CalendarDay(year: 1985, month: 3, day: 4)])
    }
}
