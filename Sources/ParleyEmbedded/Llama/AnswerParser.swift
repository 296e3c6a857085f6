import ParleyCore

/// Tells, in what a model writes, the text that is to be spoken from calls of tools.
///
/// Nothing of a call is ever given out as text: what may be the beginning of one is held back until
/// it is known.
struct AnswerParser {
    enum Output: Hashable {
        case text(String)
        case callBegan(name: String)
        case call(name: String, arguments: JSONValue)
        /// The model wrote a call that is none, or began to make up a result: nothing it writes
        /// from here on is of use.
        case invalid
    }

    private enum Mode {
        case text
        /// Behind `CALL`, up to the end of its arguments.
        case call
        case ended
    }

    private static let marks = ["CALL ", "RESULT ", "RESULT{", "CALL\n"]

    private var mode = Mode.text
    private var held = ""
    private var hasAnnounced = false
    private var isAtWordStart = true

    /// Whether a call is being written, so that the grammar applies.
    var isInCall: Bool { if case .call = mode { true } else { false } }

    mutating func append(_ text: String) -> [Output] {
        held += text
        switch mode {
        case .text: return readText(isEnd: false)
        case .call: return readCall()
        case .ended: return []
        }
    }

    /// The model has stopped.
    mutating func finish() -> [Output] {
        defer { mode = .ended }
        switch mode {
        case .text: return readText(isEnd: true)
        case .call: return [.invalid]
        case .ended: return []
        }
    }

    private mutating func readText(isEnd: Bool) -> [Output] {
        var spoken = ""
        func out(_ rest: [Output]) -> [Output] { (spoken.isEmpty ? [] : [.text(spoken)]) + rest }
        while let character = held.first {
            if isAtWordStart {
                if held.hasPrefix("CALL ") || held.hasPrefix("CALL\n") {
                    held.removeFirst(5)
                    mode = .call
                    return out(readCall())
                }
                if held.hasPrefix("RESULT ") || held.hasPrefix("RESULT{") {
                    mode = .ended
                    return out(spoken.isEmpty ? [.invalid] : [])
                }
                if !isEnd, Self.marks.contains(where: { $0.hasPrefix(held) }) { return out([]) }
            }
            spoken.append(character)
            held.removeFirst()
            isAtWordStart = !(character.isLetter || character.isNumber || character == "_")
        }
        return out([])
    }

    private mutating func readCall() -> [Output] {
        guard let brace = held.firstIndex(of: "{") else {
            guard held.count < 80, !held.contains("\n") else {
                mode = .ended
                return [.invalid]
            }
            return []
        }
        var outputs: [Output] = []
        let name = held[..<brace].filter { !$0.isWhitespace }
        if !hasAnnounced {
            hasAnnounced = true
            outputs.append(.callBegan(name: String(name)))
        }
        guard let end = Self.endOfObject(held[brace...]) else { return outputs }
        mode = .ended
        guard let arguments = try? JSONValue(parsing: held[brace...end]), arguments.objectValue != nil else {
            return outputs + [.invalid]
        }
        return outputs + [.call(name: String(name), arguments: arguments)]
    }

    /// The brace that closes the object that `text` begins with.
    private static func endOfObject(_ text: Substring) -> Substring.Index? {
        var depth = 0
        var isInString = false
        var isEscaped = false
        for index in text.indices {
            let character = text[index]
            if isEscaped {
                isEscaped = false
            } else if isInString {
                if character == "\\" { isEscaped = true }
                if character == "\"" { isInString = false }
            } else if character == "\"" {
                isInString = true
            } else if character == "{" {
                depth += 1
            } else if character == "}" {
                depth -= 1
                if depth == 0 { return index }
            }
        }
        return nil
    }
}
