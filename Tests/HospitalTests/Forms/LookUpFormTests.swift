import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

@testable import Hospital

@Suite("Looking up, as forms")
struct LookUpFormTests {
    @Test(
        "Which times are free",
        arguments: [
            (["doctor": "Dr. Lee", "day": "Friday"], "On Friday, November 27th, Dr. Lee is free at 9 AM, 10:30 AM and 3:30 PM. Would one of those suit you?"),
            (["doctor": "Dr. Lee", "day": "Friday", "time": "in the morning"], "On Friday, November 27th, Dr. Lee is free at 9 AM and 10:30 AM. Would one of those suit you?"),
            (["doctor": "Dr. Lee", "day": "Friday", "time": "at nine"], "Yes, Dr. Lee is free on Friday, November 27th at 9 AM. Shall I book it?"),
            (["doctor": "Dr. Lee", "day": "Friday", "time": "at two"], "Then nothing is free, but on Friday, November 27th, Dr. Lee is free at 9 AM, 10:30 AM and 3:30 PM. Would that suit you?"),
            (["doctor": "Dr. Lee"], "On Tuesday, November 24th, Dr. Lee is free at 2 PM and 3:30 PM. Would one of those suit you?"),
            (["doctor": "Dr. Lee", "day": "next week"], "On Monday, November 30th, Dr. Lee is free at 9 AM, 10:30 AM, 2 PM and 3:30 PM. Would one of those suit you?"),
            (["doctor": "Dr. Johnson", "day": "December 10th"], "Dr. Johnson is away on Thursday, December 10th. The next free day is Friday, December 11th, at 9 AM, 10:30 AM, 2 PM and 3:30 PM. Would that suit you?"),
            (["day": "tomorrow"], "On Wednesday, November 25th there is free: Dr. Johnson at 10:30 AM, 2 PM and 3:30 PM and Dr. Patel, Dr. Lee and Dr. Garcia at 9 AM, 10:30 AM, 2 PM and 3:30 PM. Whom would you like to see?"),
        ] as [([String: String], String)])
    func availability(words: [String: String], expected: String) async throws {
        let desk = try await FormDesk()
        #expect(try desk.told("availability", await desk.make("availability", words)) == expected)
    }

    @Test("A full day, a weekend, a day that has passed")
    func noDay() async throws {
        let desk = try await FormDesk()
        for hour in [9, 14] { try await desk.put("Omar Haddad", nil, "Patel", FormDesk.friday, hour) }
        try await desk.put("Omar Haddad", nil, "Patel", FormDesk.friday, 10, 30)
        try await desk.put("Omar Haddad", nil, "Patel", FormDesk.friday, 15, 30)
        let result = try await desk.make("availability", ["doctor": "Dr. Patel", "day": "Friday"])
        #expect(try desk.told("availability", result).hasPrefix("Nothing is free with Dr. Patel on Friday, November 27th. The next free day is Monday, November 30th"))
        #expect(try await desk.come("availability", ["doctor": "Dr. Patel", "day": "Saturday"]) == "day: closedThatDay 2026-11-30")
        #expect(try await desk.come("availability", ["doctor": "Dr. Patel", "day": "November 10th"]) == "day: dayPast")
    }

    @Test("And Dr. Patel? And on Monday?")
    func goingOn() async throws {
        let desk = try await FormDesk()
        let first = try await desk.make("availability", ["doctor": "Dr. Lee", "day": "Friday"])
        let base = try desk.tool("availability").told(first, context: desk.context()).values
        #expect(try await desk.come("availability", ["doctor": "Dr. Patel"], base: base) == "ready Patel 2026-11-27")
        #expect(try await desk.come("availability", ["day": "Monday"], base: base) == "ready Lee 2026-11-30")
    }

    @Test("What is booked for somebody, by the full name")
    func ownAppointments() async throws {
        let desk = try await FormDesk()
        #expect(try await desk.come("own_appointments", [:]) == "name: askNameOfAppointment")
        #expect(try await desk.come("own_appointments", ["name": "John"]) == "name: askFullName")
        func told(_ name: String) async throws -> String { try desk.told("own_appointments", await desk.make("own_appointments", ["name": name])) }
        #expect(try await told("John Smith") == "You have an appointment with Dr. Lee on Friday, November 27th at 2 PM.")
        #expect(try await told("Nathan Cole") == "You have Dr. Johnson on Wednesday, November 25th at 9 AM and Dr. Lee on Tuesday, December 1st at 3:30 PM.")
        #expect(try await told("Walter Young") == "There is nothing booked for Walter Young.")
        #expect(try await desk.come("own_appointments", ["name": "Robert Miller"]) == "birth_date: severalOfThatName")
    }

    @Test("What is on record is told for the date of birth of whose it is, and for no other")
    func ownData() async throws {
        let desk = try await FormDesk()
        #expect(try await desk.come("own_data", [:]) == "name: askOwnName")
        #expect(try await desk.come("own_data", ["name": "John Smith"]) == "birth_date: askBirthDate")
        #expect(try await desk.come("own_data", ["name": "Walter Young"]) == "refused notRegistered")
        let right = "March fourteenth, nineteen eighty-five"
        let result = try await desk.make("own_data", ["name": "John Smith", "data": "phone number", "birth_date": right], said: [right])
        #expect(result["phone"] == "555-0101" && result["insurance"] == nil)
        #expect(try desk.told("own_data", result) == "On record the phone number is 555-0101.")
        let wrong = "June fifth, nineteen ninety-one"
        #expect(try await desk.come("own_data", ["name": "Jane Doe", "birth_date": wrong], said: [wrong]) == "birth_date: wrongBirthDate")
        #expect(try await desk.come("own_data", ["name": "Jane Doe", "birth_date": wrong], said: [wrong, wrong]) == "refused notProved")
        // Another's date of birth, given before, proves nothing of her.
        #expect(try await desk.come("own_data", ["name": "Jane Doe"], said: [right]) == "birth_date: askBirthDate")
        var request = try desk.request("own_data", ["name": "Jane Doe", "birth_date": right])
        request.values["birth_date"]?.isSaid = false
        #expect(desk.summary(try await desk.tool("own_data").prepare(request, context: desk.context([right]))) == "birth_date: askBirthDate")
    }

    @Test("Whoever asks for two things of their own is told both")
    func bothData() async throws {
        let desk = try await FormDesk()
        let form = try desk.tool("own_data").form
        #expect(form.whole("Which telephone and which insurer have you got for me?", desk.moment)["data"] != nil)
        for one in ["What's my insurance number, please?", "I'm calling from my cell, which insurance have you got for me?"] { #expect(form.whole(one, desk.moment).isEmpty) }
        let born = "March fourteenth, nineteen eighty-five"
        var request = try desk.request("own_data", ["name": "John Smith", "birth_date": born])
        request.values.merge(form.whole("My phone and my insurance, please.", desk.moment)) { $1 }
        guard case .ready(let ready) = try await desk.tool("own_data").prepare(request, context: desk.context([born])) else { return #expect(Bool(false)) }
        let result = try await desk.tool("own_data").call(ready.arguments, context: desk.context([born])).json
        #expect(result["phone"] == "555-0101" && result["insurance"] == "Blue Cross")
    }

    @Test("A date of birth that only a model has written proves nothing")
    func modelsProof() async throws {
        let desk = try await FormDesk()
        let arguments: [String: JSONValue] = ["patient_name": "Jane Doe", "date_of_birth": "1990-07-22"]
        let result = try await desk.tool("own_data").call(arguments, context: desk.context(["Jane Doe is the name."], author: .model)).json
        #expect(result["phone"] == nil && result["error"] != nil)
        let proved = try await desk.tool("own_data").call(arguments, context: desk.context(["Jane Doe, July 22nd 1990."], author: .model)).json
        #expect(proved["phone"] == "555-0102")
    }

    @Test("Who gives many dates of birth is guessing")
    func guessing() async throws {
        let desk = try await FormDesk()
        let guesses = ["January first, nineteen eighty", "February second, nineteen eighty-one", "April fourteenth, nineteen eighty-five", "March fourteenth, nineteen eighty-five"]
        #expect(try await desk.come("own_data", ["name": "John Smith", "birth_date": guesses[3]], said: guesses) == "refused notProved")
    }

    @Test(
        "Which doctor",
        arguments: [
            (["doctor": "Dr. Lee"], "That would be Dr. Lee, Orthopedics, here from Monday to Friday, 9 AM to 4 PM."),
            (["reason": "a stiff neck"], "That would be Dr. Lee, Orthopedics, here from Monday to Friday, 9 AM to 4 PM."),
            (["reason": "a toddler with an itchy rash"], "That would be Dr. Garcia, Pediatrics, here from Monday to Friday, 9 AM to 4 PM, but away from Monday, December 21st to Friday, December 25th."),
            ([:], "We have Dr. Johnson for General Medicine, Dr. Patel for Cardiology, Dr. Lee for Orthopedics and Dr. Garcia for Pediatrics."),
        ] as [([String: String], String)])
    func doctors(words: [String: String], expected: String) async throws {
        let desk = try await FormDesk()
        #expect(try desk.told("doctor_info", await desk.make("doctor_info", words)) == expected)
    }

    @Test("A doctor's slot reads doctors, and no complaint, nor whatever sounds like Lee", arguments: [
        ("Dr. Garsia", "Garcia"), ("Patel", "Patel"), ("a cardiologist", "Cardiology→Patel"), ("somebody for my knee", "Lee"), ("Lily Tran", "none"), ("Leo Brandt", "none"),
        ("my knee hurts", "none"), ("a rash", "none"), ("Dr. Lee", "Lee"),
    ])
    func doctorSlot(words: String, expected: String) async throws {
        let desk = try await FormDesk()
        let value = try desk.tool("book").form.slot("doctor")?.type.read(words, at: desk.moment)
        #expect(value?.argument.stringValue ?? "none" == (expected.split(separator: "→").last.map(String.init) ?? ""))
    }

    @Test(
        "Who calls for somebody else, and who has an interest of their own",
        arguments: [
            // Somebody who is registered has a date of birth to give.
            ("own_data", ["name": "John Smith", "birth_date": "March fourteenth 1985", "party": "near"], "refused notProved"),
            ("own_appointments", ["name": "John Smith"], "ready John Smith"), ("own_appointments", ["name": "John Smith", "party": "near"], "birth_date: askBirthDate"),
            ("own_appointments", ["name": "John Smith", "party": "outsider"], "birth_date: askBirthDate"),
            ("own_appointments", ["name": "John Smith", "party": "near", "birth_date": "March fourteenth 1985"], "ready John Smith"),
            ("own_appointments", ["name": "John Smith", "party": "outsider", "birth_date": "March fifteenth 1985"], "birth_date: wrongBirthDate"),
            // Who is not registered has their name alone.
            ("own_appointments", ["name": "Nathan Cole", "party": "near"], "ready Nathan Cole"), ("own_appointments", ["name": "Nathan Cole", "party": "outsider"], "refused notTheirs"),
            ("cancel", ["name": "Nathan Cole", "party": "outsider"], "refused notTheirs"), ("move", ["name": "Nathan Cole", "party": "outsider", "day": "Friday"], "refused notTheirs"),
            ("cancel", ["number": "A P T 1 0 0 3", "name": "Nathan Cole", "party": "outsider"], "refused notTheirs"),
            ("cancel", ["name": "John Smith", "party": "near"], "birth_date: askBirthDate"),
        ] as [(String, [String: String], String)])
    func parties(act: String, words: [String: String], expected: String) async throws {
        #expect(try await FormDesk().come(act, words) == expected)
    }

    @Test("A complaint leads to a doctor, whatever it is called", arguments: [("heart", "Patel"), ("bones", "Lee"), ("children", "Garcia"), ("general", "Johnson")])
    func specialty(meaning: String, doctor: String) async throws {
        let desk = try await FormDesk()
        #expect(try await desk.come("book", ["specialty": meaning, "day": "Friday", "time": "at nine", "name": "Ada Novak"]) == "perhaps \(doctor) 2026-11-27 09:00 Ada Novak")
        // Who names one means that one.
        #expect(try await desk.come("book", ["doctor": "Dr. Lee", "specialty": meaning, "day": "Friday", "time": "at nine", "name": "Ada Novak"]) == "ready Lee 2026-11-27 09:00 Ada Novak")
    }
}
