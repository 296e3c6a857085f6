import ParleyCore

/// The words of a `/v2/listen` stream: turns that are over, and the one in progress, which every
/// message tells anew from its beginning.
struct FluxTranscript: DeepgramTranscript {
    private static let maximumTurns = 50

    private var ended: [TranscriptSegment] = []
    private var current: TranscriptSegment?
    /// Flux thinks that the turn is probably over; it will say so, in the same words, or resume it.
    private var isProbablyOver = false
    private var settledEnd = 0
    private(set) var heardEnd = 0
    private var floor = 0
    /// The turn in progress has been asked to end.
    private var isForced = false

    var text: String { text(in: floor..<Int.max) }
    var replayStart: Int { max(settledEnd, floor) }
    /// Its turns end by what it hears, and never end if it hears nothing.
    var needsSilence: Bool { current != nil }
    /// There is no such message; the WebSocket's pings do.
    var keepAlive: String? { nil }

    private func text(in range: Range<Int>) -> String {
        (ended + (current.map { [$0] } ?? [])).text(in: range)
    }

    mutating func connected() {
        current = nil
        isProbablyOver = false
        isForced = false
    }

    // MARK: Messages

    mutating func receive(_ message: JSONValue, timeline: AudioTimeline) -> DeepgramNews {
        var news = DeepgramNews()
        switch message["type"]?.stringValue {
        case "TurnInfo": receiveTurn(message, timeline, &news)
        case "Error": news.failure = message
        default: break
        }
        return news
    }

    private mutating func receiveTurn(_ message: JSONValue, _ timeline: AudioTimeline, _ news: inout DeepgramNews) {
        let start = timeline.callSample(at: message["audio_window_start"]?.numberValue ?? 0)
        let end = max(start, message["audio_window_end"]?.numberValue.map(timeline.callSample) ?? heardEnd)
        heardEnd = max(heardEnd, end)
        var segment = TranscriptSegment(message, range: start..<end, timeline: timeline)
        if segment.words.contains(where: { $0.middle <= settledEnd }) {
            segment.words.removeAll { $0.middle <= settledEnd }
            segment.text = segment.words.map(\.text).joined(separator: " ")
        }
        let confidence = message["end_of_turn_confidence"]?.numberValue.map { Float($0) }
        switch message["event"]?.stringValue {
        case "EndOfTurn":
            current = nil
            isProbablyOver = false
            isForced = false
            settledEnd = max(settledEnd, end)
            guard segment.hasWords(in: floor..<Int.max) else { return }
            ended.append(segment)
            if ended.count > Self.maximumTurns { ended.removeFirst() }
            news.turns.append(.ended(words: text, confidence: confidence))
        case "StartOfTurn":
            current = segment
            news.turns.append(.began(words: text))
        case "EagerEndOfTurn":
            current = segment
            isProbablyOver = true
            news.turns.append(.probablyEnded(words: text, confidence: confidence))
        case "TurnResumed":
            current = segment
            isProbablyOver = false
            news.turns.append(.resumed)
        default:
            // Updates come between turns as well, without words.
            if current != nil || !segment.isEmpty { current = segment }
        }
    }

    // MARK: Utterances

    mutating func request(upTo sample: Int) -> String? {
        guard current != nil, !isForced else { return nil }
        isForced = true
        return #"{"type":"ForceEndTurn"}"#
    }

    func isComplete(upTo sample: Int) -> Bool {
        guard heardEnd >= sample - DeepgramTimes.tolerance else { return false }
        // Should it end now, it will be in the same words.
        if current != nil { return isProbablyOver }
        // Words that were just said may not have begun a turn yet.
        return !text.isEmpty || heardEnd >= sample + DeepgramTimes.margin
    }

    mutating func take(upTo sample: Int) -> String {
        let end = sample + DeepgramTimes.margin
        let text = end > floor ? text(in: floor..<end) : ""
        forget(before: end)
        return text
    }

    mutating func forget(before sample: Int) {
        floor = max(floor, sample)
        ended.removeAll { !$0.hasWords(in: floor..<Int.max) }
    }
}
