import ParleyCore

/// What a hospital's receptionist has a model read, with examples, and what callers say that are in none of
/// them. Measured when this was first tried: 34 of the 35 acts right, 33 with every slot.
enum ReadingCases {
    static let acts = [
        "book", "move", "cancel", "availability", "own_appointments", "doctor_info", "own_data",
        "emergency", "yes", "no", "give", "repeat", "bye", "other",
    ]
    static let keys = ["doctor", "day", "time", "name", "reason"]

    static let meaning = ReadingTask(
        instructions: """
            You read what a caller says to the receptionist of a hospital and write what it means, in one line: an act, and what the caller gave, in the caller's own words.
            Acts: book (wants an appointment), move (wants an appointment at another time or doctor), cancel (will not come), availability (asks which times are free), own_appointments (asks what is booked for them), doctor_info (asks which doctor, hours of a doctor), own_data (asks for data on file, of themselves or others), emergency (a life may be in danger now), yes (agrees), no (declines), give (answers with a day, time, doctor or name), repeat (wants to hear it again), bye (takes leave), other (anything else).
            Given: doctor, day, time, name, reason. Only what the caller says now.
            """,
        examples: [
            example("How can I help you?", "Hi, I'd like to see someone about my shoulder next Monday.", #"book day="next Monday" reason="my shoulder""#),
            example("Which day would you like to come?", "Er, Friday, I guess.", #"give day="Friday""#),
            example("How can I help you?", "I can't come in tomorrow after all, this is Nina Brandt.", #"cancel day="tomorrow" name="Nina Brandt""#),
            example("How can I help you?", "Has Dr. Garcia got anything free on Monday morning?", #"availability doctor="Dr. Garcia" day="Monday" time="morning""#),
            example("How can I help you?", "My husband has collapsed, can a doctor see him?", "emergency"),
            example("May I have the patient's name, please?", "It's Omar Haddad.", #"give name="Omar Haddad""#),
            example("Shall I cancel it?", "Yes please.", "yes"),
            example("You are booked on Tuesday at 2 PM. Is there anything else?", "Oh, could we make it half past three instead?", #"move time="half past three""#),
            example("How can I help you?", "Do you sell coffee?", "other"),
            example("Dr. Lee is free at 9 AM and 2 PM. Which would you like?", "The first.", #"give time="The first""#),
            example("How can I help you?", "What time was my appointment again?", "own_appointments"),
            example("How can I help you?", "Who treats children?", "doctor_info"),
            example("Shall I book that?", "No, not that one.", "no"),
            example("How can I help you?", "Which insurance have you got down for me?", "own_data"),
            example("Dr. Lee is free at 9 AM and 2 PM. Which would you like?", "Sorry, what was that?", "repeat"),
            example("You are booked. Is there anything else?", "No thanks, goodbye.", "bye"),
            example("Shall I move it to Monday?", "Do that, please.", "yes"),
            example("Shall I book Dr. Garcia on Monday at 2 PM for Ada Novak?", "Right, exactly.", "yes"),
            example("How can I help you?", "Garcia, Monday morning, for Leo Brandt.", #"book doctor="Garcia" day="Monday" time="morning" name="Leo Brandt""#),
            example("How can I help you?", "My shoulder hurts like mad, can anybody look at it on Friday?", #"book day="Friday" reason="My shoulder hurts like mad""#),
            example("How can I help you?", "My mother fell and she isn't answering me, can somebody see her?", "emergency"),
            example("Dr. Lee is free on Monday at 9 AM and 2 PM. Which would you like?", "Neither. What about Tuesday?", #"give day="Tuesday""#),
            example("Dr. Lee is free on Monday at 9 AM and 2 PM. Which would you like?", "In the morning is better.", #"give time="In the morning""#),
            example("You are booked on Tuesday at 2 PM. Is there anything else?", "My wife wants to come as well, same day.", #"book day="same day""#),
            example("How can I help you?", "I've mislaid my note, when do you expect me?", "own_appointments"),
            example("How can I help you?", "What's Omar Haddad's telephone number?", #"own_data name="Omar Haddad""#),
            example("How can I help you?", "The little one has a rash, could we come first thing on Monday?", #"book day="Monday" time="first thing" reason="The little one has a rash""#),
        ])

    private static func example(_ agent: String, _ caller: String, _ line: String) -> ReadingTask.Example {
        ReadingTask.Example(input(agent, caller), line)
    }

    static func input(_ agent: String, _ caller: String) -> String { "Agent: \(agent)\nCaller: \(caller)" }

    /// Spans of up to six words of what was said, for every key of every act.
    static func grammar(_ caller: String, maximumActs: Int = 1) -> CopyGrammar {
        let words = caller.split(separator: " ")
        var spans: [String] = []
        for start in words.indices {
            for end in (start + 1)...min(words.count, start + 6) {
                spans.append(words[start..<end].joined(separator: " ").trimmed(of: " ,.?!"))
            }
        }
        let spansOfKeys = Dictionary(uniqueKeysWithValues: keys.map { ($0, spans) })
        return CopyGrammar(acts: acts.map { CopyGrammar.Act($0, slots: keys) }, spans: spansOfKeys, maximumActs: maximumActs)
    }

    struct Case: Sendable {
        var agent: String
        var caller: String
        /// Any of them is right.
        var acts: [String]
        /// What the value of a slot has in it.
        var slots: [String: String]

        init(_ agent: String, _ caller: String, _ acts: [String], _ slots: [String: String]) {
            self.agent = agent
            self.caller = caller
            self.acts = acts
            self.slots = slots
        }

        var input: String { ReadingCases.input(agent, caller) }
    }

    private static let opening = "How can I help you?"
    private static let offer = "Dr. Patel is free on Thursday at 9 AM, 10:30 AM, 2 PM and 3:30 PM. Which would you like?"
    private static let name = "May I have the patient's name, please?"
    private static let booked = "You are booked with Dr. Johnson on Wednesday at 9 AM. Is there anything else?"

    static let cases: [Case] = [
        Case(opening, "My knee's been killing me, is there anything this week with the bone doctor?", ["book", "availability"], ["day": "this week"]),
        Case(opening, "I was wondering if there's any way I could get in to see somebody about my heart.", ["book"], [:]),
        Case(opening, "Um, so, yeah, my daughter's got this cough and I'd like someone to take a look at her, first thing tomorrow if possible.", ["book"], ["day": "tomorrow", "time": "first thing"]),
        Case(opening, "Patel. Tomorrow. Two.", ["book", "availability"], ["doctor": "Patel", "day": "tomorrow", "time": "two"]),
        Case(opening, "Something's come up and I won't be able to make it on Thursday.", ["cancel"], ["day": "Thursday"]),
        Case(opening, "I've got an appointment on Thursday at half past ten, could we push it back a week?", ["move"], [:]),
        Case(opening, "I've lost the letter. When am I supposed to come in?", ["own_appointments"], [:]),
        Case(opening, "Does Dr. Lee have anything on Friday?", ["availability"], ["doctor": "Lee", "day": "Friday"]),
        Case(opening, "Which doctor should I see about my skin?", ["doctor_info"], [:]),
        Case(opening, "I need an appointment, I can't breathe.", ["emergency"], [:]),
        Case(opening, "My dad's face has gone droopy on one side, can he be seen today?", ["emergency"], [:]),
        Case(opening, "What phone number do you have on file for me?", ["own_data"], [:]),
        Case(opening, "Where can I park when I come in?", ["other"], [:]),
        Case(opening, "What's the weather going to be like tomorrow?", ["other"], [:]),
        Case(opening, "My back has sorted itself out, so I don't need to come to Dr. Lee any more.", ["cancel"], ["doctor": "Lee"]),
        Case(opening, "I'd rather see Dr. Patel than Dr. Johnson on Thursday, can you change that?", ["move"], ["doctor": "Patel"]),
        Case("Which day would you like to come?", "Hmm, let me think. What about the Tuesday after next?", ["give"], ["day": "Tuesday after next"]),
        Case("Which day would you like to come?", "Wednesday, no, sorry, the day after, Thursday.", ["give"], ["day": "Thursday"]),
        Case(offer, "The last one.", ["give"], ["time": "last one"]),
        Case(offer, "None of those work for me, do you have Friday?", ["give", "no", "availability"], ["day": "Friday"]),
        Case(offer, "Could you say those again? You're breaking up.", ["repeat"], [:]),
        Case(offer, "After lunch would suit me best.", ["give"], ["time": "After lunch"]),
        Case(name, "It's for my mother, Margaret Fowler.", ["give"], ["name": "Margaret Fowler"]),
        Case(name, "Sure, that's Dmitri Volkov.", ["give"], ["name": "Dmitri Volkov"]),
        Case("Shall I cancel the appointment with Dr. Lee on Friday?", "Go ahead.", ["yes"], [:]),
        Case("Shall I cancel the appointment with Dr. Lee on Friday?", "Actually, no, leave it.", ["no"], [:]),
        Case("Shall I book Dr. Lee on Friday at 9 AM for Tom Becker?", "That's right.", ["yes"], [:]),
        Case(booked, "No wait, I meant Thursday.", ["move", "give"], ["day": "Thursday"]),
        Case(booked, "No, that was everything, thank you so much.", ["bye", "no"], [:]),
        Case(booked, "Yes, my son needs one too, with Dr. Garcia the same morning.", ["book"], ["doctor": "Garcia"]),
        Case("What is your date of birth?", "The fourteenth of March nineteen eighty five.", ["give"], [:]),
        Case(opening, "I want not cancel, I want only know what hour is my appointment.", ["own_appointments"], [:]),
        Case(opening, "Good morning! How are you today?", ["other", "greeting"], [:]),
        Case(opening, "Book me in with the pediatrician for my boy Oliver Grant, tomorrow at nine.", ["book"], ["day": "tomorrow", "time": "nine", "name": "Oliver Grant"]),
        Case(opening, "Can you tell me which insurance Jane Doe has?", ["own_data"], ["name": "Jane Doe"]),
    ]
}

extension String {
    func trimmed(of characters: String) -> String {
        let rest = drop { characters.contains($0) }
        guard let last = rest.lastIndex(where: { !characters.contains($0) }) else { return "" }
        return String(rest[...last])
    }
}
