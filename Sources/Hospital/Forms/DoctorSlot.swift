import ParleyAgent
import ParleyCore
import ParleyLanguage

/// A slot for a doctor: by a name as it was heard, by what doctors like that are called ("the bone doctor", "a
/// cardiologist"), or whoever is free.
///
/// A complaint alone names nobody: it is a reason, which may lead to a doctor while none is named. So what somebody
/// has is never taken for another doctor than the one they chose.
struct DoctorSlot: SlotType {
    let doctors: [Doctor]
    /// Who they are, for ``Memory``.
    private let list: String

    init(doctors: [Doctor]) {
        self.doctors = doctors
        list = doctors.map { "\($0.name) \($0.specialty)" }.joined(separator: ", ")
    }

    /// Whoever is free.
    static let anyone: JSONValue = ["any": true]

    var holdsNames: Bool { true }

    func spans(in words: String, at moment: Moment) -> [String] {
        let language = moment.language
        // Most words have nothing to do with doctors; comparing names takes time.
        let near = Set(language.words(words).filter { isNear($0, language) })
        let spans = WordSpans.all(of: words, upTo: 5).filter { !near.isDisjoint(with: language.words($0)) && read($0, at: moment) != nil }
        let denied = denied(in: words, spans, moment)
        return spans.filter { span in read(span, at: moment)?.argument.stringValue.map { !denied.contains($0) } ?? true } + moment.choicesOfOffers(in: words)
    }

    /// The doctors of whom a caller says that they do not mean them: "Dr. Lee, no, Dr. Patel".
    private func denied(in words: String, _ spans: [String], _ moment: Moment) -> Set<String> {
        var places: [(name: String, range: Range<String.Index>)] = []
        for span in Set(spans).sorted(by: { ($0.count, $0) < ($1.count, $1) }) {
            // What was for a complaint is said of nobody.
            guard let value = read(span, at: moment), !value.isLoose, let name = value.argument.stringValue else { continue }
            for range in words.ranges(of: span) where !places.contains(where: { $0.range.overlaps(range) }) { places.append((name, range)) }
        }
        guard Set(places.map(\.name)).count > 1 else { return [] }
        places.sort { $0.range.lowerBound < $1.range.lowerBound }
        let standings = moment.language.standings(of: places.map(\.range), in: words) { places[$0].name == places[$1].name }
        let said = Set(zip(places, standings).filter { $0.1 == .said }.map(\.0.name))
        return Set(places.map(\.name)).subtracting(said)
    }

    private func isNear(_ word: String, _ language: Language) -> Bool {
        Memory.near.recall("\(list) \(language.identifier) \(word)") { compare(word, language) }
    }

    private func compare(_ word: String, _ language: Language) -> Bool {
        let table = DoctorWords.of(language)
        if table.forms.contains(word) || table.persons.contains(word) || table.open.contains(where: { $0.hasPrefix(word) }) { return true }
        let matcher = NameMatcher(language: language)
        return !table.specialties(in: [word]).isEmpty || doctors.contains { matcher.similarity(word, $0.name) >= 0.5 }
    }

    func read(_ span: String, at moment: Moment) -> SlotValue? {
        switch find(span, moment.language) {
        case .doctor(let doctor): SlotValue(.string(doctor.name), spoken: .doctor(doctor.name))
        case .described(let doctor): described(doctor)
        case .perhaps(let doctor): SlotValue(["perhaps": .string(doctor.name), "heard": .string(span)], spoken: .text(span), precision: .open)
        case .several(let doctors): SlotValue(["one_of": .array(doctors.map { .string($0.name) })], spoken: .text(span), precision: .open)
        case .anyone: SlotValue(Self.anyone, spoken: .line(Line("someDoctor")), precision: .open)
        case nil: moment.choiceOfOffers(in: span)
        }
    }

    /// Whoever is for what somebody has gives way to what the whole of their words comes to (``FormSlot/specialty``).
    private func described(_ doctor: Doctor) -> SlotValue {
        var value = SlotValue(.string(doctor.name), spoken: .doctor(doctor.name))
        value.isLoose = true
        return value
    }

    func isSaidAgain(_ settled: SlotValue, by value: SlotValue) -> Bool {
        value.argument != Self.anyone && !narrow([settled], by: value).isEmpty
    }

    func narrow(_ options: [SlotValue], by value: SlotValue) -> [SlotValue] {
        if let chosen = options.chosen(by: value) { return chosen }
        if value.argument == Self.anyone { return Array(options.prefix(1)) }
        if let several = value.argument["one_of"]?.arrayValue { return options.filter { several.contains($0.argument) } }
        return options.filter { $0.argument == value.argument || $0.argument == value.argument["perhaps"] }
    }

    // MARK: Finding

    enum Finding: Hashable {
        case doctor(Doctor)
        /// "Somebody for my knee."
        case described(Doctor)
        /// A name that is nobody's, near enough to one to be asked about.
        case perhaps(Doctor)
        case several([Doctor])
        case anyone
    }

    func find(_ text: String, _ language: Language) -> Finding? {
        Memory.found.recall("\(list) \(language.identifier) \(text)") { look(for: text, language) }
    }

    private func look(for text: String, _ language: Language) -> Finding? {
        let table = DoctorWords.of(language)
        let words = language.words(text).map { $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0 }
        guard !words.isEmpty else { return nil }
        if let named = named(words, table, language) { return named }
        if let called = called(words, table, language) { return called }
        // "Somebody for my knee"; "a cardiologist" needs nothing beside it.
        let specialties = table.specialties(in: words)
        let isCalled = specialties.contains { specialty in words.contains { table.isTitle(specialty, $0) || $0 == specialty.lowercased() } }
        if isCalled || !table.persons.isDisjoint(with: words), !specialties.isEmpty {
            let found = finding(doctors.filter { specialties.contains($0.specialty) })
            if case .doctor(let doctor)? = found, !isCalled { return .described(doctor) }
            return found
        }
        let known = doctors.filter { doctor in words.contains { $0.count > 5 && doctor.specialty.lowercased().hasPrefix($0) } }
        if !known.isEmpty { return finding(known) }
        let line = " " + words.joined(separator: " ") + " "
        return table.open.contains { line.contains(" \($0) ") } ? .anyone : nil
    }

    /// Whom a doctor is called after what they treat: "the heart doctor", be it heard as "the hard doctor".
    private func called(_ words: [String], _ table: DoctorWords, _ language: Language) -> Finding? {
        let matcher = NameMatcher(language: language)
        for (word, next) in zip(words, words.dropFirst()) where table.callings.contains(next) {
            let exact = table.specialties(in: [word])
            if !exact.isEmpty { return finding(doctors.filter { exact.contains($0.specialty) }) }
            // A general one is asked for in words that sound like all kinds of things: "a female doctor", and the family's.
            guard word.count >= Self.soundLength else { continue }
            let near = table.fields.filter { $0.key != DoctorWords.general }.flatMap { specialty, stems in
                stems.filter { $0.count >= Self.soundLength }.map { (specialty, matcher.wordSimilarity(word, $0)) }
            }.max { ($0.1, $0.0) < ($1.1, $1.0) }
            if let near, near.1 >= Self.soundsLike { return finding(doctors.filter { $0.specialty == near.0 }) }
        }
        return nil
    }

    /// Shorter words sound like too many others: "a new doctor" is none for the knee.
    private static let soundLength = 4
    /// "Hard" is as near to "heart" as 0.84, and to "hand" as 0.75.
    private static let soundsLike = 0.8

    /// Of two doctors in a turn the one who is called by what the caller's words come to is wanted: "My family doctor sends me
    /// to a heart specialist".
    func settled(_ values: [String: SlotValue], _ sentences: [String], _ language: Language) -> [String: SlotValue] {
        guard let specialty = values["specialty"]?.argument.stringValue.flatMap({ DoctorChoice.specialties[$0] }),
            let doctor = doctors.first(where: { $0.specialty == specialty }), values["doctor"]?.argument != .string(doctor.name), calls(doctor, in: sentences.joined(separator: " "), language)
        else { return values }
        return values.merging(["doctor": SlotValue(.string(doctor.name), spoken: .doctor(doctor.name))]) { $1 }
    }

    /// Whether some words call a doctor by what he treats: "a heart specialist", "the cardiologist".
    func calls(_ doctor: Doctor, in text: String, _ language: Language) -> Bool {
        let table = DoctorWords.of(language)
        let words = language.words(text)
        return words.contains { table.isTitle(doctor.specialty, $0) }
            || zip(words, words.dropFirst()).contains { table.callings.contains($1) && table.specialties(in: [$0]).contains(doctor.specialty) }
    }

    /// The doctors whom a complaint leads to; none where it is nobody's.
    func treating(_ complaint: String, _ language: Language) -> [Doctor] {
        let specialties = DoctorWords.of(language).specialties(in: language.words(complaint))
        return doctors.filter { specialties.contains($0.specialty) }
    }

    private func finding(_ found: [Doctor]) -> Finding? {
        found.isEmpty ? nil : found.count == 1 ? .doctor(found[0]) : .several(found)
    }

    /// Behind a title a name may be heard badly: of the names of thirty others (Miller, Smith, Wilson …) "Peter"
    /// alone came as near as 0.7 to one of the four, and "Jackson", "Garrison" and "Parker" as near as 0.5. Without
    /// one, words of all kinds sound a little like Lee.
    private func named(_ words: [String], _ table: DoctorWords, _ language: Language) -> Finding? {
        let matcher = NameMatcher(language: language)
        var found: [Doctor] = []
        for (index, word) in words.enumerated() where !table.forms.contains(word) {
            let isTitled = index > 0 && table.forms.contains(words[index - 1])
            let scored = doctors.map { doctor in (doctor, matcher.similarity(word, doctor.name)) }.sorted { $0.1 > $1.1 }
            guard let best = scored.first else { return nil }
            let isNear = isTitled ? best.1 >= NameMatcher.threshold : best.0.name.count <= 3 ? best.1 == 1 : best.1 >= 0.88
            if isNear {
                if !found.contains(best.0) { found.append(best.0) }
            } else if isTitled, words.count <= 4, table.specialties(in: words).isEmpty, scored.count < 2 || best.1 - scored[1].1 >= 0.15, best.1 >= 0.5 {
                return best.1 >= 0.7 ? .doctor(best.0) : .perhaps(best.0)
            }
        }
        return finding(found)
    }
}

/// What words were found to stand for. Every turn's are asked about many times over, by each slot that might have them as
/// well, and comparing the sounds of names takes a hundred times as long as remembering it.
private enum Memory {
    /// Some dozens of turns' worth.
    static let near = Recollection<Bool>(limit: 5_000)
    static let found = Recollection<DoctorSlot.Finding?>(limit: 5_000)
}

extension Moment {
    /// The choices among offers in some words: "the last one".
    func choicesOfOffers(in words: String) -> [String] { language.choices(in: words).map { String(words[$0.range]) } }

    func choiceOfOffers(in span: String) -> SlotValue? {
        language.choices(in: span).last.map { SlotValue(.string(span), spoken: .text(span), precision: .choice($0.value)) }
    }
}
