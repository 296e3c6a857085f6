/// The agent's audio that waits to be sent, and what of it was heard as words: a pure value.
struct PlayoutQueue: Sendable {
    /// A chunk's place in its reply.
    struct Span: Sendable {
        var text: String
        /// In samples of the reply.
        var start: Int
        var end: Int
        var words: [WordTime]
        var isAnnounced = false
    }

    private(set) var reply: Int?
    private var spans: [Span] = []
    private var pending: [Int16] = []
    private var head = 0
    /// Samples of the reply that were taken for sending.
    private(set) var taken = 0
    private(set) var isComplete = false

    var isEmpty: Bool { head >= pending.count }
    var isDrained: Bool { isComplete && isEmpty }
    /// Samples of the reply so far.
    var total: Int { taken + pending.count - head }

    /// Makes room for a reply; whatever was left of the last one is gone.
    mutating func begin(_ reply: Int) {
        self = PlayoutQueue()
        self.reply = reply
    }

    mutating func beginChunk(_ text: String) {
        spans.append(Span(text: text, start: total, end: total, words: []))
    }

    /// Appends audio of the chunk begun last.
    mutating func append(_ samples: [Int16], words: [WordTime]) {
        if head > 1 << 16 {
            pending.removeFirst(head)
            head = 0
        }
        pending += samples
        guard !spans.isEmpty else { return }
        spans[spans.count - 1].end = total
        spans[spans.count - 1].words += words
    }

    mutating func complete() { isComplete = true }

    /// The next samples to send, and the text of a chunk that begins with them.
    mutating func take(_ count: Int) -> (samples: [Int16], text: String?)? {
        guard !isEmpty else { return nil }
        var text: String?
        if let next = spans.firstIndex(where: { !$0.isAnnounced }), spans[next].start < taken + count {
            spans[next].isAnnounced = true
            text = spans[next].text
        }
        let end = min(head + count, pending.count)
        let samples = Array(pending[head..<end])
        head = end
        taken += samples.count
        return (samples, text)
    }

    /// The words of the reply heard when its first `position` samples have been played.
    func heard(upTo position: Int) -> String {
        var parts: [String] = []
        for span in spans {
            guard position > span.start else { break }
            if position >= span.end, span.end > span.start {
                parts.append(span.text)
                continue
            }
            let words = Self.words(of: span, playedFor: position - span.start)
            if !words.isEmpty { parts.append(words) }
            break
        }
        return parts.joined(separator: " ")
    }

    /// A word counts as heard when half of it was.
    private static func words(of span: Span, playedFor played: Int) -> String {
        if !span.words.isEmpty {
            return span.words.prefix { ($0.start + $0.end) / 2 < played }.map(\.word).joined(separator: " ")
        }
        // Without times from the engine, the words share the audio by their length.
        let words = span.text.split(whereSeparator: \.isWhitespace)
        let letters = words.reduce(0) { $0 + $1.count + 1 }
        let share = Double(played) / Double(max(1, span.end - span.start)) * Double(letters)
        var sum = 0.0
        return words.prefix { word in
            defer { sum += Double(word.count + 1) }
            return sum + Double(word.count) / 2 < share
        }.joined(separator: " ")
    }
}
