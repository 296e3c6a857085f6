import ParleyCore

/// Takes `<think>…</think>` out of a text that comes in pieces: it is not to be spoken.
struct ReasoningFilter {
    private static let names = ["think", "thinking", "reasoning"]

    private var isInside: Bool
    /// What may be the beginning of a mark.
    private var held = ""
    /// White space that follows a mark belongs to it.
    private var skipsWhitespace = false
    /// Whether anything was taken out.
    private(set) var hasReasoned = false
    private var tail = ReasoningTail(closing: "")

    /// - Parameter isInside: The text begins within its reasoning.
    init(isInside: Bool = false) {
        self.isInside = isInside
    }

    /// The text that is to be spoken of what has come so far and was not handed out before.
    mutating func append(_ text: String) -> String {
        held += text
        var spoken = ""
        while let start = held.firstIndex(of: "<") {
            pass(String(held[..<start]), to: &spoken)
            held.removeSubrange(..<start)
            switch Self.mark(at: held, opening: !isInside) {
            case .mark(let length):
                held.removeFirst(length)
                isInside.toggle()
                tail = ReasoningTail(closing: "")
                hasReasoned = true
                skipsWhitespace = !isInside
            case .undecided:
                return spoken
            case .no:
                pass(String(held.removeFirst()), to: &spoken)
            }
        }
        pass(held, to: &spoken)
        held = ""
        return spoken
    }

    /// What was held back when the text ended. Where its reasoning was never closed, the model has forgotten to,
    /// or did not reason at all: the last paragraph is the answer.
    /// - Parameter isCut: It ended before it was over, or something else is the answer.
    mutating func finish(isCut: Bool = false) -> String {
        var spoken = ""
        pass(held, to: &spoken)
        held = ""
        guard isInside, !isCut else { return spoken }
        isInside = false
        pass(tail.answer, to: &spoken)
        return spoken
    }

    private mutating func pass(_ text: String, to spoken: inout String) {
        guard !isInside else {
            for scalar in text.unicodeScalars { _ = tail.append(scalar) }
            return
        }
        guard !text.isEmpty else { return }
        var text = text[...]
        if skipsWhitespace {
            text = text.drop(while: \.isWhitespace)
            if text.isEmpty { return }
            skipsWhitespace = false
        }
        spoken += text
    }

    private enum Judgement {
        case mark(length: Int)
        case undecided
        case no
    }

    /// Whether `text`, which begins with "<", begins with a mark.
    private static func mark(at text: String, opening: Bool) -> Judgement {
        var result = Judgement.no
        for name in names {
            let mark = opening ? "<\(name)>" : "</\(name)>"
            if text.hasPrefix(mark) { return .mark(length: mark.count) }
            if mark.hasPrefix(text) { result = .undecided }
        }
        return result
    }
}
