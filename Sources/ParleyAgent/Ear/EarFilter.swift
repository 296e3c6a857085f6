import ParleyCore

/// Makes of what a model writes what is meant for the ear, as it streams by: without markup, code, JSON,
/// reasoning, stage directions, pictures and tags. Calls of tools that were written as text come out as such.
///
/// What is plain passes at once. What may be the beginning of something else is held back: a word until it
/// has ended, a mark until it is clear what it is, within the limits below. The result is the same however the
/// text is cut into pieces. A mark that is never closed is dropped, and what follows it is spoken.
///
/// Text stays as one would write it for the eye ("$5", "2*3", "Yes|No", "example.com"): reading that aloud is
/// the voice's part.
public struct EarFilter: Sendable {
    public enum Output: Sendable, Hashable {
        case text(String)
        case call(WrittenCall)
    }

    /// In scalars: how far a mark looks for its end before it is taken for none.
    enum Limit {
        static let word = 64
        static let tag = 80
        static let direction = 60
        static let bracket = 120
        static let address = 300
        /// A string of JSON that is longer is prose.
        static let string = 300
        /// A call, a block of code, an object.
        static let machine = 2_000
    }

    private enum Mode: Sendable {
        case text
        /// Up to the closing tag.
        case reasoning(ReasoningTail)
    }

    /// The tools that there are, by which a call is told from other words.
    let tools: WrittenCallReader
    private var mode = Mode.text
    /// What is not decided yet.
    var pending: [Unicode.Scalar] = []
    /// The text has ended: nothing is to be waited for.
    var isEnd = false
    /// The text was cut off by the limit of tokens: what is not closed was going to be.
    var isCut = false
    var line = Line()
    /// The end of a block of code whose content is spoken is yet to come.
    var isInSpokenFence = false
    private var outputs: [Output] = []
    private var text = String.UnicodeScalarView()

    /// What has been given out, as far as what follows depends on it.
    struct Line: Sendable {
        /// `nil` at the very beginning.
        var last: Unicode.Scalar?
        var lastVisible: Unicode.Scalar?
        /// Nothing of the line has been given out.
        var isStart = true
        /// The scalar that stands before in the source, given out or not.
        var source: Unicode.Scalar?
        /// The number of the list's last item.
        var item = 0
        /// Within a row of a table.
        var isRow = false
        /// Something of the row has been given out.
        var hasCell = false
    }

    /// - Parameter tools: The names of the tools that there are.
    public init(tools: some Sequence<String> = []) { self.tools = WrittenCallReader(tools: tools) }

    /// Takes the next text and returns what is decided by now.
    public mutating func append(_ text: String) -> [Output] {
        pending.append(contentsOf: text.unicodeScalars)
        return read()
    }

    /// The text has ended, or something else comes in between: returns the rest, and begins anew.
    /// - Parameter isCut: It ended where the limit of tokens was, and not where the model would have.
    public mutating func finish(isCut: Bool = false) -> [Output] {
        isEnd = true
        self.isCut = isCut
        var outputs = read()
        if case .reasoning(let tail) = mode {
            mode = .text
            pending = isCut ? [] : Array(tail.answer.unicodeScalars)
            outputs += read()
        }
        self = EarFilter(tools: tools)
        return outputs
    }

    private init(tools: WrittenCallReader) { self.tools = tools }

    /// A text that is there whole.
    public static func spoken(_ text: String) -> String {
        var filter = EarFilter()
        let spoken = (filter.append(text) + filter.finish()).map { if case .text(let text) = $0 { text } else { "" } }.joined()
        return String(spoken.reversed().drop(while: \.isWhitespace).reversed())
    }

    // MARK: Reading

    /// What is to be done with what begins at a place.
    enum Step {
        /// More text has to tell.
        case wait
        /// Goes on at `next` with nothing given out.
        case skip(next: Int)
        case pass(next: Int)
        case say(String, next: Int)
        case calls([WrittenCall], next: Int)
        case reason(closing: String, next: Int)
    }

    private mutating func read() -> [Output] {
        var index = 0
        scan: while index < pending.count {
            if case .reasoning(var tail) = mode {
                let isOver = tail.append(pending[index])
                mode = isOver ? .text : .reasoning(tail)
                if isOver { line.source = ">" }
                index += 1
                continue
            }
            switch step(at: index) {
            case .wait: break scan
            case .skip(let next): index = advance(from: index, to: next)
            case .pass(let next):
                let start = index
                index = advance(from: index, to: next)
                for scalar in pending[start..<index] { give(scalar) }
            case .say(let words, let next):
                index = advance(from: index, to: next)
                for scalar in words.unicodeScalars { give(scalar) }
            case .calls(let calls, let next):
                index = advance(from: index, to: next)
                flush()
                outputs += calls.map(Output.call)
            case .reason(let closing, let next):
                index = advance(from: index, to: next)
                mode = .reasoning(ReasoningTail(closing: closing))
            }
        }
        pending.removeFirst(index)
        flush()
        defer { outputs = [] }
        return outputs
    }

    private mutating func advance(from index: Int, to next: Int) -> Int {
        // Every step takes something, or there would be no end.
        let next = min(max(next, index + 1), pending.count)
        line.source = pending[next - 1]
        return next
    }

    private mutating func flush() {
        guard !text.isEmpty else { return }
        outputs.append(.text(String(text)))
        text = String.UnicodeScalarView()
    }

    /// White space is given out once: a line break stands for the spaces around it, and nothing begins with one.
    private mutating func give(_ scalar: Unicode.Scalar) {
        if scalar.properties.isWhitespace {
            let isBreak = scalar.isNewline
            if isBreak {
                line.isStart = true
                line.isRow = false
                line.hasCell = false
            }
            guard let last = line.last, !last.isNewline, isBreak || !last.properties.isWhitespace else { return }
            line.last = isBreak ? "\n" : " "
            text.append(isBreak ? "\n" : " ")
            return
        }
        line.isStart = false
        line.last = scalar
        line.lastVisible = scalar
        if line.isRow { line.hasCell = true }
        text.append(scalar)
    }

    private mutating func step(at index: Int) -> Step {
        let scalar = pending[index]
        if scalar.properties.isWhitespace {
            guard line.isRow, !scalar.isNewline else { return .pass(next: index + 1) }
            // Before the end of a table's cell there is none.
            switch visible(from: index).look {
            case .unknown: return .wait
            case .scalar("|"): return .skip(next: index + 1)
            default: return .pass(next: index + 1)
            }
        }
        if line.isStart, let step = lineStart(at: index) { return step }
        switch scalar {
        case "`": return ticks(at: index)
        case "<": return tag(at: index)
        case "{": return brace(at: index)
        case "[": return bracket(at: index)
        case "]": return closingBracket(at: index)
        case "(": return parenthesis(at: index)
        case "*": return star(at: index)
        case "_", "~", "^", "\\", "|", "#", "&", ">", "-": return sign(at: index)
        case "}": return .skip(next: index + 1)
        case "→", "⇒", "➔", "➜": return .say("–", next: index + 1)
        default: break
        }
        if scalar.isASCII {
            return scalar.isWordPart && !isWithinWord(at: index) ? word(at: index) : .pass(next: index + 1)
        }
        return isSpeakable(scalar, at: index) ? .pass(next: index + 1) : .skip(next: index + 1)
    }

    // MARK: Looking around

    /// The scalar before `index` in the source.
    func before(_ index: Int) -> Unicode.Scalar? { index > 0 ? pending[index - 1] : line.source }

    func isWithinWord(at index: Int) -> Bool { before(index)?.isWordPart ?? false }

    /// What stands at a place, if it is known by now.
    enum Look {
        case scalar(Unicode.Scalar)
        case end
        case unknown
    }

    func look(at index: Int) -> Look {
        index < pending.count ? .scalar(pending[index]) : isEnd ? .end : .unknown
    }

    enum Search {
        case found(Int)
        case none
        case unknown
    }

    /// Where `mark` begins, within `limit` scalars from `start`, on the same line if `isOneLine`.
    func find(_ mark: String, from start: Int, limit: Int, isOneLine: Bool = true) -> Search {
        let mark = Array(mark.unicodeScalars)
        guard let first = mark.first, start <= pending.count else { return isEnd ? .none : .unknown }
        let end = min(pending.count, start + limit)
        var index = start
        while index + mark.count <= end {
            if isOneLine, pending[index].isNewline { return .none }
            if pending[index].asciiSmall == first, pending[index..<(index + mark.count)].elementsEqual(mark, by: { $0.asciiSmall == $1 }) {
                return .found(index)
            }
            index += 1
        }
        if isOneLine, pending[index..<max(end, index)].contains(where: \.isNewline) { return .none }
        return isEnd || pending.count >= start + limit ? .none : .unknown
    }

    func string(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: pending[range])
        return String(view)
    }

    /// The first scalar from `index` on that is no space; a line's end counts.
    func visible(from index: Int) -> (look: Look, index: Int) {
        var index = index
        while index < pending.count, pending[index].properties.isWhitespace, !pending[index].isNewline { index += 1 }
        return (look(at: index), index)
    }
}

extension Unicode.Scalar {
    var isNewline: Bool { self == "\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}" }
    /// ASCII letters, digits and the underscore.
    var isWordPart: Bool { isASCII && (properties.isAlphabetic || isFigure || self == "_") }
    var isFigure: Bool { ("0"..."9").contains(self) }
    /// A letter of any script, or a mark upon one.
    var isLetterLike: Bool {
        if isASCII { return properties.isAlphabetic }
        if properties.isAlphabetic { return true }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }
    /// A–Z in small letters, everything else as it is.
    var asciiSmall: Unicode.Scalar { ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value + 32)) : self }
}
