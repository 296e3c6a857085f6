import ParleyLanguage

/// What a caller has said to show who they are.
struct IdentityProof {
    let birthDates: BirthDates
    private let names: SpokenNames
    private let maximumDates: Int
    private let today: CalendarDay

    init(_ conversation: Conversation, maximumDates: Int) {
        today = CalendarDay(conversation.now, in: conversation.timeZone)
        birthDates = BirthDates(in: conversation.callerWords, today: today, language: .english)
        names = SpokenNames(conversation.callerWords)
        self.maximumDates = maximumDates
    }

    /// Whether the caller has said every part of a full name.
    func hasNamed(_ name: String) -> Bool { names.hold(name) }

    /// Whether the caller has said this date of birth, and not by going through many.
    func hasGiven(_ dateOfBirth: String) -> Bool {
        let days = BirthDates(in: [dateOfBirth], today: today, language: .english).days
        return birthDates.count <= maximumDates && !days.isDisjoint(with: birthDates.days)
    }
}
