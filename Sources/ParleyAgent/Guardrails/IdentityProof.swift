/// What a caller has said to show who they are.
struct IdentityProof {
    let birthDates: BirthDates
    private let names: [NameEvidence]
    private let maximumDates: Int
    private let today: CalendarDay

    init(_ conversation: Conversation, maximumDates: Int) {
        today = CalendarDay(conversation.now, in: conversation.timeZone)
        birthDates = BirthDates(in: conversation.callerWords, today: today)
        names = conversation.callerWords.map(NameEvidence.init)
        self.maximumDates = maximumDates
    }

    /// Whether the caller has said every part of a full name.
    func hasNamed(_ name: String) -> Bool {
        let words = NameMatcher.words(name)
        guard !words.isEmpty else { return false }
        return words.indices.allSatisfy { index in
            // A middle initial need not be said.
            if words.count > 2, words[index].count == 1 { return true }
            return names.contains { $0.holds(words[index], after: index > 0 ? words[index - 1] : nil) }
        }
    }

    /// Whether the caller has said this date of birth, and not by going through many.
    func hasGiven(_ dateOfBirth: String) -> Bool {
        let days = BirthDates(in: [dateOfBirth], today: today).days
        return birthDates.count <= maximumDates && !days.isDisjoint(with: birthDates.days)
    }
}
