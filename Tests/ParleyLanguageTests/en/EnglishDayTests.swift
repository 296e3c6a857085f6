import ParleyLanguage
import Testing

@Suite("Days as English speakers say them")
struct EnglishDayTests {
    /// A Tuesday.
    static let today = CalendarDay(year: 2026, month: 11, day: 24)

    private static func read(_ text: String) -> String { Short.days(Language.english.days(in: text, today: today)) }

    @Test("Near today", arguments: Case.table("""
        today → 2026-11-24
        tomorrow → 2026-11-25
        the day after tomorrow → 2026-11-26
        day after tomorrow → 2026-11-26
        tonight → 2026-11-24
        this afternoon → 2026-11-24
        this morning please → 2026-11-24
        yesterday → 2026-11-23
        the day before yesterday → 2026-11-22
        tomorrow's fine → 2026-11-25
        Can I come tomorrow? → 2026-11-25
        in two days → 2026-11-26
        in ten days → 2026-12-04
        in 10 days → 2026-12-04
        in a week → 2026-12-01
        in about a week → 2026-12-01
        in a week's time → 2026-12-01
        in two weeks' time → 2026-12-08
        in three weeks → 2026-12-15
        in a fortnight → 2026-12-08
        in a month → 2026-12-24
        in two months → 2027-01-24
        in a couple of weeks → 2026-12-08
        in a couple of days → 2026-11-26
        in a few days → 2026-11-27
        two weeks from now → 2026-12-08
        two weeks from today → 2026-12-08
        two weeks from tomorrow → 2026-12-09
        three days from today → 2026-11-27
        three days ago → 2026-11-21
        a week ago → 2026-11-17
        a fortnight ago → 2026-11-10
        now → 2026-11-24
        """))
    func nearToday(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Weekdays", arguments: Case.table("""
        Friday → 2026-11-27
        FRIDAY → 2026-11-27
        on Friday, please → 2026-11-27
        this Friday → 2026-11-27
        this coming Friday → 2026-11-27
        Friday coming → 2026-11-27
        coming Friday → 2026-11-27
        next Friday → 2026-12-04
        next Monday → 2026-11-30
        next Tuesday → 2026-12-01
        Monday → 2026-11-30
        Tuesday → 2026-12-01
        this Tuesday → 2026-12-01
        Fridays → 2026-11-27
        Friday's good → 2026-11-27
        Friday morning → 2026-11-27
        Fri. → 2026-11-27
        Tues → 2026-12-01
        can you do next wed → 2026-12-02
        on thurs please → 2026-11-26
        last Friday → 2026-11-20
        last Tuesday → 2026-11-17
        this past Monday → 2026-11-23
        Friday next week → 2026-12-04
        Friday of next week → 2026-12-04
        next week on Wednesday → 2026-12-02
        next week Thursday → 2026-12-03
        next week, maybe Thursday → 2026-12-03
        Thursday this week → 2026-11-26
        Friday week → 2026-12-04
        on Friday week → 2026-12-04
        a week on Friday → 2026-12-04
        a week from Friday → 2026-12-04
        a week Friday → 2026-12-04
        two weeks on Friday → 2026-12-11
        two weeks from Friday → 2026-12-11
        a fortnight on Friday → 2026-12-11
        Tuesday fortnight → 2026-12-15
        a week tomorrow → 2026-12-02
        tomorrow week → 2026-12-02
        a week today → 2026-12-01
        today week → 2026-12-01
        two weeks today → 2026-12-08
        a fortnight tomorrow → 2026-12-09
        the Tuesday after next → 2026-12-08
        Friday after next → 2026-12-11
        Wednesday in two weeks → 2026-12-09
        Monday of the week after next → 2026-12-07
        the day after Friday → 2026-11-28
        the day before Friday → 2026-11-26
        the Monday after Christmas → 2026-12-28
        the Friday before Christmas → 2026-12-18
        two days before Christmas → 2026-12-23
        a week before Christmas → 2026-12-18
        a week after Thanksgiving → 2026-12-03
        three days after the 5th → 2026-12-08
        """))
    func weekdays(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Dates", arguments: Case.table("""
        the 27th → 2026-11-27
        the twenty-seventh → 2026-11-27
        the twenty seventh → 2026-11-27
        on the 3rd → 2026-12-03
        on the second → 2026-12-02
        on the 27 → 2026-11-27
        27th → 2026-11-27
        the 31st → 2026-12-31
        the 5th of the month → 2026-12-05
        the 24th → 2026-11-24
        November 27th → 2026-11-27
        November twenty-seventh → 2026-11-27
        November the 27th → 2026-11-27
        November 27 → 2026-11-27
        Nov 27 → 2026-11-27
        Nov. 27th → 2026-11-27
        27 November → 2026-11-27
        27th of November → 2026-11-27
        the 27th of November → 2026-11-27
        27th November → 2026-11-27
        the twenty seventh of November → 2026-11-27
        December second → 2026-12-02
        December 2nd → 2026-12-02
        the 2nd of December → 2026-12-02
        the second of December → 2026-12-02
        December 1 → 2026-12-01
        the first of December → 2026-12-01
        January 5th → 2027-01-05
        March 3rd 2027 → 2027-03-03
        March 3rd, 2027 → 2027-03-03
        the third of March twenty twenty-seven → 2027-03-03
        May 2nd → 2027-05-02
        May second → 2027-05-02
        the first of May → 2027-05-01
        February 29th → 2028-02-29
        Sept 3rd → 2027-09-03
        October 20th → 2026-10-20
        the first day of December → 2026-12-01
        the last day of January → 2027-01-31
        the last day of the month → 2026-11-30
        the first of next month → 2026-12-01
        the fifth of next month → 2026-12-05
        the 15th next month → 2026-12-15
        12/25 → 2026-12-25
        12/1/2026 → 2026-12-01
        11/27 → 2026-11-27
        12/25/26 → 2026-12-25
        25/12 → 2026-12-25
        2026-12-03 → 2026-12-03
        2026-12-03T14:00 → 2026-12-03
        the 3rd at 9 → 2026-12-03
        December 2 at 9 → 2026-12-02
        July fourth → 2027-07-04
        the fourth of July → 2027-07-04
        """))
    func dates(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("A weekday with a date, and the nth of a month", arguments: Case.table("""
        Friday the 27th → 2026-11-27
        Friday the twenty-seventh → 2026-11-27
        Friday 27th → 2026-11-27
        Monday the 28th → 2026-12-28
        Thursday the 31st → 2026-12-31
        Wednesday the 2nd → 2026-12-02
        Wednesday the 2nd at 9 → 2026-12-02
        Wednesday, the second → 2026-12-02
        Friday the 27th of November → 2026-11-27
        Friday, November 27th → 2026-11-27
        Friday November 27 → 2026-11-27
        Fri, Nov 27 → 2026-11-27
        Wed Dec 2 → 2026-12-02
        November 27th, a Friday → 2026-11-27
        Monday, November 27th → conflict:1:2026-11-27
        Thursday, December 2nd → conflict:4:2026-12-02
        the 2nd of December, which is a Wednesday → 2026-12-02
        the first Monday in December → 2026-12-07
        first Monday of December → 2026-12-07
        the second Tuesday in January → 2027-01-12
        the third Thursday of November → 2027-11-18
        the last Friday of December → 2026-12-25
        last Friday of December → 2026-12-25
        last Monday in November → 2026-11-30
        the first Monday of next month → 2026-12-07
        the second Friday next month → 2026-12-11
        the last Wednesday of the month → 2026-11-25
        first Tuesday in March 2027 → 2027-03-02
        """))
    func combined(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Days with names", arguments: Case.table("""
        Christmas Eve → 2026-12-24
        Christmas → 2026-12-25
        Christmas Day → 2026-12-25
        Boxing Day → 2026-12-26
        New Year's Eve → 2026-12-31
        New Year's Day → 2027-01-01
        New Years Day → 2027-01-01
        Thanksgiving → 2026-11-26
        the day after Thanksgiving → 2026-11-27
        Black Friday → 2026-11-27
        Halloween → 2027-10-31
        Valentine's Day → 2027-02-14
        Labor Day → 2027-09-06
        Memorial Day → 2027-05-31
        Easter Monday → 2027-03-29
        Good Friday → 2027-03-26
        Independence Day → 2027-07-04
        Christmas Day 2027 → 2027-12-25
        """))
    func holidays(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Several days", arguments: Case.table("""
        this week → 2026-11-24..2026-11-29
        sometime this week → 2026-11-24..2026-11-29
        later this week → 2026-11-24..2026-11-29
        next week → 2026-11-30..2026-12-06
        any day next week → 2026-11-30..2026-12-06
        some time next week → 2026-11-30..2026-12-06
        next week sometime → 2026-11-30..2026-12-06
        the week after next → 2026-12-07..2026-12-13
        the weekend → 2026-11-28..2026-11-29
        this weekend → 2026-11-28..2026-11-29
        at the weekend → 2026-11-28..2026-11-29
        next weekend → 2026-12-05..2026-12-06
        from Friday the eighteenth to Sunday the twentieth of December → 2026-12-18..2026-12-20
        from Friday the fourth of December until Sunday the sixth of December → 2026-12-04..2026-12-06
        from the fourth until the seventh of December → 2026-12-04..2026-12-07
        until the Monday → ..2026-11-30
        early next week → 2026-11-30..2026-12-01
        the beginning of next week → 2026-11-30..2026-12-01
        the middle of next week → 2026-12-01..2026-12-03
        end of next week → 2026-12-03..2026-12-04
        the end of the week → 2026-11-26..2026-11-27
        in December → 2026-12-01..2026-12-31
        December → 2026-12-01..2026-12-31
        sometime in January → 2027-01-01..2027-01-31
        in May → 2027-05-01..2027-05-31
        in March → 2027-03-01..2027-03-31
        next month → 2026-12-01..2026-12-31
        sometime next month → 2026-12-01..2026-12-31
        this month → 2026-11-24..2026-11-30
        the beginning of May → 2027-05-01..2027-05-10
        early December → 2026-12-01..2026-12-10
        mid-December → 2026-12-11..2026-12-20
        late January → 2027-01-21..2027-01-31
        the end of the month → 2026-11-21..2026-11-30
        the first week of December → 2026-11-30..2026-12-06
        the second week in January → 2027-01-11..2027-01-17
        the week of December 7th → 2026-12-07..2026-12-13
        the week before Christmas → 2026-12-14..2026-12-20
        within two weeks → 2026-11-24..2026-12-08
        in the next two weeks → 2026-11-24..2026-12-08
        over the next few days → 2026-11-24..2026-11-27
        next year → 2027-01-01..2027-12-31
        from Thursday until Sunday → 2026-11-26..2026-11-29
        from Friday to Monday → 2026-11-27..2026-11-30
        Monday to Friday → 2026-11-30..2026-12-04
        Monday through Wednesday → 2026-11-30..2026-12-02
        between Monday and Wednesday → 2026-11-30..2026-12-02
        from Monday on → 2026-11-30..
        any day from Thursday → 2026-11-26..
        after Christmas → 2026-12-26..
        any time after the 5th → 2026-12-06..
        not before Thursday → 2026-11-26..
        Thursday or later → 2026-11-26..
        before Friday → ..2026-11-26
        by Friday → ..2026-11-27
        until Sunday → ..2026-11-29
        no later than Wednesday → ..2026-11-25
        after next week → 2026-12-07..
        """))
    func spans(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Wishes without a day", arguments: Case.table("""
        as soon as possible → earliest
        as soon as you can → earliest
        ASAP → earliest
        the earliest → earliest
        the earliest you have → earliest
        the earliest possible day → earliest
        the soonest appointment → earliest
        the next available appointment → earliest
        first available → earliest
        the sooner the better → earliest
        any day → any
        any day works → any
        whenever → any
        I don't mind which day → any
        whenever you have → any
        """))
    func wishes(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Counted from a day that was spoken of", arguments: Case.table("""
        the day after → +1
        the next day → +1
        the following day → +1
        the day before → -1
        the same day → same
        that same day → same
        a week later → +7
        two weeks later → +14
        a week earlier → -7
        two days before that → -2
        a month later → months:1
        push it back a week → +7
        move it forward by two days → -2
        the following Monday → weekday:>1
        the Monday after → weekday:>1
        the Monday before → weekday:<1
        the week after → weeks:1
        the following week → weeks:1
        another day → other
        a different day → other
        a later day → later
        an earlier date → earlier
        something sooner → earlier
        """))
    func shifts(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Alternatives, and what is taken back", arguments: Case.table("""
        Thursday or Friday → 2026-11-26 2026-11-27
        either Monday or Tuesday → 2026-11-30 2026-12-01
        not Thursday, Friday → -2026-11-26 2026-11-27
        not on Thursday → -2026-11-26
        not Thursday or Friday → -2026-11-26 -2026-11-27
        not Thursday but Friday → -2026-11-26 2026-11-27
        Friday, not Thursday → 2026-11-27 -2026-11-26
        Wednesday, no, sorry, Thursday → x2026-11-25 2026-11-26
        Wednesday. No, Thursday. → x2026-11-25 2026-11-26
        Wednesday, I mean Thursday → x2026-11-25 2026-11-26
        Wednesday, actually make it Friday → x2026-11-25 2026-11-27
        on Tuesday, no, wait, on Wednesday please → x2026-12-01 2026-11-25
        Monday or rather Tuesday → x2026-11-30 2026-12-01
        can we do Friday instead of Thursday → 2026-11-27 -2026-11-26
        Move it from Wednesday to Thursday → x2026-11-25 2026-11-26
        I'd like to change my appointment from Friday to next Monday → x2026-11-27 2026-11-30
        can I change Friday to Monday instead? → x2026-11-27 2026-11-30
        Thursday doesn't work → -2026-11-26
        Thursday is no good for me, what about Friday → -2026-11-26 2026-11-27
        I can't do Thursday → -2026-11-26
        I can't make it on Thursday, so Friday → -2026-11-26 2026-11-27
        anything but Monday → -2026-11-30
        any day except Friday → any -2026-11-27
        Thursday. No, I'm having my hair done and that takes for ever, Friday → x2026-11-26 2026-11-27
        Tuesday or Wednesday, no, Friday → x2026-12-01 x2026-11-25 2026-11-27
        Thursday? No problem, and Friday too → 2026-11-26 2026-11-27
        Thursday, no, hang on, I'm away Thursday, Friday I mean → x2026-11-26 -2026-11-26 2026-11-27
        """))
    func standing(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Only where a day was asked for", arguments: Case.table("""
        27 → 2026-11-27?
        the second → 2026-12-02?
        the first → 2026-12-01?
        twenty seventh → 2026-11-27?
        The third. → 2026-12-03?
        """))
    func bare(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("In the middle of a sentence", arguments: Case.table("""
        I need an appointment with Dr. Lee on the first Monday in December at ten. → 2026-12-07
        Could I see somebody a week tomorrow, in the morning? → 2026-12-02
        My name is May Johnson and I'd like Friday → 2026-11-27
        I sat on it all of Saturday, so Monday please → 2026-11-28 2026-11-30
        I may need to come on May 2nd → 2027-05-02
        We fancy a look at your Christmas market, this Friday → 2026-11-27
        The Easter holidays are too late, so Friday → 2026-11-27
        We stay over Christmas → 2026-12-25
        The January one, please → 2027-01-01..2027-01-31
        The January 5th appointment → 2027-01-05
        It's for my son, he was sick on Sunday, is there anything tomorrow? → 2026-11-29 2026-11-25
        Two rooms from December 20th until the 27th → 2026-12-20..2026-12-27
        next to the hospital on Friday → 2026-11-27
        I have a second question about Thursday → 2026-11-26
        the twenty-fifth of December twenty twenty-six at nine → 2026-12-25
        """))
    func sentences(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("No days", arguments: Case.texts("""
        I may need two visits
        a rash from the sun
        too much sun
        I sat on it
        I sat down and it hurt
        the second visit
        one second
        just a second
        on second thought
        March over there
        they march every year
        it may be two things
        may I have two
        you may call me
        my second appointment
        the first time I came
        the first one
        it's my first visit
        the third floor
        on the 5th floor
        42nd Street
        I have two children
        for two days
        three days of fever
        it has hurt for a week
        two weeks of pain
        a week's supply
        a day bed
        twice a day
        three times a day
        every day
        24 hours
        room 12
        call me at 555 0101
        APT-1001
        soon
        2 PM
        Dr. Lee
        2026-13-45
        99/99
        YYYY-MM-DD
        —
        the wedding
        I wed him
        a thumb that hurts
        monkey business
        my friend
        I mon
        will you march with me
        the best day of my life
        have a nice day
        good day
        how is your day
        the other day
        my birthday
        a second opinion
        five second rule
        second hand
        first aid
        first of all
        last but not least
        at last
        half past nine
        nine to five
        chapter 11
        Mr. April Johnson
        April Johnson
        two visits in total
        the month
        """))
    func none(text: String) { #expect(Self.read(text) == "") }

    @Test("Findings stand where they were said")
    func ranges() {
        let text = "Hi — is the 2nd of December free, or “Friday week”? 🦆"
        let found = Language.english.days(in: text, today: Self.today)
        #expect(found.map { String(text[$0.range]) } == ["the 2nd of December", "Friday week"])
    }

    @Test("A value is one day")
    func value() {
        func day(_ text: String) -> String? { Language.english.day(text, today: Self.today).map(Short.day) }
        #expect(day("Wednesday, no, Thursday") == "2026-11-26")
        #expect(day("next week, maybe on Thursday") == "2026-12-03")
        #expect(day("not Thursday") == nil)
        #expect(day("sometime next week") == "2026-11-30..2026-12-06")
        #expect(day("the second") == "2026-12-02?")
        #expect(day("") == nil)
    }
}
