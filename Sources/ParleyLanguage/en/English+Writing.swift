extension English {
    static let writing = WritingRules(
        weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
        ],
        day: "{weekday}, {month} {day}", dayAndYear: "{weekday}, {month} {day}, {year}", time: "{hour}:{minute} {half}",
        timeAtFullHour: "{hour} {half}", halves: [0: "AM", 12: "PM"], and: " and ", or: " or ",
        numbers: [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
            "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
        ],
        tens: [20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"], tensJoiner: "-",
        daySuffixes: [-1: "th", 11: "th", 12: "th", 13: "th"], daySuffixesByLastDigit: [1: "st", 2: "nd", 3: "rd"])

    static let spokenForms = SpokenForms(
        written: [
            "dr.": "doctor", "mr.": "mister", "mrs.": "missus", "ms.": "miss", "%": " percent", "&": " and ", "okay": "ok",
            "o'clock": "oclock", "alright": "all right",
        ],
        dollars: "dollars", cents: "cents", zeroMinute: "oh",
        hundreds: Dictionary(uniqueKeysWithValues: (1...9).map { ($0 * 100, writing.numbers[$0] + " hundred") }), thousand: "thousand", partsYears: true,
        ordinalEndings: [
            ("one", "first"), ("two", "second"), ("three", "third"), ("five", "fifth"), ("eight", "eighth"), ("nine", "ninth"), ("twelve", "twelfth"),
            ("y", "ieth"), ("", "th"),
        ])

    static let phrases = Phrases(
        [
            .didNotCatch: ["Sorry, I didn't catch that.", "I'm sorry, could you say that again?",
                "Sorry, I missed that. Could you repeat it?"],
            .oneMoment: ["One moment, please.", "Just a moment.", "Let me check.", "Bear with me a second."],
            .takeYourTime: ["Take your time.", "No rush.", "Of course, I'll wait."],
            .anythingElse: ["Is there anything else I can do for you?", "Can I help you with anything else?",
                "What else can I do for you?"],
            .goodbye: ["Goodbye!", "Thank you for calling. Goodbye!", "Have a good day. Goodbye!"],
            .handOver: ["I'll put you through to a colleague. One moment, please.", "Let me get a colleague for you. One moment."],
            .stillThere: ["Are you still there?", "Hello, can you hear me?"],
            .readBack: ["{what}. Is that right?", "So, {what}. Shall I go ahead?", "Just to confirm: {what}. Is that correct?"],
            .saySpeaks: ["I'm sorry, I speak only {languages}.", "Sorry, I can only help you in {languages}."],
            .doesNotKnow: ["I'm sorry, I don't know that.", "I'm afraid I have no information about that."],
            .doesNotKnowRest: ["What else you asked I don't know, I'm sorry.", "As to the rest, I'm afraid I have no information."],
            .spellBack: ["I have {spelled}.", "I wrote {spelled}."],
            .dayConflict: ["{day} is not a {weekday}. Which day do you mean?"],
            .timeIsUp: ["I'm sorry, we have to end here. Please call again. Goodbye."],
            .hearsNobody: ["I can't hear you, so I will hang up now. Please call again. Goodbye."],
            .noAnswer: ["I'm sorry, something went wrong on my side. Could you say that again?"],
            .endsSoon: ["I'm afraid we have to finish in a minute.", "We have about a minute left."],
            "chat": ["I see. What can I do for you?", "All right. How can I help you?"],
            .cannotTell: ["I'm sorry, I can't tell you that."],
            .notDoneYet: ["That is not done yet."],
            .cannotDo: ["I'm sorry, that I can't do from here."],
            .emergency: ["If this is an emergency, please hang up now and call the emergency number."],
            .gaveUp: ["I'm sorry, I can't work that out right now. Could you tell me once more what you need?"],
        ], newWord: "new word")
}
