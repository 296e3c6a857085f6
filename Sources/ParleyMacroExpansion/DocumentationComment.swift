#if ToolMacro
import SwiftSyntax

/// A function's documentation comment: what it says of the function, and of each parameter.
struct DocumentationComment {
    /// All before the first list of parameters, returns and the like, on one line.
    private(set) var text = ""
    /// By the parameters' names.
    private(set) var parameters: [String: String] = [:]

    init(_ function: FunctionDeclSyntax) {
        // The comment may stand before the attribute or behind it.
        var pieces = function.leadingTrivia.pieces
        for modifier in function.modifiers { pieces += modifier.leadingTrivia.pieces }
        pieces += function.funcKeyword.leadingTrivia.pieces
        self.init(lines: pieces.flatMap(Self.lines))
    }

    private enum Item {
        case text
        case parameter(String)
        /// Returns, throws, notes: not for the model.
        case other
    }

    private init(lines: [String]) {
        var item = Item.text
        /// Inside a `- Parameters:` list, whose items are indented.
        var listIndent: Int?
        for line in lines {
            let indent = line.prefix { $0 == " " }.count
            let words = String(line.drop(while: \.isWhitespace))
            if words.hasPrefix("- ") || words.hasPrefix("* ") {
                let entry = words.dropFirst(2).drop(while: \.isWhitespace)
                guard let colon = entry.firstIndex(of: ":") else {
                    if case .text = item { append(words, to: item) }
                    continue
                }
                let head = entry[..<colon].trimmed
                let rest = entry[entry.index(after: colon)...].trimmed
                if let list = listIndent, indent > list {
                    item = .parameter(head)
                } else if head.lowercased() == "parameters" {
                    (item, listIndent) = (.other, indent)
                    continue
                } else if head.lowercased().hasPrefix("parameter ") {
                    (item, listIndent) = (.parameter(head.dropFirst("parameter ".count).trimmed), nil)
                } else {
                    (item, listIndent) = (.other, nil)
                }
                if case .parameter(let name) = item { parameters[name] = "" }
                append(rest, to: item)
            } else {
                append(words.trimmed, to: item)
            }
        }
    }

    private mutating func append(_ words: String, to item: Item) {
        guard !words.isEmpty else { return }
        switch item {
        case .text: text += text.isEmpty ? words : " " + words
        case .parameter(let name):
            let before = parameters[name] ?? ""
            parameters[name] = before.isEmpty ? words : before + " " + words
        case .other: break
        }
    }

    /// The lines of a comment without its marks.
    private static func lines(of piece: TriviaPiece) -> [String] {
        switch piece {
        case .docLineComment(let line):
            let text = line.dropFirst(3)
            return [String(text.first == " " ? text.dropFirst() : text)]
        case .docBlockComment(let block):
            return block.dropFirst(3).dropLast(2).split(separator: "\n", omittingEmptySubsequences: false).map { line in
                let words = line.drop(while: \.isWhitespace)
                guard words.first == "*" else { return String(line) }
                let text = words.dropFirst()
                return String(text.first == " " ? text.dropFirst() : text)
            }
        default: return []
        }
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...last])
    }
}
#endif
