import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage

/// What the tools of the hospital have in common.
protocol HospitalTool: Tool {
    var store: any HospitalStore { get }
}

extension GroundingRule {
    static let patientName = GroundingRule(
        .name, ask: "the patient's name", question: "May I have the patient's name, please?")
    static let day = GroundingRule(.moment, ask: "the day", question: "Which day would you like to come?")
    static let time = GroundingRule(.moment, ask: "the time", question: "What time would you like to come?")
    static let appointment = GroundingRule(
        .identifier, ask: "the appointment number, or a name to find it by with get_patient_info",
        lookUp: GroundingRule.LookUp(tool: "get_patient_info", argument: "patient_name"))
}

/// A reason not to run, for the model.
struct Refusal: Error {
    var ask: String

    init(_ ask: String) { self.ask = ask }
}

extension HospitalTool {
    func text(_ name: String, of arguments: [String: JSONValue]) -> String {
        let text =
            switch arguments[name] {
            case .string(let text): text
            case .number(let number): JSONValue.number(number).text
            default: ""
            }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Runs a tool's work; a refusal thrown on the way is its result.
    func answer(_ work: () async throws -> JSONValue) async throws -> ToolOutcome {
        do {
            return .result(try await work())
        } catch let refusal as Refusal {
            return .refused(ask: refusal.ask)
        }
    }

    /// The doctor of an argument.
    func doctor(_ name: String, in directory: DoctorDirectory) throws -> Doctor {
        switch directory.find(name) {
        case .doctor(let doctor): return doctor
        case .ambiguous(let doctors):
            throw Refusal("That could be \(HospitalAgent.language.alternatives(doctors.map { "\($0.title) for \($0.specialty)" })). Ask which one.")
        case .unknown:
            throw Refusal("There is no doctor called \(name.prefix(40)). The doctors are \(directory.spoken). Ask which one.")
        }
    }

    /// The doctor of an argument, if it is the caller who chose.
    func chosenDoctor(_ name: String, in directory: DoctorDirectory, context: ToolContext) throws -> Doctor {
        if directory.leavesOpen(name) {
            if let meant = directory.doctor(meantIn: context.callerWords) { return meant }
            throw Refusal("Ask: Which doctor would you like to see? We have \(directory.spoken). Which one?")
        }
        if directory.find(name) == .unknown, let near = directory.nearest(to: name) {
            if near.isLikely || directory.isChosen(near.doctor, in: context.callerWords) { return near.doctor }
            throw Refusal("There is no doctor called \(name.prefix(40)). Ask: Do you mean \(near.doctor.title)?")
        }
        let doctor = try doctor(name, in: directory)
        if let corrected = directory.corrected(in: context.callerWords) { return corrected }
        if directory.isNamed(doctor, in: context.callerWords) { return doctor }
        // The caller's own words decide; the result tells the model who it is.
        if let meant = directory.doctor(meantIn: context.callerWords) { return meant }
        guard directory.isChosen(doctor, in: context.callerWords) else {
            throw Refusal(
                "The caller has not said which doctor. Ask: Which doctor would you like to see?")
        }
        return doctor
    }

    /// The appointment a caller means, by its number or by the patient's full name, which has one.
    func appointment(_ arguments: [String: JSONValue], context: ToolContext) async throws -> Appointment {
        let said = text("appointment_id", of: arguments)
        let digits = said.filter { $0.isASCII && $0.isNumber }
        if !digits.isEmpty {
            if let found = try await store.appointment(id: "APT-\(digits)") {
                try expectNamed(found, context: context)
                return found
            }
            throw Refusal("There is no appointment \(digits.prefix(12)). Ask for the number again, or for the name to look it up by.")
        }
        let name = text("patient_name", of: arguments)
        guard PatientDirectory.isFull(name) else {
            throw Refusal(
                name.isEmpty
                    ? "The caller has not said which appointment. Ask: May I have the patient's full name?"
                    : "Ask for the full name, first and last.")
        }
        let own = try await appointments(of: name, context: context)
        switch own.count {
        case 1: return own[0]
        case 0: throw Refusal("Ask: I can't find an appointment for \(name.prefix(40)). Under which name was it made?")
        default:
            let list = own.map { "\($0.id) with Dr. \($0.doctor) on \($0.day.spoken) at \($0.time.spoken)" }
            throw Refusal("There are several: \(Phrase.list(list)). Ask which one.")
        }
    }

    /// Who changes an appointment says whose it is: its number follows the one before, and can be guessed.
    func expectNamed(_ appointment: Appointment, context: ToolContext) throws {
        guard context.callerHasNamed(appointment.patientName) else {
            throw Refusal("\(appointment.id) is under a name that the caller has not given. Ask: May I have the patient's full name, please?")
        }
    }

    /// What is booked for the person of that name from today on, soonest first.
    /// - Parameter heard: First and last name.
    func appointments(of heard: String, context: ToolContext) async throws -> [Appointment] {
        try await person(heard, context: context).appointments
    }

    /// A person with a full name, as far as the records know.
    func person(_ heard: String, context: ToolContext) async throws -> Person {
        let today = OpeningHours(context).today
        let booked = try await store.booked(from: today)
        let directory = PatientDirectory(try await store.patients())
        let born = BirthDates(in: context.callerWords, today: today, language: HospitalAgent.language)
        // Who is not registered may still have an appointment.
        let names = directory.patients.map(\.name) + booked.filter { $0.patientID == nil }.map(\.patientName)
        let distinct = names.reduce(into: [String]()) { list, name in
            if !list.contains(where: { $0 == name || PersonName.isSame($0, name) }) { list.append(name) }
        }
        switch NameMatcher(language: HospitalAgent.language).best(heard, among: distinct) {
        case .none: return Person(name: heard, patient: nil, isVerified: false, appointments: [])
        case .ambiguous: throw Refusal.alike()
        case .match(let name):
            var patient: Patient?
            switch directory.patient(called: name, born: born) {
            case .patient(let found): patient = found
            case .sameName(let name): throw Refusal.sameName(name, born: born)
            case .alike, .unknown: break
            }
            return Person(
                name: name, patient: patient,
                isVerified: patient.map { PatientDirectory.isVerified($0, by: born) } ?? false,
                appointments: booked.filter { $0.isFor(name: name, patientID: patient?.id) })
        }
    }
}

/// Who a caller speaks of.
struct Person: Sendable {
    var name: String
    /// `nil` for somebody who is not registered.
    var patient: Patient?
    /// Whether the caller has given the patient's date of birth.
    var isVerified: Bool
    var appointments: [Appointment]
}

extension Appointment {
    /// Whether its time has passed.
    func isOver(_ hours: OpeningHours) -> Bool { !hours.isAhead(time, on: day) }

    /// For the model: everything in words that can be spoken as they are.
    func json(status: String? = nil) -> [String: JSONValue] {
        var members: [String: JSONValue] = [
            "appointment_id": .string(id), "doctor": .string("Dr. \(doctor)"), "date": .string(day.spoken),
            "time": .string(time.spoken),
        ]
        if let status {
            members["status"] = .string(status)
            members["patient"] = .string(patientName)
        }
        return members
    }
}
