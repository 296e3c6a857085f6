/// The name of a person, as it was given.
public struct NameReading: Sendable, Hashable {
    /// Without titles and what was said around it, with what was spelled: "Shayne Cole".
    public var name: String
    /// Its words that were spelled out: they need not be asked for again.
    public var spelled: [String]

    public init(_ name: String, spelled: [String] = []) {
        self.name = name
        self.spelled = spelled
    }

    /// Whether it is more than a given name or a surname alone.
    public var isFull: Bool { name.contains(" ") }
}

extension Language {
    /// Reads a text as the name of a person: "It's Doctor Shayne Cole, S as in Sam, H, A, Y, N, E" is Shayne Cole.
    ///
    /// - Parameter text: Those words of the caller's that should be the name, and nothing else.
    /// - Returns: `nil` where they cannot be one.
    public func name(_ text: String) -> NameReading? {
        NameParse(language: self, tokens: tokens(text), text: text).name()
    }

    /// The spans of a text that are written as names: words with capitals one behind the other, and what is spelled.
    /// Empty where the transcript has no capitals.
    public func names(in text: String) -> [Finding<NameReading>] {
        NameParse(language: self, tokens: tokens(text), text: text).spans()
    }

    /// The words of a name in small letters, without accents, punctuation and titles.
    public func nameWords(_ name: String) -> [String] { NameMatcher(language: self).words(name) }
}

private struct NameParse {
    let language: Language
    let tokens: [Token]
    let text: String

    private var names: NameWords { language.names }

    func name() -> NameReading? {
        let runs = language.spellings(tokens)
        var kept: [Int] = []
        for index in tokens.indices where !runs.contains(where: { $0.tokens.contains(index) }) { kept.append(index) }
        while let first = kept.first, isOpening(first, before: kept.dropFirst().first) { kept.removeFirst() }
        while let last = kept.last, isClosing(last, runs: runs) { kept.removeLast() }
        // What stands between a name and its spelling: "that's spelled".
        kept = Array(kept.prefix { index in
            guard let first = runs.first else { return true }
            return index < first.tokens.lowerBound || !names.closings.contains(tokens[index].word)
        })
        var words: [String] = []
        for index in kept {
            let token = tokens[index]
            guard token.kind == .word, let word = written(token) else { return nil }
            // "Jean-Luc", "O'Neil" of a recognizer that parts them.
            if token.gap == .hyphen, !words.isEmpty, index > 0 { words[words.count - 1] += (signBefore(index) ?? "-") + word } else { words.append(word) }
        }
        guard words.count <= 5, !isCommon(words, kept) else { return nil }
        var spelled: [String] = []
        for run in runs { spelled.append(apply(run.word, to: &words)) }
        guard !words.isEmpty, words.contains(where: { $0.count > 1 }) else { return nil }
        return NameReading(words.joined(separator: " "), spelled: spelled)
    }

    private func signBefore(_ index: Int) -> String? {
        let between = text[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound]
        return between.count == 1 ? String(between) : nil
    }

    private func isOpening(_ index: Int, before next: Int?) -> Bool {
        let word = tokens[index].word
        if names.titles.contains(word) { return true }
        guard isListed(word, in: names.openings) else { return false }
        // "An Nguyen", "Will Smith" are written with capitals in the middle of a sentence.
        return !(tokens[index].isCapitalised && tokens[index].gap != .sentence && next != nil)
    }

    /// "He", and "he's".
    private func isListed(_ word: String, in list: Set<String>) -> Bool {
        if list.contains(word) { return true }
        let stem = word.prefix { $0 != "'" }
        return stem.count > 1 && stem.count < word.count && list.contains(String(stem))
    }

    private func isClosing(_ index: Int, runs: [SpelledRun]) -> Bool {
        names.closings.contains(tokens[index].word) && (!tokens[index].isCapitalised || tokens[index].gap == .sentence)
    }

    /// As it is written, with a large first letter, without what makes it somebody's.
    private func written(_ token: Token) -> String? {
        var word = String(text[token.range])
        if let possessive = names.possessive {
            for mark in [possessive, possessive.replacing("'", with: "’")] where word.lowercased().hasSuffix(mark) && word.count > mark.count {
                word.removeLast(mark.count)
            }
        }
        guard word.allSatisfy({ $0.isLetter || $0 == "'" || $0 == "’" || $0 == "." }) else { return nil }
        // "J. Smith": an initial keeps its full stop.
        if word.count == 1, token.range.upperBound < text.endIndex, text[token.range.upperBound] == "." { word += "." }
        guard word == word.lowercased() else { return word }
        if names.particles.contains(token.word), token.gap != .sentence { return word }
        let parts = word.split(separator: "'", omittingEmptySubsequences: false)
        if parts.count == 2, parts[0].count == 1 { return parts.map { String($0).capitalised }.joined(separator: "'") }
        return word.capitalised
    }

    private func isCommon(_ words: [String], _ kept: [Int]) -> Bool {
        guard let first = kept.first else { return false }
        if kept.contains(where: { isListed(tokens[$0].word, in: names.never) }) { return true }
        func isWord(_ index: Int) -> Bool { isListed(tokens[index].word, in: names.common) || language.isNumberWord(tokens[index].word) }
        let hasCapitals = kept.contains { tokens[$0].isCapitalised && tokens[$0].gap != .sentence }
        if kept.allSatisfy(isWord) { return !(hasCapitals && kept.count > 1) }
        if isWord(first), !tokens[first].isCapitalised { return true }
        // "Jane do": a recognizer makes words of names, but not several.
        return kept.filter { isWord($0) && !tokens[$0].isCapitalised }.count > (kept.count > 2 ? 0 : 1)
    }

    /// Puts what was spelled in the place of the word that it spells.
    private func apply(_ spelling: String, to words: inout [String]) -> String {
        let matcher = NameMatcher(language: language)
        let letters = Tokenizer.folded(spelling)
        if words.count > 1, Tokenizer.folded(words.joined()) == letters { return words.joined(separator: " ") }
        let scores = words.map { word -> Double in
            let folded = Tokenizer.folded(word)
            let score = matcher.wordSimilarity(folded, letters)
            return folded.first == letters.first ? score + 0.2 : score
        }
        if let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] >= 0.55 {
            // A capital in its middle is kept: "MacDonald".
            words[best] = Tokenizer.folded(words[best]) == letters ? words[best] : spelling
        } else {
            words.append(spelling)
        }
        return spelling
    }

    func spans() -> [Finding<NameReading>] {
        let runs = language.spellings(tokens)
        var found: [Finding<NameReading>] = []
        var index = 0
        while index < tokens.count {
            // "I'm Between Meetings": a recognizer's capitals.
            if tokens[index].isCapitalised, tokens[index].gap <= .space, isListed(tokens[index].word, in: names.never) {
                index += 1
                while index < tokens.count, tokens[index].gap <= .space, tokens[index].isCapitalised { index += 1 }
                continue
            }
            guard isNameLike(index), !runs.contains(where: { $0.tokens.contains(index) && $0.tokens.count > 1 }) else {
                index += 1
                continue
            }
            var end = index + 1
            while end < tokens.count, tokens[end].gap <= .space, isNameLike(end) || names.particles.contains(tokens[end].word) && end + 1 < tokens.count && isNameLike(end + 1) { end += 1 }
            // What is spelled next belongs to it.
            var last = end
            if let run = runs.first(where: { $0.tokens.lowerBound >= end && $0.tokens.lowerBound <= end + 4 }) { last = run.tokens.upperBound }
            let range = tokens[index].range.lowerBound..<tokens[last - 1].range.upperBound
            if let reading = language.name(String(text[range])) { found.append(Finding(reading, at: range)) }
            index = last
        }
        return found
    }

    private func isNameLike(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.isCapitalised, !language.isNumberWord(token.word), !isListed(token.word, in: names.never) else { return false }
        if isListed(token.word, in: names.common) || isListed(token.word, in: names.openings) {
            return token.gap != .sentence && token.word.count > 1 && !isListed(token.word, in: names.openings) && !language.isDayWord(token.word)
        }
        return !language.isDayWord(token.word) && (token.word.count > 1 || token.gap != .sentence) && !names.closings.contains(token.word)
    }
}
