import ParleyLanguage

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
        if !isTime, let day = Language.english.day(value, today: today)?.day {
            let settled = evidence.lazy.map(\.days).first { !$0.isEmpty }
            if let settled, !settled.contains(day) { return false }
        }
        let times = Set(Language.english.clockTimes(value, today: today))
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
        let days = evidence.lazy.map(\.days).first { !$0.isEmpty } ?? []
        return days.count == 1 ? days.first : nil
    }

    /// What was said last comes first. Within a turn the language tells what was taken back.
    private var evidence: [MomentEvidence] { texts.reversed().map { MomentEvidence($0, today: today) } }
}
