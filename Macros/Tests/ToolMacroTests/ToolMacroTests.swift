import Foundation
import ParleyAgent
import ParleyCore
import Testing

enum RoomKind: String, CaseIterable { case single, double, suite }

struct RoomOffer: Encodable { var kind: String, price: Double }

struct HotelDesk {
    /// the price of a stay
    /// - Parameters:
    ///   - kind: Which kind of room.
    ///   - nights: How many nights.
    ///   - extras: What comes with it.
    ///   - guestName: The guest's name.
    @Tool(timeout: .seconds(2), filler: "Let me see.", slots: [FormSlot("guestName", type: PersonSlot())])
    func quote(
        _ kind: RoomKind, for nights: Int = 1, extras: [RoomKind]?, guestName: String?, isQuiet: Bool = false,
        discount: Double?, context: ToolContext
    ) async throws -> RoomOffer {
        if nights > 30 { throw ToolRefusal("At most 30 nights. Ask for fewer.") }
        let names = [kind] + (extras ?? [])
        let id = "\(names.map(\.rawValue).joined(separator: "+")) \(guestName ?? "-") \(isQuiet) \(context.callID)"
        return RoomOffer(kind: id, price: 80 * Double(nights) - (discount ?? 0))
    }

    /// lets the room go
    @Tool(.changes)
    func release() {}
}

/// says good day
@Tool func greet(name: String) -> String { "Good day, \(name)." }

@Suite("A function as a tool")
struct ToolMacroTests {
    private let context = ToolContext(now: Date(timeIntervalSince1970: 0), timeZone: .gmt, callID: "c1")

    @Test("What the model is told")
    func definition() {
        let tool = HotelDesk().quoteTool
        #expect(tool.definition.name == "quote")
        #expect(tool.definition.description == "the price of a stay")
        #expect(tool.definition.schema == [
            "type": "object",
            "properties": [
                "kind": ["type": "string", "enum": ["single", "double", "suite"], "description": "Which kind of room."],
                "nights": ["type": "integer", "description": "How many nights."],
                "extras": [
                    "type": "array", "items": ["type": "string", "enum": ["single", "double", "suite"]],
                    "description": "What comes with it.",
                ],
                "guest_name": ["type": "string", "description": "The guest's name."],
                "is_quiet": ["type": "boolean", "description": ""], "discount": ["type": "number", "description": ""],
            ],
            "required": ["kind"], "additionalProperties": false,
        ])
        #expect(tool.timeout == .seconds(2) && tool.filler == "Let me see." && tool.effect == .reads && tool.runsInParallel)
        #expect(tool.slots.map(\.name) == ["guest_name"])
        let change = HotelDesk().releaseTool
        #expect(change.effect == .changes && !change.runsInParallel)
    }

    @Test("Arguments reach the function, defaults stand for what is left out")
    func calling() async throws {
        let tool = HotelDesk().quoteTool
        #expect(
            try await tool.call(["kind": "double"], context: context)
                == .result(["kind": "double - false c1", "price": 80]))
        let all: [String: JSONValue] = [
            "kind": "single", "nights": 3, "extras": ["suite", "double"], "guest_name": "Ada", "is_quiet": true, "discount": 0.5,
        ]
        #expect(
            try await tool.call(all, context: context)
                == .result(["kind": "single+suite+double Ada true c1", "price": 239.5]))
        #expect(try await greetTool.call(["name": "Ada"], context: context) == .result("Good day, Ada."))
        #expect(try await HotelDesk().releaseTool.call([:], context: context) == .result(["status": "done"]))
    }

    @Test("What does not fit is refused in words")
    func misfits() async throws {
        let tool = HotelDesk().quoteTool
        await #expect(throws: ToolRefusal("kind: missing. Ask the caller for the kind.")) { try await tool.call([:], context: context) }
        await #expect(throws: ToolRefusal(#"kind: must be one of single, double, suite, not "big". Ask the caller for the kind."#)) {
            try await tool.call(["kind": "big"], context: context)
        }
        await #expect(throws: ToolRefusal("At most 30 nights. Ask for fewer.")) {
            try await tool.call(["kind": "double", "nights": 31], context: context)
        }
    }
}
