import Foundation

/// Cuts tokens into the pieces that are read by themselves ("APT-1001": letters, hyphen, digits) and
/// sets the pieces that belong together side by side again.
struct WordPieces: Sendable {
    private let piece: Pattern

    /// Tags of what is heard as a pause or not at all.
    private static let punctuationTags: Set<String> = [
        ".", ",", "-LRB-", "-RRB-", "``", "\"\"", "''", ":", "$", "#", "NFP",
    ]

    init() throws {
        let upper = "[A-ZÀ-ÖØ-Þ]"
        let lower = "[a-zß-öø-ÿ]"
        let letter = #"[^\W\d_]"#
        let quote = "['‘’]"
        piece = try Pattern(
            [
                "^\(quote)+",
                // The last capital of a run belongs to the word that follows: "HTTPServer".
                "\(upper)(?=\(upper)\(lower))",
                #"(?:^-)?(?:\d?[,.]?\d)+"#,
                "[-_]+",
                "\(quote){2,}",
                "\(letter)*?(?:\(quote)\(letter))*?\(lower)(?=\(upper))",
                "\(letter)+(?:\(quote)\(letter))*",
                #"[^\w\-'‘’]"#,
                "\(quote)+$",
            ].joined(separator: "|"))
    }

    /// The words of a line, each as its pieces. A word of several has no white space within.
    func words(from tokens: [WordToken]) -> [[WordToken]] {
        var words: [[WordToken]] = []
        /// Whether the last word may go on.
        var isOpen = false
        var currency: ScalarString?
        for (index, token) in tokens.enumerated() {
            let nextIsNumber = index + 1 < tokens.count && tokens[index + 1].tag == "CD"
            var pieces = cut(token)
            for position in pieces.indices {
                let isLast = position == pieces.count - 1
                if let phonemes = Self.punctuation(pieces[position]) {
                    pieces[position].phonemes = phonemes
                    if pieces[position].tag == "$", NumberReader.isCurrency(pieces[position].text) {
                        currency = pieces[position].text
                    }
                } else if currency != nil {
                    if pieces[position].tag != "CD" {
                        currency = nil
                    } else if isLast, !nextIsNumber {
                        pieces[position].currency = currency
                    }
                } else if position > 0, !isLast, pieces[position].text == "2",
                    pieces[position - 1].text.last?.isLetter == true, pieces[position + 1].text.first?.isLetter == true
                {
                    // "B2B".
                    pieces[position].alias = "to"
                }
                if pieces[position].isSettled {
                    words.append([pieces[position]])
                    isOpen = false
                } else if isOpen, let last = words.indices.last {
                    pieces[position].isHead = false
                    words[last].append(pieces[position])
                    isOpen = !pieces[position].hasSpaceAfter
                } else {
                    words.append([pieces[position]])
                    isOpen = !pieces[position].hasSpaceAfter
                }
            }
        }
        return words
    }

    private func cut(_ token: WordToken) -> [WordToken] {
        var pieces = piece.allMatches(in: token.text.string).map {
            WordToken(text: ScalarString($0.all), tag: token.tag, hasSpaceAfter: false)
        }
        if pieces.isEmpty { pieces = [token] }
        pieces[pieces.count - 1].hasSpaceAfter = token.hasSpaceAfter
        return pieces
    }

    /// The phonemes of a piece that is punctuation by its part of speech; nil if it is to be read.
    private static func punctuation(_ piece: WordToken) -> ScalarString? {
        if piece.tag == "$", NumberReader.isCurrency(piece.text) { return "" }
        if piece.tag == ":", piece.text == "-" || piece.text == "–" { return "—" }
        guard punctuationTags.contains(piece.tag), !piece.text.lowercased.allSatisfy({ $0.isASCII && $0.isLetter })
        else { return nil }
        return switch piece.tag {
        case "-LRB-": "("
        case "-RRB-": ")"
        case "``": "“"
        case "\"\"", "''": "”"
        default: piece.text.filter(PhonemeClass.isPunctuation)
        }
    }
}
