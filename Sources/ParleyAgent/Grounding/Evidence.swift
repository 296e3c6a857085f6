import ParleyCore

/// What a tool's arguments may be taken from.
struct Evidence: Sendable {
    /// The caller's turns, oldest first.
    var callerWords: [String]
    /// What tools have returned, as text.
    var results: [String]
    /// What the agent said and the caller's next words agreed to.
    var confirmed: [String]
    /// What the caller said when asked for a name.
    var names: [String] = []

    init(callerWords: [String], results: [String] = [], confirmed: [String] = []) {
        self.callerWords = callerWords
        self.results = results
        self.confirmed = confirmed
    }

    init(_ conversation: Conversation) {
        let turns = conversation.turns
        let agreed = zip(turns, turns.dropFirst()).filter { Agreement.isGiven(by: $1.caller ?? "") }
        self.init(
            callerWords: conversation.callerWords, results: turns.flatMap(\.results).map(\.result.text),
            confirmed: agreed.map(\.0.heard))
        names = zip(turns, turns.dropFirst()).filter { Self.asksName($0.0.heard) }.compactMap(\.1.caller)
    }

    private static func asksName(_ heard: String) -> Bool {
        heard.lowercased().split(separator: "?", omittingEmptySubsequences: false).dropLast().last?.contains("name") ?? false
    }
}
