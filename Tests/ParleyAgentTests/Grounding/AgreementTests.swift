import Testing

@testable import ParleyAgent

@Suite("Yes and no")
struct AgreementTests {
    @Test("Yes, or a choice", arguments: ["Yes.", "yeah sure", "That works.", "The first one", "No, the second.", "I'll take it", "Okay", "any", "no, a later one"])
    func given(text: String) {
        #expect(Agreement.isGiven(by: text))
        #expect(!Agreement.isRefused(by: text))
    }

    @Test("No, and nothing else", arguments: ["No.", "Nope", "No, thank you.", "No thanks, that's okay", "Never mind.", "Don't.", "no don't do that please", "Forget it"])
    func refused(text: String) {
        #expect(Agreement.isRefused(by: text))
        #expect(!Agreement.isGiven(by: text))
    }

    @Test("A yes that something may be done upon", arguments: [
        "Yes.", "Yeah, please.", "Please.", "Um, sure.", "Go ahead.", "Please do that.", "That works for me.", "The first one", "I'll take the second", "No, the later one.",
    ])
    func plain(text: String) {
        #expect(Agreement.isPlain(in: text))
    }

    @Test("What is none", arguments: [
        "Please tell me the times first.", "No.", "No, that's wrong.", "Yes, but don't do it yet.", "Wait, which one?", "What about the first?", "My name is Maria Lopez", "",
    ])
    func notPlain(text: String) {
        #expect(!Agreement.isPlain(in: text))
    }

    @Test("Neither", arguments: ["No, I said Friday.", "What about parking?", "No, that's wrong, it's Monday at nine", "My name is Maria", "", "…"])
    func neither(text: String) {
        #expect(!Agreement.isGiven(by: text) && !Agreement.isRefused(by: text))
    }
}
