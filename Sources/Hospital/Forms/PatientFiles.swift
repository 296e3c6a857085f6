import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage

/// A person as the records know them.
struct PatientFile: Hashable {
    var name: String
    /// `nil` for somebody who is not registered.
    var patient: Patient?
    /// Booked and still to come, soonest first.
    var appointments: [Appointment]

    var isKnown: Bool { patient != nil || !appointments.isEmpty }
}

/// Finds the person whom a name means, and how far it is proved who that is.
///
/// What is booked under a full name is told and changed for who gives it as their own. The date of birth tells apart
/// several of one name, and is what phone and insurance are told for; it holds for the person whose it is and nobody else.
/// Who calls for somebody else who is registered gives that person's. Who has an interest of their own in what is booked
/// for another (an employer, a former husband) is told nothing without it.
struct PatientFiles {
    enum Finding: Hashable {
        case file(PatientFile)
        case ask(SlotQuestion)
        case refused(Line)
    }

    private let patients: [Patient]
    private let booked: [Appointment]
    private let matcher: NameMatcher
    private let proof: BirthProof
    private let party: String?
    /// The names that callers have given as their own.
    private let introduced: [String]
    /// The names of those whom callers have spoken of as theirs: "my ex-wife, Emily Davis".
    private let relatives: [String]

    /// Somebody close to the patient, who calls for them.
    static let near = "near"
    /// Somebody with an interest of their own.
    static let outsider = "outsider"

    init(_ store: any HospitalStore, _ request: FormRequest, _ context: ToolContext) async throws {
        let moment = context.moment
        patients = try await store.patients()
        booked = try await store.booked(from: moment.today).filter { $0.isAhead(at: moment) }
        matcher = NameMatcher(language: context.language)
        proof = BirthProof(request.values["birth_date"], context)
        party = request.text("party")
        relatives = context.callerWords.flatMap { context.language.relatives(in: $0) }
        introduced = context.callerWords.prefix(Self.opening).flatMap { context.language.introductions(in: $0) }
    }

    /// Turns in which callers say who they are.
    private static let opening = 6

    /// Who says that they are somebody else calls for the patient, whatever else they say: "This is Darren, it's about Jane
    /// Doe".
    private func isSomebodyElse(than name: String) -> Bool {
        if relatives.contains(where: { isFull($0) && isMatch($0, name) }) { return true }
        let words = matcher.words(name)
        return introduced.contains { own in
            !matcher.words(own).allSatisfy { word in words.contains { matcher.wordSimilarity(word, $0) >= NameMatcher.threshold } }
        }
    }

    /// - Parameter askName: How the name is asked for where it was not given.
    func find(_ name: String?, askName: Line) -> Finding {
        guard let name, !name.isEmpty else { return .ask(SlotQuestion("name", askName)) }
        guard isFull(name) else { return .ask(SlotQuestion("name", Line("askFullName"))) }
        // Who is not registered may still have an appointment.
        let names = patients.map(\.name) + booked.filter { $0.patientID == nil }.map(\.patientName)
        let distinct = names.reduce(into: [String]()) { list, name in
            if !list.contains(where: { $0 == name || isSame($0, name) }) { list.append(name) }
        }
        switch matcher.best(name, among: distinct) {
        case .none: return .file(PatientFile(name: name, patient: nil, appointments: []))
        case .ambiguous: return .ask(SlotQuestion("name", Line("askNameAgain")))
        case .match(let known): return refusal(of: known) ?? file(of: known)
        }
    }

    /// Why nothing is told or changed that is under a name; `nil` where it may be.
    func refusal(of name: String) -> Finding? {
        guard let party = party ?? (isSomebodyElse(than: name) ? Self.near : nil) else { return nil }
        let named = patients.filter { $0.name == name }
        guard !named.isEmpty else { return party == Self.outsider ? .refused(Line("notTheirs")) : nil }
        return switch proof.patient(among: named) {
        case .proved: nil
        case .unproved: .ask(SlotQuestion("birth_date", Line("askBirthDate", ["name": .text(name)])))
        case .wrong: .ask(SlotQuestion("birth_date", Line("wrongBirthDate", ["name": .text(name)])))
        case .refused: .refused(Line("notProved"))
        }
    }

    /// The file of a name as it is registered.
    private func file(of name: String) -> Finding {
        let named = patients.filter { $0.name == name }
        if named.count > 1 {
            switch proof.patient(among: named) {
            case .proved(let patient): return .file(file(name, patient))
            case .unproved: return .ask(SlotQuestion("birth_date", Line("severalOfThatName", ["name": .text(name)])))
            case .wrong: return .ask(SlotQuestion("birth_date", Line("wrongBirthDate", ["name": .text(name)])))
            case .refused: return .refused(Line("notProved"))
            }
        }
        return .file(file(name, named.first))
    }

    private func file(_ name: String, _ patient: Patient?) -> PatientFile {
        PatientFile(name: name, patient: patient, appointments: booked.filter { $0.isFor(name: name, patientID: patient?.id) })
    }

    /// Whether it is proved that the caller is this patient.
    func proof(of patient: Patient) -> BirthProof.Result { proof.patient(among: [patient]) }

    /// The name under which somebody books: as it is registered where the one that was given is almost surely that.
    func bookingName(_ name: String) -> Finding {
        let near = patients.map(\.name).first { isSame($0, name) }
        if let near { return file(of: near) }
        let words = name.prefix(80).split(whereSeparator: \.isWhitespace)
        let written = words.map { $0 == $0.lowercased() ? $0.capitalized : String($0) }.joined(separator: " ")
        return .file(PatientFile(name: written, patient: nil, appointments: booked.filter { $0.isFor(name: written, patientID: nil) }))
    }

    /// Whether a name is first and last.
    func isFull(_ name: String) -> Bool { matcher.words(name).count >= 2 }

    func hasSeveral(called name: String) -> Bool { patients.count { $0.name == name } > 1 }

    func isSame(_ a: String, _ b: String) -> Bool { matcher.similarity(a, b) >= PersonName.certainty }
    func isMatch(_ a: String, _ b: String) -> Bool { matcher.isMatch(a, b) }
}

/// The dates of birth that a caller has given, as proof of who they are. A date may be misheard and given again; who
/// gives many is guessing.
struct BirthProof {
    enum Result: Hashable {
        case proved(Patient)
        /// None was given for this person.
        case unproved
        /// One that is not theirs; once.
        case wrong
        case refused
    }

    /// Each with the days that it may mean.
    private var given: [Set<CalendarDay>]
    /// Whether one was given for the request at hand, rather than before.
    private let isSaid: Bool

    private static let maximumDates = 3

    init(_ value: SlotValue?, _ context: ToolContext) {
        let moment = context.moment
        given = context.callerWords.flatMap { context.language.birthDates(in: $0, today: moment.today).map(\.value) }
        isSaid = value?.isSaid ?? false
        let days = value.map { BirthDateSlot.days($0.argument, at: moment) } ?? []
        if !days.isEmpty, !given.contains(days) { given.append(days) }
    }

    func patient(among patients: [Patient]) -> Result {
        let days = given.reduce(into: Set<CalendarDay>()) { $0.formUnion($1) }
        let isGuessing = Set(given).count > Self.maximumDates
        let fitting = patients.filter { patient in patient.dateOfBirth.map(days.contains) ?? false }
        if fitting.count == 1, !isGuessing { return .proved(fitting[0]) }
        guard isSaid else { return isGuessing ? .refused : .unproved }
        let births = Set(patients.compactMap(\.dateOfBirth))
        let wrong = given.count { births.isDisjoint(with: $0) }
        return wrong > 1 || isGuessing ? .refused : .wrong
    }
}
