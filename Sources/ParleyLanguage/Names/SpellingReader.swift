/// A word that was spelled out.
public struct SpellingReading: Sendable, Hashable {
    /// Its letters, the first of each part a large one: "Shayne", "O'Brien".
    public var word: String

    public init(_ word: String) { self.word = word }
}

extension Language {
    /// Every word that is spelled out in a text: "S as in Sam, H, A, Y, N, E", "double L", "s-h-a-y-n-e".
    ///
    /// Three letters at least: initials are no spelling. A word in capitals behind the same word in small letters is
    /// one, since that is how some recognizers write letters.
    public func spellings(in text: String) -> [Finding<SpellingReading>] {
        let tokens = tokens(text)
        return spellings(tokens).map { Finding(SpellingReading($0.word), at: tokens[$0.tokens.lowerBound].range.lowerBound..<tokens[$0.tokens.upperBound - 1].range.upperBound) }
    }

    /// "Nguyen" as "N, G, U, Y, E, N": as it is read back to who spelled it.
    public func spelledOut(_ name: String) -> String {
        name.compactMap { character -> String? in
            if character.isLetter || character.isNumber { return character.uppercased() }
            if character.isWhitespace { return phrases.newWord }
            return names.signs.filter { $0.value == String(character) }.keys.min()
        }.joined(separator: ", ")
    }

    func spellings(_ tokens: [Token]) -> [SpelledRun] {
        var runs: [SpelledRun] = []
        var index = 0
        while index < tokens.count {
            var reader = SpellingRun(names: names, tokens: tokens, at: index)
            if let run = reader.read() {
                runs.append(run)
                index = run.tokens.upperBound
            } else {
                index += 1
            }
        }
        return runs
    }
}

struct SpelledRun {
    var word: String
    /// How many letters were said one by one.
    var letters: Int
    var tokens: Range<Int>
}

private struct SpellingRun {
    let names: NameWords
    let tokens: [Token]
    let start: Int
    private var word = ""
    private var letters = 0
    private var signs = 0
    private var index: Int
    private var isLarge = true
    private var hasExamples = false
    private var wasLarge = false

    init(names: NameWords, tokens: [Token], at start: Int) {
        self.names = names
        self.tokens = tokens
        self.start = start
        index = start
    }

    mutating func read() -> SpelledRun? {
        if let capitals = capitals() { return capitals }
        var end = start
        // A letter more than three times is nobody's name, and a text of letters only nobody's turn.
        while index < tokens.count, letters < 40 {
            if index > start, tokens[index].gap == .sentence, !isLetterAhead(index) { break }
            if readLetter() {
                end = index
            } else if letters > 0, let sign = names.signs[tokens[index].word], isLetterAhead(index + 1) {
                word += sign
                signs += 1
                isLarge = true
                index += 1
            } else if letters > 0, names.joiners.contains(tokens[index].word), isLetterAhead(behindJoiners(index)) {
                index = behindJoiners(index)
            } else {
                break
            }
        }
        guard letters >= 3 || letters == 2 && hasExamples else { return nil }
        // "J. R. R. Tolkien": initials before a name.
        if letters <= 3, !hasExamples, end < tokens.count, tokens[end].gap <= .space, tokens[end].isCapitalised, tokens[end].word.count > 1 { return nil }
        return SpelledRun(word: word, letters: letters, tokens: start..<end)
    }

    /// "Shayne Cole, SHAYNE".
    private func capitals() -> SpelledRun? {
        let token = tokens[start]
        guard token.isUppercase, token.word.count >= 3, token.kind == .word else { return nil }
        let isSaid = tokens.contains { $0.word == token.word && !$0.isUppercase }
        guard isSaid || tokens.contains(where: { $0.kind == .word && !$0.isUppercase && $0.word.count > 1 }) && start > 0 && tokens[start].gap >= .comma else { return nil }
        return SpelledRun(word: token.word.capitalised, letters: token.word.count, tokens: start..<start + 1)
    }

    private func behindJoiners(_ place: Int) -> Int {
        var place = place
        while place < tokens.count, names.joiners.contains(tokens[place].word) { place += 1 }
        return place
    }

    private mutating func readLetter() -> Bool {
        let place = index
        if names.capitals.contains(tokens[place].word), isLetterAhead(place + 1) {
            index += 1
            isLarge = true
            wasLarge = true
            return readLetter()
        }
        if let count = names.repeaters[tokens[place].word], place + 1 < tokens.count, let letter = letter(at: place + 1) {
            index = letter.end
            append(letter.text, count: count)
            readExample(of: letter.text)
            return true
        }
        guard let letter = letter(at: place) else { return false }
        index = letter.end
        append(letter.text, count: 1)
        readExample(of: letter.text)
        return true
    }

    private mutating func append(_ letter: String, count: Int) {
        for _ in 0..<min(count, 3) {
            word += isLarge ? letter.uppercased() : letter
            // "Mc" stays open for a capital that is said; all others are small.
            isLarge = false
            letters += 1
        }
    }

    private func letter(at place: Int) -> (text: String, end: Int)? {
        let token = tokens[place]
        guard token.kind == .word else { return nil }
        if token.word.count == 1 {
            // "double u" is another letter than "u" twice: the longer name first.
            return (token.word, place + 1)
        }
        if place + 1 < tokens.count, let long = names.letters[token.word + " " + tokens[place + 1].word] { return (long, place + 2) }
        if let sure = names.letters[token.word] { return (sure, place + 1) }
        let isAmong = letters > 0 && tokens[place].gap <= .comma
        if isAmong, let unsure = names.unsureLetters[token.word], place + 1 >= tokens.count || isLetterAhead(place + 1) { return (unsure, place + 1) }
        if let code = names.alphabet[token.word], isAmong || isAlphabet(from: place) { return (code, place + 1) }
        return nil
    }

    /// Three words of the spelling alphabet in a row.
    private func isAlphabet(from place: Int) -> Bool {
        place + 2 < tokens.count && (place..<place + 3).allSatisfy { names.alphabet[tokens[$0].word] != nil || tokens[$0].word.count == 1 }
    }

    private func isLetterAhead(_ place: Int) -> Bool {
        guard place < tokens.count, tokens[place].kind == .word else { return false }
        let word = tokens[place].word
        return word.count == 1 || names.letters[word] != nil || names.repeaters[word] != nil || names.capitals.contains(word)
            || names.alphabet[word] != nil || names.unsureLetters[word] != nil && letters > 1
    }

    /// "as in Sam", "for November", "like boy": a word that begins with the letter.
    private mutating func readExample(of letter: String) {
        for phrase in names.examples where index + phrase.count < tokens.count {
            let isThere = zip(phrase, tokens[index...]).allSatisfy { $0 == $1.word && $1.gap <= .comma }
            let example = tokens[index + phrase.count]
            // The wrong word behind "as in" is still no letter, but "for" may go on with the sentence.
            guard isThere, example.word.count > 1, example.word.hasPrefix(letter) || phrase.count > 1 else { continue }
            index += phrase.count + 1
            hasExamples = true
            return
        }
    }
}

extension String {
    /// With a large first letter; the rest as it is.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
