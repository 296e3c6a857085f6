import ParleyCore

/// What begins a line, and signs that are said or dropped by what stands beside them.
extension EarFilter {
    /// Bullets, headings, quotes, numbers of a list, rules, rows of tables; `nil` where the line begins with
    /// none of them.
    mutating func lineStart(at index: Int) -> Step? {
        let scalar = pending[index]
        switch scalar {
        case "|": return row(at: index)
        case "-", "*", "•", "+", "–", "—", "#", ">", "=", "_", "◦", "▪", "‣":
            var end = index
            while end < pending.count, end - index < Limit.word, pending[end] == scalar { end += 1 }
            if end - index == Limit.word { return .skip(next: end) }
            switch look(at: end) {
            case .unknown: return .wait
            // Alone on its line, it is a rule; one by itself is a bullet without words.
            case .end: return end - index >= 3 || scalar != "+" ? .skip(next: end) : nil
            case .scalar(let next):
                if next.isNewline { return .skip(next: end) }
                let isMark = scalar == "#" ? end - index <= 6 : scalar == ">" || end - index == 1 && scalar != "=" && scalar != "_"
                // "> 3 days"
                if scalar == ">", case .scalar(let number) = look(at: end + 1), number.isFigure { return nil }
                if scalar == ">", case .unknown = look(at: end + 1) { return .wait }
                return next.properties.isWhitespace && isMark || "•◦▪‣".unicodeScalars.contains(scalar) ? .skip(next: end) : nil
            }
        case "0"..."9": return item(at: index)
        default: return nil
        }
    }

    /// "1." and "2)", if they count up from one; a date such as "3. Dezember" is none.
    private mutating func item(at index: Int) -> Step? {
        guard !isWithinWord(at: index) else { return nil }
        var end = index
        while end < pending.count, end - index < 3, pending[end].isFigure { end += 1 }
        switch look(at: end) {
        case .unknown: return .wait
        case .scalar(let mark) where mark == "." || mark == ")":
            guard let number = Int(string(index..<end)), number == line.item + 1 || number == 1 else { return nil }
            switch look(at: end + 1) {
            case .unknown: return .wait
            case .scalar(let next) where next.properties.isWhitespace && !next.isNewline:
                line.item = number
                return .skip(next: end + 1)
            default: return nil
            }
        default: return nil
        }
    }

    private mutating func row(at index: Int) -> Step {
        // A row of dashes parts the table's head from its body.
        var end = index
        while end < pending.count, end - index < Limit.bracket, "|-: ".unicodeScalars.contains(pending[end]) { end += 1 }
        switch look(at: end) {
        case .unknown: return .wait
        case .end: return .skip(next: end)
        case .scalar(let next):
            if next.isNewline { return .skip(next: end) }
            line.isRow = true
            return .skip(next: index + 1)
        }
    }

    /// One of `_ ~ ^ \ | # & > -`.
    func sign(at index: Int) -> Step {
        let scalar = pending[index]
        if scalar == "\\" { return .skip(next: index + 1) }
        if scalar == "&" { return ampersand(at: index) }
        let before = before(index)
        guard case .scalar(let next) = look(at: index + 1) else {
            guard isEnd else { return .wait }
            return "#->".unicodeScalars.contains(scalar) ? .pass(next: index + 1) : .skip(next: index + 1)
        }
        let isAfterWord = before?.isLetterLike == true || before?.isFigure == true
        let isBeforeWord = next.isLetterLike || next.isFigure
        switch scalar {
        // Within a name of a program it parts words.
        case "_": return isAfterWord && isBeforeWord ? .say(" ", next: index + 1) : .skip(next: index + 1)
        case "~":
            let isNumber = next.isFigure || next.properties.generalCategory == .currencySymbol || next == "."
            return isNumber && before != "~" ? .pass(next: index + 1) : .skip(next: index + 1)
        case "^": return before?.isFigure == true && (next.isFigure || next == "-") ? .pass(next: index + 1) : .skip(next: index + 1)
        case "|": return bar(at: index, isAfterWord: isAfterWord)
        case "#": return next.isLetterLike && before?.isLetterLike != true || next == "#" || before == "#" ? .skip(next: index + 1) : .pass(next: index + 1)
        case "-": return next == ">" ? .say("–", next: index + 2) : .pass(next: index + 1)
        // What is left of a tag.
        default: return isAfterWord && !next.isFigure && !next.properties.isWhitespace || before == ">" ? .skip(next: index + 1) : .pass(next: index + 1)
        }
    }

    /// Between two words or numbers it is said ("Yes|No"); in a table it parts cells.
    private func bar(at index: Int, isAfterWord: Bool) -> Step {
        let (look, place) = visible(from: index + 1)
        guard case .scalar(let next) = look else { return isEnd ? .skip(next: index + 1) : .wait }
        if line.isRow {
            let isLast = next.isNewline || !line.hasCell
            return isLast ? .skip(next: index + 1) : next == "|" ? .skip(next: place) : .say(", ", next: place)
        }
        let last = line.lastVisible
        let isBetween = (last?.isLetterLike == true || last?.isFigure == true) && (next.isLetterLike || next.isFigure)
        return isBetween ? .pass(next: index + 1) : .skip(next: index + 1)
    }

    private func ampersand(at index: Int) -> Step {
        let entities = ["amp;": "&", "lt;": "<", "gt;": ">", "quot;": "\"", "apos;": "'", "nbsp;": " ", "#39;": "'", "#x27;": "'"]
        var isPossible = false
        for (name, meaning) in entities {
            let name = Array(name.unicodeScalars)
            let rest = pending[(index + 1)...].prefix(name.count)
            if rest.elementsEqual(name) { return .say(meaning, next: index + 1 + name.count) }
            if !isEnd, rest.count < name.count, name.starts(with: rest) { isPossible = true }
        }
        return isPossible ? .wait : .pass(next: index + 1)
    }

    /// Pictures, and scalars that only steer how text is set, are not said.
    func isSpeakable(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
        let properties = scalar.properties
        switch scalar {
        case "°", "№", "℃", "℉", "℅", "½", "¼", "¾": return true
        // Joiners make other letters of their neighbours in some scripts, and other pictures elsewhere.
        case "\u{200C}", "\u{200D}":
            return before(index).map { $0.isLetterLike && !$0.isASCII } ?? false
        case "\u{FFFD}", "\u{20E3}", "•", "◦", "▪", "‣": return false
        default: break
        }
        if properties.isEmoji && !"©®™‼⁉".unicodeScalars.contains(scalar) || properties.isEmojiModifier || properties.isVariationSelector { return false }
        switch properties.generalCategory {
        case .otherSymbol, .format, .control, .privateUse, .surrogate, .unassigned, .enclosingMark: return false
        default: return true
        }
    }
}
