import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

@testable import Hospital
@testable import ParleyDialogue

/// Two appointments that are asked for in one sentence.
@Suite("Several wishes in one turn")
struct SeveralWishesTests {
    private func read(_ words: String, act: String = "book", _ desk: FormDesk, in state: DialogueState? = nil) throws -> [String] {
        let forms = try ["book", "move", "cancel"].map { try desk.tool($0).form }
        let understanding = Understanding(role: "a hospital", forms: forms, general: [])
        let answer = CopyReading(acts: [CopyReading.Act(act)], probabilities: [act: 1])
        let reading = understanding.reading([answer], of: words, in: state ?? DialogueState(forms: forms), at: desk.moment)
        return reading.acts.map { act in
            let kind = if case .another = act.kind { "another" } else { "first" }
            let values = ["doctor", "day", "time", "name"].compactMap { key in act.values[key].map { $0.argument.stringValue ?? $0.argument["at"]?.arrayValue?.first?.stringValue ?? "?" } }
            return ([kind] + values).joined(separator: " ")
        }
    }

    @Test(
        "What is named in turns belongs together",
        arguments: [
            ("Dr. Lee at nine and then Dr. Patel at two, on Monday the fourteenth of December", ["first Lee 2026-12-14 09:00", "another Patel 2026-12-14 14:00"]),
            ("I need to see both Dr. Lee and Dr. Patel", ["first Lee", "another Patel"]),
            ("Dr. Johnson for Gareth Pugh at nine and for Bronwen Pugh at half past ten", ["first Johnson 09:00 Gareth Pugh", "another Johnson 10:30 Bronwen Pugh"]),
            ("Dr. Lee on Thursday and Dr. Patel on Friday, both at nine", ["first Lee 2026-11-26 09:00", "another Patel 2026-11-27 09:00"]),
            ("Dr. Lee or Dr. Patel, on Monday at nine", nil), ("Tuesday at nine or Wednesday at two with Dr. Lee", nil), ("Dr. Lee at nine, no, Dr. Lee at two", nil),
            ("not Dr. Lee, Dr. Patel at nine", nil), ("Listen, a general check-up doctor is what I thought, but it's Dr. Garcia. Emil Robles is the name.", nil), ("It's Ada Novak for my mother, Ruth Novak, with Dr. Lee at nine", nil),
        ] as [(String, [String]?)])
    func parted(words: String, expected: [String]?) async throws {
        let read = try read(words, try await FormDesk())
        if let expected { #expect(read == expected) } else { #expect(!read.contains { $0.hasPrefix("another") }, "\(read)") }
    }

    @Test("Only who books is understood so")
    func onlyBookings() async throws {
        let desk = try await FormDesk()
        #expect(try read("move Dr. Lee at nine to Dr. Patel at two", act: "move", desk).count == 1)
        #expect(try read("cancel Dr. Lee on Monday and Dr. Patel on Tuesday", act: "cancel", desk).count == 1)
    }

    @Test(
        "A doctor who is taken back is not meant, nor one whose name is a caller's",
        arguments: [
            ("I'd like to see Dr. Lee, what am I saying, Dr. Johnson I mean, tomorrow at two.", "first Johnson 2026-11-25 14:00"),
            ("Dr. Lee. No, sorry, Dr. Patel, on Friday.", "first Patel 2026-11-27"), ("This is Bruce Lee, I need to come on Friday.", "first 2026-11-27"),
            ("This is Bruce Lee, I need Dr. Patel on Friday.", "first Patel 2026-11-27"), ("With Dr. Johnson, yes.", "first Johnson"),
            ("Thursday, no, hang on, I'm in Glasgow Thursday, Friday I mean, with Dr. Lee at two.", "first Lee 2026-11-27 14:00"),
            ("I want Dr. Lee. No, what am I saying, Lee was for my hip. It's Dr. Patel I want now, on Friday.", "first Patel 2026-11-27"),
            ("My one with Dr. Johnson can stay, it's Dr. Lee on Friday.", "first Lee 2026-11-27"),
            ("Let's say ten thirty.", "first 10:30"), ("Ten thirty's fine with Dr. Lee.", "first Lee 10:30"),
        ])
    func takenBack(words: String, expected: String) async throws {
        let read = try read(words, try await FormDesk())
        #expect(read == [expected])
    }

    @Test("Of what may be a name the whole one is it")
    func wholeName() async throws {
        let desk = try await FormDesk()
        var state = DialogueState(forms: try ["book", "move", "cancel"].map { try desk.tool($0).form })
        state.moment = desk.moment
        for case .prepare(let id, _, _) in state.hear(Reading([Reading.Act(.request(form: "schedule_appointment"))])) {
            _ = state.prepared(id, .ask(SlotQuestion("name", Line("askPatient"))))
        }
        #expect(try read("Craig Dunleavy. D-U-N-L-E-A-V-Y. Write it down.", act: "give", desk, in: state) == ["first Craig Dunleavy"])
        #expect(try read("Craig.", act: "give", desk, in: state) == ["first Craig"])
        // As a recognizer may write it down.
        #expect(try read("Jane dough", act: "give", desk, in: state) == ["first Jane Dough"])
        #expect(try read("I don't know yet.", act: "give", desk, in: state) == ["first"])
        // A name that is taken back is not it.
        let words = "Beatrice Holmes. No, listen to me, that was my maiden name, I've been married for years. Beatrice Holloway."
        #expect(try read(words, act: "give", desk, in: state) == ["first Beatrice Holloway"])
    }

    @Test("A word at the beginning of a sentence is no name for its capital, unless a name was asked for")
    func beginning() async throws {
        let desk = try await FormDesk()
        func name(_ words: String, copied: String) throws -> String? {
            let forms = [try desk.tool("book").form]
            let answer = CopyReading(acts: [CopyReading.Act("book", slots: [CopyReading.Slot("name", copied)])], probabilities: ["book": 1])
            let reading = Understanding(role: "a hospital", forms: forms, general: []).reading([answer], of: words, in: DialogueState(forms: forms), at: desk.moment)
            return reading.acts[0].values["name"]?.argument.stringValue
        }
        #expect(try name("Dunno, at nine with Dr. Lee.", copied: "Dunno") == nil)
        #expect(try name("At nine, for Leo.", copied: "Leo") == "Leo")
        #expect(try name("Ada Novak, at nine.", copied: "Ada Novak") == "Ada Novak")
    }

    @Test("A date of birth is neither the day of an appointment nor the number of one")
    func births() async throws {
        let desk = try await FormDesk()
        let forms = [try desk.tool("move").form]
        let understanding = Understanding(role: "a hospital", forms: forms, general: [])
        let words = "It's for my husband John Smith, he was born on March 14th, 1985. The one on Friday has to go to Monday the thirtieth of November."
        let answer = CopyReading(acts: [CopyReading.Act("move", slots: [CopyReading.Slot("number", "1985")])], probabilities: ["move": 1])
        let values = understanding.reading([answer], of: words, in: DialogueState(forms: forms), at: desk.moment).acts[0].values
        #expect(values["number"] == nil)
        #expect(values["from"]?.argument == .string(FormDesk.friday) && values["day"]?.argument == "2026-11-30" && values["birth_date"]?.argument == "1985-03-14")
        let number = try #require(forms[0].slot("number")?.type)
        #expect(number.spans(in: "Hers is November 30th, 1978, I had to ask her.", at: desk.moment).isEmpty)
        #expect(number.spans(in: "It's APT-1001, born November 30th, 1978.", at: desk.moment) == ["APT-1001"])
        let day = DaySlot()
        #expect(day.spans(in: "born on March 14th, 1985, and to come on December 5th, 2026", at: desk.moment).compactMap { day.read($0, at: desk.moment)?.argument } == ["2026-12-05"])
        #expect(day.read("March 14th, 1985", at: desk.moment) == nil)
        // Asked for.
        var state = DialogueState(forms: forms)
        state.moment = desk.moment
        for case .prepare(let id, _, _) in state.hear(Reading([Reading.Act(.request(form: forms[0].name))])) { _ = state.prepared(id, .ask(SlotQuestion("birth_date", Line("askBirthDate")))) }
        let given = understanding.reading([CopyReading(acts: [CopyReading.Act("give")], probabilities: [:])], of: "That's today, the thirtieth of November, 1978.", in: state, at: desk.moment)
        #expect(given.acts[0].values["birth_date"]?.argument == "1978-11-30" && given.acts[0].values["number"] == nil)
    }

    @Test("Of two doctors in a turn the one who is called by what it comes to is wanted")
    func referred() async throws {
        let desk = try await FormDesk()
        let forms = [try desk.tool("book").form]
        func doctor(_ words: String, specialty: String) -> String? {
            let answer = CopyReading(acts: [CopyReading.Act("book", slots: [])], probabilities: ["book": 1], meant: ["specialty": [specialty: 0.9]])
            let reading = Understanding(role: "a hospital", forms: forms, general: []).reading([answer], of: words, in: DialogueState(forms: forms), at: desk.moment)
            return reading.acts[0].values["doctor"]?.argument.stringValue
        }
        #expect(doctor("My family doctor heard a murmur, and wants a heart specialist to listen to it.", specialty: "heart") == "Patel")
        #expect(doctor("Dr. Johnson sends me to a cardiologist.", specialty: "heart") == "Patel")
        #expect(doctor("Dr. Johnson, please, it's about my heart pills.", specialty: "heart") == "Johnson")
        #expect(doctor("A heart specialist, please.", specialty: "heart") == "Patel")
    }

    @Test("What was asked for takes its words: two, of a time, is no day as well")
    func asked() async throws {
        let desk = try await FormDesk()
        var state = DialogueState(forms: try ["book", "move", "cancel"].map { try desk.tool($0).form })
        state.moment = desk.moment
        for case .prepare(let id, _, _) in state.hear(Reading([Reading.Act(.request(form: "schedule_appointment"))])) {
            _ = state.prepared(id, .ask(SlotQuestion("time", Line("askTime"))))
        }
        #expect(try read("Two. Afternoon.", act: "give", desk, in: state) == ["first 14:00"])
        #expect(try read("On the second, at two.", act: "give", desk, in: state) == ["first 2026-12-02 14:00"])
    }

    @Test("Whoever is for a complaint gives way to what the whole comes to; a doctor by name, or by what he is called, does not")
    func described() async throws {
        let slot = try #require(try await FormDesk().tool("book").form.slot("doctor")?.type)
        let moment = try await FormDesk().moment
        #expect(slot.read("a doctor for my rash", at: moment)?.isLoose == true)
        for words in ["Dr. Lee", "the cardiologist", "the bone doctor"] { #expect(slot.read(words, at: moment)?.isLoose == false, "\(words)") }
        // As a recognizer may write it down; and what sounds like nothing.
        #expect(slot.read("a hard doctor", at: moment)?.argument == "Patel")
        for words in ["a new doctor", "a female doctor", "a good doctor", "the same doctor", "some other doctor"] {
            #expect(slot.read(words, at: moment)?.precision != .exact, "\(words)")
        }
        let desk = try await FormDesk()
        let values = ["doctor": try #require(slot.read("a doctor for my rash", at: moment)), "specialty": SlotValue("children", spoken: .text(""))]
        guard case .ready(let ready) = try await desk.tool("doctor_info").prepare(FormRequest(values: values), context: desk.context()) else {
            Issue.record("it is not ready")
            return
        }
        #expect(ready.arguments["doctor_name"] == "Garcia")
    }

    @Test("Who wants it sooner than next week, and who has the first there is already")
    func sooner() async throws {
        let desk = try await FormDesk()
        let move = try desk.tool("move")
        let day = move.form.whole("I'm seeing him next week. What's the very soonest you could squeeze me in?", desk.moment)["day"]
        #expect(day?.argument == ["wish": "earliest"])
        let time = move.form.whole("On Friday at two, but could it be a little later the same day?", desk.moment)["time"]
        #expect(time?.precision == .relative)
        let funeral = move.form.whole("I'm at a funeral that day. Can you put me on Friday, December fourth, at two, instead?", desk.moment)
        #expect(funeral["day"]?.argument == "2026-12-04" && funeral["from"] == nil)
        // John Smith sees Dr. Lee on Friday at two.
        let values = ["name": SlotValue("John Smith", spoken: .text("")), "day": try #require(day)]
        let sooner = try await move.prepare(FormRequest(values: values), context: desk.context())
        guard case .ask(let question) = sooner else {
            Issue.record("\(sooner)")
            return
        }
        #expect(question.key == "time" && question.options.compactMap { OfferedTime($0.argument)?.day.iso } == ["2026-11-24", "2026-11-24"])
        try await desk.put("Ida Holm", nil, "Patel", "2026-11-24", 14)
        let first = ["name": SlotValue("Ida Holm", spoken: .text("")), "day": try #require(day)]
        let again = try await move.prepare(FormRequest(values: first), context: desk.context())
        guard case .refused(let line) = again else {
            Issue.record("\(again)")
            return
        }
        #expect(line.key == "isThenAlready")
    }
}
