import ParleyCore
import Testing

@testable import ParleyAgent

@Suite("Results of any size and content")
struct ResultLimitTests {
    private let limit = ResultLimit(length: 500)

    @Test("What is small enough is not touched")
    func small() {
        let result: JSONValue = ["free": ["9 AM", "2 PM"], "count": 2, "open": true, "note": .null]
        #expect(limit.applied(to: result) == result)
    }

    @Test("A megabyte of text keeps its beginning and gets a note")
    func text() {
        let result = limit.applied(to: .string(String(repeating: "word ", count: 200_000)))
        #expect(result.text.count < 700)
        #expect(result["result"]?.stringValue?.hasPrefix("word word") == true)
        #expect(result["note"] == "The answer was too long; this is its beginning.")
    }

    @Test("Long lists, wide and deep objects are cut, and stay JSON")
    func structures() throws {
        let list = limit.applied(to: ["rows": .array((0..<100_000).map { ["id": .number(Double($0)), "text": "some text"] })])
        #expect(list.text.count < 700 && list["rows"]?.arrayValue?.isEmpty == false && list["note"] != nil)
        let wide = limit.applied(to: .object(Dictionary(uniqueKeysWithValues: (0..<10_000).map { ("key\($0)", "value") })))
        #expect(wide.text.count < 700)
        var deep: JSONValue = "end"
        for _ in 0..<200 { deep = [deep] }
        #expect(try JSONValue(parsing: limit.applied(to: deep).text) == ["result": [[[[[[[["…"]]]]]]]], "note": "The answer was too long; this is its beginning."])
    }

    @Test("Control characters, broken bytes and numbers that JSON has not are taken out")
    func content() {
        let broken = String(decoding: [0x61, 0xFF, 0x00, 0x1B, 0x5B, 0x62, 0x0A] as [UInt8], as: UTF8.self)
        #expect(limit.applied(to: .string(broken + "\u{202E}c")) == "a[b\nc")
        #expect(limit.applied(to: ["x": .number(.nan), "y": .number(.infinity)]) == ["x": .null, "y": .null])
        let marks = "e" + String(repeating: "\u{301}", count: 100_000)
        #expect(limit.applied(to: .string(marks)).text.unicodeScalars.count < 2_000)
    }
}
