import Foundation
import ParleyCore
import ParleyLanguage

/// Puts a refusal in the place of a sentence that tells what was kept from the model, or a telephone
/// number that nobody gave: a model that has none makes one up.
struct SecretFilter: SpeechFilter {
    private var chunker = SentenceChunker()
    private let secrets: [Withheld]
    private let refusal: String
    /// Digits that may be spoken.
    private let known: [String]
    private let today: CalendarDay
    private let isDate: @Sendable (String) -> Bool
    private let isName: @Sendable (String) -> Bool
    /// What tools have returned of persons, by the names of its fields.
    private let returned: Set<String>
    private var hasRefused = false
    private var held = ""
    private var early = EarlyWords()

    init(
        secrets: [Withheld], open: [Withheld], refusal: String, conversation: Conversation, isDate: @escaping @Sendable (String) -> Bool,
        isName: @escaping @Sendable (String) -> Bool
    ) {
        self.secrets = secrets
        self.refusal = refusal
        self.isDate = isDate
        self.isName = isName
        today = CalendarDay(conversation.now, in: conversation.timeZone)
        let texts = conversation.callerWords + conversation.turns.flatMap(\.results).map(\.result.text) + [conversation.instructions]
        returned = Set(open.map { $0.field.lowercased() } + conversation.turns.flatMap(\.results).flatMap { JSONObjects.all(in: $0.result) }.flatMap { $0.keys.map { $0.lowercased() } })
        known = (texts + open.map(\.value.text)).map(Self.digits)
    }

    mutating func append(_ text: String) -> String {
        let sentences = chunker.append(text).map { chunk in
            let sentence = judged(chunk, isLast: false)
            return early.rest(of: sentence)
        }.joined()
        // With nothing to look for, only a number may turn out to be one that nobody gave.
        guard held.isEmpty, secrets.isEmpty else { return sentences }
        let text = chunker.remainder
        let words = EarlyWords.whole(of: text)
        return Self.endsInNumber(words) || Self.speaksOfSecrets(words) ? sentences : sentences + early.next(of: text)
    }

    mutating func finish() -> String {
        let rest = judged(chunker.flush() ?? "", isLast: true)
        return early.rest(of: rest)
    }

    private mutating func judged(_ chunk: String, isLast: Bool) -> String {
        let sentence = held.isEmpty ? chunk : held + " " + chunk
        held = ""
        guard !sentence.isEmpty else { return "" }
        // The first chunk may end at a clause. Where there is something to look for, it is looked for in
        // the whole sentence; days and times, which most answers have, are not the beginning of a
        // telephone number.
        let isWhole = isLast || sentence.last.map { ".!?…".contains($0) } ?? true
        if !isWhole, !secrets.isEmpty || Self.mayBeginNumber(sentence) {
            held = sentence
            return ""
        }
        guard secrets.contains(where: { tells($0, in: sentence) || speaks(of: $0, in: sentence) }) || tellsUnknownNumber(sentence) || statesUnknownFact(sentence) else {
            return sentence + " "
        }
        defer { hasRefused = true }
        return hasRefused ? "" : refusal + " "
    }

    private func tells(_ secret: Withheld, in sentence: String) -> Bool {
        guard let value = SpokenTemplate.spoken(secret.value) else { return false }
        if isDate(secret.field) {
            let days = BirthDates(in: [value], today: today, language: .english).days
            if !BirthDates(in: [sentence], today: today, language: .english).days.isDisjoint(with: days) { return true }
            // The day and the month tell it, whatever the year.
            let evidence = MomentEvidence(sentence, today: today)
            return days.contains { day in
                evidence.days.contains { $0.month == day.month && $0.day == day.day }
            }
        }
        let digits = Self.digits(value)
        if digits.count >= 4 { return Self.digits(sentence).contains(digits) }
        let words = Language.english.nameWords(value), said = Language.english.nameWords(sentence)
        guard !words.isEmpty, said.count >= words.count else { return false }
        let isSaid = (0...(said.count - words.count)).contains { said[$0...].starts(with: words) }
        // What anybody may hear: "We accept Aetna."
        return isSaid && (isName(secret.field) || said.allSatisfy { !$0.hasPrefix("accept") && $0 != "take" })
    }

    /// Whether it says something of what was withheld, be it made up: "Emily Davis is not insured with Cigna."
    /// Asking for it is no telling.
    private func speaks(of secret: Withheld, in sentence: String) -> Bool {
        guard !sentence.hasSuffix("?") else { return false }
        let said = Language.english.nameWords(sentence)
        var beginnings = Language.english.nameWords(secret.field.replacing("_", with: " ")).filter { $0.count > 4 }.map { $0.prefix(5) }
        if isDate(secret.field) { beginnings.append("born") }
        guard said.contains(where: { word in beginnings.contains { word.hasPrefix($0) } }) else { return false }
        let names = secret.record.filter { isName($0.key) }.values.compactMap(SpokenTemplate.spoken).flatMap(Language.english.nameWords)
        return said.contains { names.contains($0) || $0.contains(where: \.isNumber) }
    }

    /// Whether it states of a person what no tool has told: a model that has no date of birth makes one up, and
    /// that somebody is not insured with Cigna.
    private func statesUnknownFact(_ sentence: String) -> Bool {
        guard !sentence.hasSuffix("?") else { return false }
        let plain = " " + Language.english.nameWords(sentence).joined(separator: " ") + " "
        let facts = [
            ("insur", #" (insured|covered) (with|by|through) | (insurance|coverage) (\w+ ){0,3}(is|was) "#), ("phone", #" (tele)?phone (\w+ ){0,3}(is|was) "#),
            ("birth", #" (date of birth|birthday|birth date) (\w+ ){0,3}(is|was) | (was|were|is|are) born "#),
        ]
        return facts.contains { stem, pattern in
            !returned.contains { $0.contains(stem) } && plain.range(of: pattern, options: .regularExpression) != nil
        }
    }

    /// Seven digits in a row are a telephone number, however they are parted.
    private func tellsUnknownNumber(_ sentence: String) -> Bool {
        let runs = sentence.split { !($0.isNumber || " -.()+".contains($0)) }.map { $0.filter(\.isNumber) }
        return runs.contains { run in run.count >= 7 && run.count <= 12 && !known.contains { $0.contains(run) } }
    }

    /// Whether a sentence may be about to tell what only some may hear: it is looked at whole.
    private static func speaksOfSecrets(_ text: String) -> Bool {
        let beginnings = ["number", "phone", "telephone", "insur", "covered", "born", "birth", "address"]
        // "Your date of …"
        if Language.english.nameWords(text).suffix(2).contains("date") { return true }
        return Language.english.nameWords(text).contains { word in beginnings.contains { word.hasPrefix($0) } }
    }

    private static func endsInNumber(_ text: String) -> Bool {
        text.reversed().prefix { $0.isNumber || " -.()+,".contains($0) }.contains(where: \.isNumber)
    }

    /// Whether a text ends in what may go on as a telephone number: "555," but not "at 10:30 AM,".
    private static func mayBeginNumber(_ text: String) -> Bool {
        let tail = text.reversed().prefix { $0.isNumber || " -.()+,".contains($0) }
        return tail.count(where: \.isNumber) >= 3
    }

    /// All digits of a text in one run, number words included.
    private static func digits(_ text: String) -> String {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map { word in
            let digits = word.filter { $0.isASCII && $0.isNumber }
            if !digits.isEmpty { return digits }
            return word == "oh" || word == "o" ? "0" : Language.english.number(String(word)).map(String.init) ?? ""
        }.joined()
    }
}
