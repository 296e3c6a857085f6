import Foundation
import ParleyAgent
import ParleyLanguage

/// Finds the doctor a caller means, by a name as it was heard or by what ails the patient.
struct DoctorDirectory: Sendable {
    enum Finding: Hashable {
        case doctor(Doctor)
        case ambiguous([Doctor])
        case unknown
    }

    let doctors: [Doctor]
    private let matcher = NameMatcher(language: HospitalAgent.language)

    init(_ doctors: [Doctor]) { self.doctors = doctors }

    /// The doctor meant by "Dr. Patil", "the heart doctor", "Cardiology", "for my child".
    func find(_ text: String) -> Finding {
        let words = Self.words(text)
        let scored = doctors.map { doctor in (doctor, words.map { matcher.similarity($0, doctor.name) }.max() ?? 0) }
        let best = scored.map(\.1).max() ?? 0
        if best >= NameMatcher.threshold {
            return finding(scored.filter { $0.1 > best - 0.05 }.map(\.0))
        }
        let fitting = doctors.filter { Self.mentions($0.specialty, in: words) }
        // A child's cough is for the children's doctor.
        let special = fitting.filter { $0.specialty != Self.general }
        return finding(special.isEmpty ? fitting : special)
    }

    /// The doctor whose name is nearest to one that is nobody's, if one is near: a recognizer writes "Paddle" for
    /// Patel and "Leon" for Lee. Of the names of thirty others (Miller, Smith, Wilson …) "Peter" alone came as
    /// near as `isLikely` takes, and "Jackson", "Garrison" and "Parker" as near as to be asked about.
    func nearest(to name: String) -> (doctor: Doctor, isLikely: Bool)? {
        let words = Self.words(name)
        guard words.count <= 2 else { return nil }
        let scored = doctors.map { doctor in (doctor, words.map { matcher.similarity($0, doctor.name) }.max() ?? 0) }.sorted { $0.1 > $1.1 }
        guard let best = scored.first, best.1 >= 0.5, scored.count < 2 || best.1 - scored[1].1 >= 0.15 else { return nil }
        return (best.0, best.1 >= 0.7)
    }

    /// Whether the caller has named this doctor, or what this doctor does.
    func isNamed(_ doctor: Doctor, in callerWords: [String]) -> Bool {
        let words = callerWords.flatMap(Self.words)
        return words.contains { matcher.isMatch($0, doctor.name) } || Self.mentions(doctor.specialty, in: words)
    }

    /// Whether what the caller said names this doctor or what this doctor does, leaves the choice to us,
    /// or answers yes to what the agent said. A model that was told no doctor takes one.
    func isChosen(_ doctor: Doctor, in callerWords: [String]) -> Bool {
        let agreement: Set<String> = ["yes", "yeah", "yep", "yup", "sure", "ok", "okay"]
        // Nothing was proposed before the first turn.
        if callerWords.dropFirst().contains(where: { Self.words($0).first.map(agreement.contains) ?? false }) { return true }
        let words = callerWords.flatMap(Self.words)
        let leavesOpen: Set<String> = ["any", "anyone", "anybody", "whoever", "whichever", "first", "second", "third", "last", "him", "her"]
        return words.contains(where: leavesOpen.contains) || isNamed(doctor, in: callerWords)
    }

    /// Whether a text names no doctor, and says that any would do.
    func leavesOpen(_ text: String) -> Bool {
        let open: Set<String> = [
            "any", "anyone", "anybody", "all", "every", "whoever", "whichever", "first", "available", "earliest",
        ]
        return find(text) == .unknown && !open.isDisjoint(with: Self.words(text))
    }

    /// Whether a complaint is nobody's, or one that everybody's doctor sees.
    func isNobodysField(_ text: String) -> Bool {
        switch find(text) {
        case .unknown: true
        case .doctor(let doctor): doctor.specialty == Self.general && !Self.words(text).contains { matcher.isMatch($0, doctor.name) }
        case .ambiguous: false
        }
    }

    /// The doctor whom the caller came to last in a turn that names several and takes one back: "Dr. Lee, I mean
    /// Dr. Johnson".
    func corrected(in callerWords: [String]) -> Doctor? {
        for text in callerWords.reversed() {
            let words = Self.words(text)
            let named = words.indices.compactMap { index -> Doctor? in
                // "Dr. Johnson, not Dr. Garcia"
                if index > 0, words[index - 1] == "not" { return nil }
                return doctors.first { matcher.isMatch(words[index], $0.name) }
            }
            guard let last = named.last else { continue }
            if words.contains("not"), Set(named.map(\.name)).count == 1 { return last }
            let takesBack = !Set(words).isDisjoint(with: ["mean", "meant", "no", "sorry", "actually", "rather", "wait", "instead", "saying"])
            return Set(named.map(\.name)).count > 1 && takesBack ? last : nil
        }
        return nil
    }

    /// The one doctor that the caller's turns speak of, if it is one; what was said last counts first.
    func doctor(meantIn callerWords: [String]) -> Doctor? {
        for words in callerWords.reversed() {
            if case .doctor(let doctor) = find(words) { return doctor }
        }
        return nil
    }

    /// "Dr. Johnson for General Medicine, Dr. Patel for Cardiology and …".
    var spoken: String { Phrase.list(doctors.map { "\($0.title) for \($0.specialty)" }) }

    private func finding(_ found: [Doctor]) -> Finding {
        guard let first = found.first else { return .unknown }
        return found.count == 1 ? .doctor(first) : .ambiguous(found)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().replacing("’", with: "'").split { !($0.isLetter || $0 == "'") }
            .map { $0.hasSuffix("'s") ? String($0.dropLast(2)) : String($0) }
            .filter { !["dr", "doctor", "doctors"].contains($0) }
    }

    private static func mentions(_ specialty: String, in words: [String]) -> Bool {
        let stems = (stems[specialty] ?? []) + [String(specialty.lowercased().prefix(6))]
        return words.contains { word in
            // A short stem is a whole word, perhaps a plural: "hip" is not in "hippo".
            stems.contains { $0.count >= 6 ? word.hasPrefix($0) : word == $0 || word == $0 + "s" }
        }
    }

    private static let general = "General Medicine"

    private static let stems: [String: [String]] = [
        "Cardiology": ["cardio", "cardiac", "heart", "hart", "chest", "palpit"],
        "Orthopedics": [
            "orthop", "ortho", "bone", "joint", "knee", "shoulder", "hip", "fractur", "broken", "ankle", "wrist", "spine",
            "elbow", "back", "leg", "arm", "foot",
        ],
        "Pediatrics": [
            "pediat", "paediat", "child", "childr", "kid", "baby", "son", "daughter", "infant", "toddler", "newborn", "teenag",
        ],
        general: [
            "genera", "gp", "physic", "family", "primary", "checkup", "fever", "flu", "cold", "cough", "headac", "sick",
            "stomac", "throat", "ill", "unwell", "skin", "rash", "allerg", "tired", "dizzy", "dizzin", "nausea", "vaccin", "flu", "blood", "eye", "ear", "ears",
            "migrai", "asthma", "diabet",
        ],
    ]
}
