import ParleyAudio
import Synchronization

/// Plays a caller from recordings: waits for the greeting, then speaks one recording a turn, each
/// at the pace of speech, once the agent has finished its answer to the one before.
///
/// Between and after the recordings it sends silence, as a microphone would.
package struct RecordedCaller: Sendable {
    /// What the caller does next.
    package enum Step: Sendable {
        /// Speaks when the agent has finished. Samples are 16 kHz mono, -1…1.
        case turn([Float])
        /// Speaks over the agent when it has been audible for `after`.
        case interruption([Float], after: Duration)

        package var samples: [Float] {
            switch self {
            case .turn(let samples), .interruption(let samples, _): samples
            }
        }
    }

    /// What came of one step.
    package struct Turn: Sendable {
        package var heard: [String] = []
        package var said: [String] = []
        package var tools: [(call: ToolCall, result: JSONValue)] = []
        package var wasInterrupted = false
        package var latency: TurnLatency?
        /// When the recording's first and last samples of speech were spoken.
        package var speechStart: Duration
        package var speechEnd: Duration
        /// When the first audible sample of the answer was heard.
        package var firstAudible: Duration?
        /// For an interruption: when the agent fell silent.
        package var silencedAt: Duration?

        package var voiceToVoice: Duration? { firstAudible.map { $0 - speechEnd } }
    }

    package struct Recording: Sendable {
        package var greeting = ""
        package var turns: [Turn] = []
        /// At 16 kHz, from the beginning of the call.
        package var caller: [Float] = []
        /// At 24 kHz, from the beginning of the call.
        package var agent: [Float] = []
        package var failure: String?
    }

    let transport: InProcessTransport
    let clock: CallClock
    /// How long an answer may take before the caller gives up on it.
    package var patience: Duration = .seconds(45)
    /// How long the caller listens after the agent has finished, before speaking again.
    package var pause: Duration = .milliseconds(350)

    package init(transport: InProcessTransport, clock: CallClock) {
        self.transport = transport
        self.clock = clock
    }

    /// Holds the call; `progress` is told each turn as it ends.
    package func run(_ steps: [Step], progress: @escaping @Sendable (Turn) -> Void = { _ in }) async -> Recording {
        await hold { record in await self.speak(steps, record: record, progress: progress) }
    }

    /// Holds a call in which what is said depends on what was answered.
    /// - Parameter next: What to say, 16 kHz mono; `nil` hangs up. It is given the turn that has ended,
    ///   `nil` at the beginning of the call, and should return at once: nothing is sent meanwhile.
    package func converse(_ next: (Turn?) async throws -> [Float]?) async -> Recording {
        await hold { record in
            do {
                try await self.converse(next, record: record)
            } catch {
                record.fail("\(error)")
            }
        }
    }

    private func hold(_ speak: (Record) async -> Void) async -> Recording {
        let record = Record()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.receive(into: record) }
            await speak(record)
            transport.hangUp()
            await group.waitForAll()
        }
        return record.state.withLock { state in
            state.recording.agent = state.player.rendered()
            return state.recording
        }
    }

    // MARK: Speaking

    private func speak(_ steps: [Step], record: Record, progress: @Sendable (Turn) -> Void) async {
        transport.give(.start)
        var microphone = Microphone(transport: transport, clock: clock, record: record)
        guard await microphone.listen(for: patience, until: { $0.hasGreeted && $1 - $0.lastEvent > pause }) else {
            record.fail("There was no greeting.")
            return
        }
        for (index, step) in steps.enumerated() {
            if case .interruption(_, let after) = step {
                _ = await microphone.listen(for: patience) { state, now in
                    state.speakingSince.map { now - $0 >= after } ?? false
                }
            }
            let bounds = SpeechBounds(step.samples)
            record.begin(speaking: bounds, at: microphone.time)
            await microphone.speak(step.samples)
            // Whoever is going to interrupt does not wait for the end of the answer.
            var isInterruptedNext = false
            if index + 1 < steps.count, case .interruption = steps[index + 1] { isInterruptedNext = true }
            let isAnswered = await microphone.listen(for: patience) { state, now in
                isInterruptedNext ? state.isAnswering : state.isAnswered && now - state.lastEvent > pause
            }
            // An agent that takes leave hangs up behind its answer.
            let hasHungUp = record.state.withLock { $0.hasEnded && $0.isAnswered }
            guard let turn = record.state.withLock({ $0.finishTurn() }) else { return }
            progress(turn)
            if hasHungUp {
                if index + 1 < steps.count { record.fail("The agent hung up before the caller had said everything.") }
                return
            }
            if !isAnswered {
                record.fail("The agent did not finish its answer.")
                return
            }
        }
    }

    private func converse(_ next: (Turn?) async throws -> [Float]?, record: Record) async throws {
        transport.give(.start)
        var microphone = Microphone(transport: transport, clock: clock, record: record)
        guard await microphone.listen(for: patience, until: { $0.hasGreeted && $1 - $0.lastEvent > pause }) else {
            record.fail("There was no greeting.")
            return
        }
        var last: Turn?
        while let samples = try await next(last) {
            record.begin(speaking: SpeechBounds(samples), at: microphone.time)
            await microphone.speak(samples)
            let isAnswered = await microphone.listen(for: patience) { $0.isAnswered && $1 - $0.lastEvent > pause }
            let hasHungUp = record.state.withLock { $0.hasEnded && $0.isAnswered }
            last = record.state.withLock { $0.finishTurn() }
            if hasHungUp { return }
            guard isAnswered else {
                record.fail("The agent did not finish its answer.")
                return
            }
        }
    }

    // MARK: Receiving

    private func receive(into record: Record) async {
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

/// Sends frames of 20 ms by an absolute clock, and reports what has been played.
private struct Microphone {
    /// 20 ms at 16 kHz, as clients send it.
    static let frameLength = 320

    let transport: InProcessTransport
    let clock: CallClock
    let record: Record
    let start: Duration
    var frames = 0

    init(transport: InProcessTransport, clock: CallClock, record: Record) {
        self.transport = transport
        self.clock = clock
        self.record = record
        start = clock.now
    }

    /// When the next frame is spoken.
    var time: Duration { start + .samples(frames * Self.frameLength, rate: AudioFormat.callerRate) }

    /// Sends silence until `condition` holds. False if it did not within `patience`.
    mutating func listen(
        for patience: Duration, until condition: (RecordedCaller.State, Duration) -> Bool
    ) async -> Bool {
        let limit = clock.now + patience
        let silence = Array(repeating: Float(0), count: Self.frameLength)
        while clock.now < limit, !Task.isCancelled {
            let now = clock.now
            let (holds, hasEnded) = record.state.withLock { (condition($0, now), $0.hasEnded) }
            if holds || hasEnded { return holds }
            await send(silence)
        }
        return false
    }

    mutating func speak(_ samples: [Float]) async {
        var rest = samples[...]
        while !rest.isEmpty, !Task.isCancelled {
            let frame = rest.prefix(Self.frameLength)
            rest = rest.dropFirst(Self.frameLength)
            await send(frame + Array(repeating: 0, count: Self.frameLength - frame.count))
        }
    }

    private mutating func send(_ frame: [Float]) async {
        // A microphone hands a frame over when it is full.
        frames += 1
        try? await clock.sleep(until: time)
        transport.give(.audio(PCM.int16(frame)))
        let now = clock.now
        let position = record.state.withLock { state in
            state.recording.caller += frame
            return state.player.position(at: now)
        }
        if frames % 5 == 0 { transport.give(.playbackPosition(samples: position)) }
    }
}
