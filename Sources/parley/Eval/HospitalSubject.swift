import Hospital
import Logging
import ParleyAgent
import ParleyCore
import ParleyEval
import ParleyLanguage

/// The hospital's receptionist as scenarios see it: each call on records of its own, in memory.
struct HospitalSubject: EvalSubject {
    let languageModel: any LanguageModel
    var policy = AgentPolicy.model
    var language = Language.english
    var logger = Logger(label: "parley.eval")

    var name: String { AgentName.hospital.rawValue }

    let schema = EvalSchema(
        tables: [
            EvalSchema.Table("appointments", [
                EvalSchema.Column("id", .made), EvalSchema.Column("patient", isRequired: true),
                EvalSchema.Column("doctor", .oneOf(["Johnson", "Patel", "Lee", "Garcia"]), isRequired: true),
                EvalSchema.Column("date", .day, isRequired: true), EvalSchema.Column("time", .time, isRequired: true),
                EvalSchema.Column("reason"), EvalSchema.Column("status", .oneOf(["booked", "cancelled"])),
            ])
        ],
        tools: [
            "check_availability", "schedule_appointment", "reschedule_appointment", "cancel_appointment", "get_appointments",
            "get_patient_info", "get_doctor_info",
        ])

    func begin(_ setup: EvalSetup) async throws -> any EvalTrial {
        let store = try SQLHospitalStore(path: nil)
        for row in setup.rows { try await Self.put(row, into: store) }
        let rows: @Sendable () async throws -> EvalRows = {
            ["appointments": try await store.appointments().map { appointment in
                [
                    "id": appointment.id, "patient": appointment.patientName, "doctor": appointment.doctor,
                    "date": appointment.day.iso, "time": appointment.time.iso, "reason": appointment.reason,
                    "status": appointment.status.rawValue,
                ]
            }]
        }
        switch policy {
        case .model:
            return try await AgentTrial(
                try await HospitalAgent.definition(store: store, language: language), languageModel: languageModel, setup: setup, logger: logger, rows: rows)
        case .form:
            return try await AgentTrial(
                try await HospitalAgent.formDefinition(store: store, language: language), languageModel: languageModel, setup: setup, logger: logger, rows: rows)
        }
    }

    private static func time(_ text: String) -> ClockTime? {
        ClockTime(iso: text) ?? Language.english.time(text, today: CalendarDay(number: 0), now: ClockTime(hour: 0))?.times.first
    }

    private static func put(_ row: SeedRow, into store: any HospitalStore) async throws {
        func failure(_ message: String) -> ScenarioError { ScenarioError(file: row.place, message) }
        guard let patient = row["patient"], let doctor = row["doctor"], let day = row["date"].flatMap({ CalendarDay(iso: $0) }),
            let time = row["time"].flatMap({ Self.time($0) })
        else { throw failure("the appointment has no patient, doctor, date or time") }
        do {
            let outcome = try await store.book(
                patientName: patient, doctor: doctor, day: day, time: time, reason: row["reason"] ?? "consultation")
            guard case .booked(let appointment) = outcome else { throw failure("that time is taken by another row") }
            if row["status"] == "cancelled" { _ = try await store.cancel(id: appointment.id) }
        } catch let error as ScenarioError {
            throw error
        } catch {
            throw failure("the appointment cannot be put there: no appointment begins at \(time.iso)")
        }
    }
}
