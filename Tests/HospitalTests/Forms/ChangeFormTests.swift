import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

@testable import Hospital

@Suite("Moving and cancelling, as forms")
struct ChangeFormTests {
    @Test(
        "What a request to move comes to",
        arguments: [
            ([:], "name: askNameOfAppointment"),
            (["name": "John"], "name: askFullName"),
            (["name": "Gerald Fox"], "name: noAppointment"),
            (["name": "John Smith"], "day: askWhere"),
            (["name": "John Smith", "day": "Friday"], "day: askWhere"),
            // The time is the caller's to choose; the old one is offered first.
            (["name": "John Smith", "day": "Monday"], "time: offerTimes 14:00, 09:00, 10:30, 15:30"),
            (["name": "John Smith", "day": "Monday", "time": "same time"], "ready APT-1001 Lee 2026-11-30 14:00 John Smith"),
            (["name": "John Smith", "time": "half past three"], "ready APT-1001 Lee 2026-11-27 15:30 John Smith"),
            (["name": "John Smith", "day": "a week later", "time": "same time"], "ready APT-1001 Lee 2026-12-04 14:00 John Smith"),
            (["name": "John Smith", "day": "the day before", "time": "at nine"], "ready APT-1001 Lee 2026-11-26 09:00 John Smith"),
            (["name": "John Smith", "time": "an hour earlier"], "time: noSuchTime 10:30, 15:30"),
            (["name": "John Smith", "time": "at two", "day": "Friday"], "refused isThenAlready"),
            // Another doctor, at the same time.
            (["name": "John Smith", "doctor": "Dr. Patel"], "ready APT-1001 Patel 2026-11-27 14:00 John Smith"),
            // One of two, by what tells them apart.
            (["name": "Nathan Cole", "day": "Friday", "time": "at nine"], "number: whichToMove APT-1003, APT-1004"),
            (["name": "Nathan Cole", "doctor": "Dr. Lee", "day": "Friday", "time": "at nine"], "ready APT-1004 Lee 2026-11-27 09:00 Nathan Cole"),
            (["name": "Nathan Cole", "from": "tomorrow", "day": "Friday", "time": "at nine"], "ready APT-1003 Johnson 2026-11-27 09:00 Nathan Cole"),
            // By its number, and whose it is.
            (["number": "A P T one zero zero one", "time": "half past three"], "name: askNameForNumber"),
            (["number": "1001", "name": "Jane Doe", "time": "half past three"], "number: notUnderThatName"),
            (["number": "1001", "name": "John Smith", "time": "half past three"], "ready APT-1001 Lee 2026-11-27 15:30 John Smith"),
            (["name": "Jane Doe", "day": "as soon as possible", "time": "as early as you can"], "ready APT-1002 Patel 2026-11-24 14:00 Jane Doe"),
        ] as [([String: String], String)])
    func move(words: [String: String], expected: String) async throws {
        #expect(try await FormDesk().come("move", words) == expected)
    }

    @Test("What was just booked is moved without its name")
    func moveWhatWasBooked() async throws {
        let desk = try await FormDesk()
        let result = try await desk.make("book", ["doctor": "Dr. Johnson", "day": "Friday", "time": "at nine", "name": "Dana Whitlock"])
        let base = try desk.tool("book").told(result, context: desk.context()).values
        #expect(try await desk.come("move", ["time": "at two"], base: base) == "ready APT-1005 Johnson 2026-11-27 14:00 Dana Whitlock")
        #expect(try await desk.come("move", ["day": "Friday"], base: base) == "refused isThenAlready")
        #expect(try await desk.come("move", ["name": "John Smith", "day": "Monday", "time": "at nine"], base: base) == "ready APT-1001 Lee 2026-11-30 09:00 John Smith")
    }

    @Test("It is moved, and told")
    func moved() async throws {
        let desk = try await FormDesk()
        let words = ["name": "John Smith", "day": "Monday", "time": "at nine"]
        let result = try await desk.make("move", words, key: "one")
        #expect(result["status"] == "rescheduled" && result["previous"] == "Friday, November 27th at 2 PM")
        #expect(try desk.told("move", result) == "I have moved it: your appointment with Dr. Lee is now on Monday, November 30th at 9 AM.")
        #expect(try await desk.booked().contains("John Smith Lee 2026-11-30 09:00"))
    }

    @Test("The same request again moves nothing a second time")
    func moveRetried() async throws {
        let desk = try await FormDesk()
        guard case .ready(let ready) = try await desk.prepare("move", ["name": "John Smith", "day": "Monday", "time": "at nine"]) else {
            Issue.record("not ready")
            return
        }
        for _ in 0..<2 { #expect(try await desk.tool("move").call(ready.arguments, context: desk.context(key: "one")).json["status"] == "rescheduled") }
        #expect(try await desk.tool("move").call(ready.arguments, context: desk.context()).json["status"] == "already at that time")
    }

    @Test(
        "What a request to cancel comes to",
        arguments: [
            ([:], "name: askNameOfAppointment"),
            (["name": "Walter Young"], "name: noAppointment"),
            (["name": "John Smith"], "perhaps APT-1001 John Smith"),
            (["name": "John Smith", "day": "Friday", "doctor": "Dr. Lee"], "ready APT-1001 John Smith"),
            // Not on Monday, but there is one: it is read back as it is.
            (["name": "John Smith", "day": "Monday"], "perhaps APT-1001 John Smith"),
            (["name": "Nathan Cole"], "number: whichToCancel APT-1003, APT-1004"),
            (["name": "Nathan Cole", "doctor": "Dr. Lee"], "perhaps APT-1004 Nathan Cole"),
            (["name": "Nathan Cole", "day": "tomorrow"], "perhaps APT-1003 Nathan Cole"),
            (["name": "Nathan Cole", "number": "both"], "perhaps APT-1003 APT-1004 Nathan Cole"),
            (["name": "Nathan Cole", "number": "all of them"], "perhaps APT-1003 APT-1004 Nathan Cole"),
            (["number": "1001"], "name: askNameForNumber"),
            (["number": "1001", "name": "Bob Martin"], "number: notUnderThatName"),
            (["number": "APT-1009", "name": "Bob Martin"], "number: noSuchNumber"),
            (["number": "A P T one zero zero two", "name": "Jane Doe"], "ready APT-1002 Jane Doe"),
            // What is somebody else's is not found by its time.
            (["name": "Bob Martin", "doctor": "Dr. Patel", "day": "Thursday", "time": "at ten thirty"], "name: noAppointment"),
        ] as [([String: String], String)])
    func cancel(words: [String: String], expected: String) async throws {
        #expect(try await FormDesk().come("cancel", words) == expected)
    }

    @Test("Both are cancelled, one after the other")
    func both() async throws {
        let desk = try await FormDesk()
        let result = try await desk.make("cancel", ["name": "Nathan Cole", "number": "both"])
        #expect(result["appointments"]?.arrayValue?.count == 2)
        #expect(try desk.told("cancel", result) == "I have cancelled Dr. Johnson on Wednesday, November 25th at 9 AM and Dr. Lee on Tuesday, December 1st at 3:30 PM.")
        #expect(try await desk.booked().count == 2)
        #expect(try await desk.come("cancel", ["name": "Nathan Cole"]) == "name: noAppointment")
    }

    @Test("An appointment that is not there to be cancelled on a day is perhaps to be moved to it")
    func perhapsMoved() async throws {
        let desk = try await FormDesk()
        for (day, expected) in [("November 30th", "reschedule_appointment"), ("November 27th", nil)] {
            guard case .ready(let ready) = try await desk.prepare("cancel", ["name": "John Smith", "day": day]) else {
                Issue.record("\(day) is not ready")
                continue
            }
            #expect(ready.rather == expected, "\(day)")
            // What it is about is read back with its day, and is another than the one that was said.
            #expect(ready.details["day"]?.argument == .string(FormDesk.friday))
        }
    }

    @Test("Who gives another name as their own calls for the patient, and proves that they may")
    func somebodyElse() async throws {
        let desk = try await FormDesk()
        for (said, expected) in [
            ("Hey, so, this is Darren, it's about Jane Doe. When's she at yours next?", "birth_date: askBirthDate"), ("I'm calling about my ex-wife, Jane Doe. Cancel hers.", "birth_date: askBirthDate"), ("It's Jane Doe, I can't come.", "perhaps APT-1002 Jane Doe"),
            ("This is Jane, Jane Doe.", "perhaps APT-1002 Jane Doe"), ("I'm Jayne Doe, hello.", "perhaps APT-1002 Jane Doe"),
        ] {
            #expect(try await desk.come("cancel", ["name": "Jane Doe"], said: [said]) == expected, "\(said)")
        }
        let proved = ["name": "Jane Doe", "birth_date": "July 22nd, 1990"]
        #expect(try await desk.come("cancel", proved, said: ["This is Darren, it's about Jane Doe.", "July 22nd, 1990."]) == "perhaps APT-1002 Jane Doe")
    }

    @Test("Both are meant where both are said, and two o'clock where that is")
    func bothSaid() async throws {
        let form = try await FormDesk().tool("cancel").form
        let moment = try await FormDesk().moment
        #expect(form.whole("The one on Thursday and the one in January, both of them can go.", moment)["number"]?.argument == AppointmentSlot.all)
        #expect(form.whole("The one on Thursday can go.", moment).isEmpty)
        let spanish = try await FormDesk(.spanish)
        #expect(try spanish.tool("cancel").form.whole("Cancele la cita de las dos.", spanish.moment).isEmpty)
    }

    @Test("Both are cancelled, though each was spoken of by itself")
    func bothNamed() async throws {
        let desk = try await FormDesk()
        #expect(try await desk.come("cancel", ["name": "Nathan Cole", "number": "both", "day": "November 25th"]) == "perhaps APT-1003 APT-1004 Nathan Cole")
        #expect(try await desk.come("cancel", ["name": "Nathan Cole", "number": "both", "doctor": "Dr. Lee"]) == "perhaps APT-1003 APT-1004 Nathan Cole")
        // One of the two was described, and then the other.
        #expect(try await desk.come("cancel", ["name": "Nathan Cole", "number": "both", "doctor": "Dr. Lee", "day": "November 25th"]) == "perhaps APT-1003 APT-1004 Nathan Cole")
    }

    @Test("It is cancelled once, and told so when it is gone")
    func cancelled() async throws {
        let desk = try await FormDesk()
        let arguments: [String: JSONValue] = ["appointment_id": ["APT-1001"], "patient_name": "John Smith"]
        for _ in 0..<2 { #expect(try await desk.tool("cancel").call(arguments, context: desk.context(key: "one")).json["status"] == "cancelled") }
        #expect(try await desk.tool("cancel").call(arguments, context: desk.context()).json["status"] == "already cancelled")
        #expect(try await desk.come("cancel", ["number": "1001", "name": "John Smith"]) == "refused isCancelled")
        #expect(try await desk.come("move", ["number": "1001", "name": "John Smith", "day": "Monday"]) == "refused isCancelledBook")
        // A stranger's call, as a model may make it.
        #expect(try await desk.tool("cancel").call(["appointment_id": ["APT-1002"], "patient_name": "Bob Martin"], context: desk.context()).json["error"] != nil)
        #expect(try await desk.booked().contains("Jane Doe Patel 2026-11-26 10:30"))
    }

    @Test(
        "Which day it is on and which it is to go to, and to whom",
        arguments: [
            // He sees Dr. Lee on Friday at two.
            ("I've got Dr. Lee on Friday, could it be Monday at nine?", "ready APT-1001 Lee 2026-11-30 09:00 John Smith"),
            ("Could I come on Monday at nine instead of on Friday?", "ready APT-1001 Lee 2026-11-30 09:00 John Smith"),
            ("That's Friday, and I'd want the day after the weekend, a week later, at nine.", "ready APT-1001 Lee 2026-12-04 09:00 John Smith"),
            ("I'm with Dr. Lee on Friday at two, it ought to be Dr. Patel.", "ready APT-1001 Patel 2026-11-27 14:00 John Smith"),
            ("It's at two on Friday, make it half past three on Monday.", "ready APT-1001 Lee 2026-11-30 15:30 John Smith"),
        ])
    func fromAndTo(words: String, expected: String) async throws {
        let desk = try await FormDesk()
        let tool = try desk.tool("move")
        var values = tool.form.whole(words, desk.moment)
        // What the types find by themselves besides.
        for slot in tool.form.slots where ["day", "time", "doctor"].contains(slot.key) && values[slot.key] == nil {
            values[slot.key] = slot.type.spans(in: words, at: desk.moment).compactMap { slot.type.read($0, at: desk.moment) }.first { $0.precision == .exact }
        }
        values["name"] = SlotValue("John Smith", spoken: .text("John Smith"))
        #expect(desk.summary(try await tool.prepare(FormRequest(values: values, base: [:]), context: desk.context([words]))) == expected)
    }

    @Test("A weekday is that of the appointment, in whatever week it is")
    func weekday() async throws {
        let desk = try await FormDesk()
        try await desk.put("Nathan Cole", nil, "Patel", "2026-12-10", 9)
        #expect(try await desk.come("cancel", ["name": "Nathan Cole", "day": "Thursday"]) == "perhaps APT-1005 Nathan Cole")
        #expect(try await desk.come("cancel", ["name": "Nathan Cole", "day": "November 26th"]) == "number: whichToCancel APT-1003, APT-1004, APT-1005")
    }

    @Test("Of two appointments what fits best is meant", arguments: [
        (["doctor": "Dr. Lee"], "perhaps APT-1004 Nathan Cole"), (["specialty": "bones"], "perhaps APT-1004 Nathan Cole"),
        (["day": "Tuesday", "time": "at nine"], "number: whichToCancel APT-1003, APT-1004"), (["day": "Tuesday", "doctor": "Dr. Lee"], "ready APT-1004 Nathan Cole"),
        (["day": "Wednesday", "doctor": "Dr. Lee", "time": "half past three"], "perhaps APT-1004 Nathan Cole"),
    ] as [([String: String], String)])
    func nearest(words: [String: String], expected: String) async throws {
        #expect(try await FormDesk().come("cancel", words.merging(["name": "Nathan Cole"]) { $1 }) == expected)
    }
}
