import ParleyCore

/// Words: most pass, addresses lose what is for machines, and some begin a call.
extension EarFilter {
    /// A word of ASCII letters and digits, where it begins.
    func word(at index: Int) -> Step {
        var end = index
        while end < pending.count, end - index < Limit.word, pending[end].isWordPart { end += 1 }
        if case .unknown = look(at: end), end - index < Limit.word { return .wait }
        let word = string(index..<end)
        guard case .scalar(let next) = look(at: end) else { return wordEnd(word, index, end) }
        switch word.lowercased() {
        case "http", "https":
            if next == ":" { return address(at: index, hostFrom: end, mark: "://") }
        case "www":
            if next == "." { return address(at: index, hostFrom: end, mark: ".") }
        case "call", "functools", "action":
            if word == "CALL" || word == "functools" || word == "Action", let step = announced(word, at: index, end: end) { return step }
        case "result":
            // A result that the model makes up.
            if word == "RESULT", let step = madeUpResult(from: end) { return step }
        default: break
        }
        if next == "(" || next == "." || next == "{" || next == "[", let step = call(named: index..<end) { return step }
        if next == "-" || word.contains(where: \.isNumber) { return identifier(at: index, end: end) }
        return wordEnd(word, index, end)
    }

    private func wordEnd(_ word: String, _ index: Int, _ end: Int) -> Step {
        let words = word.split(separator: "_")
        guard word.contains("_"), !words.isEmpty else { return word.contains("_") ? .skip(next: end) : .pass(next: end) }
        return Self.isForMachines(word) ? .skip(next: end) : .say(words.joined(separator: " "), next: end)
    }

    /// What may be an identifier that nobody can say: with its hyphens it is looked at whole.
    private func identifier(at index: Int, end: Int) -> Step {
        var last = end
        while last < pending.count, last - index < Limit.word, pending[last].isWordPart || pending[last] == "-" { last += 1 }
        if case .unknown = look(at: last), last - index < Limit.word { return .wait }
        return Self.isForMachines(string(index..<last)) ? .skip(next: last) : wordEnd(string(index..<end), index, end)
    }

    /// A UUID, or a long run of small letters and digits by turns. "XEH123456789" can be said, and written down.
    private static func isForMachines(_ word: String) -> Bool {
        let groups = word.split { $0 == "-" || $0 == "_" }
        if groups.count >= 4, word.count >= 24, groups.allSatisfy({ $0.allSatisfy(\.isHexDigit) }), word.contains(where: \.isLetter) { return true }
        return groups.contains { group in
            guard group.count >= 12, group.contains(where: \.isLowercase) else { return false }
            let turns = zip(group, group.dropFirst()).count { $0.isNumber != $1.isNumber }
            return turns >= 3
        }
    }

    // MARK: Addresses

    /// "https://www.example.com/help?x=1" → "example.com/help".
    private func address(at index: Int, hostFrom end: Int, mark: String) -> Step {
        let mark = Array(mark.unicodeScalars)
        let given = pending[end...].prefix(mark.count)
        guard given.elementsEqual(mark) else {
            return !isEnd && given.count < mark.count && mark.starts(with: given) ? .wait : .pass(next: end)
        }
        let start = end + mark.count
        var last = start
        while last < pending.count, last - start < Limit.address, !pending[last].properties.isWhitespace, !"<>\"`".unicodeScalars.contains(pending[last]) { last += 1 }
        if case .unknown = look(at: last), last - start < Limit.address { return .wait }
        // Marks of the sentence are none of the address.
        while last > start, ".,;:!?)]}*_'".unicodeScalars.contains(pending[last - 1]) { last -= 1 }
        var rest = string(start..<last)[...]
        if rest.lowercased().hasPrefix("www.") { rest = rest.dropFirst(4) }
        let host = rest.prefix { !"/?#:".contains($0) }
        guard host.contains("."), host.allSatisfy({ $0.isLetter || $0.isNumber || ".-@".contains($0) }) else {
            return mark.first == "." ? .pass(next: end) : .skip(next: last)
        }
        // A short path of words can be said; what follows it is for machines.
        let path = rest.dropFirst(host.count).prefix { !"?#".contains($0) }
        let parts = path.split(separator: "/")
        let isPlain = path.first == "/" && parts.count <= 2 && parts.allSatisfy { $0.count <= 20 && $0.allSatisfy { $0.isLetter || $0 == "-" } }
        return .say(String(host) + (isPlain ? parts.map { "/" + $0 }.joined() : ""), next: last)
    }
}
