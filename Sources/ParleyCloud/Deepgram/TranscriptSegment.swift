import ParleyCore

/// Words of a stretch of the call, as a recognizer gave them.
struct TranscriptSegment: Sendable, Hashable {
    struct Word: Sendable, Hashable {
        var text: String
        /// In samples of the call.
        var start: Int
        var end: Int
        /// What decides which utterance a word belongs to: its edges are blurred.
        var middle: Int { start + (end - start) / 2 }
    }

    /// All of it, written as one writes: numbers and the like may differ from the words'.
    var text: String
    var words: [Word]

    /// - Parameters:
    ///   - json: An object with a transcript and its words; the times of words may be missing.
    ///   - range: The stretch, in samples of the call.
    init(_ json: JSONValue, range: Range<Int>, timeline: AudioTimeline) {
        text = json["transcript"]?.stringValue?.trimmingWhitespace ?? ""
        let entries = json["words"]?.arrayValue ?? []
        words = entries.enumerated().compactMap { index, entry in
            guard let text = entry["punctuated_word"]?.stringValue ?? entry["word"]?.stringValue, !text.isEmpty
            else { return nil }
            // Without times the words share the stretch.
            let start = entry["start"]?.numberValue.map(timeline.callSample) ?? range.lowerBound + range.count * index / entries.count
            let end = entry["end"]?.numberValue.map(timeline.callSample) ?? range.lowerBound + range.count * (index + 1) / entries.count
            return Word(text: text, start: start, end: max(start, end))
        }
        if words.isEmpty, !text.isEmpty {
            words = [Word(text: text, start: range.lowerBound, end: range.upperBound)]
        }
        if text.isEmpty { text = words.map(\.text).joined(separator: " ") }
    }

    var isEmpty: Bool { words.isEmpty }

    /// The part that lies in a range of the call.
    func text(in range: Range<Int>) -> String {
        let kept = words.filter { range.contains($0.middle) }
        return kept.count == words.count ? text : kept.map(\.text).joined(separator: " ")
    }

    func hasWords(in range: Range<Int>) -> Bool {
        words.contains { range.contains($0.middle) }
    }
}

extension [TranscriptSegment] {
    func text(in range: Range<Int>) -> String {
        lazy.map { $0.text(in: range) }.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
