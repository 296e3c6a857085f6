extension Language {
    /// The questions that one sentence asks one after the other: "Which doctor is that for, and what is free?"
    ///
    /// What does not begin as a question, or is too short to be one, stays with its neighbour: "when and where". None of the
    /// sentence's words is lost.
    public func questions(of sentence: String) -> [String] {
        guard Self.isQuestion(sentence) else { return [sentence] }
        let tokens = tokens(sentence)
        let joints = Set(words(writing.and) + writing.andBefore.values.flatMap(words))
        /// Where each begins, and where the one before it ends: what joins them is part of neither.
        var starts = [(token: 0, end: 0)]
        func add(_ token: Int, end: Int) {
            let before = tokens[(starts.last?.token ?? 0)...end]
            if before.count >= Self.shortestQuestion, tokens.count - token >= Self.shortestQuestion, beginsQuestion(before) { starts.append((token, end)) }
        }
        let joined = tokens.indices.dropLast().filter { joints.contains(tokens[$0].word) && isQuestionWord(tokens[$0 + 1].word) }
        for index in tokens.indices.dropFirst() {
            if joined.contains(index - 1) {
                if index > 1 { add(index, end: index - 2) }
            } else if tokens[index].gap == .comma, isQuestionWord(tokens[index].word), let last = joined.last, index < last {
                // One of several: "Is he allowed in, is there room for the car, and what is it?"
                add(index, end: index - 1)
            }
        }
        return starts.indices.map { place in
            let start = place > 0 ? tokens[starts[place].token].range.lowerBound : sentence.startIndex
            guard place + 1 < starts.count else { return String(sentence[start...]) }
            return String(sentence[start..<tokens[starts[place + 1].end].range.upperBound]) + "?"
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
