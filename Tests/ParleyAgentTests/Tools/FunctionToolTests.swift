import Foundation
import ParleyCore
import Testing

@testable import ParleyAgent

@Suite("A tool from a closure")
struct FunctionToolTests {
    private let context = ToolContext(now: Date(timeIntervalSince1970: 0), timeZone: .gmt, callID: "c1")

    @Test("Its arguments are read by their types")
    func byHand() async throws {
        let nights = ToolInput<Int>("nights", "How many nights.")
        let tool = FunctionTool(name: "price", description: "the price", parameters: [nights.required]) { arguments, _ in
            .result(.number(80 * Double(try nights.value(in: arguments))))
        }
        #expect(try await tool.call(["nights": 2], context: context) == .result(160))
        #expect(tool.definition.parameters == [ToolParameter(name: "nights", description: "How many nights.", kind: .integer)])
    }

    @Test("Bytes from elsewhere are read as JSON or as text, whatever they are")
    func bytes() throws {
        #expect(try ToolOutcome.of(Data(#"{"a":1}"#.utf8)) == .result(["a": 1]))
        #expect(try ToolOutcome.of(Data([0x68, 0x69, 0xFF, 0xC3])) == .result("hi\u{FFFD}\u{FFFD}"))
    }
}
