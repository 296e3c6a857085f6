/// What the words of a caller's turn do: ask for something, take it back, choose, take leave.
enum RequestWords {
    static func words(_ text: String) -> [String] {
        text.lowercased().replacing("’", with: "'").split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
    }

    /// Whether the last of the requests in a text is one, or takes one back; `nil` where there is none.
    /// - Parameter requests: Words or phrases, each word by its beginning.
    static func ask(for requests: [String], in text: String) -> Bool? {
        let words = words(text)
        guard let last = requests.compactMap({ index(of: Self.words($0), in: words) }).max() else { return nil }
        // "I don't want to cancel", "I might have to cancel", "how do I cancel": none of them asks for it.
        let doubts: Set<String> = [
            "don't", "dont", "not", "never", "didn't", "without", "might", "may", "maybe", "perhaps", "if", "whether", "how", "what",
        ]
        return doubts.isDisjoint(with: words[max(0, last - 4)..<last])
    }

    /// Where the words of a request stand last, each at least by its beginning.
    static func index(of request: [String], in words: [String]) -> Int? {
        guard !request.isEmpty, words.count >= request.count else { return nil }
        return (0...(words.count - request.count)).last { start in
            zip(words[start...], request).allSatisfy { $0.hasPrefix($1) }
        }
    }

    /// "I meant", "no, rather".
    static func takesBack(_ text: String) -> Bool {
        let signs: Set<String> = [
            "meant", "mean", "instead", "actually", "wait", "sorry", "rather", "change", "changed", "wrong", "no", "not", "better", "prefer",
            "move", "make", "different", "correct", "correction", "switch", "mistake",
        ]
        return !signs.isDisjoint(with: words(text))
    }

    /// "Keep it, please": what was asked for before is not wanted any more.
    static func withdraws(_ text: String) -> Bool {
        let plain = " " + words(text).joined(separator: " ") + " "
        return [" keep it ", " keep the ", " keep my ", " keep that ", " leave it ", " leave the ", " never mind ", " forget it ", " changed my mind "]
            .contains(where: plain.contains)
    }

    /// "Another one, too".
    static func asksForMore(_ text: String) -> Bool {
        let signs: Set<String> = ["another", "also", "second", "too", "additional", "more", "both", "besides", "plus"]
        return !signs.isDisjoint(with: words(text))
    }

    /// Choosing from what was offered by its place.
    static func choosesPlace(_ text: String) -> Bool {
        let places: Set<String> = ["first", "second", "third", "last", "earliest", "latest", "earlier", "later", "either"]
        return !places.isDisjoint(with: words(text))
    }

    static func isQuestion(_ text: String) -> Bool {
        let openings: Set<String> = ["what", "which", "who", "how", "when", "where", "why", "is", "are", "do", "does", "did", "will", "has", "have"]
        return text.contains("?") || words(text).first.map(openings.contains) ?? false
    }

    /// Whether something in a text wants an answer, though it may be put as a request: "which doctor", "what you have".
    static func asksSomething(_ text: String) -> Bool {
        let signs: Set<String> = [
            "who", "what", "which", "when", "how", "where", "why", "does", "do", "is", "are", "earliest", "soonest", "soon", "available",
            "free", "any", "have", "got", "accept", "take", "whether", "if", "but", "because",
        ]
        return !signs.isDisjoint(with: words(text))
    }

    static func takesLeave(_ text: String) -> Bool {
        let plain = " " + words(text).joined(separator: " ") + " "
        return [" bye ", " goodbye ", " that's all ", " that is all ", " never mind ", " nothing else ", " forget it "].contains(where: plain.contains)
    }
}
