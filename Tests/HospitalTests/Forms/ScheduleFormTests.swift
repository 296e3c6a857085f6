import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

@testable import Hospital

@Suite("Booking, as a form")
struct ScheduleFormTests {
    @Test(
        "What a request comes to",
        arguments: [
            // One thing after the other.
            ([:], "doctor: askDoctor Johnson, Patel, Lee, Garcia"),
            (["doctor": "Dr. Lee"], "day: askDay"),
            (["doctor": "Dr. Lee", "day": "Friday"], "time: offerTimes 09:00, 10:30, 15:30"),
            (["doctor": "Dr. Lee", "day": "Friday", "time": "at nine"], "name: askPatient"),
            (["doctor": "Dr. Lee", "day": "Friday", "time": "at nine", "name": "Ada"], "name: askFullName"),
            (["doctor": "Dr. Lee", "day": "Friday", "time": "at nine", "name": "Ada Novak"], "ready Lee 2026-11-27 09:00 Ada Novak"),
            // Names as they were heard; those that are registered as they are written.
            (["doctor": "Dr. Lee", "day": "Friday", "time": "at nine", "name": "Jon Smith"], "ready Lee 2026-11-27 09:00 John Smith"),
            (["doctor": "Dr. Patil", "day": "Friday", "time": "at nine", "name": "Ada Novak"], "ready Patel 2026-11-27 09:00 Ada Novak"),
            (["doctor": "Dr. Paddle", "day": "Friday"], "day-or-doctor"),
            (["doctor": "the bone doctor", "day": "Friday", "time": "at nine", "name": "Ada Novak"], "ready Lee 2026-11-27 09:00 Ada Novak"),
            // A complaint leads to a doctor, who is read back; it never replaces the one that was chosen.
            (["reason": "my knee", "day": "Friday", "time": "at nine", "name": "Ada Novak"], "perhaps Lee 2026-11-27 09:00 Ada Novak"),
            (["doctor": "Dr. Johnson", "reason": "my knee", "day": "Friday", "time": "at nine", "name": "Ada Novak"], "ready Johnson 2026-11-27 09:00 Ada Novak"),
            (["doctor": "whoever is free", "day": "Friday", "time": "at nine", "name": "Ada Novak"], "ready Johnson 2026-11-27 09:00 Ada Novak"),
            // Days as they are said.
            (["doctor": "Dr. Lee", "day": "the first Monday in December"], "time: offerTimes 09:00, 10:30, 14:00, 15:30"),
            (["doctor": "Dr. Lee", "day": "Friday week", "time": "at nine", "name": "Ada Novak"], "ready Lee 2026-12-04 09:00 Ada Novak"),
            (["doctor": "Dr. Lee", "day": "Saturday"], "day: closedThatDay 2026-11-30"),
            (["doctor": "Dr. Lee", "day": "November 10th"], "day: dayPast"),
            (["doctor": "Dr. Lee", "day": "this weekend"], "day: closedAtWeekends"),
            (["doctor": "Dr. Lee", "day": "Thursday, December 2nd"], "day: whichOfTheseDays 2026-12-02, 2026-12-03"),
            (["doctor": "Dr. Johnson", "day": "December 10th"], "time: awayAndNext 2026-12-11 09:00, 2026-12-11 10:30, 2026-12-11 14:00, 2026-12-11 15:30"),
            // Times as they are said.
            (["doctor": "Dr. Lee", "day": "Friday", "time": "ten to two"], "time: noSuchTime 10:30, 15:30"),
            (["doctor": "Dr. Lee", "day": "Friday", "time": "at two"], "time: timeTaken 09:00, 10:30, 15:30"),
            (["doctor": "Dr. Lee", "day": "Friday", "time": "in the morning"], "time: offerTimes 09:00, 10:30"),
            (["doctor": "Dr. Lee", "day": "Friday", "time": "after lunch", "name": "Ada Novak"], "perhaps Lee 2026-11-27 15:30 Ada Novak"),
            (["doctor": "Dr. Lee", "day": "Friday", "time": "first thing", "name": "Ada Novak"], "ready Lee 2026-11-27 09:00 Ada Novak"),
            (["doctor": "Dr. Lee", "day": "today", "time": "at nine"], "time: timePassed 14:00, 15:30"),
            (["doctor": "Dr. Lee", "day": "Friday", "time": "around ten thirty", "name": "Ada Novak"], "ready Lee 2026-11-27 10:30 Ada Novak"),
            // Open wishes: what fits is offered; what was left to us is chosen.
            (["doctor": "Dr. Lee", "day": "as soon as possible"], "time: offerEarliest 2026-11-24 14:00, 2026-11-24 15:30"),
            (["doctor": "Dr. Lee", "day": "this week", "time": "in the morning"], "time: offerFirst 2026-11-25 09:00, 2026-11-25 10:30"),
            (["doctor": "Dr. Lee", "day": "as soon as possible", "time": "as early as you can", "name": "Ada Novak"], "ready Lee 2026-11-24 14:00 Ada Novak"),
            (["doctor": "Dr. Lee", "day": "next week", "time": "at nine"], "day: whichDayAtThatTime 2026-11-30, 2026-12-01, 2026-12-02"),
        ] as [([String: String], String)])
    func request(words: [String: String], expected: String) async throws {
        let result = try await FormDesk().come("book", words)
        if expected == "day-or-doctor" { #expect(result.hasPrefix("doctor: doYouMean Patel") || result.hasPrefix("time: offerTimes")) }
        else { #expect(result == expected) }
    }

    @Test("What was offered for another day carries that day, until another is asked for")
    func offered() async throws {
        let desk = try await FormDesk()
        let wish: [String: String] = ["doctor": "Dr. Johnson", "day": "December 10th", "name": "Ada Novak"]
        guard case .ask(let question) = try await desk.prepare("book", wish) else { Issue.record("no offer"); return }
        var request = try desk.request("book", wish)
        request.values["time"] = question.options[1]
        #expect(desk.summary(try await desk.tool("book").prepare(request, context: desk.context())) == "ready Johnson 2026-12-11 10:30 Ada Novak")
        request.values["day"] = try desk.request("book", ["day": "December 15th"]).values["day"]
        #expect(desk.summary(try await desk.tool("book").prepare(request, context: desk.context())) == "ready Johnson 2026-12-15 10:30 Ada Novak")
    }

    @Test("Who now calls for somebody else says for whom, unless the one before was for them as well")
    func somebodyElse() async throws {
        let desk = try await FormDesk()
        var request = try desk.request("book", ["doctor": "Dr. Johnson", "day": "December 21st", "time": "half past ten", "name": "Stefan Kruger", "party": "near"])
        #expect(desk.summary(try await desk.tool("book").prepare(request, context: desk.context())) == "perhaps Johnson 2026-12-21 10:30 Stefan Kruger")
        // Known from the booking before, which was their own.
        request.values["name"]?.isSaid = false
        #expect(desk.summary(try await desk.tool("book").prepare(request, context: desk.context())) == "name: askPatient")
        request.base = try desk.request("book", ["party": "near"]).values
        #expect(desk.summary(try await desk.tool("book").prepare(request, context: desk.context())) == "perhaps Johnson 2026-12-21 10:30 Stefan Kruger")
    }

    @Test("Whose complaint it is may be said elsewhere")
    func child() async throws {
        let desk = try await FormDesk()
        let words = ["reason": "this cough", "day": "Thursday", "time": "at nine", "name": "Ella Norris"]
        #expect(try await desk.come("book", words, said: ["My daughter's got this cough, could we come on Thursday at nine?"]) == "perhaps Garcia 2026-11-26 09:00 Ella Norris")
        #expect(try await desk.come("book", words) == "perhaps Johnson 2026-11-26 09:00 Ella Norris")
    }

    @Test("Of two of one name the date of birth tells which one")
    func twoOfAName() async throws {
        let desk = try await FormDesk()
        var words = ["doctor": "Dr. Patel", "day": "Friday", "time": "at nine", "name": "Robert Miller"]
        #expect(try await desk.come("book", words) == "birth_date: severalOfThatName")
        words["birth_date"] = "July second, nineteen fifty-eight"
        let result = try await desk.make("book", words, said: ["July second, nineteen fifty-eight."])
        #expect(result["status"] == "booked")
        #expect(try await desk.store.appointments().last?.patientID == "P-1004")
    }

    @Test("What is booked is told, and settled")
    func made() async throws {
        let desk = try await FormDesk()
        let words = ["doctor": "Dr. Lee", "day": "Friday", "time": "at nine", "name": "ada novak", "reason": "a sore hip"]
        let result = try await desk.make("book", words, key: "one")
        #expect(result["status"] == "booked" && result["doctor"] == "Dr. Lee" && result["date"] == "Friday, November 27th" && result["time"] == "9 AM" && result["patient"] == "Ada Novak")
        #expect(try desk.told("book", result) == "That is booked: Dr. Lee on Friday, November 27th at 9 AM, for Ada Novak.")
        let values = try desk.tool("book").told(result, context: desk.context()).values
        #expect(values["number"]?.argument == "APT-1005" && values["day"]?.argument == "2026-11-27" && values["time"]?.argument == "09:00" && values["name"]?.argument == "Ada Novak")
        #expect(try await desk.store.appointments().last?.reason == "a sore hip")
        // Once more, by a retry or by the same caller: there is one.
        #expect(try await desk.make("book", words, key: "one")["status"] == "already booked")
        #expect(try await desk.make("book", words)["status"] == "already booked")
        #expect(try await desk.booked().count == 5)
    }

    @Test("Somebody was faster: it is refused, with what is free")
    func race() async throws {
        let desk = try await FormDesk()
        guard case .ready(let ready) = try await desk.prepare("book", ["doctor": "Dr. Lee", "day": "Friday", "time": "at nine", "name": "Ada Novak"]) else {
            Issue.record("not ready")
            return
        }
        try await desk.put("Omar Haddad", nil, "Lee", FormDesk.friday, 9)
        let result = try await desk.tool("book").call(ready.arguments, context: desk.context()).json
        #expect(result["error"]?.stringValue?.contains("9 AM on Friday, November 27th is taken") == true)
        let form = try #require(try desk.tool("book") as? ScheduleForm)
        await #expect(throws: FormRefusal.self) { try await form.make(ready.arguments, context: desk.context()) }
    }

    @Test("A large model's arguments, in words or in figures")
    func arguments() async throws {
        let desk = try await FormDesk()
        func call(_ arguments: [String: JSONValue]) async throws -> JSONValue { try await desk.tool("book").call(arguments, context: desk.context()).json }
        let words = try await call(["doctor_name": "the heart doctor", "date": "next Monday", "time": "half past ten", "patient_name": "Ada Novak"])
        #expect(words["doctor"] == "Dr. Patel" && words["date"] == "Monday, November 30th" && words["time"] == "10:30 AM")
        let figures = try await call(["doctor_name": "Dr. Patel", "date": "2026-12-01", "time": "14:00", "patient_name": "Ada Novak"])
        #expect(figures["status"] == "booked" && figures["start"] == "2026-12-01T14:00")
        #expect(try await call(["doctor_name": "Patel", "date": "2026-11-28", "time": "14:00", "patient_name": "Ada Novak"])["error"]?.stringValue?.contains("closed on Saturday") == true)
        #expect(try await call(["doctor_name": "Brown", "date": "Friday", "time": "14:00", "patient_name": "Ada Novak"])["error"]?.stringValue?.contains("Dr. Johnson") == true)
    }

    @Test("A time that was told, taken a turn later: \"the first one\", \"half past three, then\"")
    func afterTold() async throws {
        let desk = try await FormDesk()
        let result = try await desk.make("availability", ["doctor": "Dr. Lee", "day": "Friday"])
        let base = try desk.tool("availability").told(result, context: desk.context()).values
        #expect(try await desk.come("book", ["time": "the first one", "name": "Ada Novak"], base: base) == "ready Lee 2026-11-27 09:00 Ada Novak")
        #expect(try await desk.come("book", ["time": "half past three", "name": "Ada Novak"], base: base) == "ready Lee 2026-11-27 15:30 Ada Novak")
        #expect(try await desk.come("book", ["day": "Monday", "time": "at nine", "name": "Ada Novak"], base: base) == "ready Lee 2026-11-30 09:00 Ada Novak")
    }

    @Test("Who has an appointment with the doctor perhaps wants it moved; who has one with another does not")
    func perhapsMoved() async throws {
        let desk = try await FormDesk()
        for (doctor, name, expected) in [("Dr. Lee", "John Smith", "reschedule_appointment"), ("Dr. Patel", "John Smith", nil), ("Dr. Lee", "Ada Novak", nil)] {
            guard case .ready(let ready) = try await desk.prepare("book", ["doctor": doctor, "day": "Monday", "time": "at nine", "name": name]) else {
                Issue.record("\(name) is not ready")
                continue
            }
            #expect(ready.rather == expected, "\(doctor), \(name)")
        }
    }
}
