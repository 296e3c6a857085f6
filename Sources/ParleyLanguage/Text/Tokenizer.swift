import Foundation

/// Cuts a text into tokens.
///
/// What a language says of this is ``Language/abbreviations``, whose full stop ends no sentence, and the suffixes
/// of its ordinals ("27th", "3º").
struct Tokenizer {
    private let text: String
    private let abbreviations: Set<String>
    private let ordinalSuffixes: Set<String>
    private var tokens: [Token] = []
    private var index: String.Index
    private var gap = Token.Gap.sentence

    static func tokens(of text: String, abbreviations: Set<String>, ordinalSuffixes: Set<String>) -> [Token] {
        var tokenizer = Tokenizer(text: text, abbreviations: abbreviations, ordinalSuffixes: ordinalSuffixes)
        tokenizer.run()
        return tokenizer.tokens
    }

    private init(text: String, abbreviations: Set<String>, ordinalSuffixes: Set<String>) {
        self.text = text
        self.abbreviations = abbreviations
        self.ordinalSuffixes = ordinalSuffixes
        index = text.startIndex
    }

    private mutating func run() {
        while index < text.endIndex {
            let character = text[index]
            if Self.isDigit(character) {
                readNumber()
            } else if character.isLetter || character.isNumber {
                readWord()
            } else {
                readGap(character)
                text.formIndex(after: &index)
            }
        }
    }

    private static func isDigit(_ character: Character) -> Bool {
        character.utf8.count == 1 && character >= "0" && character <= "9"
    }

    static let sentenceMarks: Set<Character> = [".", "!", "?", "…", "。", "！", "？", "।", "؟", "۔", "\n", "\r\n"]

    private mutating func readGap(_ character: Character) {
        let found: Token.Gap
        if character == "." {
            // "Dr. Lee", "on Wed. the 2nd": an abbreviation's, which ends no sentence.
            let isAbbreviation = gap == .none && tokens.last.map { abbreviations.contains($0.word) || $0.word.count == 1 && $0.kind == .word } ?? false
            found = isAbbreviation ? .space : .sentence
        } else if Self.sentenceMarks.contains(character) {
            found = .sentence
        } else if character.isWhitespace {
            found = .space
        } else if character == "-" || character == "‐" || character == "‑" || character == "'" || character == "’" || character == "/" || character == "_" {
            found = .hyphen
        } else {
            found = .comma
        }
        // A hyphen with spaces around it is a dash.
        if found == .hyphen, gap == .space, character == "-" { gap = .comma } else { gap = max(gap, found) }
    }

    private func character(after offset: String.Index) -> Character? { offset < text.endIndex ? text[offset] : nil }

    // MARK: Words

    private mutating func readWord() {
        let start = index
        var end = index
        var word = ""
        while end < text.endIndex {
            let character = text[end]
            if character.isLetter || (character.isNumber && !Self.isDigit(character)) {
                word.append(character)
            } else if character == "'" || character == "’" || character == "ʼ" {
                // Inside a word it belongs to it: "o'clock", "I'd".
                let next = text.index(after: end)
                guard next < text.endIndex, text[next].isLetter else { break }
                word.append("'")
            } else if character == ".", isInitialism(from: end) {
                // "p.m.", "U.S.A."
                end = text.index(after: end)
                continue
            } else {
                break
            }
            end = text.index(after: end)
        }
        // An initialism's last full stop is part of it.
        let hasPoints = text[start..<end].contains(".")
        index = end
        append(word, .word, start..<end)
        if hasPoints, index < text.endIndex, text[index] == ".", let last = tokens.indices.last {
            text.formIndex(after: &index)
            tokens[last].range = start..<index
            gap = .none
        }
    }

    /// Whether single letters stand on both sides of a full stop: "p.m", not "see.you".
    private func isInitialism(from point: String.Index) -> Bool {
        let before = text.index(before: point)
        if before > text.startIndex, text[text.index(before: before)].isLetter { return false }
        let next = text.index(after: point)
        guard next < text.endIndex, text[next].isLetter else { return false }
        let behind = text.index(after: next)
        return behind >= text.endIndex || !text[behind].isLetter
    }

    // MARK: Numbers

    private mutating func readNumber() {
        let start = index
        var end = start
        // Everything that may belong to one written number, date or time.
        var ends: [String.Index] = []
        while end < text.endIndex, ends.count < 5, Self.isDigit(text[end]) || isSeparator(at: end) {
            if !Self.isDigit(text[end]) { ends.append(end) }
            end = text.index(after: end)
        }
        // "9:30-11:00" is two.
        for end in [end] + ends.reversed() {
            guard let kind = Self.compound(text[start..<end]) else { continue }
            index = end
            append(String(text[start..<end]), kind, start..<end)
            return
        }
        // "1,000"
        let digitsEnd = text[start...].firstIndex { !Self.isDigit($0) } ?? text.endIndex
        if let thousands = thousands(from: start) {
            index = thousands.end
            append(thousands.digits, .number(Int(thousands.digits)), start..<thousands.end)
            return
        }
        let digits = String(text[start..<digitsEnd])
        var suffixEnd = digitsEnd
        while suffixEnd < text.endIndex, text[suffixEnd].isLetter || text[suffixEnd] == "º" || text[suffixEnd] == "ª" || text[suffixEnd] == "." {
            if text[suffixEnd] == "." {
                // "1.º"
                guard let next = character(after: text.index(after: suffixEnd)), next == "º" || next == "ª" else { break }
            }
            suffixEnd = text.index(after: suffixEnd)
        }
        let suffix = text[digitsEnd..<suffixEnd].lowercased().filter { $0 != "." }
        let value = digits.count <= 12 ? Int(digits) : nil
        if ordinalSuffixes.contains(suffix), let value {
            index = suffixEnd
            // "91th" is what a recognizer makes of "ninety-one" behind a day.
            let isYear = digits.count == 2 && value > 31
            append(digits, isYear ? .number(value) : .ordinal(value), start..<suffixEnd)
        } else if suffix == "h", let value, value < 24 {
            // "16h", "16h30"
            let minutes = text[suffixEnd...].prefix(while: Self.isDigit)
            if minutes.count == 2, let minute = Int(minutes), minute < 60 {
                index = minutes.endIndex
                append(digits, .clock(hour: value, minute: minute), start..<index)
            } else {
                index = suffixEnd
                append(digits, .clock(hour: value, minute: 0), start..<suffixEnd)
            }
        } else {
            index = digitsEnd
            append(digits, .number(value), start..<digitsEnd)
        }
    }

    /// Whether a sign between two digits joins them: "3:30", "12/25", "2026-12-03", "9.30".
    private func isSeparator(at place: String.Index) -> Bool {
        guard ":/.-".contains(text[place]), let next = character(after: text.index(after: place)) else { return false }
        return Self.isDigit(next)
    }

    private func thousands(from start: String.Index) -> (digits: String, end: String.Index)? {
        var end = text[start...].firstIndex { !Self.isDigit($0) } ?? text.endIndex
        var digits = String(text[start..<end])
        guard digits.count <= 3 else { return nil }
        var groups = 0
        while end < text.endIndex, text[end] == ",", groups < 3 {
            let group = text[text.index(after: end)...].prefix(while: Self.isDigit)
            guard group.count == 3 else { return nil }
            digits += group
            end = group.endIndex
            groups += 1
        }
        return groups > 0 ? (digits, end) : nil
    }

    /// "2026-12-03", "3:30", "12/25", "9.30": `nil` for what is none of them.
    private static func compound(_ written: Substring) -> Token.Kind? {
        guard written.count <= 10 else { return nil }
        let parts = written.split { !isDigit($0) }
        let separators = Set(written.filter { !isDigit($0) })
        guard (2...3).contains(parts.count), let separator = separators.first, separators.count == 1 else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count else { return nil }
        switch (separator, parts.count) {
        case (":", 2...3):
            guard parts[0].count <= 2, parts[1].count == 2, numbers[0] < 24, numbers[1] < 60 else { return nil }
            return .clock(hour: numbers[0], minute: numbers[1])
        case (".", 2):
            guard parts[0].count <= 2, parts[1].count == 2 else { return nil }
            return .pointed(numbers[0], numbers[1])
        case ("-", 3) where parts[0].count == 4:
            return CalendarDay(iso: written).map { .date($0) }
        case ("/", 2...3), ("-", 3), (".", 3):
            guard parts[0].count <= 2, parts[1].count <= 2, parts.count == 2 || parts[2].count == 2 || parts[2].count == 4 else { return nil }
            return .slashed(numbers)
        default: return nil
        }
    }

    // MARK: Tokens

    private mutating func append(_ written: String, _ kind: Token.Kind, _ range: Range<String.Index>) {
        let letters = written.filter(\.isLetter)
        tokens.append(
            Token(
                word: Self.folded(written), kind: kind, range: range, gap: gap, isCapitalised: written.first?.isUppercase ?? false,
                isUppercase: letters.count > 1 && letters.allSatisfy(\.isUppercase)))
        gap = .none
    }

    /// Small letters without accents.
    static func folded(_ word: String) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
        return word.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil).lowercased()
            .replacing("’", with: "'")
    }
}
