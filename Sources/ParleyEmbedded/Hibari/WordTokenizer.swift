import Foundation

/// Splits a line into words and punctuation, as the tagger has learnt it: white space first, then
/// punctuation off both ends of each piece, then the joints within; contractions and abbreviations
/// are in a list.
final class WordTokenizer: Sendable {
    /// Words with their parts: "can't" → "ca", "n't"; "p.m." → "p.m.".
    private let special: [ScalarString: [ScalarString]]
    private let address: Pattern

    /// - Parameter directory: Where `tokenizer_exceptions.json` is.
    /// - Throws: ``HibariError`` with the code `data`.
    init(directory: URL) throws {
        var special: [ScalarString: [ScalarString]] = [:]
        var scanner = try JSONScanner(file: directory.appendingPathComponent("tokenizer_exceptions.json"))
        try scanner.members { word, scanner in
            var parts: [ScalarString] = []
            try scanner.elements { parts.append(try $0.string()) }
            special[word] = parts
        }
        self.special = special
        let domains = "com|org|net|edu|gov|io|co|uk|de|fr|info|biz|us|ca|au|tv|me|ly|ai"
        address = try Pattern(
            #"^(?:(?:(?:https?|ftp)://|www\.)\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:"# + domains
                + #")(?:/\S*)?)$"#, ignoringCase: true)
    }

    /// The tokens, and whether white space follows each.
    func tokens(in line: ScalarString) -> [(text: ScalarString, hasSpaceAfter: Bool)] {
        var result: [(text: ScalarString, hasSpaceAfter: Bool)] = []
        var start = 0
        while start < line.count {
            if line[start].properties.isWhitespace {
                start += 1
                continue
            }
            let end = line[start...].firstIndex { $0.properties.isWhitespace } ?? line.count
            let pieces = split(ScalarString(line[start..<end]))
            for (index, piece) in pieces.enumerated() {
                result.append((piece, index == pieces.count - 1 && end < line.count))
            }
            start = end
        }
        return result
    }

    // MARK: One piece between white space

    private func split(_ piece: ScalarString) -> [ScalarString] {
        if let parts = special[piece] { return parts }
        var rest = piece
        var before: [ScalarString] = []
        var after: [ScalarString] = []
        while !rest.isEmpty, special[rest] == nil {
            let prefix = TokenEdges.prefixLength(rest)
            let inner = ScalarString(rest.dropFirst(prefix))
            if prefix > 0, special[inner] != nil {
                before.append(ScalarString(rest.prefix(prefix)))
                rest = inner
                break
            }
            // What the prefix has taken is not there for the suffix.
            let suffix = TokenEdges.suffixLength(inner)
            let head = ScalarString(rest.dropLast(suffix))
            if suffix > 0, special[head] != nil {
                after.append(ScalarString(rest.suffix(suffix)))
                rest = head
                break
            }
            guard prefix + suffix > 0 else { break }
            if prefix > 0 { before.append(ScalarString(rest.prefix(prefix))) }
            if suffix > 0 { after.append(ScalarString(rest.suffix(suffix))) }
            rest = ScalarString(rest.dropFirst(prefix).dropLast(suffix))
        }
        var parts = before
        if let known = special[rest] {
            parts += known
        } else if !rest.isEmpty {
            parts += address.matches(rest) ? [rest] : TokenEdges.splitJoints(rest)
        }
        parts += after.reversed()
        return parts.count > 1 ? rejoined(parts) : parts
    }

    /// Pieces that only together are in the list: "Sept" and "." are "Sept.".
    private func rejoined(_ parts: [ScalarString]) -> [ScalarString] {
        var result: [ScalarString] = []
        var index = 0
        outer: while index < parts.count {
            for length in [3, 2] where index + length <= parts.count {
                if let known = special[ScalarString(parts[index..<index + length].flatMap(\.scalars))] {
                    result += known
                    index += length
                    continue outer
                }
            }
            result.append(parts[index])
            index += 1
        }
        return result
    }
}
