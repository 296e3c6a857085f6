import Logging
import ParleyAudio
import ParleyCore
import Synchronization

/// A caller at the other end of a real call, at the pace of speech, who speaks when told to, whether or
/// not the agent does, and knows at each moment what of the agent can be heard.
struct FloorCaller {
    struct State: Sendable {
        var player = ClientPlayer()
        /// When the reply in progress began.
        var speakingSince: Duration?
        var isHeld = false
        /// How often playout was paused.
        var holds = 0
        /// When the agent was last made to stop, and when its last audible sample before that was heard.
        var interruption: (time: Duration, lastAudible: Duration?)?
        var interruptions = 0
        /// The words that made it stop, as far as they were known.
        var interruptingWords: String?
        fileprivate var awaitsWords = false
        /// What turns were understood to say.
        var transcripts: [String] = []
        /// Replies that were told whole.
        var repliesEnded = 0
        var failure: String?
        var hasEnded = false
    }

    /// 20 ms at 16 kHz, as clients send it.
    private static let frameLength = 320
    /// -62 dBFS: the microphone of a quiet room.
    private static let roomLevel: Float = 0.0008

    let transport: InProcessTransport
    let clock: CallClock
    private let record: Record
    private let start: Duration
    private let room: [Float]
    private var echo: EchoPath?
    private var frames = 0

    private final class Record: Sendable {
        let state = Mutex(State())
    }

    /// Holds a call with `agent` while `body` speaks.
    static func call(
        _ engines: CallEngines, _ agent: any CallAgent, configuration: CallConfiguration, echo: EchoPath? = nil, logger: Logger,
        _ body: (inout FloorCaller) async throws -> Void
    ) async throws {
        let clock = CallClock(ContinuousClock())
        let transport = InProcessTransport()
        let call = Call(transport: transport, engines: engines, agent: agent, configuration: configuration, clock: clock, logger: logger)
        var caller = FloorCaller(transport: transport, clock: clock, echo: echo)
        let record = caller.record
        async let end = call.run()
        async let hearing: Void = receive(transport, clock, record)
        transport.give(.start)
        do {
            try await body(&caller)
        } catch {
            transport.hangUp()
            _ = await (end, hearing)
            throw error
        }
        transport.hangUp()
        _ = await (end, hearing)
    }

    private init(transport: InProcessTransport, clock: CallClock, echo: EchoPath?) {
        self.transport = transport
        self.clock = clock
        self.echo = echo
        record = Record()
        start = clock.now
        room = Noise.pink.samples(AudioFormat.callerRate * 2, seed: 7).map { $0 * Self.roomLevel }
    }

    var state: State { record.state.withLock { $0 } }

    /// When the next frame is spoken.
    var time: Duration { start + .samples(frames * Self.frameLength, rate: AudioFormat.callerRate) }

    /// Is silent until `condition` holds. False if it did not within `patience`, or the call has ended.
    mutating func listen(for patience: Duration, until condition: (State, Duration) -> Bool = { _, _ in false }) async -> Bool {
        let limit = clock.now + patience
        while clock.now < limit, !Task.isCancelled {
            let now = clock.now
            let (holds, hasEnded) = record.state.withLock { (condition($0, now), $0.hasEnded) }
            if holds || hasEnded { return holds }
            await send([])
        }
        return false
    }

    /// Speaks, and returns when the first sample was spoken.
    mutating func speak(_ samples: [Float]) async -> Duration {
        let onset = time
        var rest = samples[...]
        while !rest.isEmpty, !Task.isCancelled {
            await send(rest.prefix(Self.frameLength))
            rest = rest.dropFirst(Self.frameLength)
        }
        return onset
    }

    private mutating func send(_ speech: ArraySlice<Float>) async {
        let began = time
        frames += 1
        try? await clock.sleep(until: time)
        let count = Self.frameLength
        let place = (frames * count) % (room.count - count)
        var frame = Array(room[place..<(place + count)])
        for (index, sample) in speech.enumerated() { frame[index] += sample }
        if echo != nil {
            let player = record.state.withLock { $0.player }
            let back = echo?.samples(from: began, count: count, of: player) ?? []
            for (index, sample) in back.enumerated() { frame[index] += sample }
        }
        transport.give(.audio(PCM.int16(frame)))
        guard frames % 5 == 0 else { return }
        let now = clock.now
        transport.give(.playbackPosition(samples: record.state.withLock { $0.player.position(at: now) }))
    }

    private static func receive(_ transport: InProcessTransport, _ clock: CallClock, _ record: Record) async {
        for await output in transport.outputs {
            let now = clock.now
            record.state.withLock { state in
                switch output {
                case .audio(let samples): state.player.receive(samples, at: now)
                case .event(let event): state.handle(event, at: now)
                }
            }
        }
        record.state.withLock { $0.hasEnded = true }
    }
}

extension FloorCaller.State {
    fileprivate mutating func handle(_ event: CallEvent, at now: Duration) {
        switch event {
        case .agentSpeaking: speakingSince = now
        case .agentDone(let text):
            speakingSince = nil
            if !text.isEmpty { repliesEnded += 1 }
        case .hold(let held):
            player.hold(held, at: now)
            if held, !isHeld { holds += 1 }
            isHeld = held
        case .interrupted:
            interruption = (now, player.lastAudible(before: now))
            interruptions += 1
            (interruptingWords, awaitsWords) = (nil, true)
            player.interrupt(at: now)
            speakingSince = nil
            isHeld = false
        case .partialTranscript(let text), .transcript(let text):
            if case .transcript = event, !text.isEmpty { transcripts.append(text) }
            // The words that confirmed an interruption follow it.
            if awaitsWords { (interruptingWords, awaitsWords) = (text, false) }
        case .error(_, let message): failure = message
        case .processing, .toolStarted, .toolFinished, .agentText, .latency, .handOver, .ended: break
        }
    }

    /// Whether the agent has been speaking for `time` and can be heard right now.
    func isAudible(for time: Duration, at now: Duration) -> Bool {
        guard let since = speakingSince, !isHeld, now - since >= time, let last = player.lastAudible(before: now) else { return false }
        return now - last <= .milliseconds(40)
    }
}
