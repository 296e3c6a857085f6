import ParleyCore
import Testing

@testable import ParleyEmbedded

@Suite("Arguments of every kind", .serialized)
struct ToolCallKindsTests {
    private static let stay = ToolDefinition(
        name: "quote_room", description: "the price of a stay",
        parameters: [
            ToolParameter(name: "breakfast", description: "", isRequired: false, kind: .boolean),
            ToolParameter(name: "kind", description: "", kind: .choice(["single", "double", "say \"suite\""])),
            ToolParameter(name: "nights", description: "", kind: .integer),
            ToolParameter(name: "extras", description: "", isRequired: false, kind: .list(of: .text)),
        ])

    @Test("What must be there is written first, and what it may be is told")
    func rendering() {
        let pieces = ConversationRenderer().prefix(of: LanguageModelRequest(instructions: "Hi.", tools: [Self.stay], messages: []))
        #expect(pieces.contains { $0.text.contains(#"- quote_room(kind: single|double|say "suite", nights: number, breakfast?: true|false, extras?: [text, ...]): the price"#) })
        let call = ToolCall(id: "1", name: "quote_room", arguments: ["breakfast": true, "nights": 2, "kind": "single"])
        #expect(ConversationRenderer.line(for: call, tools: [Self.stay]) == #"CALL quote_room {"kind": "single", "nights": 2, "breakfast": true}"#)
    }

    @Test("The grammar has each argument be of its kind", arguments: [
        ("A double room for three nights with breakfast, please.", "double", 3.0), ("How much is a single for two nights?", "single", 2.0),
    ])
    func grammar(words: String, kind: String, nights: Double) async throws {
        let session = try await LlamaLanguageModelTests.model.get().openSession()
        let request = LanguageModelRequest(
            instructions: "You are the receptionist of a small hotel.",
            examples: [
                .caller("What does a single cost for one night?"),
                .toolCalls([ToolCall(id: "1", name: "quote_room", arguments: ["kind": "single", "nights": 1])]),
                .toolResult(ToolResultMessage(callID: "1", name: "quote_room", result: ["price": 80])), .agent("That is 80 dollars."),
            ],
            tools: [Self.stay], messages: [.caller(words)], maximumTokens: 60)
        let answer = try await LlamaLanguageModelTests.answer(session, request)
        let arguments = try #require(answer.calls.first?.arguments)
        #expect(arguments["kind"]?.stringValue == kind && arguments["nights"]?.numberValue == nights)
        await session.close()
    }

    @Test("A tool of which nothing must be given may be called with nothing")
    func optional() {
        let tool = ToolDefinition(
            name: "list", description: "", parameters: ["a", "b"].map { ToolParameter(name: $0, description: "", isRequired: false) })
        let grammar = ToolCallGrammar.text(for: [tool])
        #expect(grammar?.contains(#"call0 ::= "list {" ("\"a\": " string (", " "\"b\": " string)? | "\"b\": " string)? "}""#) == true)
    }
}
