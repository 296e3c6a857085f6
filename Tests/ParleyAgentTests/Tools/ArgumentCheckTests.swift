import ParleyCore
import ParleyLanguage
import Testing

@testable import ParleyAgent

@Suite("Arguments are fitted to the definition, or what is wrong is said")
struct ArgumentCheckTests {
    private func check(_ kind: ToolParameter.Kind, _ value: JSONValue) -> ArgumentCheck {
        let parameter = ToolParameter(name: "x", description: "", kind: kind)
        return ArgumentCheck(["x": value, "unknown": 1], of: ToolDefinition(name: "t", description: "", parameters: [parameter]), language: .english)
    }

    @Test("What is meant beyond doubt is taken so", arguments: [
        (.text, 5, "5"), (.text, ["Maria"], "Maria"), (.choice(["single", "double_bed"]), "Double bed", "double_bed"),
        (.integer, "2", 2), (.integer, "two nights", 2), (.integer, 3.0, 3), (.number, "2.5", 2.5), (.boolean, "yes", true),
        (.list(of: .integer), "7", [7]), (.list(of: .text), ["a", "b"], ["a", "b"]),
        (.json(schema: ["type": "object"]), ["a": 1], ["a": 1]),
    ] as [(ToolParameter.Kind, JSONValue, JSONValue)])
    func fitted(kind: ToolParameter.Kind, given: JSONValue, taken: JSONValue) {
        let check = check(kind, given)
        #expect(check.arguments == ["x": taken])
        #expect(check.faults.isEmpty && check.gaps.isEmpty)
    }

    @Test("What is not is said, with what to do", arguments: [
        (.integer, "a few", #"x: must be a whole number, not "a few". Ask the caller for the x."#),
        (.integer, 2.5, "x: must be a whole number, not 2.5. Ask the caller for the x."),
        (.integer, "two or three", #"x: must be a whole number, not "two or three". Ask the caller for the x."#),
        (.number, "nan", #"x: must be a number, not "nan". Ask the caller for the x."#),
        (.text, ["a": 1], "x: must be text, not an object. Ask the caller for the x."),
        (.choice(["a", "b"]), "c", #"x: must be one of a, b, not "c". Ask the caller for the x."#),
        (.list(of: .boolean), ["maybe"], "x: must be a list, each of it true or false, not a list. Ask the caller for the x."),
        (.json(schema: ["type": "integer", "minimum": 1]), 0, "x: must be at least 1."),
    ] as [(ToolParameter.Kind, JSONValue, String)])
    func faults(kind: ToolParameter.Kind, given: JSONValue, fault: String) {
        #expect(check(kind, given).faults == [fault])
    }

    @Test("What is empty is missing", arguments: ["", "  ", .null] as [JSONValue])
    func gaps(given: JSONValue) {
        #expect(check(.text, given).gaps == ["x: missing. Ask the caller for the x."])
    }
}

@Suite("Schemas that others write")
struct SchemaCheckTests {
    private static let order: JSONValue = [
        "type": "object", "required": ["items"],
        "properties": [
            "items": [
                "type": "array", "minItems": 1,
                "items": ["type": "object", "required": ["name"], "properties": ["name": ["type": "string", "minLength": 2], "count": ["type": ["integer", "null"], "maximum": 9]]],
            ],
            "size": ["anyOf": [["const": "s"], ["enum": ["m", "l"]]]],
        ],
    ]

    @Test("What fits, fits", arguments: [
        ["items": [["name": "tea"]]], ["items": [["name": "tea", "count": .null]], "size": "m", "more": 1],
        ["items": [["name": "tea", "count": 2]], "size": "s"],
    ] as [JSONValue])
    func fits(value: JSONValue) {
        #expect(SchemaCheck.faults(in: value, schema: Self.order, at: "order").isEmpty)
    }

    @Test("What does not is said, with its place", arguments: [
        ([:], "order.items: missing. Ask the caller for it."), (["items": []], "order.items: must have a count of at least 1."),
        (["items": [["name": "t"]]], "order.items[0].name: must have a length of at least 2."),
        (["items": [["name": "tea", "count": 10]]], "order.items[0].count: must be at most 9."),
        (["items": [["name": "tea", "count": "x"]]], "order.items[0].count: must be a whole number or null."),
        (["items": [["name": "tea"]], "size": "xl"], "order.size: must be s."), (5, "order: must be an object."),
    ] as [(JSONValue, String)])
    func fails(value: JSONValue, fault: String) {
        let faults = SchemaCheck.faults(in: value, schema: Self.order, at: "order").map { $0.replacing("\"", with: "") }
        #expect(faults == [fault])
    }
}
