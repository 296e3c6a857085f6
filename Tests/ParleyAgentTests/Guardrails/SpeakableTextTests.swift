import Testing

@testable import ParleyAgent

@Suite("What must not be spoken is made speakable or dropped")
struct SpeakableTextTests {
    static let cases: [(String, String)] = [
        // What needs nothing is left as it is.
        ("Dr. Lee is free at 9 AM, 10:30 AM and 2 PM. Which would you like?", "Dr. Lee is free at 9 AM, 10:30 AM and 2 PM. Which would you like?"),
        ("Your number is APT-1001, that's $20 — or 15% off.", "Your number is APT-1001, that's $20 — or 15% off."),
        ("It's José's naïve café, 37°.", "It's José's naïve café, 37°."), ("At 2.", "At 2."), ("9.", "9."),
        // Markdown
        ("**Dr. Lee** is *free* on __Friday__.", "Dr. Lee is free on Friday."), ("# Hours\n- Monday\n* Tuesday\n1. Wednesday\n2) Friday", "Hours\nMonday\nTuesday\nWednesday\nFriday"),
        ("See [our page](https://example.com/a?b=c) now.", "See our page now."), ("That is so [1].", "That is so ."), ("> Quoted `code`.", "Quoted code."),
        ("Free:\n| Day | Time |\n|---|---|\n| Mon | 9 |", "Free:\nDay Time \nMon 9"), ("~~no~~ yes", "no yes"), ("Line\n\n---\n\nend", "Line\nend"),
        // Addresses
        ("Visit https://www.example.com/book?x=1 today.", "Visit example dot com today."), ("Go to city-hospital.org.", "Go to city dash hospital dot org."),
        ("Write to front.desk@example.com!", "Write to front dot desk at example dot com!"), ("(www.example.co.uk)", "(example dot co dot uk)"), ("See http:// now", "See now"),
        // Code, JSON, tool calls
        ("Sure.\n```json\n{\"a\": 1}\n```\nDone.", "Sure.\nDone."), ("I found {\"name\": \"x}\", \"list\": [1, {\"b\": 2}]} here.", "I found here."),
        ("<tool_call>{\"name\": \"look\"}</tool_call>All good.", "All good."), ("Okay. <tool_call> {\"name\": \"look\"", "Okay."), ("CALL get_patient_info {\"patient_name\": \"X\"}", ""),
        ("[{\"a\": 1}] is it.", "is it."), ("The appointment_id is known.", "The appointment id is known."),
        // Reasoning and marks
        ("<think>The caller wants < 5 things.</think>Hello!", "Hello!"), ("<thinking>never ends", ""), ("Hello<|im_end|> there", "Hello there"), ("<b>Bold</b> move", "Bold move"),
        ("3 < 5 and 5 > 3", "3 less than 5 and 5 3"),
        // Pictures and identifiers of machines
        ("Great 😀👍🏽 news 🇩🇪!", "Great news !"), ("Monday → Friday", "Monday to Friday"), ("Your id is 3f2504e0-4f89-11d3-9a0c-0305e82c3301 okay.", "Your id is okay."),
        ("Token sk1a2b3c4d5e6f7g8h9 it is", "Token it is"), ("AT&amp;T & Co", "ATandT and Co"), ("#5 is #yours", "number 5 is yours"),
    ]

    @Test("As it comes whole", arguments: cases)
    func whole(text: String, spoken: String) {
        #expect(SpeakableText.spoken(text) == spoken)
    }

    @Test("As it comes in drips", arguments: cases)
    func drips(text: String, spoken: String) {
        for size in [1, 2, 3, 7] {
            var filter = SpeakableFilter()
            var out = ""
            var rest = text[...]
            while !rest.isEmpty {
                out += filter.append(String(rest.prefix(size)))
                rest = rest.dropFirst(size)
            }
            out += filter.finish()
            #expect(String(out.reversed().drop(while: \.isWhitespace).reversed()) == spoken, "in pieces of \(size)")
        }
    }

    @Test("Nothing that is complete is held back")
    func early() {
        var filter = SpeakableFilter()
        #expect(filter.append("Sure, ") == "Sure, ")
        #expect(filter.append("which day. Wou") == "which day. ")
        #expect(filter.finish() == "Wou")
    }

    @Test("Whatever comes, nothing is lost for ever and nothing traps", arguments: ["<", "[", "[a", "[a](", "`", "``", "{", "}", "</", "&", "http", "\"", "\\", "[[[[", "{{{{", "]]", "<<>>", "*", "_", "__", "#", "|", "\u{FE0F}", "<think", "]("])
    func fragments(text: String) {
        var filter = SpeakableFilter()
        _ = filter.append(text)
        _ = filter.finish()
        #expect(SpeakableText.spoken("Hello. \(text)").hasPrefix("Hello."))
    }
}
