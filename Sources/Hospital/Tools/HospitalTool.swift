import Foundation
import ParleyAgent
import ParleyCore

/// What the tools of the hospital have in common.
protocol HospitalTool: Tool {
    var store: HospitalStore { get }
}

extension GroundingRule {
    static let patientName = GroundingRule(
        .name, ask: "the patient's name", question: "May I have the patient's name, please?")
    static let day = GroundingRule(.moment, ask: "the day", question: "Which day would you like to come?")
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
    func doctor(_ name: String) async throws -> Doctor {
        let directory = DoctorDirectory(try await store.doctors())
        switch directory.find(name) {
        case .doctor(let doctor): return doctor
        case .ambiguous(let doctors):
            throw Refusal("That could be \(Phrase.list(doctors.map { "\($0.title) for \($0.specialty)" }, word: "or")). Ask which one.")
        case .unknown:
            throw Refusal("There is no doctor called \(name.prefix(40)). The doctors are \(directory.spoken). Ask which one.")
        }
    }

    /// The doctor of an argument, if it is the caller who chose.
    func chosenDoctor(_ name: String, context: ToolContext) async throws -> Doctor {
        let doctor = try await doctor(name)
        let directory = DoctorDirectory(try await store.doctors())
        guard directory.isChosen(doctor, in: context.callerWords) else {
            // The caller's own words decide; the result tells the model who it is.
            if let meant = directory.doctor(meantIn: context.callerWords) { return meant }
            throw Refusal(
                "The caller has not said which doctor. Ask for it; the doctors are \(directory.spoken).")
        }
        return doctor
    }
}

extension Appointment {
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
