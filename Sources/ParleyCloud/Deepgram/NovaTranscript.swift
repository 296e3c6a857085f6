import ParleyCore

/// The words of a `/v1/listen` stream: settled pieces, and a preliminary one behind them.
struct NovaTranscript: DeepgramTranscript {
    /// Hours of silence and noise leave pieces behind; nobody asks for old ones.
    private static let maximumSegments = 200

    private enum Turn { case none, begun, probablyEnded }

    private var settled: [TranscriptSegment] = []
    private var interim: TranscriptSegment?
    /// No later result changes what is before.
    private var settledEnd = 0
    private(set) var heardEnd = 0
    private var floor = 0
    /// Up to where final words have been asked for and not been given.
    private var asked: [Int] = []
    /// Settled words since Deepgram found the end of an utterance by itself.
    private var hasOpenWords = false
    private var turn = Turn.none

    var text: String { text(in: floor..<Int.max) }
    var replayStart: Int { max(settledEnd, floor) }
    var needsSilence: Bool { false }
    var keepAlive: String? { #"{"type":"KeepAlive"}"# }

    private func text(in range: Range<Int>) -> String {
        (settled + (interim.map { [$0] } ?? [])).text(in: range)
    }

    mutating func connected() {
        interim = nil
        asked = []
    }

    // MARK: Messages

    mutating func receive(_ message: JSONValue, timeline: AudioTimeline) -> DeepgramNews {
        var news = DeepgramNews()
        switch message["type"]?.stringValue {
        case "Results": receiveResults(message, timeline, &news)
        case "UtteranceEnd":
            // Without open words it tells of an utterance whose end has been reported.
            if hasOpenWords { endTurn(&news) { .ended(words: $0, confidence: nil) } }
        case "Error": news.failure = message
        default: break
        }
        return news
    }

    private mutating func receiveResults(_ message: JSONValue, _ timeline: AudioTimeline, _ news: inout DeepgramNews) {
        guard let start = message["start"]?.numberValue, let duration = message["duration"]?.numberValue else { return }
        let lower = timeline.callSample(at: start)
        let range = lower..<max(lower, timeline.callSample(at: start + duration))
        let best = message["channel"]?["alternatives"]?.arrayValue?.first ?? .null
        var segment = TranscriptSegment(best, range: range, timeline: timeline)
        // Said again on a new connection, from a little before what was settled on the last one.
        if segment.words.contains(where: { $0.middle <= settledEnd }) {
            segment.words.removeAll { $0.middle <= settledEnd }
            segment.text = segment.words.map(\.text).joined(separator: " ")
        }
        heardEnd = max(heardEnd, range.upperBound)
        let isNews = segment.hasWords(in: floor..<Int.max)
        if isNews { noteWords(&news, segment) }

        if message["is_final"]?.boolValue == true {
            settledEnd = max(settledEnd, range.upperBound)
            interim = nil
            if !segment.isEmpty {
                settled.append(segment)
                if settled.count > Self.maximumSegments { settled.removeFirst() }
            }
            hasOpenWords = hasOpenWords || isNews
            if message["from_finalize"]?.boolValue == true {
                if !asked.isEmpty { asked.removeFirst() }
                asked.removeAll { $0 <= range.upperBound + DeepgramTimes.tolerance }
            }
            if message["speech_final"]?.boolValue == true, hasOpenWords {
                endTurn(&news) { .probablyEnded(words: $0, confidence: nil) }
            }
        } else {
            interim = segment
        }
    }

    private mutating func noteWords(_ news: inout DeepgramNews, _ segment: TranscriptSegment) {
        switch turn {
        case .none: news.turns.append(.began(words: segment.text(in: floor..<Int.max)))
        case .probablyEnded: news.turns.append(.resumed)
        case .begun: break
        }
        turn = .begun
    }

    private mutating func endTurn(_ news: inout DeepgramNews, _ event: (String) -> RecognizerTurnEvent) {
        hasOpenWords = false
        turn = .probablyEnded
        news.turns.append(event(text))
    }

    // MARK: Utterances

    mutating func request(upTo sample: Int) -> String? {
        guard !isSettled(upTo: sample), !asked.contains(sample) else { return nil }
        asked.append(sample)
        return #"{"type":"Finalize"}"#
    }

    func isComplete(upTo sample: Int) -> Bool {
        isSettled(upTo: sample) || !asked.contains(sample)
    }

    private func isSettled(upTo sample: Int) -> Bool {
        settledEnd >= sample - DeepgramTimes.tolerance
    }

    mutating func take(upTo sample: Int) -> String {
        let end = sample + DeepgramTimes.margin
        let text = end > floor ? text(in: floor..<end) : ""
        forget(before: end)
        return text
    }

    mutating func forget(before sample: Int) {
        floor = max(floor, sample)
        settled.removeAll { !$0.hasWords(in: floor..<Int.max) }
        guard text.isEmpty else { return }
        turn = .none
        hasOpenWords = false
    }
}
