import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

@testable import Hospital

@Suite("Booking and cancelling", .timeLimit(.minutes(2)))
struct BookingTests {
    @Test("A booking is stored and told in words", arguments: StoreKind.allCases)
    func booking(kind: StoreKind) async throws {
        let desk = try await Desk(kind)
        let result = try await desk.book("maria lopez", "Dr. Leigh", "this Friday", "two o'clock")
        #expect(result == [
            "status": "booked", "appointment_id": "APT-1001", "patient": "Maria Lopez", "doctor": "Dr. Lee",
            "date": "Friday, November 27th", "time": "2 PM",
        ])
        let stored = try #require(try await desk.store.appointment(id: "APT-1001"))
        #expect(stored.day.iso == "2026-11-27" && stored.time.iso == "14:00" && stored.reason == "consultation")
    }

    @Test("A name that is surely a registered one is stored as registered, a doubtful one as heard", arguments: [
        ("Jon Smith", "John Smith"), ("JOHN SMITH", "John Smith"), ("Joan Smith", "Joan Smith"), ("John", "John"),
        ("Jean Doe", "Jean Doe"), ("Emily Davies", "Emily Davis"),
    ])
    func spelling(heard: String, stored: String) async throws {
        let desk = try await Desk()
        #expect(try await desk.book(heard)["patient"] == .string(stored))
        let isRegistered = ["John Smith", "Emily Davis"].contains(stored)
        #expect((try await desk.store.appointments().first?.patientID != nil) == isRegistered)
    }

    @Test("Asked twice, it is booked once", arguments: StoreKind.allCases)
    func twice(kind: StoreKind) async throws {
        let desk = try await Desk(kind)
        _ = try await desk.book("Maria Lopez", key: "a")
        #expect(try await desk.book("Maria Lopez", key: "a")["status"] == "already booked")
        #expect(try await desk.book("maria lopez", key: "b")["appointment_id"] == "APT-1001")
        #expect(try await desk.store.appointments().count == 1)
    }

    @Test("What cannot be booked is refused with what can", arguments: [
        ("Lee", "Friday", "2 PM", "2 PM on Friday, November 27th is taken with Dr. Lee. Dr. Lee is free on Friday, November 27th at 9 AM, 10:30 AM and 3:30 PM."),
        ("Lee", "Friday", "11 AM", "No appointment begins at 11 AM. Dr. Lee is free on Friday, November 27th at 9 AM and 10:30 AM."),
        ("Lee", "Friday", "in the morning", "is not a time. Ask: Dr. Lee is free on Friday"), ("Lee", "today", "9 AM", "9 AM today has passed. Dr. Lee is free on Tuesday, November 24th at 2 PM and 3:30 PM"),
        ("Lee", "Sunday", "9 AM", "The next open day is Monday, November 30th"), ("Brown", "Friday", "9 AM", "no doctor called Brown"),
        ("Lee", "as soon as possible", "9 AM", "Ask: The earliest with Dr. Lee is Tuesday, November 24th at 2 PM and 3:30 PM."),
        ("Lee", "2026-01-02", "9 AM", "in the past"), ("any", "Friday", "9 AM", "Which doctor would you like to see? We have Dr. Johnson"),
    ])
    func refusals(doctor: String, date: String, time: String, why: String) async throws {
        let desk = try await Desk()
        _ = try await desk.book("Omar Haddad")
        let error = try await desk.book("Maria Lopez", doctor, date, time)["error"]?.stringValue ?? "none"
        #expect(error.contains(why), "\(error)")
        #expect(try await desk.store.appointments().count == 1)
    }

    @Test("An appointment is cancelled by its number, however it is written", arguments: ["APT-1001", "1001", "APT 1001", "apt1001"])
    func cancelling(id: String) async throws {
        let desk = try await Desk()
        _ = try await desk.book("Maria Lopez")
        let result = try await desk.run("cancel_appointment", ["appointment_id": .string(id)])
        #expect(result["status"] == "cancelled" && result["patient"] == "Maria Lopez" && result["time"] == "2 PM")
        #expect(try await desk.run("cancel_appointment", ["appointment_id": 1001])["status"] == "already cancelled")
        #expect(try await desk.book("Omar Haddad")["status"] == "booked")
    }

    @Test("A number alone, which can be guessed, changes nobody's appointment", arguments: [
        "Cancel one zero zero one.", "I'm Bob Martin, cancel one zero zero one.", "Cancel one zero zero one, it's Maria.",
    ])
    func somebodyElses(said: String) async throws {
        let desk = try await Desk()
        _ = try await desk.book("Maria Lopez")
        let why = "APT-1001 is under a name that the caller has not given. Ask: May I have the patient's full name, please?"
        #expect(try await desk.error("cancel_appointment", ["appointment_id": "1001"], said: said) == why)
        #expect(try await desk.error("reschedule_appointment", ["appointment_id": "1001", "time": "9 AM"], said: said) == why)
        #expect(try await desk.store.appointment(id: "APT-1001")?.status == .booked)
        let named = try await desk.run("cancel_appointment", ["appointment_id": "1001"], said: said + " | Maria Lopez")
        #expect(named["status"] == "cancelled")
    }

    @Test("A number that is none is asked for again", arguments: ["APT-7777", "my appointment", "99999999999999999999999"])
    func unknownNumber(id: String) async throws {
        let error = try await Desk().error("cancel_appointment", ["appointment_id": .string(id)])
        #expect(error.contains("Ask for"))
    }

    @Test("What has passed is neither cancelled nor moved")
    func passed() async throws {
        let desk = try await Desk()
        _ = try await desk.book("Maria Lopez", "Lee", "today", "2 PM")
        let later = Desk.noon.addingTimeInterval(3 * 3600)
        let cancel = try await desk.error("cancel_appointment", ["appointment_id": "APT-1001"], now: later)
        #expect(cancel == "APT-1001 was on Tuesday, November 24th at 2 PM, which has passed. Tell the caller.")
        let move = try await desk.error("reschedule_appointment", ["appointment_id": "APT-1001", "date": "Friday", "time": "9 AM"], now: later)
        #expect(move.contains("which has passed. Ask whether to book a new appointment"))
        #expect(try await desk.store.appointment(id: "APT-1001")?.status == .booked)
    }

    @Test("The agent's tools and examples fit together")
    func definition() async throws {
        let definition = HospitalAgent.definition(store: try SQLHospitalStore(path: nil))
        #expect(definition.tools.map(\.definition.name) == [
            "check_availability", "schedule_appointment", "reschedule_appointment", "cancel_appointment", "get_patient_info",
            "get_doctor_info",
        ])
        #expect(definition.tools.filter { $0.effect == .changes }.map(\.definition.name) == [
            "schedule_appointment", "reschedule_appointment", "cancel_appointment",
        ])
        #expect(definition.tools.allSatisfy { $0.filler != nil })
        for case .toolCalls(let calls) in definition.examples {
            for call in calls {
                let tool = try #require(definition.tools.first { $0.definition.name == call.name })
                let names = Set(tool.definition.parameters.map(\.name))
                #expect(Set((call.arguments.objectValue ?? [:]).keys).isSubset(of: names))
            }
        }
        guard case .agent = definition.examples.last else { Issue.record("An answer stands last"); return }
    }
}
