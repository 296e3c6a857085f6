extension Language {
    /// The questions that one sentence asks one after the other: "Which doctor is that for, and what is free?"
    ///
    /// What does not begin as a question, or is too short to be one, stays with its neighbour: "when and where". None of the
    /// sentence's words is lost.
    public func questions(of sentence: String) -> [String] {
        guard Self.isQuestion(sentence) else { return [sentence] }
        let tokens = tokens(sentence)
        let joints = Set(words(writing.and) + writing.andBefore.values.flatMap(words))
        var starts = [0]
        for index in tokens.indices.dropLast() where joints.contains(tokens[index].word) && isQuestionWord(tokens[index + 1].word) {
            let before = tokens[(starts.last ?? 0)..<index]
            // What the next one begins with is no "and" any more.
            if before.count >= Self.shortestQuestion, tokens.count - index > Self.shortestQuestion, beginsQuestion(before) { starts.append(index + 1) }
        }
        return starts.indices.map { place in
            let start = tokens.indices.contains(starts[place]) && place > 0 ? tokens[starts[place]].range.lowerBound : sentence.startIndex
            guard place + 1 < starts.count else { return String(sentence[start...]) }
            return String(sentence[start..<tokens[starts[place + 1] - 2].range.upperBound]) + "?"
        }
    }

    /// Whether something is wanted on a condition: "If there's something on Friday, I'd like that".
    public func isConditional(_ text: String) -> Bool {
        let line = " " + words(text).joined(separator: " ") + " "
        return conversation.conditions.contains { line.contains(" \($0) ") }
    }

    /// The parts of a sentence that goes on with something else: "Ten thirty again, and then my boy needs one as well." None of
    /// its words is lost.
    public func sequels(of sentence: String) -> [String] {
        let tokens = tokens(sentence)
        let joints = conversation.sequels.map(words)
        var starts = [0]
        for index in tokens.indices where tokens[index].gap == .comma && index - (starts.last ?? 0) >= Self.shortestPart {
            let rest = tokens[index...].map(\.word)
            if joints.contains(where: { rest.starts(with: $0) && rest.count - $0.count >= Self.shortestPart }) { starts.append(index) }
        }
        return starts.indices.map { place in
            let start = place > 0 ? tokens[starts[place]].range.lowerBound : sentence.startIndex
            guard place + 1 < starts.count else { return String(sentence[start...]) }
            return String(sentence[start..<tokens[starts[place + 1] - 1].range.upperBound]) + "."
        }
    }

    /// In words.
    private static let shortestQuestion = 3
    private static let shortestPart = 3

    /// "What", and "what's".
    private func isQuestionWord(_ word: String) -> Bool {
        conversation.questionWords.contains(word) || word.firstIndex(of: "'").map { conversation.questionWords.contains(String(word[..<$0])) } ?? false
    }

    /// Whether a question begins with one of these words, or behind a comma among them: "Hello, do you take Cigna".
    private func beginsQuestion(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.indices.contains { index in
            (index == tokens.startIndex || tokens[index].gap >= .comma) && isQuestionWord(tokens[index].word)
        }
    }
}
