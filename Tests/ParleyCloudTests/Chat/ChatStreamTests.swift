import ParleyCore
import Testing

@testable import ParleyCloud

struct ChatStreamTests {
    private func stream() -> ChatStream {
        ChatStream(service: testService, maximumBytes: 1_000, beginsWithReasoning: false, makeID: { "made" })
    }

    private func read(_ data: [String], into stream: inout ChatStream) throws -> [LanguageModelEvent] {
        var events: [LanguageModelEvent] = []
        for text in data { events += try stream.accept(.data(text)) }
        return events + (try stream.finish())
    }

    private func read(_ data: [String]) throws -> [LanguageModelEvent] {
        var stream = stream()
        return try read(data, into: &stream)
    }

    private func delta(_ delta: String, finish: String? = nil) -> String {
        #"{"choices":[{"index":0,"delta":\#(delta),"finish_reason":\#(finish.map { "\"\($0)\"" } ?? "null")}],"usage":null}"#
    }

    @Test func textIsPassedOnAsItComes() throws {
        let events = try read([
            delta(#"{"role":"assistant","content":""}"#), delta(#"{"content":"Hel"}"#), delta(#"{"content":"lo."}"#),
            delta("{}", finish: "stop"),
            #"{"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2,"prompt_tokens_details":{"cached_tokens":4}}}"#,
            "[DONE]",
        ])
        #expect(events == [
            .text("Hel"), .text("lo."), .usage(TokenUsage(prompt: 9, cached: 4, completion: 2)), .finished(.stop),
        ])
    }

    @Test func parallelCallsAreAssembledByIndex() throws {
        let events = try read([
            delta(#"{"tool_calls":[{"index":0,"id":"c1","type":"function","function":{"name":"weather","arguments":""}}]}"#),
            delta(#"{"tool_calls":[{"index":0,"function":{"arguments":"{\"ci"}}]}"#),
            delta(#"{"tool_calls":[{"index":1,"id":"c2","function":{"name":"time","arguments":"{"}},{"index":0,"function":{"arguments":"ty\":\"Rome\"}"}}]}"#),
            delta(#"{"tool_calls":[{"index":1,"function":{"arguments":"}"}}]}"#),
            delta("{}", finish: "tool_calls"), "[DONE]",
        ])
        #expect(events == [
            .toolCallBegan(name: "weather"), .toolCallBegan(name: "time"),
            .toolCall(ToolCall(id: "c1", name: "weather", arguments: ["city": "Rome"])),
            .toolCall(ToolCall(id: "c2", name: "time", arguments: [:])),
            .finished(.toolCalls),
        ])
    }

    @Test func aNewIdentifierUnderTheSameIndexIsANewCall() throws {
        let events = try read([
            delta(#"{"tool_calls":[{"index":0,"id":"c1","function":{"name":"a","arguments":"{\"x\":1}"}}]}"#),
            delta(#"{"tool_calls":[{"index":0,"id":"c2","function":{"name":"b","arguments":"{}"}}]}"#, finish: "stop"),
        ])
        #expect(events.compactMap { if case .toolCall(let call) = $0 { call.name } else { nil } } == ["a", "b"])
        #expect(events.last == .finished(.toolCalls))
    }

    @Test func callsWithoutIndexOrIdentifierAreTold() throws {
        let events = try read([
            delta(#"{"tool_calls":[{"function":{"name":"a","arguments":{"x":"1"}}},{"function":{"name":"b"}}]}"#, finish: "tool_calls"),
        ])
        let calls = events.compactMap { if case .toolCall(let call) = $0 { call } else { nil } }
        #expect(calls.map(\.name) == ["a", "b"])
        #expect(calls.map(\.arguments) == [["x": "1"], [:]])
        #expect(Set(calls.map(\.id)).count == 2)
    }

    @Test func argumentsThatAreCutOffAreAnError() throws {
        var stream = stream()
        let error = #expect(throws: CloudError.self) {
            try read(
                [delta(#"{"tool_calls":[{"index":0,"id":"c","function":{"name":"book","arguments":"{\"day"}}]}"#, finish: "length")],
                into: &stream)
        }
        #expect(error?.reason == .protocolViolation)
        #expect(error?.detail.contains("book") == true)
    }

    @Test func emptyChoicesAndUnknownMembersAreNoFault() throws {
        let events = try read([
            #"{"id":"","model":"","object":"","choices":[],"prompt_filter_results":[{"x":1}]}"#,
            #"{"choices":[{"index":0,"delta":null,"content_filter_results":{}}]}"#,
            #"{"choices":[{"index":0,"finish_reason":null}]}"#,
            delta(#"{"content":"Yes."}"#), delta("{}", finish: "stop"), "[DONE]",
        ])
        #expect(events == [.text("Yes."), .finished(.stop)])
    }

    @Test func reasoningIsNeverSpoken() throws {
        let events = try read([
            delta(#"{"reasoning_content":"hm"}"#), delta(#"{"reasoning":"so"}"#), delta(#"{"content":"<thi"}"#),
            delta(#"{"content":"nk>no</think>Yes."}"#), delta("{}", finish: "stop"),
        ])
        #expect(events == [.text("Yes."), .finished(.stop)])
    }

    @Test(arguments: [#"{"error":{"message":"Overloaded","code":503}}"#, #"{"error":"Overloaded"}"#])
    func anErrorInMidStreamIsThrownAndNotRetried(text: String) throws {
        var stream = stream()
        _ = try stream.accept(.data(delta(#"{"content":"I"}"#)))
        let error = #expect(throws: CloudError.self) { try stream.accept(.data(text)) }
        #expect(error?.isRetrySafe == false)
        #expect(error?.detail.contains("Overloaded") == true)
    }

    @Test func anErrorBeforeAnyTextMayBeRetried() throws {
        var stream = stream()
        let error = #expect(throws: CloudError.self) { try stream.accept(.error(#"{"code":503,"message":"busy"}"#)) }
        #expect(error?.isRetrySafe == true)
    }

    @Test func anAnswerThatBreaksOffIsAnError() throws {
        let error = #expect(throws: CloudError.self) { try read([delta(#"{"content":"I thi"}"#)]) }
        #expect(error?.reason == .connectionLost)
        #expect(error?.isRetrySafe == false)
    }

    @Test func anEndWithoutAReasonIsAnEnd() throws {
        #expect(try read([delta(#"{"content":"Hi."}"#), "[DONE]"]) == [.text("Hi."), .finished(.stop)])
        #expect(try read([delta(#"{"content":"Hi."}"#, finish: "length")]) == [.text("Hi."), .finished(.length)])
    }

    @Test func usageIsTheLatest() throws {
        var stream = stream()
        let events = try read([
            #"{"choices":[{"delta":{"content":"a"}}],"usage":{"prompt_tokens":5,"completion_tokens":1}}"#,
            #"{"choices":[{"delta":{},"finish_reason":"stop"}],"usage":{"prompt_tokens":5,"completion_tokens":2},"timings":{}}"#,
        ], into: &stream)
        #expect(events.suffix(2) == [.usage(TokenUsage(prompt: 5, cached: 0, completion: 2)), .finished(.stop)])
    }

    @Test func anEndlessAnswerIsCutOff() throws {
        var stream = stream()
        let error = #expect(throws: CloudError.self) {
            for _ in 0..<1_000 { _ = try stream.accept(.data(delta(#"{"content":"blah blah"}"#))) }
        }
        #expect(error?.reason == .protocolViolation)
    }

    @Test(arguments: ["{", "[1]", "garbage", "\u{0}"])
    func whatIsNoChunkIsAnError(text: String) throws {
        #expect(throws: CloudError.self) { try read([text]) }
    }

    @Test func aRefusalIsSpoken() throws {
        #expect(try read([delta(#"{"refusal":"I can't."}"#), delta("{}", finish: "stop")]).first == .text("I can't."))
    }

    @Test func aWithheldAnswerIsAnError() throws {
        #expect(throws: CloudError.self) { try read([delta("{}", finish: "content_filter")]) }
    }
}
