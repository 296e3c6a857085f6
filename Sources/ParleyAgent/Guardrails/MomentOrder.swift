/// The days and times that a caller has settled on: what was said last holds, and "no, Tuesday" undoes
/// what stood before it.
struct MomentOrder {
    /// What each turn of the caller speaks of, oldest first: in their own words, or by agreeing to what
    /// the agent had said.
    private let texts: [String]
    private let today: CalendarDay

    init(_ turns: ArraySlice<Conversation.Turn>, before: Conversation.Turn?, today: CalendarDay) {
        var texts: [String] = []
        var heard = before?.heard ?? ""
        for turn in turns {
            guard let caller = turn.caller else {
                heard = turn.heard
                continue
            }
            // What was agreed to first: the caller's own words come after it.
            if Agreement.isGiven(by: caller) { texts.append(heard) }
            // A date of birth is no day to come.
            if !heard.lowercased().contains("birth"), !caller.lowercased().contains("born"), !caller.lowercased().contains("birth") { texts.append(caller) }
            heard = turn.heard
        }
        self.texts = texts
        self.today = today
    }

    /// Whether `value`, a day or a time or both, is what the caller has come to, or speaks of nothing
    /// that anybody has settled.
    /// - Parameter isTime: It is a time of day: "two" is no second of the month.
    func stands(_ value: String, isTime: Bool) -> Bool {
        if !isTime, case .day(let day) = SpokenDate(value, today: today) {
            let settled = evidence.lazy.map(\.days).first { !$0.isEmpty }
            if let settled, !settled.contains(day) { return false }
        }
        let times = Set(SpokenClock.times(in: value))
        guard !times.isEmpty else { return true }
        for part in evidence {
            let settled = part.statedTimes
            if !settled.isEmpty { return !settled.isDisjoint(with: times) }
            // "Nine was right after all": a bare number, which may be this time, is not undone by what
            // was said before it.
            if part.speaks(ofAny: times) { return true }
        }
        return true
    }

    /// The one day that the caller named last, if it is one.
    var settledDay: CalendarDay? {
        let days = evidence.lazy.map(\.namedDays).first { !$0.isEmpty } ?? []
        return days.count == 1 ? days.first : nil
    }

    /// What was said last comes first.
    private var evidence: [MomentEvidence] {
        texts.reversed().flatMap { Self.parts(of: $0).reversed() }.map { MomentEvidence($0, today: today) }
    }

    /// A text, cut where it takes itself back.
    private static func parts(of text: String) -> [String] {
        let corrections: Set<String> = ["actually", "no", "sorry", "wait", "instead", "rather", "mean", "meant", "nope"]
        var parts: [[Substring]] = [[]]
        // "The first one" is one of those offered, and neither a day of the month nor a time.
        let text = text.replacing(#/(?i)\b(?:first|second|third|fourth|last|other|that|this) (?:one|option|slot|time|appointment)\b/#, with: "")
            .replacing(#/(?i)\b(?:the|afternoon|morning|earlier|later|earliest|latest|which) one\b/#, with: "")
        for word in text.split(whereSeparator: \.isWhitespace) {
            let plain = word.lowercased().filter { $0.isLetter || $0 == "'" }
            if corrections.contains(plain) { parts.append([]) } else { parts[parts.count - 1].append(word) }
        }
        return parts.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
    }
}

extension MomentEvidence {
    /// Every day that the text speaks of.
    var days: Set<CalendarDay> {
        Set(dateReadings.compactMap { if case .day(let day) = $0 { day } else { nil } })
    }
}
