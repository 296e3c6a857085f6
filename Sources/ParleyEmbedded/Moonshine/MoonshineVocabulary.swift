import Foundation

/// Moonshine's vocabulary: what each of its tokens is spelt with.
struct MoonshineVocabulary: Sendable {
    /// Entries of the English models.
    static let expectedCount = 32_768
    /// Begins and ends a transcript.
    static let start: Int64 = 1
    static let end: Int64 = 2
    /// Tokens that mark something and are not written.
    private static let marks = 0...2
    /// The mark that stands for a space before a word: U+2581.
    private static let space: [UInt8] = [0xE2, 0x96, 0x81]

    private let tokens: [[UInt8]]
    /// Tokens that end a sentence: "." and "?!", but not an ellipsis, which leaves it open.
    let sentenceEnds: [Int]
    private let wordless: Set<Int>

    /// - Parameter path: `tokenizer.bin`: the tokens in the order of their numbers, each after its length in
    ///   bytes. A length below 128 is one byte; otherwise it is a byte n and a byte m, for m × 128 + n − 128.
    ///   A length of 0 is an empty token.
    /// - Throws: ``MoonshineError`` for a file that cannot be read or is damaged.
    init(path: String) throws {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw MoonshineError("\(path): the tokenizer cannot be read")
        }
        try self.init(Self.parse([UInt8](bytes)))
    }

    init(_ tokens: [[UInt8]]) {
        self.tokens = tokens
        let marks = Set(".?!".utf8)
        sentenceEnds = tokens.indices.filter { index in
            let token = tokens[index]
            return (1...2).contains(token.count) && token.allSatisfy(marks.contains) && token != Array("..".utf8)
        }
        let letters = tokens.map { token in String(decoding: token, as: UTF8.self).contains { $0.isLetter || $0.isNumber } }
        wordless = Set(tokens.indices.filter { !letters[$0] || Self.marks.contains($0) })
    }

    static func parse(_ bytes: [UInt8]) throws -> [[UInt8]] {
        var tokens: [[UInt8]] = []
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
            tokens.append(Array(bytes[offset..<offset + length]))
            offset += length
        }
        guard tokens.count == expectedCount else {
            throw MoonshineError("tokenizer.bin holds \(tokens.count) tokens where \(expectedCount) were expected")
        }
        return tokens
    }

    /// Whether a token is punctuation or a mark, and no part of a word.
    func isWordless(_ token: Int64) -> Bool { wordless.contains(Int(token)) }

    func text(_ transcript: some Sequence<Int64>) -> String {
        var bytes: [UInt8] = []
        for token in transcript where tokens.indices.contains(Int(token)) && !Self.marks.contains(Int(token)) {
            bytes += tokens[Int(token)]
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.replacing(String(decoding: Self.space, as: UTF8.self), with: " ").trimmingCharacters(in: .whitespaces)
    }

    private static var damaged: MoonshineError { MoonshineError("tokenizer.bin is damaged: it ends within a token") }
}
