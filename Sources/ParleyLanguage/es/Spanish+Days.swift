extension Spanish {
    private static let lengths: [Rule] = [
        Rule("length", .lengths(.counted), "<n> <unit>"),
        Rule("length", .lengths(.fixedCount(2)), "un par de <unit>"),
        Rule("length", .lengths(.fixedCount(3)), "unos|unas|algunos|algunas <unit>"),
        Rule("length", .lengths(.half), "media|medio <unit>"),
        Rule("length", .lengths(.andHalf), "<n> <unit> y media|medio"),
    ]

    static let dayRules: [Rule] =
        lengths
        + [
            // Weekdays: "el lunes que viene", "el próximo lunes".
            Rule("day", .days(.weekday), "^!cada|todos <weekday>", "el|este|los <weekday>", "el este <weekday>"),
            Rule(
                "day", .days(.weekdayOfWeek(1)), "el? proximo <weekday>", "el? <weekday> que viene", "el? <weekday> proximo",
                "el? <weekday> ( de la semana que viene / de la proxima semana / de la otra semana )",
                "( la semana que viene / la proxima semana ) , el? <weekday>"),
            Rule("day", .days(.weekdayOfWeek(0)), "el? <weekday> de esta semana"),
            Rule("day", .days(.weekdayAndWeeks(1)), "el? <weekday> ( de la / en una ) semana siguiente", "del? <weekday> en ocho dias"),
            Rule("day", .days(.lastWeekday), "el? <weekday> pasado", "el? pasado <weekday>"),
            Rule("day", .days(.weekdayDayOfMonth), "el? <weekday> , el? <dayNumber> $"),
            Rule(
                "day", .days(.weekdayOfMonth(isLast: false)), "el? <nth> <weekday> de|en <month> ( , de|del? <year> )?",
                "el? <nth> <weekday> <which>"),
            Rule(
                "day", .days(.weekdayOfMonth(isLast: true)), "el? ultimo <weekday> de|en <month> ( , de|del? <year> )?",
                "el? ultimo <weekday> <which>"),
            Rule("day", .days(.edgeOfMonth(isLast: true)), "el? ultimo dia de <month>", "el? ultimo dia <which>"),
            Rule("day", .days(.edgeOfMonth(isLast: false)), "el? primer dia de <month>", "el? primer dia <which>"),
            Rule("which", .number(0), "de este mes", "del mes"),
            Rule("which", .number(1), "del mes que viene", "del proximo mes"),

            // Near today. "mañana" is tomorrow; "la mañana", "de la mañana" are the morning.
            Rule("day", .days(.inDays(0)), "hoy", "esta manana|tarde|noche", "hoy mismo"),
            Rule("day", .days(.inDays(1)), "^!la|esta|una|buena|pasado manana", "manana mismo"),
            Rule("day", .days(.inDays(2)), "pasado manana"),
            Rule("day", .days(.inDays(-1)), "ayer", "anoche"),
            Rule("day", .days(.inDays(-2)), "anteayer", "antier", "antes de ayer"),
            Rule("day", .days(.inLength), "en|dentro de? <length>", "dentro de ocho dias"),
            Rule("day", .days(.ago), "hace <length>"),
            Rule("day", .days(.lengthAfterDay), "<length> despues de <day>", "<length> despues del <weekday>"),
            Rule("day", .days(.lengthBeforeDay), "<length> antes de <day>"),
            Rule("day", .days(.inDays(7)), "de hoy en ocho dias"),
            Rule("day", .days(.dayBeside(1)), "el? dia despues|siguiente de|a <day>", "el? dia despues del <bareDate>"),
            Rule("day", .days(.dayBeside(-1)), "el? dia antes|anterior de|a <day>"),
            Rule("bareDate", .same, "<calendarDate>", "<dayAlone>"),
            Rule("dayAlone", .days(.weekday), "<weekday>"),

            // Dates: the day first.
            Rule("dayNumber", .numberIn(1...31), "<n>"),
            Rule("dayNumber", .numberIn(1...1), "<nth>"),
            Rule("day", .days(.date), "<date>"),
            Rule("day", .days(.slashed), "el? <slashed>"),
            Rule(
                "calendarDate", .days(.monthDay), "<dayNumber> de <month> ( , de|del? <year> )?",
                "<month> <dayNumber> ( , de|del? <year> )?"),
            Rule("day", .same, "el? <calendarDate>", "el dia <calendarDate>"),
            Rule("dated", .days(.weekdayAndDay), "el? <weekday> , el? dia? <calendarDate>", "el? <calendarDate> , <weekday>"),
            Rule("day", .days(.dayOfMonth), "el dia? <dayNumber> $", "del? <dayNumber> de este mes"),
            Rule("day", .days(.dayOfWhichMonth), "el? <dayNumber> <which>"),
            Rule("bareDay", .days(.bareDayOfMonth), "^ <dayNumber> $$"),

            Rule("day", .days(.holiday(.fixed(month: 12, day: 25))), "navidad ( de <year> )?", "el dia de navidad"),
            Rule("day", .days(.holiday(.fixed(month: 12, day: 24))), "nochebuena"),
            Rule("day", .days(.holiday(.fixed(month: 12, day: 31))), "nochevieja", "fin de ano"),
            Rule("day", .days(.holiday(.fixed(month: 1, day: 1))), "ano nuevo", "el dia de ano nuevo"),
            Rule("day", .days(.holiday(.fixed(month: 1, day: 6))), "reyes", "el dia de reyes"),
            Rule("day", .days(.holiday(.easter(-2))), "viernes santo"),
        ]

    static let spanRules: [Rule] = [
        Rule("span", .days(.week(0)), "esta semana", "durante la semana"),
        Rule("span", .days(.week(1)), "la? semana que viene", "la? proxima semana", "la? semana proxima", "la otra semana"),
        Rule("span", .days(.weekend(0)), "el|este fin de semana"),
        Rule("span", .days(.weekend(1)), "el? proximo fin de semana", "el? fin de semana que viene"),
        Rule("span", .days(.partOfWeek(0, 0...1)), "( a principios / al principio / a comienzos ) de <whichWeek>"),
        Rule("span", .days(.partOfWeek(0, 1...3)), "( a mediados / a mitad ) de <whichWeek>"),
        Rule("span", .days(.partOfWeek(0, 3...4)), "( a finales / al final / a fines ) de <whichWeek>"),
        Rule("whichWeek", .number(0), "semana", "esta semana", "la semana"),
        Rule("whichWeek", .number(1), "la semana que viene", "la proxima semana"),
        Rule("span", .days(.monthFromNow(0)), "este mes"),
        Rule("span", .days(.monthFromNow(1)), "el? mes que viene", "el? proximo mes"),
        Rule("span", .days(.month), "en <month> ( de|del <year> )?", "el? mes de <month>", "^ <month> $$", "durante <month>"),
        Rule("span", .days(.partOfMonth(1, 10)), "( a principios / a comienzos ) de <month>", "principios de <month>"),
        Rule("span", .days(.partOfMonth(11, 20)), "( a mediados / a mitad ) de <month>"),
        Rule("span", .days(.partOfMonth(21, -1)), "( a finales / a fines ) de <month>", "finales de <month>"),
        Rule("span", .days(.within), "en los|las proximos|proximas <length>", "dentro de los proximos <length>"),
        Rule(
            "span", .days(.between), "del? <dayOrDate> , a|al|hasta <dayOrDate>", "desde <dayOrDate> hasta <dayOrDate>",
            "entre <dayOrDate> y <dayOrDate>", "de <weekdayOnly> a <weekdayOnly>"),
        Rule("dayOrDate", .same, "<day>", "<calendarDate>", "<dayAlone>"),
        Rule("weekdayOnly", .days(.weekday), "<weekday>"),
        Rule(
            "span", .days(.from), "a partir de <day>", "a partir del <dayOrDate>", "desde <day> !hasta", "no antes del? <dayOrDate>",
            "de <day> en adelante", "del <dayOrDate> en adelante"),
        Rule("span", .days(.after), "despues de <day>", "despues del <dayOrDate>"),
        Rule("span", .days(.before), "antes de <day>", "antes del <dayOrDate>"),
        Rule("span", .days(.until), "hasta <day>", "para <day> a mas tardar", "a mas tardar <day>"),
        Rule("span", .same, "( cualquier dia / algun dia / en algun momento ) ( de / en )? <span>"),
        Rule(
            "dayWish", .days(.wish(.earliest)), "lo antes posible", "cuanto antes", "lo mas pronto posible",
            "la? primera ( cita / hora ) disponible", "el primer dia disponible", "lo mas pronto que pueda|puedan",
            "la mas proxima"),
        Rule("dayWish", .days(.wish(.any)), "cualquier dia", "cuando sea", "me da igual el dia", "el dia que sea"),
        Rule("dayShift", .days(.shift(.days(0))), "el mismo dia", "ese ( mismo )? dia"),
        Rule("dayShift", .days(.shift(.days(1))), "el? dia siguiente", "al dia siguiente", "el dia despues", "un dia despues"),
        Rule("dayShift", .days(.shift(.days(-1))), "el dia anterior", "el dia antes", "un dia antes"),
        Rule("dayShift", .days(.shiftByLength(isBefore: false)), "<length> despues !de|del", "<length> mas tarde"),
        Rule("dayShift", .days(.shiftByLength(isBefore: true)), "<length> antes !de|del"),
        Rule("dayShift", .days(.shiftToWeekday(isBefore: false)), "el <weekday> siguiente", "el siguiente <weekday>"),
        Rule("dayShift", .days(.shift(.weeks(1))), "la semana siguiente"),
        Rule("dayShift", .days(.shift(.other)), "otro dia", "otra fecha"),
    ]
}
