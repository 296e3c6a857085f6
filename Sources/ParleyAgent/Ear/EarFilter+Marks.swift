import ParleyCore

/// Marks that stand in pairs: emphasis, brackets, parentheses, ticks.
extension EarFilter {
    // MARK: Stars

    func star(at index: Int) -> Step {
        var end = index
        while end < pending.count, pending[end] == "*" { end += 1 }
        guard case .scalar(let next) = look(at: end) else { return isEnd ? .skip(next: end) : .wait }
        let before = before(index)
        if end - index > 1 {
            // The words between are spoken, but for a known direction.
            guard !isLetter(before), next.isLetterLike else { return .skip(next: end) }
            return direction(from: end, closing: String(repeating: "*", count: end - index), opensAt: index) ?? .skip(next: end)
        }
        // "2*3" and "2 * 3"
        if before?.isFigure == true, next.isFigure { return .pass(next: end) }
        if line.lastVisible?.isFigure == true, before == " ", next == " " {
            guard case .scalar(let number) = look(at: end + 1) else { return isEnd ? .skip(next: end) : .wait }
            if number.isFigure { return .pass(next: end) }
        }
        // By itself it is the key of a telephone: "or * to go back".
        if before == " ", next == " ", !line.isStart { return .pass(next: end) }
        guard next.isLetterLike, !isLetter(before) else { return .skip(next: end) }
        switch find("*", from: end, limit: Limit.direction) {
        case .unknown: return .wait
        case .none: return .skip(next: end)
        case .found(let close): return judge(end..<close, closedBy: close..<(close + 1), opensAt: index, keeping: end)
        }
    }

    private func isLetter(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { $0.isLetterLike || $0.isFigure } ?? false }

    /// Skips a direction whose first word is a known one; `nil` where it is none.
    private func direction(from start: Int, closing: String, opensAt index: Int) -> Step? {
        var end = start
        while end < pending.count, end - start <= StageDirections.longest, pending[end].isLetterLike { end += 1 }
        if end - start > StageDirections.longest { return nil }
        if case .unknown = look(at: end) { return .wait }
        guard StageDirections.isNamed(Substring(string(start..<end))) else { return nil }
        switch find(closing, from: end, limit: Limit.direction) {
        case .unknown: return .wait
        case .none: return nil
        case .found(let close):
            return StageDirections.isOne(string(start..<close), isAlone: false) ? .skip(next: close + closing.unicodeScalars.count) : nil
        }
    }

    /// Skips what stands between marks if it is a direction; otherwise the opening mark alone.
    private func judge(_ content: Range<Int>, closedBy mark: Range<Int>, opensAt index: Int, keeping next: Int) -> Step {
        let text = string(content)
        if StageDirections.isOne(text, isAlone: false) { return .skip(next: mark.upperBound) }
        guard isSentenceStart, StageDirections.isOne(text, isAlone: true) else { return .skip(next: next) }
        let (look, place) = visible(from: mark.upperBound)
        switch look {
        case .unknown: return .wait
        case .end: return .skip(next: mark.upperBound)
        case .scalar(let following):
            let isOpening = following.isNewline || (place > mark.upperBound && following.isLetterLike && !following.properties.isLowercase)
            return .skip(next: isOpening ? mark.upperBound : next)
        }
    }

    /// Whether a sentence may begin here.
    var isSentenceStart: Bool { line.isStart || line.lastVisible.map { ".!?…。！？।؟\"”".unicodeScalars.contains($0) } ?? true }

    // MARK: Parentheses and brackets

    /// Only a known direction is taken out: what stands in parentheses is mostly worth saying.
    func parenthesis(at index: Int) -> Step {
        guard !isWithinWord(at: index) else { return .pass(next: index + 1) }
        switch look(at: index + 1) {
        case .unknown: return .wait
        case .scalar(let next) where next.isLetterLike:
            return direction(from: index + 1, closing: ")", opensAt: index) ?? .pass(next: index + 1)
        default: return .pass(next: index + 1)
        }
    }

    /// A link's words, a note's number, a direction, a mark of the model's, a list of JSON, or words.
    func bracket(at index: Int) -> Step {
        let (look, place) = visible(from: index + 1)
        switch look {
        case .unknown: return .wait
        case .end: return .skip(next: index + 1)
        case .scalar("{"): return object(at: index)
        case .scalar("\""), .scalar("["):
            // A list of JSON, or a quotation.
            return object(at: index)
        default: break
        }
        switch find("]", from: place, limit: Limit.bracket) {
        case .unknown: return .wait
        case .none: return .skip(next: index + 1)
        case .found(let close):
            let text = string((index + 1)..<close)
            if text.allSatisfy(\.isNumber) { return .skip(next: close + 1) }
            if Self.isControl(text) {
                return text.contains("TOOL") || text == "ARGS" || text == "CALL" ? markedCall(from: close + 1, otherwise: close + 1) : .skip(next: close + 1)
            }
            // A list of calls as in Python: "[look(day='Friday')]".
            if let step = listedCalls(at: index) { return step }
            return judge((index + 1)..<close, closedBy: close..<(close + 1), opensAt: index, keeping: index + 1)
        }
    }

    /// "TOOL_CALLS", "/INST": capitals alone.
    private static func isControl(_ text: String) -> Bool {
        let name = text.hasPrefix("/") ? text.dropFirst() : text[...]
        guard name.count >= 3, name.allSatisfy({ $0.isASCII && $0.isUppercase || $0 == "_" || $0 == " " }) else { return false }
        return name.contains("_") || text.hasPrefix("/") || ["INST", "ARGS", "CALL", "THINK", "END", "EOS", "BOS", "PAD", "SYS", "IMG"].contains(String(name))
    }

    /// With the address of a link behind it.
    func closingBracket(at index: Int) -> Step {
        switch look(at: index + 1) {
        case .unknown: return .wait
        case .scalar("("):
            var end = index + 2
            while end < pending.count, end - index < Limit.address, pending[end] != ")", !pending[end].properties.isWhitespace { end += 1 }
            if case .unknown = look(at: end), end - index < Limit.address { return .wait }
            return end < pending.count && pending[end] == ")" ? .skip(next: end + 1) : .skip(next: index + 1)
        default: return .skip(next: index + 1)
        }
    }

    // MARK: Code

    mutating func ticks(at index: Int) -> Step {
        var end = index
        while end < pending.count, pending[end] == "`" { end += 1 }
        if case .unknown = look(at: end) { return .wait }
        guard end - index >= 3 else { return .skip(next: end) }
        if isInSpokenFence {
            isInSpokenFence = false
            return .skip(next: end)
        }
        let body = end
        var info = body
        while info < pending.count, info - body < 20, !pending[info].properties.isWhitespace, pending[info] != "`" { info += 1 }
        switch find("```", from: body, limit: Limit.machine, isOneLine: false) {
        case .unknown: return .wait
        case .found(let close):
            let name = string(body..<info).lowercased()
            let content = string(min(info, close)..<close)
            let calls = tools.calls(in: content, isMarked: name.hasPrefix("tool"))
            if !calls.isEmpty { return .calls(calls, next: close + 3) }
            let isProse = ["", "text", "txt", "markdown", "md", "plaintext"].contains(name) || info >= close
            // A whole answer in ticks is an answer.
            guard isProse, !Self.isCode(info >= close ? string(body..<close) : content) else { return .skip(next: close + 3) }
            isInSpokenFence = true
            return .skip(next: info >= close ? body : info)
        case .none:
            // Never closed: lines that look like code go, and the rest is spoken.
            guard case .scalar(let lineEnd) = look(at: info), lineEnd.isNewline else { return .skip(next: body) }
            if isCut, info > body { return .skip(next: pending.count) }
            var next = info
            while next < pending.count {
                let lineEnd = pending[(next + 1)...].firstIndex(where: \.isNewline) ?? pending.count
                guard next + 1 < lineEnd, Self.isCode(string((next + 1)..<lineEnd)) else { break }
                next = lineEnd
            }
            return .skip(next: next)
        }
    }

    private static func isCode(_ text: String) -> Bool {
        text.contains { "{}[]();=<>\\$`".contains($0) } || !text.contains(where: \.isLetter)
    }
}
