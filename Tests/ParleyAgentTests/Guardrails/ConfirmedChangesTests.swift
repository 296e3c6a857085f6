import Foundation
import ParleyCore
import Testing

@testable import ParleyAgent

@Suite("A change is made only as it was asked for or confirmed")
struct ConfirmedChangesTests {
    private let guardrail = ConfirmedChanges()
    private let cancel = FunctionTool(
        .changes, name: "cancel", description: "", parameters: [ToolParameter(name: "appointment_id", description: "")],
        grounding: ["appointment_id": GroundingRule(.identifier, ask: "the number")],
        wording: ToolWording(
            requests: ["cancel", "call off", "can't make it"], question: "Shall I cancel the appointment with {doctor} on {date} at {time}?",
            done: "I have cancelled your appointment with {doctor} on {date} at {time}.", claims: ["i have cancelled", "has been cancelled"],
            undone: "It is not cancelled yet.")
    ) { _, _ in .result(.null) }
    private let book = FunctionTool(
        .changes, name: "book", description: "",
        parameters: ["name", "date", "time"].map { ToolParameter(name: $0, description: "") },
        grounding: [
            "name": GroundingRule(.name, ask: "a name"), "date": GroundingRule(.moment, ask: "a day"), "time": GroundingRule(.moment, ask: "a time"),
        ],
        wording: ToolWording(
            requests: ["book", "appointment", "come", "like", "want"], question: "Shall I book {date} at {time} for {name}?",
            done: "You are booked on {date} at {time}.", claims: ["i have booked", "your stay * has been confirmed"], states: ["you are booked"])
    ) { _, _ in .result(.null) }

    private let friday: JSONValue = ["appointment_id": "APT-1001", "doctor": "Dr. Lee", "date": "Friday, November 27th", "time": "2 PM", "patient": "Nina Brandt"]
    private let monday: JSONValue = ["appointment_id": "APT-1002", "doctor": "Dr. Garcia", "date": "Monday, November 30th", "time": "9 AM", "patient": "Nina Brandt"]

    private func objection(_ tool: FunctionTool, _ arguments: [String: JSONValue], _ conversation: Conversation) -> String? {
        guardrail.objection(to: arguments, of: tool, in: conversation)
    }

    private func question(_ text: String) -> String { "Not done yet: the caller has not asked for exactly this. Ask: \(text)" }

    @Test("What the caller asked for, and there is one of, is done")
    func asked() {
        let conversation = Conversation(
            "Please cancel my appointment.", "What is your name?", "Nina Brandt.", results: [1: [["appointments": [friday]]]])
        #expect(objection(cancel, ["appointment_id": "APT-1001"], conversation) == nil)
    }

    @Test("What nobody asked for is read back first")
    func unasked() {
        let conversation = Conversation(
            "When is my appointment?", "What is your name?", "Nina Brandt.", results: [1: [["appointments": [friday]]]])
        #expect(objection(cancel, ["appointment_id": "APT-1001"], conversation)
            == question("Shall I cancel the appointment with Dr. Lee on Friday, November 27th at 2 PM?"))
    }

    @Test("What was taken back, or not wanted, is not done", arguments: ["Don't cancel it.", "I might have to cancel it.", "What if I cancel it?", "I do not want to cancel.", "No, never cancel that one."])
    func negated(words: String) {
        let conversation = Conversation(
            "Cancel my appointment, I'm Nina Brandt.", "On Friday at 2 PM?", words, results: [0: [["appointments": [friday]]]])
        #expect(objection(cancel, ["appointment_id": "APT-1001"], conversation) != nil)
    }

    @Test("Of several the caller's words must choose", arguments: [
        ("Cancel my appointment.", false), ("Cancel the one with Dr. Lee.", true), ("Cancel the one on Friday.", true), ("Cancel the one at 2 PM.", true),
        ("Cancel Friday's with Dr. Garcia.", false), ("Cancel both.", true), ("Cancel the one on Monday.", false), ("Cancel number one zero zero one.", true),
    ])
    func several(words: String, isChosen: Bool) {
        let conversation = Conversation("I'm Nina Brandt.", "You have two.", words, results: [0: [["appointments": [friday, monday]]]])
        #expect((objection(cancel, ["appointment_id": "APT-1001"], conversation) == nil) == isChosen)
    }

    @Test("A yes to hearing it read back is enough; a no is not, and is told so", arguments: [
        ("Yes, please.", nil), ("Yeah.", nil), ("No.", "The caller said no. Do not do it; ask what they would like instead."),
        ("No, thank you.", "The caller said no. Do not do it; ask what they would like instead."),
    ])
    func readBack(answer: String, objection expected: String?) {
        let conversation = Conversation(
            "I'm Nina Brandt.", "You have one with Dr. Lee on Friday, November 27th at 2 PM. Shall I cancel it?", answer,
            results: [0: [["appointments": [friday, monday]]]])
        #expect(objection(cancel, ["appointment_id": "APT-1001"], conversation) == expected)
        // A yes is to what was read back, not to its neighbour.
        if expected == nil { #expect(objection(cancel, ["appointment_id": "APT-1002"], conversation) != nil) }
    }

    @Test("A yes to something else is no yes to this")
    func otherYes() {
        let conversation = Conversation(
            "I'm Nina Brandt, when is my appointment?", "On Friday. Is there anything else?", "Yes, please.", results: [0: [["appointments": [friday]]]])
        #expect(objection(cancel, ["appointment_id": "APT-1001"], conversation) != nil)
    }

    @Test("What was said last holds", arguments: [
        (["Book me for Friday at two, I'm Nina."], "Friday", "two", true),
        (["Book me for Friday at two, I'm Nina.", "No wait, Monday at nine."], "Friday", "two", false),
        (["Book me for Friday at two, I'm Nina.", "No wait, Monday at nine."], "Monday", "nine", true),
        (["Book Friday, no, Monday, actually Tuesday at two for Nina."], "Tuesday", "two", true),
        (["Book Friday, no, Monday, actually Tuesday at two for Nina."], "Monday", "two", false),
        (["Book me for Friday at two, I'm Nina.", "Half past three is better."], "Friday", "half past three", true),
        (["Book me for Friday at two, I'm Nina.", "Half past three is better."], "Friday", "two", false),
        (["Book Friday at two. It's for my 2 kids and Nina."], "Friday", "two", true),
        (["Book me for Friday at two, I'm Nina.", "Make it half past three.", "Sorry, two was right after all."], "Friday", "two", true),
    ])
    func lastWord(said: [String], date: String, time: String, isAllowed: Bool) {
        let turns = said.map { Conversation.Turn(caller: $0, heard: "I see.") }
        let conversation = Conversation(turns: turns, now: testNow, timeZone: .gmt)
        let objection = objection(book, ["name": "Nina", "date": .string(date), "time": .string(time)], conversation)
        #expect(objection == (isAllowed ? nil : question("Shall I book \(date) at \(time) for Nina?")))
    }

    @Test("A choice among what was offered stands for it")
    func choice() {
        let conversation = Conversation(
            "Is Dr. Lee free on Monday? I'd like to come.", "No, but on Tuesday at 9 AM and 2 PM. Which would you like?", "The first one. I'm Nina.")
        #expect(objection(book, ["name": "Nina", "date": "Tuesday", "time": "9 AM"], conversation) == nil)
    }

    @Test("What was asked for once is done once")
    func usedUp() {
        let change = MadeChange(tool: "cancel", arguments: ["appointment_id": "APT-1001"], result: friday, turn: 0)
        let conversation = Conversation(
            "Cancel my appointment, I'm Nina Brandt.", "I have cancelled it.", "And when is the other one?",
            results: [0: [["appointments": [friday]]], 1: [["appointments": [monday]]]], changes: [change])
        #expect(objection(cancel, ["appointment_id": "APT-1002"], conversation)
            == question("Shall I cancel the appointment with Dr. Garcia on Monday, November 30th at 9 AM?"))
    }

    @Test("Who corrects what was just booked does not book again", arguments: [
        ("Oh, sorry, I meant half past three.", "Nina", true), ("No, Monday is better.", "Nina", true), ("Can we make it Monday instead?", "Nina", true),
        ("I'd like another one, on Monday.", "Nina", false), ("And I want to come on Monday.", "Nina", false),
        ("No, wait. My son wants to come on Monday.", "Felix", false),
    ])
    func correction(words: String, name: String, isOne: Bool) {
        var book = book
        book = FunctionTool(
            .changes, name: "book", description: "", parameters: book.definition.parameters, grounding: book.grounding,
            wording: ToolWording(requests: book.wording.requests, amendedBy: "move")
        ) { _, _ in .result(.null) }
        let move = FunctionTool(
            .changes, name: "move", description: "", grounding: ["appointment_id": GroundingRule(.identifier, ask: "the number")]
        ) { _, _ in .result(.null) }
        let arguments: [String: JSONValue] = ["name": "Nina", "date": "Friday", "time": "two"]
        let made = MadeChange(tool: "book", arguments: arguments, result: friday, turn: 0)
        func conversation(_ changes: [MadeChange]) -> Conversation {
            Conversation("Book me for Friday at two, I'm Nina.", "You are booked.", words, changes: changes, tools: [book, move])
        }
        let again: [String: JSONValue] = ["name": .string(name), "date": "Monday", "time": "half past three"]
        let told = "That one is made already, appointment_id APT-1001. To change it, call move with what is new."
        #expect((objection(book, again, conversation([made])) == told) == isOne)
        // What was cancelled since is booked anew.
        let gone = MadeChange(tool: "cancel", arguments: [:], result: friday, turn: 0)
        #expect(objection(book, again, conversation([made, gone])) != told)
    }

    @Test("What is not known is left out of a question")
    func brackets() {
        let template = SpokenTemplate("Shall I move it[ to {date}][, at {time}]?")
        #expect(template.filled(from: [["date": "Monday", "time": "two"]])?.text == "Shall I move it to Monday, at two?")
        #expect(template.filled(from: [["time": "two"]])?.text == "Shall I move it, at two?")
        #expect(template.filled(from: [[:]])?.text == "Shall I move it?")
        #expect(SpokenTemplate("On {date}.").filled(from: [[:]]) == nil)
    }

    @Test("What was made is read back where the answer does not", arguments: [
        ("All done!", "You are booked on Friday, November 27th at 2 PM."), ("You're booked for 3 PM on Friday.", "You are booked on Friday, November 27th at 2 PM."),
        ("You are booked on Friday, November 27th at 2 PM.", nil), ("See you this Friday at two o'clock.", nil),
    ])
    func told(reply: String, addition: String?) {
        let change = MadeChange(tool: "book", arguments: ["date": "Friday", "time": "two"], result: ["date": "Friday, November 27th", "time": "2 PM"], turn: 0)
        let conversation = Conversation("Book it.", changes: [change], tools: [book])
        #expect(guardrail.addition(to: reply, in: conversation) == addition)
    }

    @Test("What nobody heard is read back in the next answer; what was heard is not again")
    func toldLater() {
        let change = MadeChange(tool: "book", arguments: [:], result: ["date": "Friday, November 27th", "time": "2 PM"], turn: 0)
        #expect(guardrail.addition(to: "Hello.", in: Conversation("Book it.", "You are", "Hello?", changes: [change], tools: [book])) != nil)
        #expect(guardrail.addition(to: "Bye.", in: Conversation("Book it.", "Friday at 2 PM it is.", "Thanks", changes: [change], tools: [book])) == nil)
    }

    private func filtered(_ text: String, _ conversation: Conversation) -> (text: String, objection: String?) {
        var filter = guardrail.speechFilter(in: conversation)
        var out = ""
        for character in text { out += filter?.append(String(character)) ?? "" }
        out += filter?.finish() ?? ""
        return (out.trimmingCharacters(in: .whitespaces), filter?.objection)
    }

    @Test("What was not done is not said to be", arguments: [
        ("I have cancelled your appointment.", "It is not cancelled yet."), ("Okay, I have booked you for Friday at 2 PM.", "Okay, I have not done that yet. What would you like me to do?"),
        ("Your stay with us, dear sir, has been confirmed.", "I have not done that yet. What would you like me to do?"),
    ])
    func claims(text: String, instead: String) {
        let (spoken, objection) = filtered(text, Conversation("Please.", tools: [cancel, book]))
        #expect(spoken == instead)
        #expect(objection?.hasPrefix("You have not called") == true)
    }

    @Test("What is true may be said", arguments: [
        "You are booked on Friday, November 27th at 2 PM.", "Shall I cancel it, or have I booked it?", "Dr. Lee is fully booked.", "It can be cancelled.",
    ])
    func truths(text: String) {
        let conversation = Conversation("When is it?", "One moment.", "Well?", results: [0: [["appointments": [friday]]]], tools: [cancel, book])
        let (spoken, objection) = filtered(text, conversation)
        #expect(spoken == text && objection == nil)
    }

    @Test("What was done in this call may be said")
    func done() {
        let change = MadeChange(tool: "cancel", arguments: [:], result: friday, turn: 0)
        let text = "I have cancelled your appointment."
        let (spoken, objection) = filtered(text, Conversation("Cancel it.", changes: [change], tools: [cancel]))
        #expect(spoken == text && objection == nil)
    }
}
