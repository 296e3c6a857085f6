/// Sends the agent's audio at the pace it is heard at, by an absolute clock, a little ahead of it.
///
/// A frame's time is computed from the first frame's, so that delays do not add up: a late frame is
/// followed by an early one, and the caller's buffer never runs dry or grows.
actor Playout {
    enum Event: Sendable {
        /// The first audio of a reply is being sent.
        case audible(reply: Int)
        /// Audio of these words is being sent.
        case saying(String, reply: Int)
        /// All there is so far of a reply has been sent, and it is not complete.
        case ranDry(reply: Int)
        /// More of it is being sent.
        case flowsAgain(reply: Int)
        /// All of a reply is there, and as good as heard.
        case nearsEnd(reply: Int)
        /// All of a reply has been sent and, by the clock, heard.
        case drained(reply: Int, wasAudible: Bool)
        case lineClosed
    }

    /// 20 ms at 24 kHz.
    private static let frameLength = 480

    private let transport: any CallTransport
    private let clock: CallClock
    private let lead: Duration
    /// How much of a reply is left where its end is near.
    private let endLength: Duration
    /// Learns what is sent, and when it is heard.
    private let echo: EchoReference
    private let report: @Sendable (Event) -> Void
    private let wake: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation

    private var queue = PlayoutQueue()
    /// When sample 0 of the reply is heard, as the clock is set now.
    private var base = Duration.zero
    private var heldSince: Duration?
    /// Whether the reply may be heard. Of one on trial, nothing may.
    private var isOpen = false
    /// The next frame follows a pause in the middle of the audio.
    private var fadesIn = false
    private var isAudible = false
    private var hasReportedEnd = false
    private var hasReportedDrain = false
    private var isDry = false
    /// Samples sent in the whole call, and of those the ones that a client was told to drop.
    private var sent = 0
    private var dropped = 0
    /// The latest sample of the call known to be played by the client, where it says so.
    private var reported: Int?

    init(
        transport: any CallTransport, clock: CallClock, lead: Duration, endLength: Duration, echo: EchoReference,
        report: @escaping @Sendable (Event) -> Void
    ) {
        self.transport = transport
        self.clock = clock
        self.lead = lead
        self.endLength = endLength
        self.echo = echo
        self.report = report
        (wake, waker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Sends until its task is cancelled or the line is closed.
    func run() async {
        for await _ in wake {
            do {
                try await drain()
            } catch is CancellationError {
                return
            } catch {
                report(.lineClosed)
                return
            }
        }
    }

    // MARK: What is played

    /// - Parameter isOpen: Whether it may be heard at once; otherwise from ``open(_:)`` on.
    func begin(_ reply: Int, isOpen: Bool) {
        queue.begin(reply)
        self.isOpen = isOpen
        isAudible = false
        hasReportedEnd = false
        hasReportedDrain = false
        isDry = false
        fadesIn = false
    }

    func open(_ reply: Int) {
        guard queue.reply == reply else { return }
        isOpen = true
        waker.yield()
    }

    func beginChunk(_ text: String, of reply: Int) {
        guard queue.reply == reply else { return }
        queue.beginChunk(text)
    }

    func append(_ samples: [Int16], words: [WordTime], of reply: Int) {
        guard queue.reply == reply else { return }
        queue.append(samples, words: words)
        waker.yield()
    }

    func complete(_ reply: Int) {
        guard queue.reply == reply else { return }
        queue.complete()
        waker.yield()
    }

    // MARK: Who has the floor

    func hold() async {
        guard heldSince == nil else { return }
        heldSince = clock.now
        if isAudible { try? await transport.send(.event(.hold(true))) }
    }

    func resume() async {
        guard let since = heldSince else { return }
        heldSince = nil
        base += clock.now - since
        fadesIn = isAudible
        if isAudible { try? await transport.send(.event(.hold(false))) }
        waker.yield()
    }

    /// Drops what has not been heard of the reply and returns what has.
    func stop(_ reply: Int) -> (heard: String, wasAudible: Bool) {
        guard queue.reply == reply else { return ("", false) }
        let heardSamples = position
        let result = (queue.heard(upTo: heardSamples), isAudible)
        dropped += queue.taken - heardSamples
        queue = PlayoutQueue()
        heldSince = nil
        isAudible = false
        return result
    }

    /// The text of a reply that was as good as heard; what is left of it is dropped.
    func take(_ reply: Int) -> String {
        guard queue.reply == reply else { return "" }
        let text = queue.heard(upTo: queue.total)
        _ = stop(reply)
        return text
    }

    /// The text of a reply that was played whole.
    func finish(_ reply: Int) -> String {
        guard queue.reply == reply else { return "" }
        return queue.heard(upTo: queue.taken)
    }

    func clientPlayed(_ samples: Int) {
        guard samples >= 0, samples <= sent else { return }
        // Between replies everything sent has been played or dropped, so the client's word tells how
        // much was dropped to the sample: what was taken off at an interruption was an estimate.
        if !isAudible { dropped = sent - samples }
        reported = isAudible ? max(reported ?? 0, samples) : samples
    }

    /// How many samples of the reply have been heard: what the client reports, or the clock's word.
    private var position: Int {
        if let reported {
            let before = sent - queue.taken
            return max(0, min(queue.taken, reported + dropped - before))
        }
        let elapsed = (heldSince ?? clock.now) - base
        return max(0, min(queue.taken, elapsed.sampleCount(rate: AudioFormat.agentRate)))
    }

    // MARK: Sending

    private func drain() async throws {
        while heldSince == nil, isOpen, let reply = queue.reply {
            reportEnd(of: reply)
            if queue.isEmpty {
                if isAudible, !isDry, !queue.isComplete {
                    isDry = true
                    report(.ranDry(reply: reply))
                }
                guard queue.isDrained, !hasReportedDrain else { return }
                // What was sent ahead is still being heard.
                if isAudible { try await clock.sleep(until: base + .samples(queue.taken, rate: AudioFormat.agentRate)) }
                guard heldSince == nil, queue.reply == reply, queue.isDrained, !hasReportedDrain else { continue }
                hasReportedDrain = true
                report(.drained(reply: reply, wasAudible: isAudible))
                return
            }
            let now = clock.now
            // At the start, and after the queue ran dry, time begins anew with the next frame.
            let offset = Duration.samples(queue.taken, rate: AudioFormat.agentRate)
            if !isAudible || base + offset < now { base = now - offset }
            let due = base + offset - lead
            if due > now {
                try await clock.sleep(until: due)
                // The floor may have changed hands meanwhile.
                continue
            }
            try await sendFrame(of: reply)
        }
    }

    private func reportEnd(of reply: Int) {
        guard isAudible, queue.isComplete, !hasReportedEnd else { return }
        guard base + .samples(queue.total, rate: AudioFormat.agentRate) - clock.now <= endLength else { return }
        hasReportedEnd = true
        report(.nearsEnd(reply: reply))
    }

    private func sendFrame(of reply: Int) async throws {
        let start = queue.taken
        guard let (taken, text) = queue.take(Self.frameLength) else { return }
        var samples = taken
        sent += samples.count
        if fadesIn {
            fadesIn = false
            Self.fadeIn(&samples)
        }
        if !isAudible {
            isAudible = true
            report(.audible(reply: reply))
            try await transport.send(.event(.agentSpeaking))
        }
        if isDry {
            isDry = false
            report(.flowsAgain(reply: reply))
        }
        if let text {
            report(.saying(text, reply: reply))
            try await transport.send(.event(.agentText(text)))
        }
        echo.append(samples, heardAt: base + .samples(start, rate: AudioFormat.agentRate))
        try await transport.send(.audio(samples))
    }

    /// A wave that begins in its middle clicks.
    private static func fadeIn(_ samples: inout [Int16]) {
        for index in samples.indices { samples[index] = Int16(Int(samples[index]) * index / samples.count) }
    }
}
