import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Who a doctor is, or which doctor to see.
struct GetDoctorInfo: HospitalTool {
    let store: any HospitalStore

    let definition = ToolDefinition(
        name: "get_doctor_info", description: "a doctor's specialty and hours, by name, specialty or complaint",
        parameters: [
            ToolParameter(name: "doctor_name", description: "A name, a specialty or a complaint, as the caller said it; all for all doctors.")
        ])
    var filler: String? { "Let me see." }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let asked = text("doctor_name", of: arguments)
            let directory = DoctorDirectory(try await store.doctors())
            let words = Set(asked.lowercased().split { !$0.isLetter }.map(String.init))
            if !words.isDisjoint(with: ["all", "any", "every", "doctors", "list", "everyone"]), directory.find(asked) == .unknown {
                return ["doctors": .string(directory.spoken)]
            }
            // A complaint that is nobody's field by itself may be one by whose it is: a toddler's rash.
            let meant = directory.isNobodysField(asked) ? directory.doctor(meantIn: context.callerWords) : nil
            let doctor = try meant ?? doctor(asked, in: directory)
            var members: [String: JSONValue] = [
                "doctor": .string(doctor.title), "specialty": .string(doctor.specialty),
                "hours": .string(OpeningHours.spoken),
            ]
            let away = try await absences(of: doctor, from: OpeningHours(context).today, isAsked: Self.asksForAbsences(context.callerWords))
            if !away.isEmpty { members["away"] = .string(Phrase.list(away)) }
            return .object(members)
        }
    }

    private static func asksForAbsences(_ callerWords: [String]) -> Bool {
        let stems = ["away", "vacation", "holiday", "off", "leave", "christmas", "thanksgiving", "back", "absent", "there"]
        return callerWords.last?.lowercased().split { !$0.isLetter }.contains { word in stems.contains { word.hasPrefix($0) } } ?? false
    }

    /// In words: those of the next weeks, or for as far ahead as a caller usually asks.
    private func absences(of doctor: Doctor, from today: CalendarDay, isAsked: Bool) async throws -> [String] {
        try await store.schedule(from: today, through: today.adding(isAsked ? 60 : 14)).absences(of: doctor.name).map { absence in
            absence.firstDay == absence.lastDay
                ? absence.firstDay.spoken : "\(absence.firstDay.spoken) to \(absence.lastDay.spoken)"
        }
    }
}
