import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage
import Synchronization
import Testing

@testable import Hospital

/// A model that answers each request with the next of its lines, written as a small model writes them.
private final class LineSession: LanguageModelSession, Sendable {
    private let lines: Mutex<[String]>

    init(_ lines: [String]) { self.lines = Mutex(lines) }

    func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error> {
        let (line, left) = lines.withLock { ($0.isEmpty ? "" : $0.removeFirst(), $0.count) }
        return AsyncThrowingStream { continuation in
            let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
            if parts.count == 3, parts[0] == "CALL", let arguments = try? JSONValue(parsing: parts[2]) {
                continuation.yield(.toolCallBegan(name: parts[1]))
                continuation.yield(.toolCall(ToolCall(id: "call-\(left)", name: parts[1], arguments: arguments)))
            } else {
                continuation.yield(.text(line))
            }
            continuation.yield(.finished(.stop))
            continuation.finish()
        }
    }

    func close() async {}
}

@Suite("A caller of the hospital", .timeLimit(.minutes(1)))
struct HospitalConversationTests {
    /// Plays a call: what the caller says, and the lines of the model, none for what the agent asks by
    /// itself; returns the tools' results.
    private func play(_ store: any HospitalStore, caller: [[String]]) async throws -> [JSONValue] {
        let session = LineSession(caller.flatMap { $0.dropFirst() })
        let agent = ConversationAgent(
            definition: HospitalAgent.definition(store: store), session: session, callID: UUID().uuidString,
            now: { Date(timeIntervalSince1970: 1_795_521_600) }, timeZone: .gmt)
        var results: [JSONValue] = []
        for turn in caller {
            var heard = ""
            for try await event in agent.reply(to: turn[0]) {
                switch event {
                case .text(let text): heard += text
                case .toolFinished(_, let result): results.append(result)
                default: break
                }
            }
            #expect(heard.contains { $0.isLetter })
            await agent.replyEnded(heard: heard.trimmingCharacters(in: .whitespaces), interrupted: false)
        }
        await agent.close()
        return results
    }

    @Test("Books with a name heard wrong, after the model tried to make one up")
    func booking() async throws {
        let store = try SQLHospitalStore(path: nil)
        let results = try await play(store, caller: [
            [
                "I need to see a heart doctor tomorrow.",
                #"CALL schedule_appointment {"patient_name": "John Doe", "doctor_name": "Dr. Patel", "date": "tomorrow", "time": "9 AM"}"#,
            ],
            [
                "It's Marita Lopez.",
                #"CALL schedule_appointment {"patient_name": "Maria Lopez", "doctor_name": "Dr. Patel", "date": "tomorrow", "time": "9 AM"}"#,
            ],
            [
                "What is there?", #"CALL check_availability {"doctor_name": "Dr. Patel", "date": "tomorrow"}"#,
                "Dr. Patel has 9 AM and 2 PM.",
            ],
            [
                "The first one.",
                #"CALL schedule_appointment {"patient_name": "Maria Lopez", "doctor_name": "Dr. Patel", "date": "tomorrow", "time": "9 AM"}"#,
                "You are booked.",
            ],
        ])
        #expect(results.map { $0["error"]?.stringValue } == [
            "The caller has not given the time. Ask: What time would you like to come?",
            "The caller has not given the time. Ask: What time would you like to come?", nil, nil,
        ])
        let booked = try await store.appointments()
        #expect(booked.map(\.patientName) == ["Maria Lopez"])
        #expect(booked.first?.day.iso == "2026-11-25" && booked.first?.time.iso == "09:00" && booked.first?.doctor == "Patel")
    }

    @Test("Cancels by name: the number comes from the records")
    func cancelling() async throws {
        let store = try SQLHospitalStore(path: nil)
        _ = try await store.book(
            patientName: "John Smith", doctor: "Lee", day: CalendarDay(year: 2026, month: 11, day: 27),
            time: ClockTime(hour: 14), reason: "knee")
        let results = try await play(store, caller: [
            [
                "Please cancel my appointment.", #"CALL cancel_appointment {"appointment_id": "APT-1001"}"#,
                "What is your name?",
            ],
            [
                "Jon Smith.", #"CALL get_patient_info {"patient_name": "John Smith"}"#,
                #"CALL cancel_appointment {"appointment_id": "APT-1001"}"#, "It is cancelled.",
            ],
        ])
        #expect(results.count == 3)
        #expect(results.first?["error"]?.stringValue?.contains("appointment number, or a name") == true)
        #expect(results.last?["status"] == "cancelled")
        #expect(try await store.appointment(id: "APT-1001")?.status == .cancelled)
    }

    @Test("A caller moves an appointment, and changes their mind twice")
    func changesOfMind() async throws {
        let store = try SQLHospitalStore(path: nil)
        _ = try await store.book(
            patientName: "Maria Lopez", doctor: "Lee", day: CalendarDay(year: 2026, month: 11, day: 27),
            time: ClockTime(hour: 14), reason: "knee")
        let results = try await play(store, caller: [
            [
                "I'm Maria Lopez, can I move my appointment to Monday at nine?",
                #"CALL reschedule_appointment {"patient_name": "Maria Lopez", "date": "Monday", "time": "nine"}"#,
                "It is moved to Monday, November 30th at 9 AM.",
            ],
            [
                "No wait, half past ten is better.",
                // The day is made up, so that it is not used: the day stays.
                #"CALL reschedule_appointment {"appointment_id": "APT-1001", "date": "Wednesday", "time": "half past ten"}"#,
                "It is moved to 10:30 AM.",
            ],
            [
                "Sorry, nine was right after all.", #"CALL reschedule_appointment {"appointment_id": "APT-1001", "time": "nine"}"#,
                "It is at 9 AM again.",
            ],
        ])
        #expect(results.map { $0["status"] } == ["rescheduled", "rescheduled", "rescheduled"])
        #expect(results.map { $0["time"] } == ["9 AM", "10:30 AM", "9 AM"])
        #expect(results.allSatisfy { $0["date"] == "Monday, November 30th" })
        #expect(try await store.appointments().map(\.slot.time.iso) == ["09:00"])
    }

    @Test("Who corrects what was just booked has one appointment, whatever the model tries")
    func correction() async throws {
        let store = try SQLHospitalStore(path: nil)
        let results = try await play(store, caller: [
            [
                "Dr. Lee on Friday at two, please, for Oscar Lind.",
                #"CALL schedule_appointment {"patient_name": "Oscar Lind", "doctor_name": "Dr. Lee", "date": "Friday", "time": "two"}"#,
                "You are booked with Dr. Lee on Friday, November 27th at 2 PM.",
            ],
            [
                "Oh, sorry, I meant half past three, not two.",
                #"CALL schedule_appointment {"patient_name": "Oscar Lind", "doctor_name": "Dr. Lee", "date": "Friday", "time": "half past three"}"#,
                "Your appointment with Dr. Lee is now on Friday, November 27th at 3:30 PM.",
            ],
        ])
        // The call that would book another one is made into the one that moves it.
        #expect(results.map { $0["status"] } == ["booked", "rescheduled"])
        #expect(try await store.appointments().map(\.slot.time.iso) == ["15:30"])
    }

    @Test("The earliest is offered, and booked when the caller takes it")
    func earliest() async throws {
        let store = try SQLHospitalStore(path: nil)
        let results = try await play(store, caller: [
            [
                "I'd like the earliest you have with Dr. Lee. My name is Omar Haddad.",
                #"CALL schedule_appointment {"patient_name": "Omar Haddad", "doctor_name": "Dr. Lee", "date": "earliest", "time": "earliest"}"#,
            ],
            [
                "Two is fine, yes.",
                #"CALL schedule_appointment {"patient_name": "Omar Haddad", "doctor_name": "Dr. Lee", "date": "Tuesday, November 24th", "time": "2 PM"}"#,
                "You are booked.",
            ],
        ])
        #expect(results.first?["error"]?.stringValue?.contains("The earliest with Dr. Lee is Tuesday, November 24th at 2 PM and 3:30 PM") == true)
        #expect(results.last?["status"] == "booked")
    }

    @Test("Two callers want one time: one gets it, the other is offered the rest")
    func rivals() async throws {
        let store = try SQLHospitalStore(path: nil)
        func call(_ name: String) async throws -> JSONValue? {
            try await play(store, caller: [[
                "\(name) here, Dr. Lee on Friday at two please.",
                #"CALL schedule_appointment {"patient_name": "\#(name)", "doctor_name": "Dr. Lee", "date": "Friday", "time": "two"}"#,
                "Done.",
            ]]).last
        }
        async let one = call("Omar Haddad")
        async let other = call("Nina Brandt")
        let results = try await [one, other]
        #expect(results.count { $0?["status"] == "booked" } == 1)
        #expect(results.count { $0?["error"]?.stringValue?.contains("is taken with Dr. Lee. Dr. Lee is free on") == true } == 1)
        #expect(try await store.appointments().count == 1)
    }
}

@Suite("Names as they are heard")
struct PersonNameTests {
    @Test(arguments: [
        ("Anna Petrov P, E, T, R, O, V.", "Anna Petrov"), ("Anna Petrov, P-E-T-R-O-V", "Anna Petrov"), ("Mary J Blige", "Mary J Blige"),
        ("J. R. R. Tolkien", "J. R. R. Tolkien"), ("Maria Lopez", "Maria Lopez"), ("O'Neil", "O'Neil"),
    ])
    func spelledOut(heard: String, name: String) {
        #expect(PersonName.unspelled(heard) == name)
    }
}
