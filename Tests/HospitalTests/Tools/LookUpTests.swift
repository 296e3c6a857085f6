import Foundation
import ParleyAgent
import ParleyCore
import Testing

@testable import Hospital

@Suite("Looking up", .timeLimit(.minutes(2)))
struct LookUpTests {
    @Test("Free times are said in words")
    func availability() async throws {
        let desk = try await Desk()
        let result = try await desk.run("check_availability", ["doctor_name": "Dr. Patil", "date": "tomorrow"])
        #expect(result == [
            "doctor": "Dr. Patel", "specialty": "Cardiology", "date": "Wednesday, November 25th",
            "free_times": "9 AM, 10:30 AM, 2 PM and 3:30 PM",
        ])
        #expect(try await desk.run("check_availability", ["doctor_name": "Lee", "date": "today"])["free_times"] == "2 PM and 3:30 PM")
    }

    @Test("A full day names the next free one", arguments: StoreKind.allCases)
    func fullDay(kind: StoreKind) async throws {
        let desk = try await Desk(kind)
        for (index, time) in ["9 AM", "10:30", "2 PM", "3:30 PM"].enumerated() {
            _ = try await desk.book("Patient Number\(index)", "Lee", "Friday", time)
        }
        let result = try await desk.run("check_availability", ["doctor_name": "Lee", "date": "Friday"])
        #expect(result["free_times"] == "none")
        #expect(result["next_free_date"] == "Monday, November 30th")
        let error = try await desk.book("Maria Lopez", "Lee", "Friday", "2 PM")["error"]?.stringValue
        #expect(error?.contains("The next free day of Dr. Lee is Monday, November 30th at 9 AM") == true)
    }

    @Test("The earliest there is, and no other, so that it is not taken for one", arguments: ["earliest available", "as soon as possible", "", "this week", "the first one"])
    func earliest(date: String) async throws {
        let desk = try await Desk()
        var arguments: [String: JSONValue] = ["doctor_name": "Lee"]
        if !date.isEmpty { arguments["date"] = .string(date) }
        let result = try await desk.run("check_availability", arguments)
        #expect(result == [
            "doctor": "Dr. Lee", "specialty": "Orthopedics", "date": "Tuesday, November 24th",
            "free_times": "2 PM and 3:30 PM",
        ])
    }

    @Test("The earliest of a span begins with it", arguments: [
        ("next week", "Monday, November 30th"), ("sometime the following week", "Monday, November 30th"),
        ("next month", "Tuesday, December 1st"),
    ])
    func span(date: String, day: String) async throws {
        let result = try await Desk().run("check_availability", ["doctor_name": "Lee", "date": .string(date)])
        #expect(result["date"] == .string(day))
    }

    @Test("Whoever is free first, where the caller leaves it open")
    func anybody() async throws {
        let desk = try await Desk()
        _ = try await desk.book("Maria Lopez", "Lee", "today", "2 PM")
        let result = try await desk.run("check_availability", ["doctor_name": "any doctor", "date": "earliest"], said: "whoever is free first")
        #expect(result["date"] == "Tuesday, November 24th")
        #expect(result["free"]?.stringValue?.contains("Dr. Patel (Cardiology) at 2 PM and 3:30 PM; Dr. Lee (Orthopedics) at 3:30 PM") == true)
        // Where the caller did say who, that is who is meant.
        let meant = try await desk.run("check_availability", ["doctor_name": "any"], said: "the first heart doctor you have")
        #expect(meant["doctor"] == "Dr. Patel")
    }

    @Test("A name that is nobody's is the nearest doctor's, or asked about; a correction counts", arguments: [
        ("Dr. Paddle", "I'd like Dr. Paddle", "Dr. Patel"), ("Dr. Lee", "Dr. Lee, what am I saying, Dr. Johnson I mean", "Dr. Johnson"),
        ("Dr. Johnson", "Dr. Garcia on Friday | No, wait. I need Dr. Johnson, not Dr. Garcia.", "Dr. Johnson"),
        ("Dr. Garcia", "I need Dr. Johnson, not Dr. Garcia.", "Dr. Johnson"), ("Dr. Lee", "Not on Monday, with Dr. Lee", "Dr. Lee"),
        ("Dr. Patel", "My little daughter has a fever, can somebody see her?", "Dr. Garcia"), ("Dr. Leon", "Dr. Leon | Yes.", "Dr. Lee"),
    ])
    func nearly(name: String, said: String, doctor: String) async throws {
        let result = try await Desk().run("check_availability", ["doctor_name": .string(name), "date": "Friday"], said: said)
        #expect(result["doctor"] == .string(doctor))
    }

    @Test("Who is not near enough to be taken for a doctor is asked about")
    func askedAbout() async throws {
        #expect(try await Desk().error("check_availability", ["doctor_name": "Dr. Leon", "date": "Friday"], said: "Dr. Leon on Friday")
            == "There is no doctor called Dr. Leon. Ask: Do you mean Dr. Lee?")
    }

    @Test("A complaint is for whom it belongs to", arguments: [("skin", "a toddler with a rash", "Dr. Garcia"), ("skin", "my skin itches", "Dr. Johnson")])
    func complaint(asked: String, said: String, doctor: String) async throws {
        #expect(try await Desk().run("get_doctor_info", ["doctor_name": .string(asked)], said: said)["doctor"] == .string(doctor))
    }

    @Test("A doctor who is away is not offered", arguments: StoreKind.allCases)
    func away(kind: StoreKind) async throws {
        let desk = try await Desk(kind)
        let day = try await desk.run("check_availability", ["doctor_name": "Johnson", "date": "December 10th"])
        #expect(day["free_times"] == "none" && day["note"] == "Dr. Johnson is away that day.")
        #expect(day["next_free_date"] == "Friday, December 11th")
        let week = try await desk.run("check_availability", ["doctor_name": "Garcia", "date": "December 22nd"])
        #expect(week["next_free_date"] == "Monday, December 28th")
        let error = try await desk.book("Maria Lopez", "Johnson", "December 10th", "2 PM")["error"]?.stringValue
        #expect(error == "Ask: Dr. Johnson is away on Thursday, December 10th. The next free day of Dr. Johnson is Friday, December 11th at 9 AM, 10:30 AM, 2 PM and 3:30 PM. Which time would you like?")
        #expect(try await desk.run("check_availability", ["doctor_name": "Lee", "date": "December 10th"])["free_times"] == "9 AM, 10:30 AM, 2 PM and 3:30 PM")
        // Weeks ahead it is told to who asks for it.
        #expect(try await desk.run("get_doctor_info", ["doctor_name": "Garcia"], said: "Is Dr. Garcia there over Christmas?")["away"]
            == "Monday, December 21st to Friday, December 25th")
        #expect(try await desk.run("get_doctor_info", ["doctor_name": "Garcia"], said: "Who is Dr. Garcia?")["away"] == nil)
        #expect(try await desk.run("get_doctor_info", ["doctor_name": "Lee"])["away"] == nil)
    }

    @Test("A day on which nothing can be booked is refused with what to do", arguments: [
        ("yesterday is 2026-11-23", "Monday, November 23rd is in the past"), ("Saturday", "closed on Saturday, November 28th. The next open day is Monday, November 30th"),
        ("Monday November 27th", "Friday, November 27th is not a Monday"), ("this weekend", "closed at weekends"),
        ("2029-01-02", "at most a year ahead"), ("when the moon is full", "is not one day. Ask which day"),
    ])
    func refusedDays(date: String, why: String) async throws {
        let error = try await Desk().error("check_availability", ["doctor_name": "Lee", "date": .string(date)])
        #expect(error.contains(why), "\(error)")
    }

    @Test("Doctors are found by name, specialty and complaint", arguments: [
        ("Doctor Johnson", "Dr. Johnson"), ("Dr Johnston", "Dr. Johnson"), ("Patil", "Dr. Patel"), ("leigh", "Dr. Lee"),
        ("heart doctor", "Dr. Patel"), ("a cardiologist", "Dr. Patel"), ("for my child", "Dr. Garcia"), ("my daughter's cough", "Dr. Garcia"),
        ("my son's knee", "ambiguous"), ("I feel sick", "Dr. Johnson"),
        ("pediatrician", "Dr. Garcia"), ("broken knee", "Dr. Lee"), ("orthopedist", "Dr. Lee"), ("general practitioner", "Dr. Johnson"),
        ("a checkup", "Dr. Johnson"), ("Dr. Brown", "unknown"),
    ])
    func doctors(asked: String, title: String) async throws {
        let desk = try await Desk()
        let result = try await desk.run("get_doctor_info", ["doctor_name": .string(asked)])
        switch title {
        case "unknown": #expect(result["error"]?.stringValue?.contains("no doctor called Dr. Brown. The doctors are Dr. Johnson") == true)
        case "ambiguous": #expect(result["error"]?.stringValue?.contains("Ask which one") == true)
        default: #expect(result["doctor"] == .string(title))
        }
    }

    @Test("All doctors are listed on request")
    func allDoctors() async throws {
        let result = try await Desk().run("get_doctor_info", ["doctor_name": "all"])
        #expect(result["doctors"]?.stringValue?.hasSuffix("Dr. Lee for Orthopedics and Dr. Garcia for Pediatrics") == true)
    }

    @Test("A doctor the caller did not choose is not taken", arguments: [
        ("I need an appointment tomorrow", false), ("with Dr. Leigh", true), ("my knee hurts", true), ("whoever is free", true),
        ("my eyes hurt | Yes, please.", true), ("Yes, hello, I need an appointment", false),
    ])
    func chosen(said: String, isChosen: Bool) async throws {
        let error = try await Desk().error("check_availability", ["doctor_name": "Dr. Lee", "date": "tomorrow"], said: said)
        #expect(error.contains("not said which doctor") == !isChosen)
    }

    @Test("Where the model names another doctor than the caller, the caller's words decide")
    func callersDoctor() async throws {
        let result = try await Desk().run(
            "check_availability", ["doctor_name": "Dr. Lee", "date": "tomorrow"], said: "Dr. Patel please")
        #expect(result["doctor"] == "Dr. Patel")
    }
}
