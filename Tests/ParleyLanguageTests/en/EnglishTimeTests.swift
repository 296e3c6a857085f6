import ParleyLanguage
import Testing

@Suite("Times as English speakers say them")
struct EnglishTimeTests {
    private static let today = CalendarDay(year: 2026, month: 11, day: 24)
    private static let now = ClockTime(hour: 11)

    private static func read(_ text: String) -> String {
        Short.times(Language.english.times(in: text, today: today, now: now))
    }

    @Test("Hours and minutes", arguments: Case.table("""
        2 PM → 14:00
        2pm → 14:00
        2 p.m. → 14:00
        2:00 p.m. → 14:00
        2 p m → 14:00
        9 am → 09:00
        9 a.m. → 09:00
        nine a.m. → 09:00
        12 AM → 00:00
        12 PM → 12:00
        twelve pm → 12:00
        14:00 → 14:00
        00:30 → 00:30
        10:30 → 10:30/22:30
        9:15 → 09:15/21:15
        two o'clock → 14:00/02:00
        three o’clock → 15:00/03:00
        nine o clock → 09:00/21:00
        seven o'clock → 07:00/19:00
        six o'clock → 18:00/06:00
        ten thirty → 10:30/22:30
        three thirty → 15:30/03:30
        two fifteen → 14:15/02:15
        fifteen thirty → 15:30
        eleven forty five → 11:45/23:45
        nine oh five → 09:05/21:05
        two twenty five → 14:25/02:25
        10 30 → 10:30/22:30
        ten thirty a.m. → 10:30
        three thirty pm → 15:30
        at 1030 → 10:30/22:30
        at 330 → 15:30/03:30
        1030 am → 10:30
        at 9.30 → 09:30/21:30
        9.30 → 09:30/21:30
        3.30 works for me → 15:30/03:30
        Wednesday the 16th, 3.30. → 15:30/03:30
        oh, okay. Ten thirty's fine then → 10:30/22:30
        10.30 on Friday, please → 10:30/22:30
        9.30 pm → 21:30
        16h → 16:00
        16h30 → 16:30
        noon → 12:00
        at noon → 12:00
        midday → 12:00
        twelve noon → 12:00
        midnight → 00:00
        fourteen hundred hours → 14:00
        """))
    func clock(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Halves and quarters", arguments: Case.table("""
        half past three → 15:30/03:30
        half past ten → 10:30/22:30
        half passed three → 15:30/03:30
        quarter passed two → 14:15/02:15
        half ten → 10:30/22:30
        at half two → 14:30/02:30
        quarter past nine → 09:15/21:15
        a quarter past two → 14:15/02:15
        quarter after four → 16:15/04:15
        quarter to ten → 09:45/21:45
        a quarter to three → 14:45/02:45
        quarter of three → 14:45/02:45
        quarter to one → 12:45/00:45
        ten to two → 13:50/01:50
        twenty past two → 14:20/02:20
        five past nine → 09:05/21:05
        twenty five past three → 15:25/03:25
        five and twenty past three → 15:25/03:25
        twenty to five → 16:40/04:40
        five to nine → 08:55/20:55
        ten minutes to two → 13:50/01:50
        12 minutes past ten → 10:12/22:12
        ten after nine → 09:10/21:10
        half past noon → 12:30
        a quarter to noon → 11:45
        half past two in the afternoon → 14:30
        quarter to eight in the evening → 19:45
        at ten past two pm → 14:10
        """))
    func parts(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Announced by a word or a part of the day", arguments: Case.table("""
        at 9 → 09:00/21:00
        at nine → 09:00/21:00
        at two → 14:00/02:00
        Wednesday the 2nd at 9 → 09:00/21:00
        December 2nd at two → 14:00/02:00
        on Friday at ten thirty → 10:30/22:30
        tomorrow at nine please → 09:00/21:00
        make it nine → 09:00/21:00
        at two pm → 14:00
        on Friday at two p.m. → 14:00
        at ten thirty pm, please → 22:30
        at 1030 am → 10:30
        at exactly nine am → 09:00
        make it nine am → 09:00
        say two pm → 14:00
        by two pm → ..14:00
        nine sharp → 09:00/21:00
        nine in the morning → 09:00
        two in the afternoon → 14:00
        eight in the evening → 20:00
        eight tonight → 20:00
        seven this evening → 19:00
        nine tomorrow morning → 09:00
        three thirty in the afternoon → 15:30
        eleven at night → 23:00
        two in the morning → 02:00
        twelve at night → 00:00
        Friday afternoon at two → 14:00
        tomorrow morning at nine → 09:00
        tomorrow evening, say at seven → 19:00
        in the morning, at ten → 10:00
        Monday morning around nine → ~09:00
        around three → ~15:00/03:00
        about ten → ~10:00/22:00
        at around half past two → ~14:30/02:30
        nine-ish → ~09:00/21:00
        nineish → ~09:00/21:00
        ten or so → ~10:00/22:00
        three o'clock or so → ~15:00/03:00
        in two hours → 13:00
        in half an hour → 11:30
        in an hour and a half → 12:30
        in ninety minutes → 12:30
        """))
    func announced(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Parts of the day", arguments: Case.table("""
        in the morning → 06:00..12:00
        the morning → 06:00..12:00
        tomorrow morning → 06:00..12:00
        this afternoon → 12:00..18:00
        in the afternoon, please → 12:00..18:00
        the first one in the afternoon → 12:00..18:00
        afternoons → 12:00..18:00
        in the evening → 17:00..22:00
        tonight → 17:00..22:00
        late afternoon → 15:30..18:00
        early in the morning → 07:00..10:00
        mid-morning → 09:30..11:30
        late morning → 10:30..12:00
        early afternoon → 12:00..15:00
        lunchtime → 12:00..14:00
        at lunch → 12:00..14:00
        over lunch → 12:00..14:00
        after school → 15:00..18:00
        after work → 17:00..20:00
        before work → 08:00..09:00
        end of the day → 16:00..18:00
        later in the day → 16:00..18:00
        """))
    func dayParts(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Bounds", arguments: Case.table("""
        after three → 15:00..
        after 3 pm → 15:00..
        any time after two → 14:00..
        anytime after ten thirty → 10:30..
        not before ten → 10:00..
        no earlier than nine → 09:00..
        from nine on → 09:00..
        ten or later → 10:00..
        two o'clock or later → 14:00..
        not until eleven → 11:00..
        I can't be there before four → 16:00..
        before noon → ..12:00
        before ten → ..10:00
        until four → ..16:00
        by three → ..15:00
        no later than five pm → ..17:00
        noon at the latest → ..12:00
        up to four o'clock → ..16:00
        between two and four → 14:00..16:00
        between nine and noon → 09:00..12:00
        between 9:30 and 11 → 09:30..11:00
        from nine to five → 09:00..17:00
        from ten to two → 10:00..14:00
        nine to five → 09:00..17:00
        9:30-11:00 → 09:30..11:00
        between two and four in the afternoon → 14:00..16:00
        from 8am to 1pm → 08:00..13:00
        any time after lunch → 14:00..
        before lunch → ..12:00
        """))
    func bounds(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Wishes without a time", arguments: Case.table("""
        as early as you can → earliest
        as early as possible → earliest
        the earliest → earliest
        the earliest you have → earliest
        first thing → earliest
        first thing on Monday → earliest
        first thing in the morning → earliest
        the first slot of the day → earliest
        the latest you have → latest
        as late as possible → latest
        the last appointment of the day → latest
        last thing → latest
        whenever → any
        any time → any
        anytime works → any
        I don't mind what time → any
        whatever time → any
        """))
    func wishes(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Counted from a time that was spoken of", arguments: Case.table("""
        an hour later → +60
        half an hour earlier → -30
        two hours later → +120
        the same time → same
        same time on Friday → same
        at the same time → same
        push it back an hour → +60
        move it forward by thirty minutes → -30
        a bit later → later
        something later → later
        something earlier → earlier
        a little earlier → earlier
        a later time → later
        an hour and a half later → +90
        """))
    func shifts(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Alternatives, and what is taken back", arguments: Case.table("""
        not at two, at nine → -14:00/02:00 09:00/21:00
        not at two → -14:00/02:00
        at nine, no, at ten → x09:00/21:00 10:00/22:00
        at two. Sorry, three o'clock → x14:00/02:00 15:00/03:00
        at nine or at ten → 09:00/21:00 10:00/22:00
        9 AM or 2 PM → 09:00 14:00
        I can't do nine o'clock, what about eleven o'clock → -09:00/21:00 11:00/23:00
        two o'clock doesn't work, four o'clock does → -14:00/02:00 16:00/04:00
        ten thirty instead of ten o'clock → 10:30/22:30 -10:00/22:00
        at nine, actually make it half past ten → x09:00/21:00 10:30/22:30
        not in the morning → -06:00..12:00
        """))
    func standing(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("Only where a time was asked for", arguments: Case.table("""
        two → 14:00/02:00?
        9 → 09:00/21:00?
        nine, please → 09:00/21:00?
        nine would be good → 09:00/21:00?
        nine or ten → 09:00/21:00? 10:00/22:00?
        I'd take the nine → 09:00/21:00?
        1030 → 10:30/22:30?
        330 → 15:30/03:30?
        """))
    func bare(example: Case) { #expect(Self.read(example.text) == example.expected) }

    @Test("In the middle of a sentence", arguments: Case.table("""
        My two kids and I can come at half past three on the 2nd. → 15:30/03:30
        I need two visits, the first at ten → 10:00/22:00
        Dr. Johnson tomorrow at 9. → 09:00/21:00
        It's been three days, could I come this afternoon after four? → 16:00..
        Good morning, I'd like Friday at two pm → 14:00
        Room 12 for three nights, I arrive at six in the evening → 18:00
        Wake me at six thirty → 18:30/06:30
        Monday, November 30th at 10:30 AM → 10:30
        """))
    func sentences(example: Case) {
        // What is narrowed by a bound keeps the part of the day beside it.
        let read = Self.read(example.text)
        #expect(read == example.expected || read.hasSuffix(" " + example.expected), "\(read)")
    }

    @Test("No times", arguments: Case.texts("""
        two visits
        for three days
        my two kids
        room 12
        ten minutes
        ten minutes ago
        I have two children
        a table for four people
        three of us were there
        two of my teeth hurt
        December 2nd
        on the 2nd
        November 27
        in two days
        two weeks from now
        the second one
        half of it
        a quarter of the dose
        half a tablet
        good morning
        good afternoon
        good evening, hello
        good night
        25:00
        HH:MM
        99
        tomorrow
        Friday
        five hundred milligrams
        2026-11-27
        12/25
        three times a day
        twice a day
        at 12 Oak Street
        at 1200 Main Street
        seven years old
        from two doctors
        after two visits
        before three meals
        I've had four operations
        one or two glasses of wine
        twenty to thirty people
        two to three weeks
        the first one
        at home
        at least
        at once
        for two nights
        a six month check
        number nine
        option two
        it is my first appointment
        my last appointment
        one moment
        I was early for it and waited an hour
        about two weeks
        around twenty people
        by two doctors
        until two weeks ago
        nine hundred dollars
        I'd like one room
        my boy needs one with Dr. Garcia
        I need one on Friday
        can I have one, please
        """))
    func none(text: String) { #expect(Self.read(text) == "") }

    @Test("The usual hours decide which of two is the likelier")
    func usual() {
        let evening = UsualHours(from: ClockTime(hour: 17), to: ClockTime(hour: 23))
        let found = Language.english.times(in: "at eight", today: Self.today, now: Self.now, usual: evening)
        #expect(Short.times(found) == "20:00/08:00")
    }

    @Test("A value is one time")
    func value() {
        func time(_ text: String) -> String? { Language.english.time(text, today: Self.today, now: Self.now).map(Short.time) }
        #expect(time("2") == "14:00/02:00?")
        #expect(time("at nine, no, ten o'clock") == "10:00/22:00")
        #expect(time("in the afternoon, at three") == "15:00")
        #expect(time("in the afternoon") == "12:00..18:00")
        #expect(time("visits") == nil)
    }

    @Test("Findings stand where they were said")
    func ranges() {
        let text = "🦆 Wednesday the 2nd, at half past nine — or 2 p.m.?"
        let found = Language.english.times(in: text, today: Self.today, now: Self.now)
        #expect(found.map { String(text[$0.range]) } == ["half past nine", "2 p.m."])
    }
}
