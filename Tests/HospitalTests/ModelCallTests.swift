import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

@testable import Hospital

@Suite("The hospital's tools, called by a model")
struct ModelCallTests {
    private static let unasked = Consent(isAsked: false)
    private static let asked = Consent(isAsked: true)

    @Test("They are those of the forms")
    func tools() async throws {
        let definition = try await HospitalAgent.definition(store: try SQLHospitalStore(path: nil))
        #expect(definition.tools.map(\.definition.name) == [
            "schedule_appointment", "reschedule_appointment", "cancel_appointment", "check_availability", "get_appointments", "get_doctor_info", "get_patient_info",
        ])
        #expect(definition.tools.filter { $0.effect == .changes }.map(\.definition.name) == ["schedule_appointment", "reschedule_appointment", "cancel_appointment"])
        for tool in definition.tools {
            #expect(Set(tool.slots.map(\.name)).isSuperset(of: tool.definition.parameters.filter(\.isRequired).map(\.name)), "\(tool.definition.name)")
            if tool.effect == .changes { #expect(!tool.claims(in: .english).isEmpty && !tool.claims(in: .spanish).isEmpty) }
        }
        #expect(definition.emergency.contains("911"))
    }

    @Test("A name that the caller has not said is nobody's", arguments: [
        ("cancel_appointment", ["patient_name": "Maria Lopez"]), ("get_appointments", ["patient_name": "Maria Lopez"]),
        ("reschedule_appointment", ["patient_name": "Maria Lopez", "date": "Monday", "time": "nine"]),
        ("cancel_appointment", ["patient_name": "Maria Lopez", "appointment_id": ["APT-1001"]]),
        ("schedule_appointment", ["patient_name": "John Doe", "doctor_name": "Dr. Lee", "date": "Monday", "time": "nine"]),
    ] as [(String, [String: JSONValue])])
    func madeUpName(tool: String, arguments: [String: JSONValue]) async throws {
        let desk = try await Desk()
        _ = try await desk.book("Maria Lopez")
        let before = try await desk.store.appointments()
        for said in ["Cancel one zero zero one.", "It's Maria. | Monday at nine with Dr. Lee."] {
            let result = try await desk.run(tool, arguments, said: said)
            #expect(result["error"]?.stringValue?.contains("name") == true && !result.text.contains("November"), "\(result)")
        }
        #expect(try await desk.store.appointments() == before)
    }

    @Test("A number alone, which can be guessed, changes nobody's appointment")
    func somebodyElses() async throws {
        let desk = try await Desk()
        _ = try await desk.book("Maria Lopez")
        for tool in ["cancel_appointment", "reschedule_appointment"] {
            let arguments: [String: JSONValue] = ["appointment_id": tool == "cancel_appointment" ? ["APT-1001"] : "APT-1001", "patient_name": "Bob Martin", "time": "9 AM"]
            #expect(try await desk.run(tool, arguments, said: "I'm Bob Martin, it's one zero zero one, nine please.")["error"] != nil)
        }
        #expect(try await desk.store.appointment(id: "APT-1001")?.status == .booked)
        let own = try await desk.run("cancel_appointment", ["appointment_id": ["APT-1001"], "patient_name": "Maria Lopez"], said: "Maria Lopez, cancel it.")
        #expect(own["status"] == "cancelled")
    }

    @Test("What the tool has found for the caller is read back first, though the caller said all there was to say")
    func found() async throws {
        let desk = try await Desk()
        _ = try await desk.book("Maria Lopez")
        let arguments: [String: JSONValue] = ["patient_name": "Maria Lopez"]
        let proposal = try await desk.run("cancel_appointment", arguments, said: "I'm Maria Lopez, cancel it.", consent: Self.asked)
        #expect(proposal["status"] == "not done yet")
        #expect(proposal["read_back"] == "Shall I cancel your appointment with Dr. Lee on Friday, November 27th at 2 PM?")
        #expect(try await desk.store.appointment(id: "APT-1001")?.status == .booked)
        let agreed = Consent(isAsked: false, agreed: [["appointment_id": ["APT-1001"], "patient_name": "Maria Lopez"]])
        #expect(try await desk.run("cancel_appointment", arguments, said: "I'm Maria Lopez, cancel it. | Yes.", consent: agreed)["status"] == "cancelled")
    }

    @Test("What was agreed to is made, and not what has come of it since")
    func changedSince() async throws {
        let desk = try await Desk()
        _ = try await desk.book("Maria Lopez")
        let agreed = Consent(isAsked: false, agreed: [["appointment_id": ["APT-1001"], "patient_name": "Maria Lopez"]])
        _ = try await desk.store.cancel(id: "APT-1001")
        _ = try await desk.book("Maria Lopez", "Dr. Lee", "Monday", "9 AM")
        let result = try await desk.run("cancel_appointment", ["patient_name": "Maria Lopez"], said: "I'm Maria Lopez. | Yes.", consent: agreed)
        #expect(result["status"] == "not done yet")
        #expect(try await desk.store.appointment(id: "APT-1002")?.status == .booked)
    }

    @Test("What lacks is asked for, and what is not free is told, agreed or not", arguments: [
        (["doctor_name": "Dr. Lee", "date": "Friday", "time": "in the morning"], "Dr. Lee is free at 9 AM and 10:30 AM"),
        (["doctor_name": "Dr. Lee", "date": "Friday", "time": "2 PM"], "2 PM on Friday, November 27th is taken"),
        (["doctor_name": "Dr. Lee", "date": "Sunday", "time": "9 AM"], "Monday"),
        (["doctor_name": "Dr. Brown", "date": "Friday", "time": "9 AM"], "Dr. Johnson"),
        (["doctor_name": "Dr. Lee", "date": "2026-01-02", "time": "9 AM"], "passed"),
    ] as [([String: JSONValue], String)])
    func refusals(arguments: [String: JSONValue], why: String) async throws {
        let desk = try await Desk()
        _ = try await desk.book("Omar Haddad")
        let call = arguments.merging(["patient_name": "Maria Lopez"]) { $1 }
        for consent in [Self.asked, Self.unasked, .given] {
            let error = try await desk.run("schedule_appointment", call, said: "Maria Lopez here.", consent: consent)["error"]?.stringValue ?? "none"
            #expect(error.contains(why), "\(error)")
        }
        #expect(try await desk.store.appointments().count == 1)
    }

    @Test("Two patients of one name are told apart by the date of birth that the caller says")
    func sameName() async throws {
        let desk = try await Desk()
        let call: [String: JSONValue] = ["patient_name": "Robert Miller", "doctor_name": "Dr. Lee", "date": "Friday", "time": "9 AM", "date_of_birth": "1958-07-02"]
        #expect(try await desk.run("schedule_appointment", call, said: "Robert Miller.")["error"]?.stringValue?.contains("birth") == true)
        #expect(try await desk.run("schedule_appointment", call, said: "Robert Miller, July 2nd, 1958.")["status"] == "booked")
        #expect(try await desk.store.appointments().first?.patientID == "P-1004")
    }

    @Test("Asked twice under one key, it is booked once", arguments: StoreKind.allCases)
    func twice(kind: StoreKind) async throws {
        let desk = try await Desk(kind)
        for key in ["a", "a", "b"] { #expect(try await desk.book("Maria Lopez", key: key)["appointment_id"] == "APT-1001") }
        #expect(try await desk.store.appointments().count == 1)
    }
}
