import ParleyCore

/// What one call's recognition by Deepgram has come to: a pure value.
///
/// Connections come and go; the call's audio, its utterances and their words stay.
struct DeepgramState {
    enum Outgoing: Hashable {
        case audio([UInt8])
        case text(String)
    }

    /// What a change means for others: to be acted on when no lock is held.
    struct Effects {
        /// There is something to send.
        var wakesWriter = false
        /// Whoever waits for final words is to look again.
        var wakesWaiters = false
        /// The words so far, where they have changed.
        var transcript: String?
        var turns: [RecognizerTurnEvent] = []
        var failure: JSONValue?
    }

    /// The longest piece of audio that is sent at once: 200 ms.
    private static let longestPiece = AudioFormat.callerRate / 5
    /// Said again on a new connection from before what was settled: 300 ms, so that no word is cut.
    private static let overlap = AudioFormat.callerRate * 3 / 10
    /// Half of what Deepgram waits for audio before it hangs up is 5 s; its own clients send every 3 to 5 s.
    private static let keepAliveInterval = Duration.seconds(4)
    /// As pipecat does for Flux: half a second of silence for every half second without audio.
    private static let silenceInterval = Duration.milliseconds(500)

    private let frameLength: Int
    private(set) var transcript: any DeepgramTranscript
    private var backlog: AudioBacklog
    private var timeline = AudioTimeline()
    private var sentEnd = 0
    private var controls: [String] = []
    private var silence = 0
    private var lastSent = Duration.zero
    private var lastAudio = Duration.zero
    private(set) var isConnected = false

    /// The utterance in progress.
    private(set) var utterance: Int?
    private var pause: Int?
    private var published = ""
    /// Where utterances ended whose final words have not been taken yet, by their numbers.
    private var ends: [Int: Int] = [:]
    /// What is to be forgotten once no more words are wanted from before it.
    private var forgottenLater = 0

    init(transcript: any DeepgramTranscript, frameLength: Int, replay: Duration) {
        self.transcript = transcript
        self.frameLength = frameLength
        backlog = AudioBacklog(limit: replay.sampleCount(rate: AudioFormat.callerRate))
    }

    // MARK: The call

    mutating func append(_ samples: [Float], at time: Duration) -> Effects {
        backlog.append(samples)
        lastAudio = time
        return Effects(wakesWriter: isConnected && backlog.end - sentEnd >= frameLength)
    }

    /// Whether audio was lost that the connection should have been sent: it no longer stands for the
    /// call, and has to be replaced.
    var hasOverflowed: Bool { isConnected && sentEnd < backlog.start }

    mutating func begin(_ utterance: Int, at sample: Int) -> Effects {
        self.utterance = utterance
        pause = nil
        published = ""
        // What was heard well before the onset is no part of the utterance.
        forget(before: sample - DeepgramTimes.preroll)
        return publish()
    }

    mutating func pause(_ utterance: Int, at sample: Int, finalizes: Bool) -> Effects {
        guard utterance == self.utterance else { return Effects() }
        pause = sample
        guard finalizes, isConnected, let message = transcript.request(upTo: sample) else { return Effects() }
        controls.append(message)
        return Effects(wakesWriter: true)
    }

    mutating func discard(_ utterance: Int) {
        guard utterance == self.utterance else { return }
        forget(before: pause ?? backlog.end)
        self.utterance = nil
        pause = nil
    }

    /// The words of an utterance that is over and waited for are kept: the caller may be speaking
    /// again before they have come.
    private mutating func forget(before sample: Int) {
        guard ends.isEmpty else {
            forgottenLater = max(forgottenLater, sample)
            return
        }
        transcript.forget(before: sample)
    }

    /// Ends the utterance and asks for its final words, up to `sample`.
    mutating func end(_ utterance: Int, at sample: Int) -> Effects {
        self.utterance = nil
        pause = nil
        ends[utterance] = sample
        return request(upTo: sample)
    }

    func isComplete(upTo sample: Int) -> Bool { transcript.isComplete(upTo: sample) }

    /// The words of an utterance that has ended; they are wanted no more.
    mutating func take(_ utterance: Int) -> String {
        guard let sample = ends.removeValue(forKey: utterance) else { return "" }
        let text = transcript.take(upTo: sample)
        if ends.isEmpty { transcript.forget(before: forgottenLater) }
        return text
    }

    private mutating func request(upTo sample: Int) -> Effects {
        guard isConnected, let message = transcript.request(upTo: sample) else { return Effects() }
        controls.append(message)
        return Effects(wakesWriter: true)
    }

    private mutating func publish() -> Effects {
        let text = transcript.text
        guard utterance != nil, ends.isEmpty, text != published else { return Effects() }
        published = text
        return Effects(transcript: text)
    }

    // MARK: The connection

    mutating func connected(at time: Duration) {
        isConnected = true
        lastSent = time
        transcript.connected()
        timeline = AudioTimeline()
        sentEnd = max(backlog.start, min(backlog.end, transcript.replayStart - Self.overlap))
        silence = 0
        controls = []
        for sample in ends.values {
            if let message = transcript.request(upTo: sample) { controls.append(message) }
        }
    }

    mutating func disconnected() {
        isConnected = false
        controls = []
    }

    mutating func receive(_ message: JSONValue) -> Effects {
        let news = transcript.receive(message, timeline: timeline)
        backlog.drop(before: min(sentEnd, transcript.replayStart - Self.overlap))
        var effects = publish()
        // While the words of the one before are awaited, it is that one's turn that they tell of.
        effects.turns = ends.isEmpty ? news.turns : []
        effects.failure = news.failure
        effects.wakesWaiters = !ends.isEmpty
        for sample in ends.values where !transcript.isComplete(upTo: sample) {
            if let message = transcript.request(upTo: sample) {
                controls.append(message)
                effects.wakesWriter = true
            }
        }
        return effects
    }

    /// The next thing to send: audio before the messages that speak of it.
    mutating func nextOutgoing(at time: Duration) -> Outgoing? {
        let waiting = backlog.end - sentEnd
        if waiting >= (controls.isEmpty ? frameLength : 1) {
            let range = sentEnd..<min(backlog.end, sentEnd + Self.longestPiece)
            timeline.append(call: range.lowerBound, count: range.count)
            sentEnd = range.upperBound
            lastSent = time
            return .audio(backlog.bytes(range))
        }
        if silence > 0 {
            defer { silence = 0 }
            timeline.appendSilence(count: silence)
            lastSent = time
            return .audio([UInt8](repeating: 0, count: silence * 2))
        }
        guard !controls.isEmpty else { return nil }
        lastSent = time
        return .text(controls.removeFirst())
    }

    /// Keeps a connection alive on which nothing happens. Called twice a second.
    mutating func tick(at time: Duration) -> Effects {
        guard isConnected else { return Effects() }
        if transcript.needsSilence, time - lastAudio >= Self.silenceInterval {
            silence = Self.silenceInterval.sampleCount(rate: AudioFormat.callerRate)
            return Effects(wakesWriter: true)
        }
        if let message = transcript.keepAlive, time - lastSent >= Self.keepAliveInterval, controls.isEmpty {
            controls.append(message)
            return Effects(wakesWriter: true)
        }
        return Effects()
    }
}
