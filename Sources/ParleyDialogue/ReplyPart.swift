import ParleyAgent

/// A sentence or two of a reply, as it was said.
struct ReplyPart: Sendable {
    /// `nil` for what the model has said in its own words.
    var line: Line?
    var text: String
    /// It tells of a change that was made.
    var isReport = false
    /// It asks or tells something; it does not only cover a tool's time, or answer a caller who was not understood.
    var isWorthRepeating = true

    /// How many of the parts the caller has heard whole.
    static func heardCount(of parts: [ReplyPart], in heard: String, interrupted: Bool) -> Int {
        guard interrupted else { return parts.count }
        var left = words(heard)
        return parts.prefix { part in
            left -= words(part.text)
            return left >= 0
        }.count
    }

    private static func words(_ text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }
}
