import ParleyCore
import Testing

@testable import ParleyAgent

@Suite("Calls of tools that were written as text")
struct WrittenCallTests {
    private static func outputs(_ text: String, in size: Int = 10_000) -> (calls: [WrittenCall], text: String) {
        var filter = EarFilter(tools: ["book", "look_up"])
        var outputs: [EarFilter.Output] = []
        var rest = text[...]
        while !rest.isEmpty {
            outputs += filter.append(String(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        outputs += filter.finish()
        var result: (calls: [WrittenCall], text: String) = ([], "")
        for output in outputs {
            switch output {
            case .text(let text): result.text += text
            case .call(let call): result.calls.append(call)
            }
        }
        return result
    }

    static let forms = [
        #"book({"day": "Friday"})"#, #"book(day="Friday")"#, #"book(day = 'Friday')"#, #"functions.book({"day": "Friday"})"#, #"book{"day": "Friday"}"#,
        #"CALL book {"day": "Friday"}"#, #"CALL book({"day": "Friday"})"#, #"[TOOL_CALLS] [{"name": "book", "arguments": {"day": "Friday"}}]"#,
        #"[TOOL_CALLS]book{"day": "Friday"}"#, #"[TOOL_CALLS]book[ARGS]{"day": "Friday"}"#, #"<|python_tag|>{"name": "book", "parameters": {"day": "Friday"}}"#,
        #"<|python_tag|>book.call(day="Friday")"#, "<tool_call>\n{\"name\": \"book\", \"arguments\": {\"day\": \"Friday\"}}\n</tool_call>",
        #"<tool_call>{"name": "book", "arguments": "{\"day\": \"Friday\"}"}</tool_call>"#, #"<tool_call>{"name": "book", "arguments": {"day": "Friday"}}"#,
        "<tool_call>\n<function=book>\n<parameter=day>\nFriday\n</parameter>\n</function>\n</tool_call>", #"<function=book>{"day": "Friday"}</function>"#,
        "<function_calls>\n<invoke name=\"book\">\n<parameter name=\"day\">Friday</parameter>\n</invoke>\n</function_calls>",
        "<tool_call>book\n<arg_key>day</arg_key>\n<arg_value>Friday</arg_value>\n</tool_call>", #"{"name": "book", "arguments": {"day": "Friday"}}"#,
        #"{"function": {"name": "book", "arguments": {"day": "Friday"}}}"#, #"{'name': 'book', 'arguments': {'day': 'Friday'}}"#,
        "```json\n{\"name\": \"book\", \"arguments\": {\"day\": \"Friday\"}}\n```", "```tool_code\nbook(day=\"Friday\")\n```", "[book(day='Friday')]",
        "Action: book\nAction Input: {\"day\": \"Friday\"}", #"functools[{"name": "book", "arguments": {"day": "Friday"}}]"#, #"Book({"day": "Friday"})"#,
        #"<|tool_call|>[{"name": "book", "arguments": {"day": "Friday"}}]"#,
    ]

    @Test("Every form is known, whole and in drips, and nothing of it is spoken", arguments: forms)
    func read(form: String) {
        for size in [10_000, 1, 3] {
            let (calls, text) = Self.outputs("Let me see. " + form, in: size)
            #expect(calls == [WrittenCall(name: "book", arguments: ["day": "Friday"])], "in pieces of \(size)")
            #expect(text == "Let me see. ", "in pieces of \(size)")
        }
    }

    @Test("Several at once")
    func several() {
        let (calls, _) = Self.outputs(#"[look_up(name='Ann', exact=True), book(day="Friday")]"#)
        #expect(calls == [
            WrittenCall(name: "look_up", arguments: ["name": "Ann", "exact": true]), WrittenCall(name: "book", arguments: ["day": "Friday"]),
        ])
        #expect(Self.outputs("look_up() and book()").calls.map(\.arguments) == [[:], [:]])
    }

    @Test("What cannot be read is known for a call all the same, and what follows is spoken", arguments: [
        #"book({"day": Friday}) One moment."#, #"<tool_call>book it, please</tool_call> One moment."#, "[TOOL_CALLS] One moment.",
        #"[TOOL_CALLS] [{"name": "book", "arguments": {"day" One moment."#, #"{"name": "book", "arguments": {"day": Monday One moment."#,
    ])
    func unreadable(text: String) {
        let (calls, spoken) = Self.outputs(text)
        #expect(!calls.isEmpty && calls.allSatisfy { $0.arguments == nil })
        #expect(spoken.hasSuffix("One moment."))
    }

    @Test("Prose and data are no calls", arguments: [
        "I can book (on Friday) that for you.", "The book(s) are here.", #"{"name": "Ann Lee", "day": "Friday"}"#, "I'll look_up that.", "Action: we call you.",
        "CALL us now.", "[laughs] Book now.", #"He said "book". Fine."#, "The function f(x) = 2 is easy.",
    ])
    func prose(text: String) {
        #expect(Self.outputs(text).calls.isEmpty)
    }

    @Test("A tool there is not comes out by its name")
    func unknown() {
        #expect(Self.outputs(#"fly({"to": "Rome"})"#).calls == [WrittenCall(name: "fly", arguments: ["to": "Rome"])])
        #expect(Self.outputs("fly_away(to='Rome')").calls == [WrittenCall(name: "fly_away", arguments: ["to": "Rome"])])
    }
}
