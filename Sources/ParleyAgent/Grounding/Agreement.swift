/// Whether a caller's turn says yes, or no, to what was said before it.
enum Agreement {
    /// A yes, or a choice among what was offered.
    static func isGiven(by text: String) -> Bool {
        let words = words(text)
        // "No, the second one" chooses; "no, that's wrong" does not agree.
        if isRefusal(words.first) { return !Set(words).isDisjoint(with: places) }
        return !Set(words).isDisjoint(with: yes.union(choices).union(places))
    }

    /// A yes that something may be done upon: plainly said, or a choice, and nothing taken back or asked.
    static func isPlain(in text: String) -> Bool {
        let all = words(text)
        let words = Array(all.drop { ["oh", "um", "uh", "well", "so", "and", "hm", "mm"].contains($0) })
        guard let first = words.first, !words.contains(where: { ["not", "don't", "wait", "nope", "no"].contains($0) }) else {
            return isGiven(by: text) && isRefusal(all.first) && all.count <= 6
        }
        if openings.contains(first) || Set(words).isSubset(of: ["please", "thanks", "thank", "you"]) { return true }
        let plain = " " + words.joined(separator: " ") + " "
        if phrases.contains(where: { plain.contains(" \($0) ") }) { return true }
        let asks = words.contains { ["what", "when", "which", "how", "tell", "who", "why", "where", "can", "could"].contains($0) }
        return !asks && words.count <= 8 && !Set(words).isDisjoint(with: choices.union(places))
    }

    /// A no and nothing else: "no, thank you", "never mind". What says more may be a correction.
    static func isRefused(by text: String) -> Bool {
        let words = words(text)
        let opens = isRefusal(words.first) || words.starts(with: ["never", "mind"]) || words.starts(with: ["forget", "it"])
        return opens && words.allSatisfy { noes.contains($0) || fillers.contains($0) }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().replacing("’", with: "'").split { !$0.isLetter && $0 != "'" }.map(String.init)
    }

    private static func isRefusal(_ word: String?) -> Bool { word.map(noes.contains) ?? false }

    private static let openings: Set<String> = [
        "yes", "yeah", "yep", "yup", "sure", "okay", "ok", "correct", "right", "exactly", "absolutely", "definitely", "certainly",
        "perfect", "great", "good", "fine",
    ]
    private static let phrases = [
        "go ahead", "do it", "do that", "do so", "please do", "sounds good", "sounds great", "that works", "works for me", "that's right",
        "that's correct", "that's fine", "that's good", "that is right", "that is correct", "that is fine", "book it", "cancel it",
        "move it", "confirm it", "i'll take", "i will take",
    ]
    private static let noes: Set<String> = ["no", "nope", "nah", "not", "don't", "never", "neither", "wrong", "stop", "wait"]
    private static let fillers: Set<String> = [
        "thanks", "thank", "you", "please", "mind", "do", "it", "that", "that's", "is", "all", "i", "really", "actually",
        "for", "now", "today", "leave", "forget", "cancel", "sorry", "okay", "ok", "oh", "way", "sir", "ma'am", "want", "to",
    ]
    private static let yes: Set<String> = [
        "yes", "yeah", "yep", "yup", "sure", "okay", "ok", "please", "correct", "right", "fine", "good", "great",
        "perfect", "works", "absolutely", "exactly", "that", "earlier", "later",
    ]
    /// Choosing from what was offered.
    private static let choices: Set<String> = ["any", "either", "take", "one"]
    private static let places: Set<String> = [
        "first", "second", "third", "last", "earliest", "latest", "earlier", "later",
    ]
}
