extension English {
    private static let morning = DayPart(from: 360, to: 720, hours: 0...11)
    private static let afternoon = DayPart(from: 720, to: 1080, hours: 12...18)
    private static let evening = DayPart(from: 1020, to: 1320, hours: 16...23)
    private static let night = DayPart(from: 1200, to: 1439, hours: [19, 20, 21, 22, 23, 0, 1, 2, 3, 4, 5])
    private static let lunch = DayPart(from: 720, to: 840, hours: 11...14)

    static let timeRules: [Rule] = [
        // Hours that may be one: "nine", "9".
        Rule("h", .numberIn(0...24), "<n>"),
        Rule("hour", .numberIn(1...24), "<n>"),
        // Minutes that are said: "thirty", "oh five". Fewer than ten need their "oh".
        Rule("min", .numberIn(10...59), "<n>"),
        Rule("min", .numberIn(0...9), "oh|o|zero <n>"),
        Rule("fiveMinutes", .numberIn(5...5), "<n>"),
        Rule("fiveMinutes", .numberIn(10...10), "<n>"),
        Rule("fiveMinutes", .numberIn(20...20), "<n>"),
        Rule("fiveMinutes", .numberIn(25...25), "<n>"),
        Rule("fiveMinutes", .number(25), "five and twenty"),
        Rule("allMinutes", .numberIn(1...59), "<n>"),

        Rule("clock", .times(.digits), "<clockDigits>"),
        Rule(
            "clock", .times(.digits), "at|around|about|by|until|till|after|before|from|for <pointed> $", "^ <pointed> $$",
            "<pointed> =am|pm|a|p|o'clock|in", "<pointed> $",
            // As recognizers write an answer: "3.30 works for me", "10.30 on Friday".
            "^ <pointed> =works|suits|is|would|will|sounds|please|then|on|with|for|it|that|if|and|or", "<pointed> =works|suits|sounds|please"),
        Rule("clock", .times(.withHalf), "<clockDigits> in? the? <half>", "<pointed> <half>", "<compact> <half>"),
        Rule("clock", .times(.withHalf), "<h> o'clock|oclock? in? the? <sureHalf>", "<hm> in? the? <sureHalf>", "<ishHour> <sureHalf>"),
        Rule("half", .number(0), "am", "a m"),
        Rule("half", .number(1), "pm", "p m"),
        Rule("sureHalf", .same, "<half>"),
        // "ten thirty", "fifteen thirty", "nine oh five"; digits of two kinds as recognizers write them, "10 30".
        Rule("hm", .times(.hourAndMinute), "^!<label>|<n>|oh|zero <h> <min>"),
        Rule("clock", .same, "<hm> $", "<hm> o'clock"),
        Rule("clock", .times(.plain), "<h> o'clock|oclock", "<h> o clock"),
        Rule("spoken", .times(.past(30)), "half past|passed <h>", "half past|passed <clockDigits>", "have passed <hour> $"),
        Rule("spoken", .times(.past(30)), "half <hour> $"),
        Rule("spoken", .times(.past(15)), "a? quarter past|passed|after <h>"),
        Rule("spoken", .times(.to(15)), "a? quarter to|of|till|til|before <h>"),
        Rule("spoken", .times(.past(nil)), "<fiveMinutes> past|passed|after <h>", "<allMinutes> minutes past|passed|after <h>"),
        Rule("spoken", .times(.to(nil)), "<fiveMinutes> to|till|til|before <h> $", "<allMinutes> minutes to|till|til|before <h>"),
        Rule("clock", .same, "<spoken>", "<spoken> o'clock"),
        Rule("clock", .times(.withHalf), "<spoken> in? the? <half>"),
        Rule("hundreds", .numberIn(100...2400), "<n>"),
        Rule("clock", .times(.hundreds), "<hundreds> hours|hrs"),
        Rule("clock", .times(.past(30)), "half past <noon>"),
        Rule("clock", .times(.past(15)), "a? quarter past <noon>"),
        Rule("clock", .times(.to(15)), "a? quarter to <noon>"),
        Rule("noon", .times(.fixed(720)), "noon", "midday"),
        Rule("noon", .times(.fixed(0)), "midnight"),
        Rule("clock", .times(.fixed(720)), "at? twelve|12? o'clock? noon", "midday", "high noon", "the middle of the day"),
        Rule("clock", .times(.fixed(0)), "at? twelve|12? o'clock? midnight"),

        // A number is an hour where a time is announced: "at nine".
        Rule("clock", .times(.plain), "at <hour> sharp|exactly|precisely? $", "at exactly <hour> $", "the <hour> o'clock"),
        Rule("clock", .times(.plain), "at <compact> $", "at <hm> $"),
        Rule("clock", .times(.plain), "make it <hour> $", "say <hour> $", "<hour> sharp"),
        // The announcement does not part the hour from its half: "at two pm".
        Rule("clock", .times(.withHalf), "at exactly? <anyClock> in? the? <sureHalf>", "say <anyClock> <sureHalf>", "make it <anyClock> <sureHalf>"),
        Rule(
            "clock", .times(.approximate), "^!what|how at? around|about|roughly|approximately|nearly|almost|circa <hour> $ !<counted>",
            "^!what|how at? around|about|roughly|approximately <clock>", "<clock> ish", "<h> ish", "<ishHour>", "<clock> or so",
            "<hour> or so|thereabouts", "at <hour> or so", "<clock> or thereabouts", "sometime around|about <clock>",
            "some time around|about <clock>", "close to <hour> $"),
        Rule("ishHour", .times(.hour), "<ishes>"),

        // With a part of the day.
        Rule(
            "clock", .times(.inPart), "<anyClock> , ( in the / of the / this / that / tomorrow / at / on the / in )? <part>",
            "<anyClock> ( tomorrow / on <anyWeekday> / <anyWeekday> ) <part>", "<part> , at|say|maybe <anyClock>", "<part> , <clock>"),
        Rule("anyClock", .same, "<clock>"),
        Rule("anyClock", .times(.bare), "<hour>"),
        Rule("anyClock", .times(.plain), "<hm>", "<compact>"),

        // From now.
        Rule("clock", .times(.inLength), "in about|around|just? <length> time?", "<length> from now"),

        // A number alone.
        Rule(
            "bareClock", .times(.bare), "^!<label>|<n>|oh|zero <manyHour> $ !<counted>",
            // "One" is rather one of something: "my boy needs one with Dr. Garcia".
            "^ <oneHour> $ !<counted>", "^=<weekday>|or|say|maybe|perhaps|until|till|by|before|after|to|from|around|about <oneHour> $ !<counted>"),
        // "One or two glasses", "two to three weeks"
        Rule("counted", .mark, "or|to|and|through <n> #"),
        Rule("manyHour", .numberIn(2...24), "<n>"),
        Rule("oneHour", .numberIn(1...1), "<n>"),
        Rule("bareClock", .times(.bareCompact), "^!<label>|<n>|oh|zero <compact> $"),

        // Parts of the day.
        Rule("part", .times(.part(morning)), "^!good morning|mornings", "the|this|that morning", "morningish"),
        Rule(
            "part", .times(.part(DayPart(from: 420, to: 600, hours: 4...10))), "early in the morning", "early morning", "^ early $$",
            "the early morning", "nice and early"),
        Rule("part", .times(.part(DayPart(from: 570, to: 690, hours: 9...11))), "mid morning", "midmorning", "the middle of the morning"),
        Rule(
            "part", .times(.part(DayPart(from: 630, to: 720, hours: 9...11))), "late in the morning", "late morning",
            "later in the morning"),
        Rule(
            "part", .times(.part(lunch)), "lunchtime", "lunch time", "lunch hour", "over|around|at|during lunch", "my? lunch break",
            "the lunch hour"),
        Rule("part", .times(.part(afternoon)), "^!good afternoon|afternoons", "the|this|that afternoon", "afternoonish"),
        Rule(
            "part", .times(.part(DayPart(from: 720, to: 900, hours: 12...15))), "early in the afternoon", "early afternoon",
            "just after lunch"),
        Rule(
            "part", .times(.part(DayPart(from: 840, to: 960, hours: 13...16))), "mid afternoon", "midafternoon",
            "the middle of the afternoon"),
        Rule(
            "part", .times(.part(DayPart(from: 930, to: 1080, hours: 15...18))), "late in the afternoon", "late afternoon",
            "later in the afternoon"),
        Rule("part", .times(.part(evening)), "^!good evening|evenings", "the|this|that evening", "tonight", "teatime"),
        Rule("part", .times(.part(DayPart(from: 1020, to: 1140, hours: 16...19))), "early evening", "early in the evening"),
        Rule("part", .times(.part(DayPart(from: 1140, to: 1320, hours: 19...23))), "late evening", "late in the evening"),
        Rule("part", .times(.part(night)), "at night", "the night", "night time|night"),
        Rule(
            "part", .times(.part(DayPart(from: 900, to: 1080, hours: 14...18))), "after school", "once school is out",
            "when school is out"),
        Rule("part", .times(.part(DayPart(from: 1020, to: 1200, hours: 16...20))), "after work", "after hours", "when i get off work"),
        Rule("part", .times(.part(DayPart(from: 480, to: 540, hours: 6...9))), "before work|school", "breakfast time"),
        Rule(
            "part", .times(.part(DayPart(from: 960, to: 1080, hours: 15...18))), "the? ( end of the day / close of business / end of business )",
            "later in the day", "late in the day", "eod"),
        Rule("part", .times(.part(DayPart(from: 420, to: 600, hours: 6...10))), "early in the day", "early on"),
        Rule("part", .times(.part(DayPart(from: 660, to: 840, hours: 10...14))), "around|about midday|noon", "middle of the day"),
    ]

    static let timeSpanRules: [Rule] = [
        // Bounds: hours without more words are enough behind "after" and its like.
        Rule("bound", .same, "<clock>"),
        Rule("bound", .times(.plain), "<hour> $", "<compact> $", "<hm> $"),
        Rule("bound", .times(.digits), "<pointed>"),
        Rule("lunch", .times(.part(lunch)), "lunch", "lunchtime", "my lunch"),
        Rule(
            "timeSpan", .times(.between), "between <bound> and <bound>", "from <bound> to|until|till|til|through|and <bound>",
            "<clock> to|until|till|through <bound>", "<hour> to|till|until <clock>",
            "<clockDigits> <clockDigits>", "^!of <hour> to|till|until|through <hour> $", "somewhere between <bound> and <bound>",
            "<hour> thru <clock>"),
        Rule("aTime", .mark, "any time", "anytime|sometime|something|anything|only|just|it's", "some|a time"),
        Rule("there", .mark, "be there|free|in", "make it", "come in?", "get there"),
        Rule("notAbleUntil", .mark, "can't|cannot|couldn't|not", "can only"),
        Rule(
            "timeSpan", .times(.after), "<aTime>? after|past|from <bound> ( on|onwards|onward / or later )?", "<aTime>? later than <bound>",
            "not before|until|till <bound>", "not|no|nothing earlier|sooner than <bound>", "no|nothing before <bound>", "not any earlier than <bound>",
            "<clock> or later|after", "<clock> onwards|onward", "<clock> at the earliest", "<clock> or any time after", "<hour> or later|after",
            "<hour> onwards|onward", "<hour> at the earliest", "<hour> on !<anyWeekday>|the $", "starting at|from <bound>", "as of <bound>",
            "<notAbleUntil> <there>? until|before|till|after <bound>"),
        Rule("timeSpan", .times(.afterPart), "<aTime>? after|past|from the? <lunch>"),
        Rule(
            "timeSpan", .times(.before), "<aTime>? before <bound>", "<aTime>? ahead of <bound>", "<aTime>? earlier|sooner than <bound>",
            "<aTime>? prior to <bound>"),
        Rule("timeSpan", .times(.beforePart), "<aTime>? before the? <lunch>", "<aTime>? ahead of the? <lunch>"),
        Rule(
            "timeSpan", .times(.until), "until|till|til|through|by <bound>", "up to <bound>", "no|not later than|then <bound>", "not after <bound>",
            "<clock> or earlier|before|sooner", "<clock> at the latest", "<clock> latest", "<hour> or earlier|before", "<hour> at the latest",
            "can't|cannot stay after|past|later <bound>"),
        Rule("timeSpan", .same, "in|during|over <part>", "sometime|anytime in? <part>", "any time|some time in|during? <part>"),

        Rule("offeredTime", .mark, "time|slot|appointment|one|opening|possible|available"),
        Rule("hadTime", .mark, "you have", "you've got", "that you have", "that day", "available", "of the day", "in the morning"),
        Rule("ableTime", .mark, "possible", "you|we|i can", "you have", "you've got", "it gets", "can be"),
        Rule(
            "timeWish", .times(.wish(.earliest)), "as early as <ableTime>", "the? very? earliest <offeredTime>? <hadTime>?",
            "first thing ( in the morning / tomorrow )?", "as soon as you open", "when you open", "the? first <offeredTime> <hadTime>",
            "the? start|beginning of the day", "the crack of dawn", "bright and early", "the sooner|earlier the better"),
        Rule(
            "timeWish", .times(.wish(.latest)), "as late as <ableTime>", "the? very? latest <offeredTime>? <hadTime>?", "last thing",
            "the? last <offeredTime> <hadTime>", "the later the better", "just before you close"),
        Rule("boundWord", .mark, "after|before|from|between|in|on|next|this|past|until|around"),
        Rule(
            "timeWish", .times(.wish(.any)), "any time !<boundWord>", "anytime !<boundWord>", "whenever $$", "whenever suits|works|is",
            "whenever you can|like|want|have", "whatever time", "any hour", "i|we don't mind|care what|which time", "the? time doesn't really? matter",
            "no preference", "i'm flexible", "any time ( of the day / at all )", "any slot|time works"),

        Rule("timeShift", .times(.shift(.minutes(0))), "at|for? the? very? same time|hour", "that same? time"),
        Rule("timeShift", .times(.shiftByLength(isBefore: false)), "<length> later", "<length> after that|then", "<pushIt> <length>"),
        Rule("timeShift", .times(.shiftByLength(isBefore: true)), "<length> earlier|sooner", "<length> before that|then", "<bringIt> <length>"),
        Rule("bit", .mark, "a bit|little", "slightly|something|anything|somewhat|sometime|any"),
        Rule(
            "timeShift", .times(.shift(.later)), "<bit> later !than|in|on|this|that|today|then|next|tomorrow|part|half", "^ later please? $$",
            "later if possible", "a later time|slot|appointment|one|hour"),
        Rule(
            "timeShift", .times(.shift(.earlier)), "<bit> earlier|sooner !than|in|on", "an|any earlier time|slot|appointment|one|hour", "earlier $$"),
    ]
}
