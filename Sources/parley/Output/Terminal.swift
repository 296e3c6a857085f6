import Foundation

/// Writes for people: results on standard output, everything else on standard error.
enum Terminal {
    static func note(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    static func error(_ text: String, prefix: String = "parley: ") {
        note(prefix + text)
    }

    /// Prints a line that is to be seen at once, even where the output is no terminal.
    static func line(_ text: String) {
        print(text)
        fflush(nil)
    }

    /// Prints a value as JSON, keys in order, so that it can be compared.
    static func json(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(value), as: UTF8.self))
        fflush(nil)
    }

    /// Prints a value as one line of JSON, at once.
    static func jsonLine(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(value), as: UTF8.self))
        fflush(nil)
    }
}
