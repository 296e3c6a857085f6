extension English {
    static let dayRules: [Rule] =
        lengths
        + [
            // Weekdays: by themselves, and by abbreviations that may be words.
            Rule("anyWeekday", .same, "<weekday>", "<shortday>"),
            Rule("day", .days(.weekday), "^ <shortday> $$", "on|this|until|till|by <shortday> $", "<shortday> =morning|afternoon|evening"),
            Rule(
                "day", .days(.weekday), "^!every|each|last <weekday>", "this|coming <anyWeekday>", "this coming <weekday>",
                "<weekday> coming",
                "the coming <weekday>", "the <weekday> coming"),
            Rule("day", .days(.weekdayOfWeek(0)), "<weekday> of? this week", "this week , on? <weekday>"),
            Rule(
                "day", .days(.weekdayOfWeek(1)), "next <anyWeekday>", "next week's <weekday>", "<weekday> , of|in|on? next week",
                "next week , ( maybe / say / possibly / perhaps / preferably )? on? <weekday>", "<weekday> of? the following week"),
            Rule(
                "day", .days(.weekdayOfWeek(2)), "the? <weekday> after next", "<weekday> of|in? the week after next",
                "the week after next , on? <weekday>"),
            Rule("day", .days(.weekdayAndWeeks(1)), "<weekday> week", "<weekday> in a week"),
            Rule("day", .days(.weekdayAndWeeks(2)), "<weekday> fortnight", "<weekday> in a fortnight", "<weekday> in two|2 weeks"),
            Rule("day", .days(.lastWeekday), "last|past <weekday> !of|in", "this|the past <weekday>", "<weekday> last !of|in"),
            Rule("day", .days(.weekdayDayOfMonth), "<anyWeekday> , the <nth> $", "<anyWeekday> , <nthDigits> $", "the <nth> , a <weekday>",
                // "From Friday the eighteenth to Sunday the twentieth of December."
                "<anyWeekday> , the <nth> =to|until|till|til|through|thru|and|for", "<anyWeekday> , <nthDigits> =to|until|till|til|through|thru|and|for"),
            Rule(
                "day", .days(.weekdayOfMonth(isLast: false)), "the? <nth> <weekday> of|in <month> ( , <year> )?",
                "the? <nth> <weekday> of|in? <which>"),
            Rule(
                "day", .days(.weekdayOfMonth(isLast: true)), "the? last|final <weekday> of|in <month> ( , <year> )?",
                "the? last|final <weekday> of|in? <which>"),
            Rule(
                "day", .days(.edgeOfMonth(isLast: false)), "the? first day of|in <month> <year>?", "the? first day? of <which>",
                "first thing <which>"),
            Rule("day", .days(.edgeOfMonth(isLast: true)), "the? last day of|in <month> <year>?", "the? last day? of <which>"),

            // Near today.
            Rule(
                "day", .days(.inDays(0)), "today", "tonight", "this morning|afternoon|evening|lunchtime", "this very day", "later today",
                "^ now $$"),
            Rule("day", .days(.inDays(1)), "tomorrow", "tomorrows", "tomorow", "tmrw"),
            Rule("day", .days(.inDays(2)), "the? day after tomorrow"),
            Rule("day", .days(.inDays(-1)), "yesterday", "last night"),
            Rule("day", .days(.inDays(-2)), "the? day before yesterday"),
            Rule(
                "day", .days(.inLength), "in about|around|just|exactly? <length> time?", "<length> from now|today", "a week's time",
                "<length> hence",
                "<length> time|away $$"),
            Rule("day", .days(.ago), "<length> ago"),
            Rule(
                "day", .days(.lengthAfterDay), "^!for <length> from|after|past <day>", "<weeks> on|this? <someWeekday>",
                "<weeks> <nearDay>",
                "<nearDay> <bareWeek>"),
            Rule("someWeekday", .days(.weekday), "<weekday>"),
            Rule("weeks", .lengths(.counted), "a|one <weekUnit>", "<n> <weekUnit>"),
            Rule("nearDay", .days(.inDays(0)), "today"),
            Rule("nearDay", .days(.inDays(1)), "tomorrow"),
            Rule("bareWeek", .lengths(.counted), "<weekUnit>"),
            Rule("day", .days(.lengthBeforeDay), "<length> before <day>"),
            Rule("day", .days(.dayBeside(1)), "the? day after|following <day>", "the? next day after <day>"),
            Rule("day", .days(.dayBeside(-1)), "the? day before <day>"),
            Rule(
                "day", .days(.weekdayBeside(isBefore: false)), "the? <weekday> right|just? after|following <day>",
                "the? first <weekday> after <day>"),
            Rule(
                "day", .days(.weekdayBeside(isBefore: true)), "the? <weekday> right|just? before <day>",
                "the? last <weekday> before <day>"),

            // Dates.
            Rule("day", .days(.date), "<date>"),
            Rule("day", .days(.slashed), "<slashed>"),
            Rule(
                "calendarDate", .days(.monthDay), "^!<pronoun> <month> , the? <nth> ( , of|in? <year> )?",
                "^!the <sureMonth> the? <n> !<clockWord> ( , of|in? <year> )?", "^=the <sureMonth> <notOne> !<clockWord> ( , of|in? <year> )?",
                "^!<pronoun> <unsureMonth> <n> !<clockWord> ( , of|in? <year> )?",
                "the? <nth> day? of? <month> ( , of|in? <year> )?", "the? <n> of <month> ( , of|in? <year> )?",
                "^!<label> <n> <sureMonth> ( , of|in? <year> )?", "the? <nth> of the month of <month>"),
            // "The January one" is one of several.
            Rule("notOne", .numberIn(2...31), "<n>"),
            Rule("day", .same, "<calendarDate>"),
            Rule("clockWord", .mark, "am|pm|o'clock|oclock|a|p|of|people|times|or|more|hundred|weeks|days"),
            Rule(
                "dated", .days(.weekdayAndDay), "<anyWeekday> , the|on|is? <calendarDate>", "<anyWeekday> , the|on? <date>",
                "<anyWeekday> , <slashed>",
                "<calendarDate> , which? is|on? a? <anyWeekday> !<weekUnit>"),
            Rule(
                "day", .days(.dayOfMonth), "the <sureNth> $", "<nthDigits> $", "the <nth> of the month", "on the <nth> $ !<nthOf>",
                "on the <n> $ !<nthOf>",
                "on <nthDigits> $"),
            Rule("nthOf", .mark, "<anyWeekday>|<month>|<unit>|one"),
            Rule("day", .days(.dayOfWhichMonth), "the? <nth> of? <which>"),
            Rule("which", .number(0), "this|the month", "the current month"),
            Rule("which", .number(1), "next month", "the coming|next month"),
            // "The first", "the second" may be one of those offered; from the fifth on it is a day.
            Rule("sureNth", .same, "<nthDigits>"),
            Rule("sureNth", .numberIn(5...31), "<nth>"),
            Rule("bareDay", .days(.bareDayOfMonth), "the <nth> $", "^ <nth> $$", "^ on? <n> $$"),
        ] + holidays

    private static let lengths: [Rule] = [
        Rule("length", .lengths(.counted), "<n> <unit>", "a|one|an|another <unit>", "<n> more <unit>", "a whole <unit>"),
        Rule("length", .lengths(.fixedCount(2)), "a couple of? <unit>", "couple of <unit>", "a pair of <unit>"),
        Rule("length", .lengths(.fixedCount(3)), "a few <unit>", "few <unit>"),
        Rule("length", .lengths(.half), "half an|a <unit>", "a half <unit>", "half <unit>"),
        Rule("length", .lengths(.andHalf), "<n> and a half <unit>", "a|an|one <unit> and a half", "<n> <unit> and a half"),
        Rule("length", .lengths(.quarters(1)), "a quarter of an <unit>", "quarter of an <unit>"),
        Rule("length", .lengths(.quarters(3)), "three quarters of an <unit>"),
    ]

    /// - Parameter bare: Names that go before other things as well ("the Christmas market"): they are the day where nothing
    ///   follows that would be named by them.
    private static func day(_ holiday: Holiday, _ patterns: String..., bare: [String] = []) -> Rule {
        var rule = Rule("day", .days(.holiday(holiday)))
        rule.patterns = patterns.map { "\($0) ( , of|in? <year> )?" } + bare.flatMap { ["\($0) $", "\($0) , of|in? <year>", "\($0) =morning|afternoon|evening|lunchtime"] }
        return rule
    }

    private static let holidays: [Rule] = [
        day(.fixed(month: 12, day: 24), "christmas|xmas eve"),
        day(.fixed(month: 12, day: 25), "christmas|xmas day", bare: ["christmas|xmas"]),
        day(.fixed(month: 12, day: 26), "boxing day", "st stephen's day"),
        day(.fixed(month: 12, day: 31), "new years|year's|year eve", "hogmanay"),
        day(.fixed(month: 1, day: 1), "new years|year's|year day", bare: ["new years|year's"]),
        day(.fixed(month: 2, day: 14), "valentine's|valentines|valentine day", bare: ["valentine's"]),
        day(.fixed(month: 3, day: 17), "st|saint patrick's|patricks day"),
        day(.fixed(month: 7, day: 4), "independence day"),
        day(.fixed(month: 10, day: 31), bare: ["halloween", "hallowe'en"]),
        day(.fixed(month: 6, day: 19), "juneteenth"),
        day(.fixed(month: 11, day: 11), "veterans|veteran's day", "remembrance day"),
        day(.floating(4, weekday: 4, month: 11, plus: 0), "thanksgiving day", bare: ["thanksgiving"]),
        day(.floating(4, weekday: 4, month: 11, plus: 1), "black friday", "the day after thanksgiving"),
        day(.floating(1, weekday: 1, month: 9, plus: 0), "labor|labour day"),
        day(.floating(-1, weekday: 1, month: 5, plus: 0), "memorial day"),
        day(.floating(3, weekday: 1, month: 1, plus: 0), "mlk|king day", "martin luther king day"),
        day(.floating(2, weekday: 0, month: 5, plus: 0), "mother's|mothers day"),
        day(.floating(3, weekday: 0, month: 6, plus: 0), "father's|fathers day"),
        day(.easter(0), "easter sunday", bare: ["easter"]),
        day(.easter(1), "easter monday"),
        day(.easter(-2), "good friday"),
    ]
}
