import Foundation

/// What the callers of the end-of-turn set say.
enum EndingLines {
    /// A turn of several parts: `|` is where the caller stops to think.
    struct Line: Sendable {
        var text: String
        /// What the agent asked before, where it matters.
        var asked: String?

        init(_ text: String, asked: String? = nil) {
            self.text = text
            self.asked = asked
        }
    }

    private static let askName = "May I have your full name, please?"
    private static let askDate = "What is your date of birth?"
    private static let askDay = "Which day would suit you?"
    private static let askNumber = "What is your appointment number?"

    /// Whole turns without a pause.
    static let complete: [Line] = [
        Line("I would like to see a doctor on Thursday afternoon."),
        Line("My daughter has had a fever since yesterday."),
        Line("Is there anything earlier in the week?"),
        Line("I need to cancel my appointment with Doctor Lee."),
        Line("How long does the examination usually take?"),
        Line("I have a sore throat and a bad cough."),
        Line("I twisted my ankle while I was running."),
        Line("Do you accept my health insurance?"),
        Line("I would rather come in the afternoon."),
        Line("That works for me, thank you very much."),
        Line("Can you repeat the date, please?"),
        Line("My husband needs a new prescription."),
        Line("Is it possible to change the time of my visit?"),
        Line("I was told to come back in six weeks."),
        Line("What is the earliest appointment you have?"),
        Line("Are you open on the weekend?"),
        Line("I would like to speak to a person."),
        Line("I have never been to this hospital before."),
        Line("Can I bring someone with me?"),
        Line("I lost the paper with my appointment."),
        Line("My back has been hurting for three days."),
        Line("I will be a little late because of the traffic."),
        Line("Could you speak a little more slowly?"),
        Line("I need a certificate for my employer."),
        Line("What should I bring to my first visit?"),
        Line("How much does a check up cost?"),
        Line("Yes, that's right."),
        Line("No, thank you."),
        Line("Tomorrow morning would be best.", asked: askDay),
        Line("Friday at ten, please.", asked: askDay),
        Line("My name is Anna Weber.", asked: askName),
        Line("Peter Jackson.", asked: askName),
        Line("The third of May, nineteen eighty two.", asked: askDate),
        Line("One thousand and four.", asked: askNumber),
        Line("Where can I park my car?"),
        Line("I am calling about my mother."),
        Line("Is Doctor Patel available on Monday?"),
        Line("Please book the first one."),
        Line("Nothing else, goodbye."),
        Line("I think I have a cold."),
    ]

    /// The words before the pause leave the sentence open.
    static let unfinished: [Line] = [
        Line("I would like to come in on | Friday morning."),
        Line("I need an appointment with | Doctor Garcia."),
        Line("Could you tell me if the | pharmacy is open on Sundays?"),
        Line("I'm calling because my | son has a high fever."),
        Line("I'd like to move it to | Wednesday at eleven."),
        Line("Is there any chance that I could | see somebody today?"),
        Line("The pain is mostly in my | left shoulder."),
        Line("Can you tell me when the | doctor comes back?"),
        Line("My insurance is with the | national health company."),
        Line("I want to know how much | the surgery will cost."),
        Line("My mother would like a | second opinion."),
        Line("I have been taking the | red tablets since Monday."),
        Line("I think it was on the | twelfth of October."),
        Line("Please send the results to my | family doctor."),
        Line("He fell down and | hurt his knee badly."),
        Line("I was wondering whether | you have a children's doctor."),
        Line("We would need a time after | four in the afternoon."),
        Line("It started about three days ago and | it gets worse at night."),
        Line("I want to book a visit for | my daughter."),
        Line("I'm looking for a doctor who | speaks Spanish."),
        Line("Do I have to | bring anything with me?"),
        Line("The letter says that my | appointment was cancelled."),
        Line("My name is | Robert Fisher.", asked: askName),
        Line("It's the | twenty first of June.", asked: askDate),
        Line("I could come on Tuesday or | maybe on Thursday.", asked: askDay),
        Line("One zero | zero four.", asked: askNumber),
        Line("Margaret | Thompson.", asked: askName),
        Line("The fourth of | March, nineteen ninety.", asked: askDate),
    ]

    /// The words before the pause could be a whole turn; only the voice says that they are not.
    static let openVoice: [Line] = [
        Line("I'd like to see Doctor Patel | tomorrow afternoon."),
        Line("I need to cancel my appointment | with the heart doctor."),
        Line("My knee hurts | when I walk down the stairs."),
        Line("Do you have anything on Monday | after three o'clock?"),
        Line("I would like to book a visit | for my two children."),
        Line("Can I come tomorrow | instead of Friday?"),
        Line("I have had a headache | for more than a week."),
        Line("I was at the hospital last month | for a blood test."),
        Line("She needs a new prescription | for her heart tablets."),
        Line("I can come in the morning | any day but Tuesday."),
        Line("We were there at nine | and nobody was at the desk."),
        Line("I want to change the time | of my next appointment."),
    ]

    /// Where the recorded callers are given a pause: in seconds, and what they have said by then.
    struct RecordedPause: Sendable {
        var file: String
        var place: Double
        var said: String
        var asked: String?
    }

    static let recorded = [
        RecordedPause(file: "avail_patel_tomorrow", place: 0.78, said: "What times does"),
        RecordedPause(file: "avail_patel_tomorrow", place: 1.14, said: "What times does Doctor"),
        RecordedPause(file: "book_two", place: 0.98, said: "Great, book me at"),
        RecordedPause(file: "name_maria", place: 0.62, said: "My name is", asked: askName),
        RecordedPause(file: "cancel_john", place: 2.50, said: "I need to cancel my appointment. My name is"),
        RecordedPause(file: "heart_doctor", place: 2.12, said: "Hello, I'd like to make an appointment with a"),
        RecordedPause(file: "thursday", place: 0.66, said: "Sometime on", asked: askDay),
        RecordedPause(file: "wait_stop", place: 1.52, said: "Wait, stop. I meant"),
        RecordedPause(file: "one_breath", place: 0.54, said: "Can I see"),
        RecordedPause(file: "one_breath", place: 2.16, said: "Can I see Doctor Garcia on Wednesday at"),
        RecordedPause(file: "name_robert", place: 0.34, said: "Robert", asked: askName),
    ]

    /// Recordings that are no turn by themselves.
    static let parts: Set<String> = ["uh_huh", "thinking_pause_a", "thinking_pause_b"]

    /// What the agent asked before a recording, where it matters.
    static func asked(before file: String) -> String? {
        switch file {
        case "name_maria", "name_robert": askName
        case "thursday", "three_thirty": askDay
        default: nil
        }
    }

    /// The words before the pause, and how many they are.
    static func split(_ text: String) -> (whole: String, first: String, count: Int) {
        let parts = text.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        let first = parts.first ?? ""
        return (parts.joined(separator: " "), first, first.split(whereSeparator: \.isWhitespace).count)
    }
}
