import Foundation

/// Reads the voice's JSON files from front to back, members in their order.
///
/// The tables have hundreds of thousands of entries; a tree of boxed values would take a second to
/// build and a hundred megabytes to keep.
struct JSONScanner {
    let name: String
    let bytes: [UInt8]
    private(set) var position = 0

    /// - Throws: ``HibariError`` with the code `data`.
    init(file: URL) throws(HibariError) {
        self.init(name: file.lastPathComponent, bytes: try GzipFile.contents(of: file))
    }

    init(name: String, bytes: [UInt8], position: Int = 0) {
        self.name = name
        self.bytes = bytes
        self.position = position
    }

    func error(_ what: String) -> HibariError {
        HibariError(.data, "\(name): \(what) (at byte \(position))")
    }

    // MARK: Values

    /// Calls `body` with each member's key; it must consume the value.
    mutating func members(_ body: (ScalarString, inout JSONScanner) throws -> Void) throws {
        try memberRanges { range, scanner in try body(try scanner.text(range), &scanner) }
    }

    /// As ``members(_:)``, with the key's place in ``bytes``, inside its quotes.
    mutating func memberRanges(_ body: (Range<Int>, inout JSONScanner) throws -> Void) throws {
        try sequence(from: "{", to: "}") { scanner in
            let key = try scanner.stringRange()
            try scanner.expect(":")
            try body(key, &scanner)
        }
    }

    /// Calls `body` for each element; it must consume it.
    mutating func elements(_ body: (inout JSONScanner) throws -> Void) throws {
        try sequence(from: "[", to: "]", body)
    }

    mutating func string() throws -> ScalarString {
        let range = try stringRange()
        return try text(range)
    }

    mutating func number() throws -> Double {
        skipSpace()
        let start = position
        if let value = plainDecimal() { return value }
        position = start
        while position < bytes.count, bytes[position].isNumberByte { position += 1 }
        guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)) else {
            throw error("a number was expected")
        }
        return value
    }

    /// A number such as "-12.3", with too few digits for any rounding but that of one division.
    private mutating func plainDecimal() -> Double? {
        let isNegative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        var digits = 0
        var value = 0.0
        var divisor = 1.0
        var hasPoint = false
        while position < bytes.count, bytes[position].isNumberByte {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
                continue
            }
            guard byte >= 0x30, byte <= 0x39, digits < 15 else { return nil }
            digits += 1
            value = value * 10 + Double(byte - 0x30)
            if hasPoint { divisor *= 10 }
        }
        guard digits > 0 else { return nil }
        return (isNegative ? -value : value) / divisor
    }

    /// Whether the next value is an object.
    mutating func isAtObject() -> Bool {
        skipSpace()
        return position < bytes.count && bytes[position] == UInt8(ascii: "{")
    }

    /// Consumes `null` if it is next.
    mutating func takeNull() -> Bool {
        skipSpace()
        guard bytes[position...].starts(with: "null".utf8) else { return false }
        position += 4
        return true
    }

    /// Passes over the next value.
    mutating func skipValue() throws {
        skipSpace()
        guard position < bytes.count else { throw error("it ends too early") }
        switch bytes[position] {
        case UInt8(ascii: "\""): _ = try stringRange()
        case UInt8(ascii: "{"): try memberRanges { _, scanner in try scanner.skipValue() }
        case UInt8(ascii: "["): try elements { scanner in try scanner.skipValue() }
        default:
            let start = position
            while position < bytes.count, bytes[position].isNumberByte || UInt8.letters.contains(bytes[position]) {
                position += 1
            }
            if position == start { throw error("a value was expected") }
        }
    }

    /// The next string's place in ``bytes``, inside its quotes.
    mutating func stringRange() throws -> Range<Int> {
        try expect("\"")
        let start = position
        let end: Int? = bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index < bytes.count {
                if bytes[index] == UInt8(ascii: "\"") { return index }
                index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
            }
            return nil
        }
        guard let end else { throw error("a string does not end") }
        position = end + 1
        return start..<end
    }

    // MARK: Pieces

    private mutating func text(_ range: Range<Int>) throws -> ScalarString {
        if !bytes[range].contains(UInt8(ascii: "\\")) {
            guard let text = ScalarString(utf8: bytes[range]) else { throw error("a string is not UTF-8") }
            return text
        }
        // Escapes are rare: a few dozen in all the files.
        let quoted = Data(bytes[range.lowerBound - 1...range.upperBound])
        guard let text = try? JSONDecoder().decode(String.self, from: quoted) else {
            throw error("a string is damaged")
        }
        return ScalarString(text)
    }

    private mutating func sequence(
        from open: Unicode.Scalar, to close: Unicode.Scalar, _ body: (inout JSONScanner) throws -> Void
    ) throws {
        try expect(open)
        skipSpace()
        if position < bytes.count, bytes[position] == UInt8(ascii: close) {
            position += 1
            return
        }
        while true {
            try body(&self)
            skipSpace()
            guard position < bytes.count else { throw error("it ends too early") }
            position += 1
            if bytes[position - 1] == UInt8(ascii: close) { return }
            guard bytes[position - 1] == UInt8(ascii: ",") else { throw error("a comma was expected") }
        }
    }

    private mutating func expect(_ scalar: Unicode.Scalar) throws {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else {
            throw error("“\(scalar)” was expected")
        }
        position += 1
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position] <= UInt8(ascii: " ") { position += 1 }
    }
}

extension UInt8 {
    fileprivate static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")

    /// Whether it may stand in a number: a digit, a sign, a point, an exponent's letter.
    fileprivate var isNumberByte: Bool {
        switch self {
        case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
        default: false
        }
    }
}
