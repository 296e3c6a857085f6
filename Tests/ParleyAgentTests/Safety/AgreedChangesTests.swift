import Foundation
import ParleyCore
import ParleyLanguage
import Testing

@testable import ParleyAgent

@Suite("Changes in two steps")
struct AgreedChangesTests {
    static let slots = [
        FormSlot("name", type: PersonSlot(), isKept: true), FormSlot("date", type: DaySlot()), FormSlot("time", type: TimeSlot()),
        FormSlot("room", type: ChoiceSlot([.init("double", words: ["double", "doble"]), .init("single", words: ["single", "individual"])])),
        FormSlot("nights", type: CountSlot(units: [.nights])), FormSlot("number", type: IdentifierSlot()), FormSlot("reason", type: WordsSlot()),
        FormSlot("born", type: BirthDateSlot(), isKept: true),
    ]
    private let book = TestTool("book", parameters: slots.map(\.name), effect: .changes, slots: slots)

    private func consent(_ arguments: [String: JSONValue], _ conversation: Conversation, author: ArgumentAuthor = .model) -> Consent? {
        guard case .granted(let consent) = AgreedChanges().permit(SafetyCall(tool: book, arguments: arguments, author: author), in: conversation)
        else { return nil }
        return consent
    }

    private func isAsked(_ arguments: [String: JSONValue], _ conversation: Conversation) -> Bool {
        consent(arguments, conversation)?.isAsked ?? false
    }

    @Test("A detail is the caller's where its slot reads it in the caller's words", arguments: [
        ("date", "2026-11-27", "On Friday, please.", true), ("date", "Friday", "On Friday, please.", true), ("date", "next Friday", "Any day.", false),
        ("date", "2026-11-25", "Can I come tomorrow?", true), ("date", "2026-11-26", "Can I come tomorrow?", false),
        ("date", "2026-11-27", "Not on Friday.", false), ("date", "Tuesday", "On Tuesday, no, sorry, on Wednesday.", false),
        ("date", "Wednesday", "On Tuesday, no, sorry, on Wednesday.", true), ("date", "2026-11-27", "Some day this week.", false),
        ("time", "14:00", "At two o'clock.", true), ("time", "2 PM", "Two in the afternoon.", true), ("time", "14:00", "In the afternoon.", false),
        ("time", "10:30", "Half past ten is good.", true), ("time", "10:00", "Half past ten is good.", false),
        ("name", "Maria Lopez", "This is Marita Lopes.", true), ("name", "Maria Lopez", "It's Maria, L O P E Z.", true), ("name", "John Doe", "Book me in.", false),
        ("name", "Ian McDonald", "Ian Mac Donald.", true), ("name", "Maria Smith", "My name is Maria.", false), ("name", "John Smith", "This is Jane Smith.", false),
        ("room", "double", "A double, please.", true), ("room", "single", "A double, please.", false), ("nights", 2, "For two nights.", true),
        ("nights", "two nights", "For two nights.", true), ("nights", 3, "For two nights.", false), ("number", "APT-1001", "Cancel A P T one zero zero one.", false),
        ("number", "1001", "It's one zero zero one.", true), ("reason", "a sore throat", "My throat hurts.", true), ("reason", "a sore throat", "I want to come.", false),
        ("born", "1985-03-14", "Born March 14th 1985.", true), ("born", "1985-03-14", "Born March 15th 1985.", false),
    ] as [(String, JSONValue, String, Bool)])
    func details(name: String, value: JSONValue, said: String, isAsked: Bool) {
        #expect(self.isAsked([name: value], Conversation(said)) == isAsked)
    }

    @Test("In any language that is spoken", arguments: [
        ("date", "2026-11-27", "El viernes, por favor.", true), ("time", "14:00", "A las dos de la tarde.", true), ("room", "double", "Una habitación doble.", true),
        ("time", "15:00", "A las dos de la tarde.", false),
    ] as [(String, JSONValue, String, Bool)])
    func spanish(name: String, value: JSONValue, said: String, isAsked: Bool) {
        #expect(self.isAsked([name: value], Conversation(said, language: .spanish)) == isAsked)
    }

    @Test("Every detail has to be, in the last words that say one; who it is, anywhere")
    func turns() {
        let call: [String: JSONValue] = ["name": "Maria Lopez", "date": "Friday", "time": "14:00"]
        #expect(isAsked(call, Conversation("I'm Maria Lopez.", "Yes?", "On Friday.", "When?", "At two.")))
        #expect(!isAsked(call, Conversation("I'm Maria Lopez.", "Yes?", "On Friday at two.", "Fine.", "Or on Thursday.")))
        #expect(!isAsked(call, Conversation("I'm Maria Lopez.", "Yes?", "On Friday.")))
        #expect(!isAsked([:], Conversation("Book it.")))
    }

    @Test("What the caller says yes to is theirs, and what only a tool offered is not")
    func readBack() {
        let call: [String: JSONValue] = ["date": "Friday", "time": "14:00"]
        #expect(isAsked(call, Conversation("When is it free?", "On Friday at 2 PM. Shall I book it?", "Yes, please.")))
        #expect(!isAsked(call, Conversation("When is it free?", "On Friday at 2 PM.", "Yes.")))
        #expect(!isAsked(call, Conversation("When is it free?", "On Friday at 2 PM. Shall I book it?", "Hm, and parking?")))
        #expect(!isAsked(call, Conversation("When is it free?", "On Friday at 2 PM. Shall I book it?", "No.")))
        #expect(!isAsked(call, Conversation("When?", results: [0: [["date": "Friday", "time": "2 PM"]]])))
    }

    @Test("What was said is used up by the change that was made of it")
    func usedUp() {
        let call: [String: JSONValue] = ["name": "Maria Lopez", "date": "Friday", "time": "15:30"]
        let conversation = Conversation("Maria Lopez, on Friday at two.", "Done.", "Oh, half past three.", changes: [MadeChange(tool: "book", result: .null, turn: 0)])
        #expect(!isAsked(call, conversation))
        #expect(isAsked(call, Conversation("Maria Lopez, on Friday at two.", "Hm.", "Oh, half past three.")))
    }

    private static let proposed: [String: JSONValue] = ["name": "Maria Lopez", "date": "2026-11-27", "time": "14:00"]

    private func agreed(_ lines: String..., proposedIn turn: Int = 0, changes: [MadeChange] = [], language: Language = .english) -> Bool {
        var conversation = Conversation("", proposals: [ProposedChange(tool: "book", arguments: Self.proposed, turn: turn)], language: language)
        conversation.turns = stride(from: 0, to: lines.count, by: 2).map { index -> Conversation.Turn in
            Conversation.Turn(caller: lines[index], heard: index + 1 < lines.count ? lines[index + 1] : "")
        }
        conversation.changes = changes
        return consent(["name": "Maria Lopez"], conversation)?.agreed.contains(Self.proposed) ?? false
    }

    @Test("What was proposed is made in a later turn, whatever language the caller agrees in")
    func agreement() {
        #expect(agreed("Book something.", "Shall I book Friday at two?", "Yes."))
        #expect(agreed("Book something.", "Shall I book Friday at two?", "Ja, gern."))
        #expect(agreed("Book something.", "Shall I book Friday at two?", "Is there parking?", "Yes. Shall I?", "Then do."))
        #expect(!agreed("Book something."), "not in the same turn")
        #expect(!agreed("Book something.", "", "Hello?"), "nobody has heard it")
    }

    @Test("unless the caller has turned it down or says otherwise", arguments: ["No.", "No, thank you.", "On Thursday, rather.", "Yes, but at nine."])
    func contradiction(answer: String) {
        #expect(!agreed("Book something.", "Shall I book Friday at two?", answer))
    }

    @Test("and once")
    func once() {
        let made = MadeChange(tool: "book", result: .null, turn: 1)
        #expect(!agreed("Book something.", "Shall I?", "Yes.", "Done.", "Yes.", changes: [made]))
    }

    @Test("What a form has copied and had agreed to is not asked again")
    func form() {
        #expect(consent(["date": "Friday"], Conversation("Hello."), author: .form) == .given)
        let look = TestTool("look", parameters: ["date"])
        #expect(AgreedChanges().permit(SafetyCall(tool: look, arguments: ["date": "Friday"], author: .model), in: Conversation("Hello.")) == .granted)
    }

    @Test("A tool without slots: what was said word for word", arguments: [
        ("green tea", "A green tea, please.", true), ("green tea", "Some tea.", false), (2, "Two of them.", true), (3, "Two of them.", false), (true, "Yes.", false),
    ] as [(JSONValue, String, Bool)])
    func words(value: JSONValue, said: String, isSaid: Bool) {
        #expect(SaidWords.hold(value, in: [said], .english) == isSaid)
    }
}
