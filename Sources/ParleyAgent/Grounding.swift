import ParleyCore

/// What a tool's arguments may be taken from.
struct Evidence: Sendable {
    /// The caller's turns, oldest first.
    var callerWords: [String]
    /// What tools have returned, as text.
    var results: [String]
    /// What the agent said and the caller's next words agreed to.
    var confirmed: [String]

    init(callerWords: [String], results: [String] = [], confirmed: [String] = []) {
        self.callerWords = callerWords
        self.results = results
        self.confirmed = confirmed
    }

    init(history: History) {
        let agreed = zip(history.turns, history.turns.dropFirst()).filter { Self.isAgreement($1.caller ?? "") }
        self.init(
            callerWords: history.callerWords, results: history.results.map(\.result.text),
            confirmed: agreed.map(\.0.heard))
    }

    private static func isAgreement(_ text: String) -> Bool {
        let words = Set(text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init))
        let yes: Set<String> = [
            "yes", "yeah", "yep", "yup", "sure", "okay", "ok", "please", "correct", "right", "fine", "good", "great",
            "perfect", "works", "absolutely", "exactly", "that", "earlier", "later",
            // Choosing from what was offered.
            "first", "second", "third", "last", "earliest", "latest", "any", "either", "take", "one",
        ]
        return !words.isDisjoint(with: yes)
    }
}
