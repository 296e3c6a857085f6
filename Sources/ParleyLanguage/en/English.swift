extension Language {
    public static let english = Language(
        identifier: "en", name: "English", conversation: English.conversation, numbers: English.numbers, names: English.names,
        writing: English.writing, spokenForms: English.spokenForms, phrases: English.phrases, writesMonthFirst: true,
        dateJoiners: ["of", "the", "in", "and"],
        classes: English.classes,
        rules: English.dayRules + English.spanRules + English.shiftRules + English.timeRules + English.timeSpanRules + English.choiceRules
            + English.standingRules,
        light: English.light)
}

/// English, British and American.
enum English {
    static let classes: [String: [String: Int]] = [
        "weekday": [
            "sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
            "sundays": 0, "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6,
            // As recognizers and people misspell them.
            "wensday": 3, "wednsday": 3, "thurday": 4, "tuseday": 2,
        ],
        // Also words ("the sun", "I sat"): these count only where a date stands around them.
        "shortday": [
            "sun": 0, "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6,
        ],
        "month": months.merging(["march": 3, "may": 5, "mar": 3]) { first, _ in first },
        // Those that are nothing else: "I may", "march over there".
        "sureMonth": months,
        // And nobody's name: what needs nothing beside it.
        "plainMonth": [
            "january": 1, "february": 2, "july": 7, "september": 9, "october": 10, "november": 11, "december": 12,
        ],
        "unsureMonth": ["march": 3, "may": 5, "mar": 3],
        // "I may", "we march".
        "pronoun": ["i": 0, "we": 0, "you": 0, "he": 0, "she": 0, "they": 0, "it": 0, "who": 0, "that": 0, "there": 0, "which": 0],
        "weekUnit": ["week": 3, "weeks": 3, "fortnight": 6, "fortnights": 6],
        "unit": [
            "minute": 0, "minutes": 0, "min": 0, "mins": 0, "hour": 1, "hours": 1, "day": 2, "days": 2, "week": 3, "weeks": 3,
            "month": 4, "months": 4, "year": 5, "years": 5, "fortnight": 6, "fortnights": 6,
        ],
        "ishes": hourish,
        "countUnit": [
            "minute": 0, "minutes": 0, "hour": 1, "hours": 1, "day": 2, "days": 2, "week": 3, "weeks": 3, "month": 4, "months": 4,
            "year": 5, "years": 5, "night": 6, "nights": 6, "person": 7, "people": 7, "persons": 7, "guest": 7, "guests": 7, "adult": 7,
            "adults": 7, "kid": 7, "kids": 7, "child": 7, "children": 7, "us": 7, "fortnight": 8, "fortnights": 8,
        ],
        "wholeCount": ["overnight": 6],
        // 1 is more of what was spoken of, 2 is less.
        "betweenCount": ["more": 1, "of": 0, "full": 0, "whole": 0, "extra": 1, "additional": 1, "further": 1, "other": 0, "fewer": 2, "less": 2],
        "moreCount": ["another": 0, "extra": 0, "additional": 0, "further": 0],
        "behindCount": ["more": 1, "longer": 1, "extra": 1, "less": 2, "fewer": 2, "shorter": 2],
        "alternative": ["or": 0, "and": 0, "nor": 0, "either": 0],
        // "Not Thursday but Friday"
        "turns": ["but": 0, "rather": 0, "instead": 0],
        "moves": [
            "move": 0, "moved": 0, "moving": 0, "change": 0, "changed": 0, "changing": 0, "switch": 0, "switched": 0, "reschedule": 0,
            "rescheduled": 0, "push": 0, "pushed": 0, "shift": 0, "swap": 0, "bring": 0, "postpone": 0, "transfer": 0,
        ],
        "joint": ["to": 0, "onto": 0],
        "dayWord": [
            "today": 0, "tomorrow": 0, "tonight": 0, "yesterday": 0, "january": 0, "february": 0, "july": 0, "september": 0, "october": 0, "november": 0,
            "december": 0, "morning": 0, "afternoon": 0, "evening": 0, "noon": 0, "half": 0, "quarter": 0, "next": 0, "this": 0,
            "christmas": 0, "xmas": 0, "easter": 0, "thanksgiving": 0, "year": 0, "year's": 0, "years": 0,
        ],
        // What a number behind it counts: "room 12".
        "label": [
            "room": 0, "number": 0, "floor": 0, "page": 0, "apartment": 0, "flat": 0, "suite": 0, "gate": 0, "line": 0, "extension": 0,
            "option": 0, "age": 0, "unit": 0, "building": 0, "street": 0, "chapter": 0, "step": 0, "level": 0, "size": 0, "type": 0, "bed": 0,
            "door": 0, "bus": 0, "platform": 0, "table": 0, "plan": 0, "version": 0, "press": 0, "dial": 0, "covid": 0, "ward": 0, "id": 0,
            "code": 0, "reference": 0, "aged": 0, "route": 0, "highway": 0, "zip": 0, "apt": 0, "ext": 0, "dollars": 0,
        ],
    ]

    private static let months = [
        "january": 1, "february": 2, "april": 4, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10, "november": 11,
        "december": 12, "jan": 1, "feb": 2, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    ]

    /// "nineish"
    private static let hourish = Dictionary(
        numbers.cardinals.filter { (1...12).contains($0.value) }.flatMap { word, value in [(word + "ish", value), ("\(value)ish", value)] },
        uniquingKeysWith: { first, _ in first })

    /// Behind a number they show that nothing is counted: "two, please", "at nine on Friday", "the second works".
    static let light: Set<String> = [
        "please", "thanks", "thank", "then", "if", "on", "in", "at", "with", "and", "or", "but", "would", "will", "is", "was", "works",
        "work", "sounds", "suits", "should", "could", "can", "for", "to", "today", "tomorrow", "tonight", "next", "this", "the", "that",
        "instead", "rather", "actually", "maybe", "perhaps", "no", "not", "yes", "yeah", "ok", "okay", "sorry", "so", "when", "because",
        "it", "i", "i'd", "i'm", "i'll", "we", "we'd", "you", "do", "does", "did", "from", "until", "till", "before", "after", "by", "as",
        "also",
        "too", "either", "which", "what", "about", "around", "am", "pm", "ish", "sharp", "exactly", "precisely", "latest", "earliest",
        "morning",
        "afternoon", "evening", "night", "lunchtime", "noon", "midnight", "monday", "tuesday", "wednesday", "thursday", "friday",
        "saturday",
        "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "his", "her", "my", "fine", "good", "great", "perfect", "again", "once", "through", "onwards", "onward", "though", "doctor", "dr",
        "isn't", "doesn't", "won't", "wouldn't", "wait", "um", "uh", "be", "he", "she", "they", "there", "here", "now", "sir", "ma'am",
        "not", "only", "how", "where", "who", "since", "than", "are", "were", "has", "have", "had", "say", "right", "just", "me", "us",
        "mm",
        "oh", "free", "available", "open", "taken", "gone", "seems", "looks", "might", "could", "better", "best", "wasn't",
    ]
}
