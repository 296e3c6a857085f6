extension English {
    static let spanRules: [Rule] = [
        // Weeks.
        Rule("span", .days(.week(0)), "this week", "this week's =no|not", "later this week", "the current week", "sometime|any this week", "during the week"),
        Rule(
            "span", .days(.week(1)), "next week", "the coming week", "this coming week", "next week sometime", "the next week",
            "the week after this"),
        Rule("span", .days(.week(2)), "the? week after next", "the week after that|next week"),
        Rule(
            "span", .days(.weekend(0)), "the|this weekend", "this coming weekend", "weekends", "a weekend", "weekend", "the week end"),
        Rule("span", .days(.weekend(1)), "next weekend", "the weekend after this|next", "the weekend of next week"),
        Rule(
            "span", .days(.partOfWeek(0, 0...1)), "early|earlier <whichWeek>",
            "the? ( beginning / start / first part / first half ) of <whichWeek>"),
        Rule("span", .days(.partOfWeek(0, 1...3)), "the? middle of <whichWeek>", "mid <whichWeek>", "midweek <whichWeek>?"),
        Rule(
            "span", .days(.partOfWeek(0, 3...4)), "late|later <whichWeek>",
            "the? ( end / back end / last part / second half / later part ) of <whichWeek>"),
        Rule("whichWeek", .number(0), "this|the week"),
        Rule("whichWeek", .number(1), "next week", "the coming week", "the following week"),
        Rule("whichWeek", .number(2), "the week after next"),
        Rule("span", .days(.weekOfDay), "the? week of|beginning|starting|commencing <day>", "the same week as <day>"),
        Rule("span", .days(.weekBeside(-1)), "the? week before <day>"),
        Rule("span", .days(.weekBeside(1)), "the? week after <day>"),
        Rule("span", .days(.weekOfMonth(isLast: false)), "the? <nth> week of|in <month> <year>?", "the? <nth> week of|in? <which>"),
        Rule(
            "span", .days(.weekOfMonth(isLast: true)), "the? last|final week of|in <month> <year>?", "the? last|final week of|in? <which>"),

        // Months.
        Rule("span", .days(.monthFromNow(0)), "this month", "later this month", "the current month"),
        Rule("span", .days(.monthFromNow(1)), "next month sometime?", "the coming month"),
        Rule(
            "span", .days(.month), "in|during|throughout|sometime|until|till|by|for <month> $ ( , <year> )?",
            "<plainMonth> ( , <year> )? $",
            "this|next <sureMonth>", "^ <month> $$", "the <month> one|ones"),
        Rule(
            "span", .days(.partOfMonth(1, 10)), "early|earlier ( in / in the )? <month>",
            "the? ( beginning / start / first part ) of <month>", "early|earlier in? <which>",
            "the? ( beginning / start / first part ) of <which>"),
        Rule("span", .days(.partOfMonth(1, 15)), "the first half of <month>", "the first half of <which>"),
        Rule("span", .days(.partOfMonth(11, 20)), "mid <month>", "the? middle of <month>", "mid <which>", "the? middle of <which>"),
        Rule("span", .days(.partOfMonth(16, -1)), "the ( second / latter ) half of <month>", "the ( second / latter ) half of <which>"),
        Rule(
            "span", .days(.partOfMonth(21, -1)), "late|later ( in / in the )? <month>", "the? ( end / last part / back end ) of <month>",
            "late|later in? <which>", "the? ( end / last part / back end ) of <which>"),
        Rule("span", .days(.year(0)), "this year", "later this year"),
        Rule("span", .days(.year(1)), "next year", "in|after the new year"),

        // From today on.
        Rule("span", .days(.within), "( within / in / over / during )? the next|coming <length>", "within <length>", "next <n> <unit>"),
        Rule("span", .days(.spanAfterToday(3)), "the next couple of days", "one of these days"),

        // From a day on, or up to it.
        Rule("someDay", .same, "<dated>", "<day>", "the <day> !after|before|following|next|prior"),
        Rule("someTime", .mark, "any time|day", "anytime|sometime|start|starting", "some time"),
        Rule(
            "span", .days(.between), "from <someDay> , to|until|till|through|thru <someDay>", "between <someDay> and <someDay>",
            "<someDay> to|through|thru|until|till <someDay>", "from the? <nth> to|through|thru|until|till <day>"),
        Rule(
            "span", .days(.from), "<someTime>? from <day> ( on / onwards / onward )?",
            "from <day> ( on / onwards / onward )", "<day> or later|after|onwards|onward", "starting <day>", "<day> at the earliest",
            "not ( before / earlier than / sooner than / until / till ) <day>", "no earlier than <day>", "no sooner than <day>",
            "as of <day>", "on or after <day>", "<day> onwards|onward"),
        Rule(
            "span", .days(.after), "<someTime>? after <day>",
            "<someTime>? after <span>", "later than <day>", "once <day> is over", "past <day>"),
        Rule("leave", .mark, "leave|leaving|leaves|depart|departing|departs", "check|checking|checks out", "off|home again"),
        Rule("leave", .mark, "go|going|goes|fly|flying|drive|driving|head|heading|travel|travelling back|home again?"),
        Rule(
            "span", .days(.until), "<leave> ( on / by )? <someDay>", "until|till|through|thru <someDay>", "by <someDay>", "<day> or earlier|before|sooner", "no later than <day>",
            "not later than <day>", "not after <day>", "<day> at the latest",
            "by the end of <day>", "on or before <day>", "up to <day>", "by <span>", "until|till <span>"),
        Rule(
            "span", .days(.before), "<someTime>? ( before / ahead of / earlier than / prior to / sooner than ) <day>",
            "<someTime>? before <span>"),
        Rule(
            "span", .same, "any day|time|point|where? ( of / in / during )? <span>", "sometime|anytime|someday in|during? <span>",
            "some time|day in|during? <span>", "in|during|over|at <span>", "the rest of <span>"),

        // No day at all.
        Rule("offered", .mark, "day|date|one|slot|appointment|opening|time|available|possible"),
        Rule("had", .mark, "you have", "you've got", "that you have", "available|free", "that's available|free", "that is free|available"),
        Rule("able", .mark, "possible", "you|i|we can", "you have", "you can manage", "you possibly can", "there is something", "there's something"),
        Rule(
            "dayWish", .days(.wish(.earliest)), "as soon as <able>?", "asap", "the? soonest <offered>? <had>?",
            "the? very? earliest <offered>? <had>?", "the? very? earliest possible <offered>", "the? next|first available|free|open|possible <offered>?",
            "the? next|first <offered> <had>", "as early as <able>", "right|straight away", "immediately", "the sooner the better",
            "sooner rather than later", "urgently", "as quickly as <able>"),
        Rule("dayWish", .days(.wish(.latest)), "the? latest possible? day|date", "as late as possible", "as far out as <able>"),
        Rule(
            "dayWish", .days(.wish(.any)), "any old? day|date|weekday", "whichever|whatever day", "i|we don't mind|care which|what day|date",
            "every day works|is", "whenever $$", "whenever suits|works|is", "whenever you can|like|want|have",
            "the day|date doesn't really? matter", "no preference", "i'm flexible", "any day at all", "anytime",
            "any time !after|before|from|between|in|on|next|this|around|past|until"),
    ]

    static let shiftRules: [Rule] = [
        Rule(
            "dayShift", .days(.shift(.days(0))), "the? ( very )? same day", "that ( same )? day", "on that ( same )? date",
            "the same date"),
        Rule(
            "dayShift", .days(.shift(.days(1))), "the day after ( that )?", "the? ( very )? next day", "the following day", "a day later",
            "the day following ( that )?", "one day later"),
        Rule(
            "dayShift", .days(.shift(.days(-1))), "the day before ( that )?", "the previous day", "a day earlier|sooner|before",
            "the day prior"),
        Rule("it", .mark, "it|that|this|them", "my|the appointment"),
        Rule("pushIt", .mark, "push|move|put|delay|shift|bump|postpone <it> back|out|off? by?", "back|out|forward by?"),
        Rule("bringIt", .mark, "bring|move|pull <it> forward|up|ahead by?"),
        Rule(
            "dayShift", .days(.shiftByLength(isBefore: false)), "<length> later", "<length> after that|then", "<pushIt> <length>",
            "<length> further out|on|along?"),
        Rule(
            "dayShift", .days(.shiftByLength(isBefore: true)), "<length> earlier|sooner", "<length> before that|then", "<bringIt> <length>",
            "<length> before !<day>"),
        Rule(
            "dayShift", .days(.shiftToWeekday(isBefore: false)), "the following <weekday>",
            "the <weekday> ( after / following ) ( that / it )?", "the next <weekday> after that"),
        Rule("dayShift", .days(.shiftToWeekday(isBefore: true)), "the <weekday> before ( that / it )?", "the previous|preceding <weekday>"),
        Rule("dayShift", .days(.shift(.weeks(1))), "the week after ( that )?", "the following week", "the week following"),
        Rule("dayShift", .days(.shift(.weeks(-1))), "the week before ( that )?", "the previous week"),
        Rule("dayShift", .days(.shift(.weeks(0))), "the? same week", "that ( same )? week", "later that week", "later in the week"),
        Rule("dayShift", .days(.shift(.months(1))), "the month after ( that )?", "the following month"),
        Rule(
            "dayShift", .days(.shift(.other)), "( another / a different / some other / any other ) ( day / date )",
            "( a / some ) day ( that's )? different"),
        Rule("dayShift", .days(.shift(.later)), "( a / some )? ( later / further out ) ( day / date )"),
        Rule(
            "dayShift", .days(.shift(.earlier)), "( an / some )? ( earlier / sooner ) ( day / date )", "a sooner one",
            "( anything / something / any ) ( sooner )"),
    ]
}
