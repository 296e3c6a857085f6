import ParleyCore
import ParleyLanguage
import Testing

@testable import ParleyAgent

@Suite("What may be said")
struct SpeechGateTests {
    private let cancel = TestTool("cancel", effect: .changes, claims: ["i have cancelled", "i've cancelled"])

    private func said(_ text: String, in conversation: Conversation, pieces: Int = 3) -> String {
        var gate = SpeechGate(Safety(), in: conversation)
        var rest = text[...], out = ""
        while !rest.isEmpty {
            out += gate.append(String(rest.prefix(pieces)))
            rest = rest.dropFirst(pieces)
        }
        return out + gate.finish()
    }

    @Test("What may be said passes to the letter, however it comes", arguments: [
        "Dr. Lee is free on Friday at 2 PM.", "You are booked,  and  that is it!\nAnything else? ", "Your number is APT-1001. Call 911.", "It costs 129.50 euros… a night",
        "¿Algo más? ¡Adiós!", "我们星期五开门。还有什么？", "Have I cancelled it? I have not.", "From 2026-11-27 until the 30th, 2026.", "One, two, three, four.",
        "Rooms cost 89, 129 and 240 euros, breakfast is from 7 to 10:30.", "I have 9, 10:30, 2 and 3:30 on the 27th, 28th and 30th.",
        "Shall I cancel it? I have cancelled nothing, or have I?",
    ])
    func verbatim(text: String) {
        for pieces in [1, 3, 100] { #expect(said(text, in: Conversation("Hello.", tools: [cancel]), pieces: pieces) == text) }
    }

    @Test("At once, but for what may turn out otherwise", arguments: [
        ("We open", "We "), ("We open.", "We open."), ("我们星期五", "我们星期五"), ("Dr. Lee is free at 10:30 AM, ", "Dr. Lee is free at 10:30 AM, "), ("Call 555", ""), ("Sure. Call 555", "Sure. "), ("I ha", ""), ("I have can", ""), ("I have a ", "I have a "),
    ])
    func promptness(text: String, passed: String) {
        var gate = SpeechGate(Safety(), in: Conversation("Hello.", tools: [cancel]))
        #expect(gate.append(text) == passed)
    }

    @Test("A long number that nobody has told is not", arguments: [
        ("Call 555-867-5309 instead.", "Call — "), ("It is five five five, eight six seven, five three oh nine.", "It is — "), ("Dial 5558675309.", "Dial — "),
    ])
    func numbers(text: String, begun: String) {
        // Whatever of it was said before the number came breaks off.
        let whole = "Okay. I'm sorry, I can't tell you that. Anything else?", broken = "Okay. \(begun)I'm sorry, I can't tell you that. Anything else?"
        for pieces in [1, 4, 100] { #expect([whole, broken].contains(said("Okay. \(text) Anything else?", in: Conversation("Hello."), pieces: pieces))) }
        let told = Conversation("My number?", results: [0: [["phone": "555-867-5309"]]])
        #expect(said(text, in: told) == text)
        #expect(said(text, in: Conversation("It's 555 867 5309.")) == text)
    }

    @Test("What was not done is not claimed, what was done may be", arguments: ["I have cancelled it.", "I've cancelled that for you."])
    func claims(text: String) {
        let conversation = Conversation("Cancel it.", tools: [cancel])
        for pieces in [1, 4, 100] { #expect(said("Sure. \(text) Bye.", in: conversation, pieces: pieces) == "Sure. That is not done yet. Bye.") }
        var done = conversation
        done.changes = [MadeChange(tool: "cancel", result: .null, turn: 0)]
        #expect(said(text, in: done) == text)
    }

    @Test("Nothing is promised that nobody would keep", arguments: [
        "I'll send the pills to the pharmacy.", "The doctor will call you back within the hour.", "We will then email you the details.", "I'm going to waive that fee.",
    ])
    func promises(text: String) {
        let conversation = Conversation("I need more pills.", tools: [cancel])
        for pieces in [1, 4, 100] {
            let answer = said("Sure. \(text) Bye.", in: conversation, pieces: pieces)
            #expect(answer.contains("that I can't do from here.") && answer.hasPrefix("Sure.") && answer.hasSuffix("Bye.") && !answer.contains(text), "\(answer)")
        }
        #expect(said("Le enviaré la receta.", in: Conversation("Hola.", language: .spanish)).contains("no lo puedo hacer"))
    }

    @Test("What a tool does or the instructions promise may be promised, and what is no promise", arguments: [
        "I'll check that for you.", "I'll look it up, one moment.", "Shall I send it?", "I'll send it, is that all right?", "I won't send anything.", "I will not call anybody.",
        "You can call the pharmacy.", "I'll text the confirmation.", "A nurse will call back within a day.",
    ])
    func keptPromises(text: String) {
        var conversation = Conversation("Hello.", tools: [TestTool("text_confirmation", effect: .changes)])
        conversation.instructions = "Who asks for a result is told that a nurse will call back within a day."
        for pieces in [1, 4, 100] { #expect(said(text, in: conversation, pieces: pieces) == text) }
    }

    @Test("Said once, in the language that is spoken")
    func once() {
        let conversation = Conversation("Hola.", tools: [cancel], language: .spanish)
        #expect(said("I have cancelled it. I have cancelled it.", in: conversation) == "Eso todavía no está hecho. ")
    }
}
