import Foundation
import ParleyAgent
import ParleyCore
import Testing

@testable import Hospital

/// The tools on records of their own, on Tuesday, 2026-11-24, at noon.
struct Desk {
    let store: HospitalStore
    let tools: [String: any Tool]

    init() throws {
        store = try HospitalStore(path: nil)
        tools = Dictionary(uniqueKeysWithValues: HospitalAgent.tools(store: store).map { ($0.definition.name, $0) })
    }

    func run(
        _ name: String, _ arguments: [String: JSONValue], said: String = "any doctor", key: String = UUID().uuidString
    ) async throws -> JSONValue {
        let context = ToolContext(
            now: Date(timeIntervalSince1970: 1_795_521_600), timeZone: .gmt, callerWords: said.components(separatedBy: " | "), idempotencyKey: key)
        return try await #require(tools[name]).call(arguments, context: context).json
    }

    func error(_ name: String, _ arguments: [String: JSONValue], said: String = "any doctor") async throws -> String {
        try await run(name, arguments, said: said)["error"]?.stringValue ?? "none"
    }

    func book(
        _ name: String, _ doctor: String = "Dr. Lee", _ date: String = "Friday", _ time: String = "2 PM",
        key: String = UUID().uuidString
    ) async throws -> JSONValue {
        try await run(
            "schedule_appointment",
            ["patient_name": .string(name), "doctor_name": .string(doctor), "date": .string(date), "time": .string(time)], key: key)
    }
}

@Suite("Looking up")
struct LookUpTests {
    @Test("Free times are said in words")
    func availability() async throws {
        let desk = try Desk()
        let result = try await desk.run("check_availability", ["doctor_name": "Dr. Patil", "date": "tomorrow"])
        #expect(result == [
            "doctor": "Dr. Patel", "specialty": "Cardiology", "date": "Wednesday, November 25th",
            "free_times": "9 AM, 10:30 AM, 2 PM and 3:30 PM",
        ])
        #expect(try await desk.run("check_availability", ["doctor_name": "Lee", "date": "today"])["free_times"] == "2 PM and 3:30 PM")
    }

    @Test("A full day names the next free one")
    func fullDay() async throws {
        let desk = try Desk()
        for (index, time) in ["9 AM", "10:30", "2 PM", "3:30 PM"].enumerated() {
            _ = try await desk.book("Patient Number\(index)", "Lee", "Friday", time)
        }
        let result = try await desk.run("check_availability", ["doctor_name": "Lee", "date": "Friday"])
        #expect(result["free_times"] == "none")
        #expect(result["next_free_date"] == "Monday, November 30th")
        let soonest = try await desk.run("check_availability", ["doctor_name": "Lee", "date": "earliest available"])
        #expect(soonest["date"] == "Tuesday, November 24th")
    }

    @Test("A day on which nothing can be booked is refused with what to do", arguments: [
        ("yesterday is 2026-11-23", "Monday, November 23rd is in the past"), ("Saturday", "closed on Saturday, November 28th. The next open day is Monday, November 30th"),
        ("Monday November 27th", "Friday, November 27th is not a Monday"), ("next week", "is not one day. Ask which day"),
        ("2029-01-02", "at most a year ahead"),
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
        let desk = try Desk()
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

    @Test("A patient is found by a name nearly right, with the appointments")
    func patients() async throws {
        let desk = try Desk()
        #expect(try await desk.run("get_patient_info", ["patient_name": "Jon Smith"])["patient_id"] == "P-1001")
        #expect(try await desk.run("get_patient_info", ["patient_name": "Emily Davies"])["appointments"] == "none")
        let unknown = try await desk.run("get_patient_info", ["patient_name": "Maria Lopez"])
        #expect(unknown["appointments"] == "none" && unknown["patient_id"] == nil)
        _ = try await desk.book("Maria Lopez")
        _ = try await desk.book("Maria Lopez", "Garcia", "tomorrow", "9")
        let found = try await desk.run("get_patient_info", ["patient_name": "Marita Lopez"])
        #expect(found["patient"] == "Maria Lopez")
        #expect(found["appointments"]?.arrayValue?.map { $0["appointment_id"] } == ["APT-1002", "APT-1001"])
        _ = try await desk.book("Jane Smith", "Patel")
        #expect(try await desk.error("get_patient_info", ["patient_name": "Smith"]).contains("full name"))
    }
}
