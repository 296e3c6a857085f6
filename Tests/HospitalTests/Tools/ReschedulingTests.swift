import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

@testable import Hospital

@Suite("Rescheduling", .timeLimit(.minutes(2)))
struct ReschedulingTests {
    @Test("An appointment moves, whole", arguments: StoreKind.allCases)
    func moves(kind: StoreKind) async throws {
        let desk = try await Desk(kind)
        _ = try await desk.book("Maria Lopez")
        let result = try await desk.move(["patient_name": "Marita Lopez", "date": "Monday", "time": "half past ten"])
        #expect(result == [
            "status": "rescheduled", "appointment_id": "APT-1001", "patient": "Maria Lopez", "doctor": "Dr. Lee",
            "date": "Monday, November 30th", "time": "10:30 AM", "previous": "Friday, November 27th at 2 PM",
        ])
        #expect(try await desk.store.appointments().count == 1)
        // Its old time is somebody else's now.
        #expect(try await desk.book("Omar Haddad")["status"] == "booked")
    }

    @Test("A time alone is on the same day, and a day alone asks for the time")
    func parts() async throws {
        let desk = try await Desk()
        _ = try await desk.book("Maria Lopez")
        let moved = try await desk.move(["appointment_id": "APT-1001", "time": "3:30"])
        #expect(moved["date"] == "Friday, November 27th" && moved["time"] == "3:30 PM")
        let day = try await desk.move(["appointment_id": "1001", "date": "Monday"])["error"]
        #expect(day == "Ask: Dr. Lee is free on Monday, November 30th at 9 AM, 10:30 AM, 2 PM and 3:30 PM. Which time would you like?")
        let same = try await desk.move(["appointment_id": "1001", "date": "Monday", "time": "same time"])
        #expect(same["date"] == "Monday, November 30th" && same["time"] == "3:30 PM")
        let back = try await desk.move(["appointment_id": "1001", "date": "this Friday", "time": "the same time"])
        #expect(back["date"] == "Friday, November 27th" && back["time"] == "3:30 PM")
        let neither = try await desk.move(["appointment_id": "1001"])["error"]
        #expect(neither == "The appointment is still with Dr. Lee on Friday, November 27th at 3:30 PM. Ask: Which day and time would you like instead?")
        let soonest = try await desk.move(["appointment_id": "1001", "date": "earliest", "time": "any"])["error"]
        #expect(soonest?.stringValue?.contains("The earliest with Dr. Lee is Tuesday, November 24th at 2 PM") == true)
        #expect(try await desk.store.appointment(id: "APT-1001")?.time.iso == "15:30")
    }

    @Test("To another doctor, if the caller has named one")
    func otherDoctor() async throws {
        let desk = try await Desk()
        _ = try await desk.book("Maria Lopez")
        let made: [String: JSONValue] = ["appointment_id": "1001", "doctor_name": "Dr. Johnson"]
        // The model's own idea is none of the caller's.
        let kept = try await desk.move(made.merging(["time": "9 AM"]) { $1 }, said: "Maria Lopez, at nine please")
        #expect(kept["doctor"] == "Dr. Lee" && kept["time"] == "9 AM")
        let moved = try await desk.move(made, said: "Maria Lopez | I need Dr. Johnson")
        #expect(moved["doctor"] == "Dr. Johnson" && moved["date"] == "Friday, November 27th" && moved["time"] == "9 AM")
        #expect(try await desk.store.appointments().map(\.doctor) == ["Johnson"])
    }

    @Test("The same time on another day is moved at once")
    func sameTime() async throws {
        let desk = try await Desk()
        _ = try await desk.book("Maria Lopez")
        let moved = try await desk.move(["appointment_id": "1001", "date": "Monday"], said: "Maria Lopez, could I come on Monday instead, same time?")
        #expect(moved["date"] == "Monday, November 30th" && moved["time"] == "2 PM")
    }

    @Test("Where the new time is taken, the old one is kept", arguments: StoreKind.allCases)
    func taken(kind: StoreKind) async throws {
        let desk = try await Desk(kind)
        _ = try await desk.book("Maria Lopez")
        _ = try await desk.book("Omar Haddad", "Lee", "Friday", "9 AM")
        let error = try await desk.move(["patient_name": "Maria Lopez", "date": "Friday", "time": "9 AM"])["error"]
        #expect(error == """
            Ask: 9 AM on Friday, November 27th is taken with Dr. Lee. The appointment is still with Dr. Lee on Friday, November 27th at 2 PM. \
            Dr. Lee is free on Friday, November 27th at 10:30 AM and 3:30 PM. Which time would you like?
            """)
        #expect(try await desk.store.appointment(id: "APT-1001")?.time.iso == "14:00")
        let away = try await desk.move(["patient_name": "Maria Lopez", "date": "Saturday", "time": "9 AM"])["error"]
        #expect(away?.stringValue?.contains("closed on Saturday") == true)
    }

    @Test("Which appointment is asked for where it is not clear", arguments: [
        (["patient_name": "Omar Haddad"], "I can't find an appointment for Omar Haddad."), ([:], "not said which appointment. Ask: May I have the patient's full name?"),
        (["patient_name": "Lopez"], "Ask for the full name"), (["appointment_id": "APT-9999"], "There is no appointment 9999"),
        (["patient_name": "Maria Lopez"], "There are several: APT-1002 with Dr. Garcia on Wednesday, November 25th at 9 AM and APT-1001 with Dr. Lee"),
        (["appointment_id": "APT-1003"], "APT-1003 was cancelled, so it cannot be moved"),
    ] as [([String: JSONValue], String)])
    func unclear(which: [String: JSONValue], why: String) async throws {
        let desk = try await Desk()
        _ = try await desk.book("Maria Lopez")
        _ = try await desk.book("Maria Lopez", "Garcia", "tomorrow", "9")
        _ = try await desk.book("Nina Brandt", "Patel", "tomorrow", "9")
        _ = try await desk.run("cancel_appointment", ["appointment_id": "1003"])
        let arguments = which.merging(["date": "Monday", "time": "9 AM"]) { $1 }
        let error = try await desk.move(arguments)["error"]?.stringValue ?? "none"
        #expect(error.contains(why), "\(error)")
    }

    @Test("A caller may change their mind, twice and back", arguments: StoreKind.allCases)
    func changesOfMind(kind: StoreKind) async throws {
        let desk = try await Desk(kind)
        _ = try await desk.book("Maria Lopez", key: "1")
        let there: [String: JSONValue] = ["patient_name": "Maria Lopez", "date": "Monday", "time": "9 AM"]
        let back: [String: JSONValue] = ["patient_name": "Maria Lopez", "date": "this Friday", "time": "2 PM"]
        #expect(try await desk.move(there, key: "2")["date"] == "Monday, November 30th")
        #expect(try await desk.move(back, key: "3")["date"] == "Friday, November 27th")
        #expect(try await desk.move(there, key: "4")["status"] == "rescheduled")
        #expect(try await desk.move(there, key: "5")["status"] == "already at that time")
        #expect(try await desk.run("cancel_appointment", ["appointment_id": "1001"])["date"] == "Monday, November 30th")
        // And would like it after all.
        #expect(try await desk.book("Maria Lopez", key: "7")["appointment_id"] == "APT-1002")
        #expect(try await desk.store.booked(from: CalendarDay(year: 2026, month: 11, day: 24)).map(\.id) == ["APT-1002"])
    }
}
