import ParleyCore

/// What is for machines: tags, objects, and calls of tools in all their forms.
extension EarFilter {
    private static let reasoningTags: Set<String> = ["think", "thinking", "thought", "thoughts", "reasoning", "reflection", "scratchpad", "analysis", "plan"]
    /// Their content goes with them; what of it is a call is found.
    private static let machineTags: Set<String> = [
        "tool_call", "tool_calls", "tool_code", "function_call", "function_calls", "function", "tool", "tool_use", "invoke", "tool_response",
        "tool_result", "tool_results", "function_result", "function_results", "json", "code", "pre", "script", "style",
    ]
    /// Of those, the ones that are no calls.
    private static let silentTags: Set<String> = [
        "tool_response", "tool_result", "tool_results", "function_result", "function_results", "json", "code", "pre", "script", "style",
    ]

    // MARK: Tags

    func tag(at index: Int) -> Step {
        guard case .scalar(let next) = look(at: index + 1) else { return isEnd ? .skip(next: index + 1) : .wait }
        // "<5 minutes", "a < b"
        guard next.isLetterLike || next == "/" || next == "|" || next == "!" || next == "｜" else { return .pass(next: index + 1) }
        let close: Int
        switch find(">", from: index + 1, limit: Limit.tag) {
        case .unknown: return .wait
        // A tag that is cut off at its end, or a stray mark.
        case .none: return .skip(next: isCut ? pending.count : index + 1)
        case .found(let place): close = place
        }
        let tag = string((index + 1)..<close)
        // "<https://example.com>", "<a@b.org>"
        if tag.contains("://") || (tag.contains("@") && tag.contains(".")) { return .say(EarFilter.spoken(tag), next: close + 1) }
        let after = close + 1
        if next == "|" || next == "｜" {
            let name = tag.lowercased()
            return name.contains("python") || (name.contains("tool") && !name.contains("end") && !name.contains("response")) ? markedCall(from: after, otherwise: after) : .skip(next: after)
        }
        let name = String(tag.lowercased().prefix { $0.isLetter || $0 == "_" || $0 == "-" })
        if next == "/" || tag.last == "/" { return ["/p", "/li", "br/", "br /", "/div"].contains(tag.lowercased()) ? .say("\n", next: after) : .skip(next: after) }
        if name == "br" { return .say("\n", next: after) }
        if Self.reasoningTags.contains(name) { return .reason(closing: "</\(name)>", next: after) }
        guard Self.machineTags.contains(name) else { return .skip(next: after) }
        return machine(name, from: index, contentAt: after)
    }

    private func machine(_ name: String, from index: Int, contentAt start: Int) -> Step {
        let isSilent = Self.silentTags.contains(name)
        let closing = "</\(name)>"
        switch find(closing, from: start, limit: Limit.machine, isOneLine: false) {
        case .unknown: return .wait
        case .found(let close):
            let end = close + closing.unicodeScalars.count
            // Where the tag itself names the tool, it belongs to what is read.
            let isNaming = name == "function" || name == "invoke" || name == "tool"
            let calls = tools.calls(in: string((isNaming ? index : start)..<close), isMarked: !isSilent)
            if isSilent { return calls.isEmpty ? .skip(next: end) : .calls(calls, next: end) }
            return .calls(calls.isEmpty ? [WrittenCall(name: "", arguments: nil)] : calls, next: end)
        case .none: return isSilent ? .skip(next: start) : markedCall(from: start, otherwise: start)
        }
    }

    // MARK: Objects

    /// A placeholder ("{name}") goes; an object goes, and may be a call; of anything else the brace goes.
    func brace(at index: Int) -> Step {
        if case .unknown = look(at: index + 1) { return .wait }
        var start = index
        while start < pending.count, pending[start] == "{", start - index < 3 { start += 1 }
        var end = start
        while end < pending.count, end - start < Limit.direction, pending[end].isWordPart || ". ".unicodeScalars.contains(pending[end]) { end += 1 }
        switch look(at: end) {
        case .unknown where end - start < Limit.direction: return .wait
        case .scalar("}"):
            let name = string(start..<end).split(separator: " ")
            if name.count == 1, name[0].first?.isLetter == true {
                var last = end
                while last < pending.count, last - end < start - index, pending[last] == "}" { last += 1 }
                if case .unknown = look(at: last), last - end < start - index { return .wait }
                return .skip(next: last)
            }
        default: break
        }
        return object(at: index)
    }

    func object(at index: Int) -> Step {
        let isList = pending[index] == "["
        var scan = ObjectScan()
        let window = pending[index...].prefix(Limit.machine)
        switch scan.read(window) {
        case .closed(let length):
            let text = string(index..<(index + length))
            let calls = tools.calls(in: text, isMarked: false)
            if !calls.isEmpty { return .calls(calls, next: index + length) }
            // A list of strings may be a quotation in brackets.
            return isList && !text.contains("{") && !text.contains(",") ? .skip(next: index + 1) : .skip(next: index + length)
        case .broken(let length): return brokenObject(at: index, length: length, isList: isList || !scan.isObject)
        case .open(let string):
            guard window.count < Limit.machine else { return brokenObject(at: index, length: window.count, isList: isList || !scan.isObject) }
            if !isEnd { return .wait }
            if isCut { return scan.isObject || isList ? dropped(index..<pending.count, next: pending.count) : .skip(next: index + 1) }
            guard scan.isObject else { return .skip(next: index + 1) }
            // A string of several words that nobody closed is prose.
            let isProse = string.map { self.string((index + $0)..<pending.count).split(separator: " ").count > 2 } ?? false
            let next = isProse ? index + (string ?? 0) : pending.count
            return dropped(index..<next, next: next)
        }
    }

    /// - Parameter isList: Nothing shows yet that it is more than a bracket.
    private func brokenObject(at index: Int, length: Int, isList: Bool) -> Step {
        let next = isList ? index + 1 : index + max(length, 1)
        return isList ? .skip(next: next) : dropped(index..<next, next: next)
    }

    /// Drops what was to be an object, and tells if it was to be a call.
    private func dropped(_ range: Range<Int>, next: Int) -> Step {
        guard let call = tools.seemsCall(string(range)) else { return .skip(next: next) }
        return .calls([call], next: next)
    }

    // MARK: Calls

    /// Reads the call behind a mark that says there is one.
    /// - Parameter next: Where the text goes on if none can be made out.
    func markedCall(from start: Int, otherwise next: Int) -> Step {
        let nothing = Step.calls([WrittenCall(name: "", arguments: nil)], next: next)
        var place = start
        while place < pending.count, pending[place].properties.isWhitespace, place - start < Limit.word { place += 1 }
        var end = place
        while end < pending.count, end - place < Limit.word, pending[end].isWordPart || ".-".unicodeScalars.contains(pending[end]) { end += 1 }
        let name = string(place..<end)
        while end < pending.count, end - place < 2 * Limit.word, pending[end].properties.isWhitespace || ":".unicodeScalars.contains(pending[end]) { end += 1 }
        if pending[end...].starts(with: "[ARGS]".unicodeScalars) {
            end += 6
        } else if !isEnd, "[ARGS]".unicodeScalars.starts(with: pending[end...]), pending.count - end < 6 {
            return .wait
        }
        switch look(at: end) {
        case .unknown: return .wait
        case .scalar("("): return call(from: place, name: name, parenthesisAt: end) ?? nothing
        case .scalar("{"), .scalar("["):
            var scan = ObjectScan()
            let window = pending[end...].prefix(Limit.machine)
            let stop: Int
            switch scan.read(window) {
            case .closed(let length): stop = end + length
            case .broken(let length):
                // "[look(day='Friday')]"
                if pending[end] == "[", let step = listedCalls(at: end) { return step }
                return .calls([tools.seemsCall(string(end..<(end + length))) ?? WrittenCall(name: tools.known(name) ?? name, arguments: nil)], next: end + max(1, length))
            case .open(let string):
                guard window.count < Limit.machine else { return .calls([WrittenCall(name: tools.known(name) ?? name, arguments: nil)], next: end + window.count) }
                if !isEnd { return .wait }
                let broken = tools.seemsCall(self.string(end..<pending.count)) ?? WrittenCall(name: tools.known(name) ?? name, arguments: nil)
                let isProse = !isCut && (string.map { self.string((end + $0)..<pending.count).split(separator: " ").count > 2 } ?? false)
                return .calls([broken], next: isProse ? end + (string ?? 0) : pending.count)
            }
            let calls = tools.calls(in: string(place..<stop), isMarked: true)
            return .calls(calls.isEmpty ? [WrittenCall(name: name, arguments: nil)] : calls, next: stop)
        case .end where tools.known(name) != nil: return .calls([WrittenCall(name: tools.known(name) ?? name, arguments: .object([:]))], next: end)
        default: return nothing
        }
    }

    /// `[look(day='Friday'), book(...)]`; `nil` where that is not what stands there.
    func listedCalls(at index: Int) -> Step? {
        var end = index + 1
        while end < pending.count, end - index < Limit.word, pending[end].isWordPart || pending[end] == "." { end += 1 }
        guard end < pending.count, pending[end] == "(", tools.known(string((index + 1)..<end)) != nil else { return nil }
        switch find(")]", from: end, limit: Limit.machine, isOneLine: false) {
        case .unknown: return .wait
        case .none: return nil
        case .found(let close): return .calls(tools.calls(in: string((index + 1)..<(close + 1)), isMarked: true), next: close + 2)
        }
    }

    /// "CALL book {…}", "functools[{…}]", "Action: book"; `nil` where the word is only a word.
    func announced(_ word: String, at index: Int, end: Int) -> Step? {
        if word == "functools" {
            guard case .scalar("[") = look(at: end) else { return nil }
            return markedCall(from: end, otherwise: end)
        }
        var place = end
        while place < pending.count, place - end < 4, pending[place] == ":" || pending[place].properties.isWhitespace { place += 1 }
        var nameEnd = place
        while nameEnd < pending.count, nameEnd - place < Limit.word, pending[nameEnd].isWordPart { nameEnd += 1 }
        if case .unknown = look(at: nameEnd), nameEnd - place < Limit.word { return .wait }
        let name = string(place..<nameEnd)
        guard !name.isEmpty, place > end else { return nil }
        if word == "Action" {
            // "Action: book", "Action Input: {…}"
            guard tools.known(name) != nil else { return nil }
            switch find("{", from: nameEnd, limit: Limit.word, isOneLine: false) {
            case .unknown: return .wait
            case .none: return nil
            case .found(let brace):
                var scan = ObjectScan()
                let verdict = scan.read(pending[brace...].prefix(Limit.machine))
                if case .open = verdict, !isEnd, pending.count - brace < Limit.machine { return .wait }
                guard case .closed(let length) = verdict else { return nil }
                return .calls(tools.calls(in: name + string(brace..<(brace + length)), isMarked: true), next: brace + length)
            }
        }
        let (look, _) = visible(from: nameEnd)
        switch look {
        case .unknown: return .wait
        case .scalar("{"), .scalar("("): return markedCall(from: place, otherwise: nameEnd)
        default: return tools.known(name) != nil || name.contains("_") ? .calls([WrittenCall(name: tools.known(name) ?? name, arguments: nil)], next: nameEnd) : nil
        }
    }

    func madeUpResult(from end: Int) -> Step? {
        let (look, place) = visible(from: end)
        switch look {
        case .unknown: return .wait
        case .scalar("{"): return .skip(next: end)
        case .scalar(":"): return .skip(next: place + 1)
        default: return nil
        }
    }

    /// `book({"day": …})`, `book(day="Friday")`, `functions.book(…)`, `book{…}`; `nil` where it is prose:
    /// "appointment(s)".
    func call(named range: Range<Int>) -> Step? {
        var end = range.upperBound
        let word = string(range)
        var isTool = tools.known(word) != nil || word.contains("_")
        if case .scalar(".") = look(at: end) {
            let isSpace = ["functions", "tools", "default_api", "api"].contains(word)
            guard isSpace || tools.known(word) != nil else { return nil }
            var last = end + 1
            while last < pending.count, last - end < Limit.word, pending[last].isWordPart { last += 1 }
            guard case .scalar(let next) = look(at: last) else { return isEnd ? nil : .wait }
            let name = string((end + 1)..<last)
            guard isSpace ? !name.isEmpty : ["call", "invoke", "run"].contains(name), next == "(" else { return nil }
            end = last
            isTool = true
        }
        switch look(at: end) {
        case .scalar("("):
            let (look, place) = visible(from: end + 1)
            switch look {
            case .unknown: return .wait
            case .scalar("{"): break
            case .scalar(")"), .scalar("\""), .scalar("'"), .scalar("["): if !isTool { return nil }
            case .scalar(let next) where next.isWordPart:
                var last = place
                while last < pending.count, last - place < Limit.word, pending[last].isWordPart { last += 1 }
                let (mark, _) = visible(from: last)
                if case .unknown = mark { return .wait }
                guard case .scalar("=") = mark else { return nil }
            default: return nil
            }
            return call(from: range.lowerBound, name: string(range.lowerBound..<end), parenthesisAt: end)
        case .scalar("{"), .scalar("["):
            guard isTool else { return nil }
            if pending[end] == "[" {
                let mark = "[ARGS]".unicodeScalars
                guard pending[end...].starts(with: mark) else { return !isEnd && pending.count - end < 6 && mark.starts(with: pending[end...]) ? .wait : nil }
            }
            return markedCall(from: range.lowerBound, otherwise: end)
        default: return nil
        }
    }

    /// To the parenthesis that closes the one at `open`.
    private func call(from start: Int, name: String, parenthesisAt open: Int) -> Step? {
        var depth = 0
        var quote: Unicode.Scalar?
        var index = open
        while index < pending.count, index - open < Limit.machine {
            let scalar = pending[index]
            if let closing = quote {
                if scalar == "\\" { index += 1 } else if scalar == closing { quote = nil }
            } else if scalar == "\"" || scalar == "'" {
                quote = scalar
            } else if scalar == "(" {
                depth += 1
            } else if scalar == ")" {
                depth -= 1
                if depth == 0 { break }
            }
            index += 1
        }
        let broken = WrittenCall(name: tools.known(name) ?? name, arguments: nil)
        guard index < pending.count, index - open < Limit.machine else {
            if !isEnd, pending.count - open < Limit.machine { return .wait }
            // Never closed: what is JSON in it goes by itself.
            return .calls([broken], next: isCut ? pending.count : open + 1)
        }
        let calls = tools.calls(in: string(start..<(index + 1)), isMarked: true)
        return .calls(calls.isEmpty ? [broken] : calls, next: index + 1)
    }
}
