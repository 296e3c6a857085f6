import Foundation
import Hospital
import ParleyAgent
import ParleyLanguage

/// A lane for each doctor, which books, moves and cancels, one thing after the other.
///
/// Each prints a line before it asks for a change and one when the change is confirmed: `try` or
/// `done`, the request's key, its kind, and the appointment as it is asked for or as it then is.
struct Work: Sendable {
    private static let doctors = ["Johnson", "Patel", "Lee", "Garcia"]

    let store: any HospitalStore
    let firstDay: Int
    let name: String

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for lane in Self.doctors.indices {
                group.addTask {
                    for number in 0..<1_000_000 { try await visit(lane: lane, number: number) }
                }
            }
            try await group.waitForAll()
        }
    }

    /// One patient: books; every second one moves, every third cancels.
    private func visit(lane: Int, number: Int) async throws {
        let patient = "\(name) \(lane) \(number)", key = "\(name)/\(lane)/\(number)"
        let doctor = Self.doctors[lane]
        // Far from anybody's days off.
        let day = CalendarDay(year: 2030, month: 1, day: 1).adding(firstDay + number)
        let nine = Slot(doctor: doctor, day: day, time: ClockTime(hour: 9))
        let two = Slot(doctor: doctor, day: day, time: ClockTime(hour: 14))
        report("try", key, "book", "", patient, nine, "booked")
        let outcome = try await store.book(BookingRequest(patientName: patient, slot: nine, reason: key), key: "\(key)/book")
        guard case .booked(let booked) = outcome else { return Output.line("failed\t\(outcome)") }
        report("done", key, "book", booked)
        if number % 2 == 1 {
            report("try", key, "move", booked.id, patient, two, "booked")
            guard case .rescheduled(let moved, _) = try await store.reschedule(id: booked.id, to: two, key: "\(key)/move") else {
                return Output.line("failed\tmove \(booked.id)")
            }
            report("done", key, "move", moved)
        }
        if number % 3 == 2 {
            report("try", key, "cancel", booked.id, patient, number % 2 == 1 ? two : nine, "cancelled")
            guard case .cancelled(let gone) = try await store.cancel(id: booked.id, key: "\(key)/cancel") else {
                return Output.line("failed\tcancel \(booked.id)")
            }
            report("done", key, "cancel", gone)
        }
    }

    private func report(_ phase: String, _ key: String, _ kind: String, _ appointment: Appointment) {
        report(
            phase, key, kind, appointment.id, appointment.patientName, appointment.slot, appointment.status.rawValue,
            reason: appointment.reason)
    }

    private func report(
        _ phase: String, _ key: String, _ kind: String, _ id: String, _ patient: String, _ slot: Slot, _ status: String,
        reason: String? = nil
    ) {
        Output.line(
            [phase, key, kind, id, patient, slot.doctor, slot.day.iso, slot.time.iso, reason ?? key, status]
                .joined(separator: "\t"))
    }
}
