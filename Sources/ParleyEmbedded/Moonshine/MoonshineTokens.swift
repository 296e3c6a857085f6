import Foundation

/// Moonshine's vocabulary, in the two forms it is kept in.
enum MoonshineTokens {
    /// Entries of the English models.
    static let expectedCount = 32_768

    /// Reads `tokenizer.bin`: the tokens in the order of their numbers, each after its length in
    /// bytes. A length below 128 is one byte; otherwise it is a byte n and a byte m, for
    /// m × 128 + n − 128. A length of 0 is an empty token.
    static func parse(_ bytes: [UInt8]) throws -> [ArraySlice<UInt8>] {
        var tokens: [ArraySlice<UInt8>] = []
        tokens.reserveCapacity(expectedCount)
        var offset = 0
        while offset < bytes.count {
            var length = Int(bytes[offset])
            offset += 1
            if length >= 128 {
                guard offset < bytes.count else { throw damaged }
                length += Int(bytes[offset]) * 128 - 128
                offset += 1
            }
            guard offset + length <= bytes.count else { throw damaged }
            tokens.append(bytes[offset..<offset + length])
            offset += length
        }
        guard tokens.count == expectedCount else {
            throw MoonshineError("tokenizer.bin holds \(tokens.count) tokens where \(expectedCount) were expected")
        }
        return tokens
    }

    /// sherpa-onnx's form: a line `base64(token) TAB number` for each token.
    static func table(_ tokens: [ArraySlice<UInt8>]) -> String {
        var lines = ""
        lines.reserveCapacity(tokens.count * 20)
        for (number, token) in tokens.enumerated() {
            lines += Data(token).base64EncodedString()
            lines += "\t\(number)\n"
        }
        return lines
    }

    /// Puts `tokens.txt` into `directory`, whole or not at all, unless it is there already.
    /// - Returns: Its path.
    static func writeTable(from tokenizerPath: String, into directory: String) throws -> String {
        guard let bytes = FileManager.default.contents(atPath: tokenizerPath) else {
            throw MoonshineError("\(tokenizerPath): the tokenizer cannot be read")
        }
        let table = Data(try Self.table(parse([UInt8](bytes))).utf8)
        let url = URL(fileURLWithPath: directory, isDirectory: true).appendingPathComponent("tokens.txt")
        if FileManager.default.contents(atPath: url.path) == table { return url.path }
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            try table.write(to: url, options: .atomic)
        } catch {
            throw MoonshineError("\(url.path): it cannot be written (\(error.localizedDescription))")
        }
        return url.path
    }

    private static var damaged: MoonshineError { MoonshineError("tokenizer.bin is damaged: it ends within a token") }
}
