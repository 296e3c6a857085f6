import ParleyAgent
import ParleyLanguage

/// Finds the registered patient a caller is, by a name as it was heard and, where two have that name,
/// by the date of birth.
struct PatientDirectory: Sendable {
    enum Finding: Hashable {
        case patient(Patient)
        /// Several have the very name; the date of birth tells them apart.
        case sameName(String)
        /// Several names are about equally near to what was heard.
        case alike
        /// Nobody registered has a name like that.
        case unknown
    }

    let patients: [Patient]

    init(_ patients: [Patient]) { self.patients = patients }

    func find(_ heard: String, born: BirthDates) -> Finding {
        let names = patients.map(\.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        switch NameMatcher(language: HospitalAgent.language).best(heard, among: names) {
        case .none: return .unknown
        case .ambiguous: return .alike
        case .match(let name): return patient(called: name, born: born)
        }
    }

    func patient(called name: String, born: BirthDates) -> Finding {
        let named = patients.filter { $0.name == name }
        if named.count == 1, let only = named.first { return .patient(only) }
        let fitting = named.filter { Self.isVerified($0, by: born) }
        if fitting.count == 1, let only = fitting.first { return .patient(only) }
        return named.isEmpty ? .unknown : .sameName(name)
    }

    /// Whether the caller has given this patient's date of birth, and not by going through many.
    static func isVerified(_ patient: Patient, by born: BirthDates) -> Bool {
        guard let dateOfBirth = patient.dateOfBirth, born.count <= maximumDates else { return false }
        return born.days.contains(dateOfBirth)
    }

    /// Whether a name is first and last.
    static func isFull(_ name: String) -> Bool {
        name.split { $0.isWhitespace }.filter { word in
            let letters = word.lowercased().filter(\.isLetter)
            return !letters.isEmpty && !titles.contains(letters)
        }.count >= 2
    }

    /// A date may be misheard and given again; from the fourth on it is a guess.
    private static let maximumDates = 3
    private static let titles: Set<String> = ["mr", "mrs", "ms", "miss", "dr", "doctor", "mister"]
}

extension Refusal {
    static func alike() -> Refusal {
        Refusal("Several patients have a name like that. Ask for the full name, first and last.")
    }

    static func sameName(_ name: String, born: BirthDates) -> Refusal {
        if born.count == 0 { return Refusal("There is more than one \(name). Ask: What is your date of birth?") }
        return Refusal("No \(name) was born on that day. Ask for the date of birth again.")
    }
}
