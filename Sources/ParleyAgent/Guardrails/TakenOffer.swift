import ParleyCore
import ParleyLanguage

/// The time that a caller takes from those that were offered, by its place or its half of the day: "the second
/// one", "the one in the afternoon". A small model takes the first.
enum TakenOffer {
    /// - Returns: `nil` where nothing was taken so, or it may be any of several, or a time was named since.
    static func time(in conversation: Conversation) -> String? {
        let turns = conversation.turns
        let today = CalendarDay(conversation.now, in: conversation.timeZone)
        for index in turns.indices.dropFirst().reversed() {
            guard let caller = turns[index].caller else { continue }
            let offered = times(in: turns[index - 1].heard)
            if !offered.isEmpty, let taken = choice(of: caller, among: offered) { return taken }
            if !MomentEvidence(caller, today: today).statedTimes.isEmpty { return nil }
        }
        return nil
    }

    /// The times of day that the agent named, in their order: it writes them all alike.
    private static func times(in text: String) -> [String] {
        text.matches(of: #/\b[0-9]{1,2}(?::[0-9]{2})? [AP]M\b/#).map { String($0.0) }
    }

    private static func choice(of text: String, among offered: [String]) -> String? {
        let words = RequestWords.words(text)
        guard !RequestWords.isQuestion(text) else { return nil }
        let places = ["first": 0, "earliest": 0, "second": 1, "third": 2, "fourth": 3, "last": offered.count - 1, "latest": offered.count - 1]
        let named = zip(words, words.dropFirst() + [""]).compactMap { word, next in
            ["one", "", "slot", "time", "please", "of", "you", "available"].contains(next) ? places[word] : nil
        }
        if let place = named.last { return offered.indices.contains(place) ? offered[place] : nil }
        for (word, half) in [("afternoon", "PM"), ("morning", "AM")] where words.contains(word) && words.contains("one") {
            let fitting = offered.filter { $0.hasSuffix(half) }
            return fitting.count == 1 ? fitting[0] : nil
        }
        return nil
    }
}
