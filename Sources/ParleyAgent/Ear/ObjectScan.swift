/// Finds the end of an object or a list of JSON, or where it turns out to be none.
///
/// It knows no more than what may follow what. Keys without quotes, single quotes, a comma too many and the
/// names that Python has for true, false and null are let pass.
struct ObjectScan {
    enum Verdict: Hashable {
        /// So many scalars long.
        case closed(Int)
        /// Up to so many scalars it is JSON; what follows is not.
        case broken(Int)
        /// It goes on to the end of the text: within a string that begins there, if any.
        case open(string: Int?)
    }

    /// Whether a key with its colon was seen, or it was closed.
    private(set) var isObject = false

    private enum State: Hashable {
        case keyOrEnd, colon, value, valueOrEnd, commaOrEnd
    }

    private static let deepest = 32
    private static let names: Set<String> = ["true", "false", "null", "True", "False", "None", "NaN", "undefined"]

    /// - Parameter text: Begins with `{` or `[`.
    mutating func read(_ text: ArraySlice<Unicode.Scalar>) -> Verdict {
        let text = Array(text)
        var closings: [Unicode.Scalar] = []
        var state = State.value
        var index = 0
        while index < text.count {
            let scalar = text[index]
            if scalar.properties.isWhitespace {
                index += 1
                continue
            }
            switch (state, scalar) {
            case (.value, "{"), (.valueOrEnd, "{"), (.value, "["), (.valueOrEnd, "["):
                guard closings.count < Self.deepest else { return .broken(index) }
                closings.append(scalar == "{" ? "}" : "]")
                state = scalar == "{" ? .keyOrEnd : .valueOrEnd
                index += 1
            case (.keyOrEnd, "}"), (.commaOrEnd, "}"), (.commaOrEnd, "]"), (.valueOrEnd, "]"):
                guard closings.popLast() == scalar else { return .broken(index) }
                index += 1
                if closings.isEmpty {
                    isObject = true
                    return .closed(index)
                }
                state = .commaOrEnd
            case (.commaOrEnd, ","):
                state = closings.last == "}" ? .keyOrEnd : .valueOrEnd
                index += 1
            case (.colon, ":"), (.colon, "="):
                isObject = true
                state = .value
                index += 1
            case (.keyOrEnd, "\""), (.keyOrEnd, "'"), (.value, "\""), (.value, "'"), (.valueOrEnd, "\""), (.valueOrEnd, "'"):
                guard let end = Self.endOfString(text, from: index) else {
                    // Prose, or cut off.
                    let isLong = text.count - index > EarFilter.Limit.string || text[index...].contains(where: \.isNewline)
                    return isLong ? .broken(index + 1) : .open(string: index + 1)
                }
                state = state == .keyOrEnd ? .colon : .commaOrEnd
                index = end
            case (.keyOrEnd, _), (.value, _), (.valueOrEnd, _):
                let end = text[index...].firstIndex { !($0.isWordPart || ".+-".unicodeScalars.contains($0)) } ?? text.count
                guard end > index, end - index <= EarFilter.Limit.word else { return .broken(index) }
                if end == text.count { return .open(string: nil) }
                var view = String.UnicodeScalarView()
                view.append(contentsOf: text[index..<end])
                let word = String(view)
                if state == .keyOrEnd {
                    // A key only if its colon follows: otherwise it is the first word of something else.
                    guard let next = text[end...].first(where: { !$0.properties.isWhitespace }) else { return .open(string: nil) }
                    guard next == ":" || next == "=" else { return .broken(index) }
                    state = .colon
                } else {
                    guard Double(word) != nil || Self.names.contains(word) else { return .broken(index) }
                    state = .commaOrEnd
                }
                index = end
            default: return .broken(index)
            }
        }
        return .open(string: nil)
    }

    /// Behind the closing quote of the string that begins at `start`; `nil` where there is none on its line.
    private static func endOfString(_ text: [Unicode.Scalar], from start: Int) -> Int? {
        var index = start + 1
        while index < text.count, index - start <= EarFilter.Limit.string {
            if text[index].isNewline { return nil }
            if text[index] == text[start] { return index + 1 }
            index += text[index] == "\\" ? 2 : 1
        }
        return nil
    }
}
