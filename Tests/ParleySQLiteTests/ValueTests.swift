import Testing

@testable import ParleySQLite

@Suite("Values of SQLite")
struct ValueTests {
    @Test("A value comes back as it was given", arguments: [
        .null, .integer(0), .integer(.min), .integer(.max), .integer(1 << 53 + 1), .real(0), .real(-0.1), .real(.pi), .real(1e300),
        .real(.infinity), .text(""), .text("plain"), .text("ünïcödé, 你好, 👩‍👩‍👧"), .text("a\0b\0"), .text("\0"), .text("it's; \"?\" --"),
    ] as [SQLiteValue])
    func roundTrip(value: SQLiteValue) throws {
        let connection = try SQLiteConnection(path: nil)
        try connection.execute("CREATE TABLE kept (value)")
        try connection.rows("INSERT INTO kept VALUES (?)", [value])
        #expect(try connection.rows("SELECT value FROM kept").map(\.values) == [[value]])
        #expect(try connection.rows("SELECT 1 FROM kept WHERE value IS ?", [value]).count == 1)
    }

    @Test("A text keeps its bytes, which equality of texts does not show")
    func bytes() throws {
        let connection = try SQLiteConnection(path: nil)
        for text in ["e\u{301}", "\u{e9}", String(repeating: "lång ", count: 20_000)] {
            #expect(Array(try connection.rows("SELECT ?", [text])[0].text(0).utf8) == Array(text.utf8))
        }
        #expect(try connection.rows("SELECT length(CAST(? AS BLOB))", ["a\0b"])[0].integer(0) == 3)
    }

    @Test("Values are given as they are at hand")
    func bindable() throws {
        let connection = try SQLiteConnection(path: nil)
        let (none, some): (String?, Int64?) = (nil, 7)
        let row = try connection.rows("SELECT ?, ?, ?, ?, ?", ["a", 1, 2.5, none, some])[0]
        #expect(row.values == [.text("a"), .integer(1), .real(2.5), .null, .integer(7)])
    }

    @Test("A value of another type than was asked for is an error and not a crash")
    func types() throws {
        let row = try SQLiteConnection(path: nil).rows("SELECT 'a', 1, 2.5, NULL")[0]
        #expect(try row.text(0) == "a" && row.integer(1) == 1 && row.real(2) == 2.5 && row.real(1) == 1)
        for column in [1, 2, 3] { #expect(code { try row.text(column) } == .mismatch) }
        for column in [0, 2, 3] { #expect(code { try row.integer(column) } == .mismatch) }
        for column in [0, 3] { #expect(code { try row.real(column) } == .mismatch) }
        for column in [-1, 4] { #expect(code { try row.text(column) } == .range) }
    }

    @Test("Bytes are read as the text that they are")
    func blob() throws {
        let connection = try SQLiteConnection(path: nil)
        #expect(try connection.rows("SELECT x'68C3A9', x''").map(\.values) == [[.text("hé"), .text("")]])
    }
}

/// The extended code of the error that `body` throws.
func code<Value>(_ body: () throws -> Value) -> SQLiteCode? {
    do {
        _ = try body()
        return nil
    } catch {
        return (error as? SQLiteError)?.extendedCode
    }
}
