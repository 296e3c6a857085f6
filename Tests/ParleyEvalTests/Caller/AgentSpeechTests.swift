import Testing

@testable import ParleyEval

@Suite("What an agent's words ask")
struct AgentSpeechTests {
    private func cues(_ reply: String) -> Set<AgentCue.Kind> {
        let speech = AgentSpeech(reply)
        return Set(AgentCue.Kind.allCases.filter { speech.gives(.kind($0)) })
    }

    @Test("Questions are told apart", arguments: [
        ("Sure, which day would you like to come?", [AgentCue.Kind.asksDate]),
        ("May I have the patient's name, please?", [.asksName]),
        ("Could you tell me your full name and your date of birth?", [.asksName, .asksBirthDate]),
        ("Please tell me your date of birth.", [.asksBirthDate]),
        ("What time would you like to come?", [.asksTime]),
        ("What day and time would you like?", [.asksDate, .asksTime]),
        ("Which doctor would you like to see?", [.asksDoctor]),
        ("Dr. Lee has 9 AM and 2 PM free. Which would you like?", [.asksTime, .offers]),
        ("2 PM is taken. Free on Friday: 9 AM and 10:30 AM.", [.offers]),
        ("Shall I cancel it?", [.asksConfirmation]),
        ("That's Dr. Lee on Friday at 2 PM for Maria Lopez, is that right?", [.asksConfirmation]),
        ("Would you like me to book it at 2 PM?", [.asksConfirmation]),
        ("You have an appointment with Dr. Lee on Friday at 2 PM. Shall I cancel it?", [.asksConfirmation]),
        ("You are booked with Dr. Lee on Friday at 2 PM. Is there anything else?", [.asksMore, .reportsDone]),
        ("I have cancelled your appointment with Dr. Lee.", [.reportsDone]),
        ("I'm sorry, I can't help with that.", [.declines]),
        ("What is the appointment number?", [.asksNumber]),
        ("What is the reason for your visit?", [.asksReason]),
        ("How can I help you?", [.asksMore]),
        ("You're welcome. Goodbye!", []),
        ("Nothing has been booked yet.", []),
    ])
    func kinds(reply: String, expected: [AgentCue.Kind]) {
        #expect(cues(reply) == Set(expected))
    }
}
