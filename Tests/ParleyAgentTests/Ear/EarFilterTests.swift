import ParleyCore
import Testing

@testable import ParleyAgent

@Suite("What is meant for the ear")
struct EarFilterTests {
    static let cases: [(String, String)] = [
        // What needs nothing is left as it is.
        ("Dr. Lee is free at 9 AM, 10:30 AM and 2 PM. Which would you like?", "Dr. Lee is free at 9 AM, 10:30 AM and 2 PM. Which would you like?"),
        ("Your number is APT-1001, that's $20 — or 15% off.", "Your number is APT-1001, that's $20 — or 15% off."),
        ("It's José's naïve café, 37°.", "It's José's naïve café, 37°."), ("At 2.", "At 2."), ("9.", "9."), ("I'll book. See you.", "I'll book. See you."),
        // What is worth saying, though it has marks.
        ("It takes <5 minutes, ~30 at most.", "It takes <5 minutes, ~30 at most."), ("2*3 is 6, and 2 * 3 too.", "2*3 is 6, and 2 * 3 too."),
        ("AT&T? Yes|No, a | b", "AT&T? Yes|No, a | b"), ("3 < 5 and 5 > 3", "3 < 5 and 5 > 3"), ("(555) 123-4567 (or 9 AM)", "(555) 123-4567 (or 9 AM)"),
        ("appointment(s) with Dr. Lee(cardiology)", "appointment(s) with Dr. Lee(cardiology)"), ("Press # to go on.", "Press # to go on."),
        ("Your member ID is XEH123456789.", "Your member ID is XEH123456789."), ("[Note: closed today] Call.", "Note: closed today Call."),
        ("*Note:* bring your card.", "Note: bring your card."), ("It's *very* important.", "It's very important."), ("CALL us at 555-1234.", "CALL us at 555-1234."),
        ("10. December ist frei. 3. Dezember auch.", "10. December ist frei. 3. Dezember auch."), ("नमस्ते। क्या?", "नमस्ते। क्या?"), ("می‌خواهم", "می‌خواهم"),
        // Stage directions
        ("*smiles* Sure!", "Sure!"), ("Sure! *laughs softly* I can do that.", "Sure! I can do that."), ("[laughs] Well, okay.", "Well, okay."),
        ("Well (pause) I think (see below) so.", "Well I think (see below) so."), ("**sighs** Fine.", "Fine."), ("好的。*微笑* 我们开门。", "好的。 我们开门。"),
        ("Sure. *adjusts glasses*", "Sure. "), ("*räuspert sich* Gern.", "Gern."),
        // Markdown
        ("**Dr. Lee** is *free* on __Friday__.", "Dr. Lee is free on Friday."), ("# Hours\n- Monday\n* Tuesday\n1. Wednesday\n2) Friday", "Hours\nMonday\nTuesday\nWednesday\nFriday"),
        ("See [our page](https://example.com/a?b=c) now.", "See our page now."), ("That is so [1].", "That is so ."), ("> Quoted `code`.", "Quoted code."),
        ("Free:\n| Day | Time |\n|---|---|\n| Mon | 9 |", "Free:\nDay, Time\nMon, 9"), ("~~no~~ yes", "no yes"), ("Line\n\n---\n\nend", "Line\nend"),
        // Addresses keep what people would write.
        ("Visit https://www.example.com/book?x=1 today.", "Visit example.com/book today."), ("Go to city-hospital.org.", "Go to city-hospital.org."),
        ("Write to front.desk@example.com!", "Write to front.desk@example.com!"), ("(www.example.co.uk)", "(example.co.uk)"), ("<https://example.org> or <a@b.org>", "example.org or a@b.org"),
        // Code and JSON
        ("Sure.\n```json\n{\"a\": 1}\n```\nDone.", "Sure.\nDone."), ("I found {\"name\": \"x}\", \"list\": [1, {\"b\": 2}]} here.", "I found here."),
        ("[{\"a\": 1}] is it.", "is it."), ("The appointment_id is known.", "The appointment id is known."), ("```\nWe open at nine.\n```", "We open at nine.\n"),
        ("Hello {name}, {{first_name}}!", "Hello , !"), ("[\"Yes\"] he said", "\"Yes\" he said"), ("RESULT {\"ok\": true} Done.", "Done."),
        // Reasoning and tags
        ("<think>The caller wants < 5 things.</think>Hello!", "Hello!"), ("Hello<|im_end|> there", "Hello there"), ("<b>Bold</b> move", "Bold move"),
        // Pictures and identifiers of machines
        ("Great 😀👍🏽 news 🇩🇪!", "Great news !"), ("Monday → Friday", "Monday – Friday"), ("Your id is 3f2504e0-4f89-11d3-9a0c-0305e82c3301 okay.", "Your id is okay."),
        ("Token sk1a2b3c4d5e6f7g8h9 it is", "Token it is"), ("AT&amp;T & Co", "AT&T & Co"), ("#5 is #yours", "#5 is yours"),
        // What is never closed does not silence the rest.
        ("I have {one brace in this", "I have one brace in this"), ("Well ``` here is the rest.", "Well here is the rest."), ("Well *this is open, I say.", "Well this is open, I say."),
        ("Well [this is open, I say.", "Well this is open, I say."), ("<think>They want Friday.\n\nWe are open on Friday.", "We are open on Friday."),
        ("<think>We are open on Friday.", "We are open on Friday."), ("{\"day\": \"Friday\" I have booked it for you.", "I have booked it for you."),
        ("{\"day\": \"Friday. I have booked it for you.", "Friday. I have booked it for you."), ("```python\nprint(1)\nThat is all.", "That is all."), ("{{{[[[ (((hello there", "(((hello there"),
    ]

    private static func spoken(_ outputs: [EarFilter.Output]) -> String {
        outputs.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    }

    static func spoken(_ text: String, in size: Int) -> String {
        var filter = EarFilter()
        var out = ""
        var rest = Array(text.unicodeScalars)[...]
        while !rest.isEmpty {
            var piece = String.UnicodeScalarView()
            piece.append(contentsOf: rest.prefix(size))
            out += spoken(filter.append(String(piece)))
            rest = rest.dropFirst(size)
        }
        return out + spoken(filter.finish())
    }

    @Test("As it comes whole", arguments: cases)
    func whole(text: String, expected: String) {
        #expect(Self.spoken(text, in: 10_000) == expected)
    }

    @Test("As it comes in drips", arguments: cases)
    func drips(text: String, expected: String) {
        for size in [1, 2, 3, 7] { #expect(Self.spoken(text, in: size) == expected, "in pieces of \(size)") }
    }

    @Test("Plain text is held back no longer than a word")
    func early() {
        var filter = EarFilter()
        #expect(Self.spoken(filter.append("Sure, ")) == "Sure, ")
        #expect(Self.spoken(filter.append("on Friday,")) == "on Friday,")
        #expect(Self.spoken(filter.append(" which day. Wou")) == " which day. ")
        #expect(Self.spoken(filter.append("ld you (see")) == "Would you ")
        #expect(Self.spoken(filter.append(" below")) == "(see ")
        #expect(Self.spoken(filter.finish()) == "below")
    }

    @Test("What was cut off at the limit of tokens is not taken for prose")
    func cut() {
        for text in ["<think>They want Friday, so I", "{\"name\": \"book\", \"arguments\": {\"day\": \"Friday at nine o", "```python\nprint(1"] {
            var filter = EarFilter()
            let spoken = Self.spoken(filter.append("Well. " + text) + filter.finish(isCut: true))
            #expect(spoken == "Well. ", "\(text)")
        }
    }

    // MARK: Whatever comes

    private static let vocabulary = [
        "<", ">", "</", "[", "]", "(", ")", "{", "}", "`", "```", "*", "**", "_", "#", "|", "~", "\\", "&", "&amp", "<think>", "</think>", "<tool_call>",
        "</tool_call>", "[TOOL_CALLS]", "<|python_tag|>", "http://", "https://a.b", "www.", "{\"a\":", "\"", "'", ":", ",", ".", "!", "\n", "\n\n", " ", " ", "5",
        "Yes", "no", "CALL ", "RESULT ", "book", "book(", "a=", "smiles", "laughs", "😀", "👍🏽", "\u{FE0F}", "\u{200D}", "é", "e\u{301}", "。", "नमस्ते", "-", "- ", "1. ",
        "functions.", "x_y", "→", "\u{0}", "\r\n",
    ]

    private static func anything(_ generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...14, using: &generator)).map { _ in vocabulary.randomElement(using: &generator) ?? "" }.joined()
    }

    @Test("However a text is cut into pieces, the same is spoken and the same tools are called")
    func pieces() {
        var generator = SeededGenerator(state: 11)
        for _ in 0..<4_000 {
            let text = Self.anything(&generator)
            var whole = EarFilter(tools: ["book"])
            let expected = Self.merged(whole.append(text) + whole.finish())
            var pieces = EarFilter(tools: ["book"])
            var outputs: [EarFilter.Output] = []
            var rest = Array(text.unicodeScalars)[...]
            while !rest.isEmpty {
                var piece = String.UnicodeScalarView()
                piece.append(contentsOf: rest.prefix(Int.random(in: 1...5, using: &generator)))
                rest = rest.dropFirst(piece.count)
                outputs += pieces.append(String(piece))
            }
            outputs += pieces.finish()
            #expect(Self.merged(outputs) == expected, "\(text.debugDescription)")
        }
    }

    @Test("Whatever marks come before, plain words behind them are spoken")
    func wordsAfterMarks() {
        var generator = SeededGenerator(state: 5)
        let words = "we will see you on Friday at nine"
        for _ in 0..<4_000 {
            let text = Self.anything(&generator) + "\n\n" + words + "."
            var filter = EarFilter(tools: ["book"])
            let spoken = Self.spoken(filter.append(text) + filter.finish())
            #expect(spoken.contains(words), "\(text.debugDescription) → \(spoken.debugDescription)")
        }
    }

    @Test("What is held back is bounded")
    func bounded() {
        for opening in ["{", "[", "*", "(", "<b", "`", "```", "{\"a\": \"", "http://", "book(", "[TOOL_CALLS] ", "<tool_call>", "|", "CALL ", "_", "#", "&", "-"] {
            var filter = EarFilter(tools: ["book"])
            _ = filter.append("Well, " + opening)
            var held = 0
            var isThrough = false
            while held < 3_000, !isThrough {
                isThrough = Self.spoken(filter.append("and so on ")).contains("so")
                held += 10
            }
            #expect(held <= 2_100, "behind \(opening)")
        }
    }

    private static func merged(_ outputs: [EarFilter.Output]) -> [EarFilter.Output] {
        outputs.reduce(into: []) { merged, output in
            if case .text(let more) = output, case .text(let text)? = merged.last {
                merged[merged.count - 1] = .text(text + more)
            } else {
                merged.append(output)
            }
        }
    }
}
