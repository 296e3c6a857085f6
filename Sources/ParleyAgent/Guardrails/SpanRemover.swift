/// Removes what stands between marks and is not for the ear: code, JSON, tags with what they hold,
/// reasoning. Of a link it leaves the words.
struct SpanRemover {
    private enum Mode {
        case text
        /// Up to this mark, in small letters.
        case hidden(until: String)
        /// Inside braces or brackets of JSON.
        case json(depth: Int, isInString: Bool, isEscaped: Bool)
    }

    /// Tags whose content goes with them.
    private static let hiddenTags: Set<String> = [
        "think", "thinking", "thought", "reasoning", "reflection", "scratchpad", "analysis", "tool_call", "tool_calls", "tool_response",
        "function_call", "function", "tool", "json", "code", "pre", "script", "style",
    ]
    /// Longer marks are none.
    private static let longestTag = 60
    private static let longestLink = 300

    private var mode = Mode.text
    private var pending: [Character] = []

    mutating func append(_ text: String) -> String {
        pending.append(contentsOf: text)
        return read(isEnd: false)
    }

    mutating func finish() -> String {
        let text = read(isEnd: true)
        pending = []
        mode = .text
        return text
    }

    private mutating func read(isEnd: Bool) -> String {
        var out = ""
        var index = 0
        scan: while index < pending.count {
            switch mode {
            case .hidden(let mark):
                guard let end = find(mark, from: index) else {
                    // The mark's beginning may stand at the end.
                    index = isEnd ? pending.count : max(index, pending.count - mark.count + 1)
                    break scan
                }
                index = end
                mode = .text
            case .json(let depth, let isInString, let isEscaped):
                mode = Self.next(pending[index], depth, isInString, isEscaped)
                index += 1
            case .text:
                switch step(at: index, isEnd: isEnd, isWordStart: isWordStart(index, out)) {
                case .wait: break scan
                case .pass(let text, let next):
                    out += text
                    index = next
                case .enter(let inner, let next):
                    mode = inner
                    index = next
                }
            }
        }
        pending.removeFirst(min(index, pending.count))
        return out
    }

    private enum Step {
        case wait
        case pass(String, next: Int)
        case enter(Mode, next: Int)
    }

    private func step(at index: Int, isEnd: Bool, isWordStart: Bool) -> Step {
        switch pending[index] {
        case "`":
            // Three make a block of code.
            if !isEnd, pending.count - index < 3, pending[index...].allSatisfy({ $0 == "`" }) { return .wait }
            if pending[index...].starts(with: "```") { return .enter(.hidden(until: "```"), next: index + 3) }
            return .pass("", next: index + 1)
        case "<": return tag(at: index, isEnd: isEnd)
        case "{": return .enter(.json(depth: 1, isInString: false, isEscaped: false), next: index + 1)
        case "[": return bracket(at: index, isEnd: isEnd)
        default: return .pass(String(pending[index]), next: index + 1)
        }
    }

    private func isWordStart(_ index: Int, _ out: String) -> Bool {
        index == 0 ? out.last?.isWhitespace ?? true : pending[index - 1].isWhitespace
    }

    private func tag(at index: Int, isEnd: Bool) -> Step {
        let rest = pending[(index + 1)...]
        guard let first = rest.first else { return isEnd ? .pass("", next: index + 1) : .wait }
        // "a < b"
        guard first.isLetter || first == "/" || first == "|" || first == "!" else { return .pass("less than", next: index + 1) }
        guard let end = rest.prefix(Self.longestTag).firstIndex(of: ">") else {
            return isEnd ? .pass("", next: pending.count) : rest.count < Self.longestTag ? .wait : .pass("", next: index + 1)
        }
        let name = String(rest[..<end].prefix { $0.isLetter || $0 == "_" }).lowercased()
        let isSelfClosed = rest[..<end].last == "/"
        if Self.hiddenTags.contains(name), !isSelfClosed { return .enter(.hidden(until: "</\(name)>"), next: end + 1) }
        return .pass("", next: end + 1)
    }

    /// A link, `[words](address)`, a list of JSON, or words in brackets.
    private func bracket(at index: Int, isEnd: Bool) -> Step {
        let rest = pending[(index + 1)...]
        guard let first = rest.first(where: { !$0.isWhitespace }) else { return isEnd ? .pass("", next: index + 1) : .wait }
        if first == "{" || first == "\"" { return .enter(.json(depth: 1, isInString: false, isEscaped: false), next: index + 1) }
        guard let close = rest.prefix(Self.longestLink).firstIndex(of: "]") else {
            return !isEnd && rest.count < Self.longestLink ? .wait : .pass("", next: index + 1)
        }
        let words = String(pending[(index + 1)..<close])
        // A note's number, "[1]"
        let spoken = words.allSatisfy(\.isNumber) ? "" : words
        guard close + 1 < pending.count else { return isEnd ? .pass(spoken, next: close + 1) : .wait }
        guard pending[close + 1] == "(" else { return .pass(spoken, next: close + 1) }
        guard let end = pending[(close + 2)...].prefix(Self.longestLink).firstIndex(of: ")") else {
            return !isEnd && pending.count - close < Self.longestLink ? .wait : .pass(spoken, next: close + 1)
        }
        return .pass(words, next: end + 1)
    }

    private static func next(_ character: Character, _ depth: Int, _ isInString: Bool, _ isEscaped: Bool) -> Mode {
        if isEscaped { return .json(depth: depth, isInString: isInString, isEscaped: false) }
        switch character {
        case "\\": return .json(depth: depth, isInString: isInString, isEscaped: isInString)
        case "\"": return .json(depth: depth, isInString: !isInString, isEscaped: false)
        case "{", "[": return isInString ? .json(depth: depth, isInString: true, isEscaped: false) : .json(depth: depth + 1, isInString: false, isEscaped: false)
        case "}", "]":
            if isInString { return .json(depth: depth, isInString: true, isEscaped: false) }
            return depth == 1 ? .text : .json(depth: depth - 1, isInString: false, isEscaped: false)
        default: return .json(depth: depth, isInString: isInString, isEscaped: false)
        }
    }

    /// Where the text goes on behind a mark.
    private func find(_ mark: String, from start: Int) -> Int? {
        let mark = Array(mark)
        guard pending.count >= start + mark.count else { return nil }
        for index in start...(pending.count - mark.count)
        where zip(pending[index...], mark).allSatisfy({ $0.lowercased() == String($1) }) {
            return index + mark.count
        }
        return nil
    }
}
