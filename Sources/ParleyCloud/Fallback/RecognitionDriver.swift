import ParleyCore

/// Decides which engine hears a call, keeps the audio of its utterances, and has them transcribed.
///
/// One engine, the live one, hears the call as it is spoken. When it cannot be opened, its circuit
/// opens, or it fails an utterance, another takes its place and is given what it missed. At the
/// beginning of each utterance the first engine whose circuit allows it is live again.
struct RecognitionDriver: Sendable {
    enum Command: Sendable {
        case audio([Float])
        case began(Int)
        case paused(Int)
        case discard
        case finalize(Int, observer: (any TurnObserver)?, EngineStream.Reply)
        case reported(EngineStream, EngineStream.Report)
        /// The live stream failed an utterance.
        case broke(EngineStream)
    }

    let chain: EngineChain<any SpeechRecognizer>
    let configuration: FallbackRecognizer.Configuration
    private let output: AsyncStream<Transcript>.Continuation
    private let turns: AsyncStream<RecognizerTurnEvent>.Continuation
    private let post: AsyncStream<Command>.Continuation

    private var audio: UtteranceAudio
    /// Utterances that have begun and are not finished, oldest first. There may be two: the end of one
    /// that was asked for before the next began may arrive after it.
    private var utterances: [RecordedUtterance] = []
    /// Where the speech of the last utterance that was asked for or discarded ended: no engine is given
    /// it again, to be taken for the beginning of the next.
    private var ended = 0
    private var live: EngineStream?
    /// Engines that could not be opened since the last utterance began.
    private var closedDoors: Set<String> = []

    init(
        chain: EngineChain<any SpeechRecognizer>, configuration: FallbackRecognizer.Configuration,
        output: AsyncStream<Transcript>.Continuation, turns: AsyncStream<RecognizerTurnEvent>.Continuation,
        post: AsyncStream<Command>.Continuation
    ) {
        self.chain = chain
        self.configuration = configuration
        self.output = output
        self.turns = turns
        self.post = post
        audio = UtteranceAudio(capacity: configuration.longestUtterance.sampleCount(rate: AudioFormat.callerRate))
    }

    /// Returns when the commands have ended and everything is closed.
    mutating func run(_ commands: AsyncStream<Command>) async {
        await withDiscardingTaskGroup { group in
            replaceLive(in: &group)
            for await command in commands { handle(command, in: &group) }
            live?.close()
            live = nil
            utterances = []
            group.cancelAll()
        }
    }

    private mutating func handle(_ command: Command, in group: inout DiscardingTaskGroup) {
        switch command {
        case .audio(let samples):
            audio.append(samples)
            live?.append(samples)
            forgetOldAudio()
        case .began(let sample):
            began(at: sample, in: &group)
        case .paused(let sample):
            guard let last = utterances.indices.last else { return }
            utterances[last].pause = sample
            live?.paused(at: sample)
        case .discard:
            if let last = utterances.popLast() { ended = max(ended, last.pause ?? 0) }
            live?.discard()
        case .finalize(let sample, let observer, let reply):
            finalize(upTo: sample, observer: observer, reply, in: &group)
        case .reported(let stream, .transcript(let transcript)):
            guard stream === live, let last = utterances.indices.last else { return }
            utterances[last].words = transcript.text
            output.yield(transcript)
        case .reported(let stream, .turn(let event)):
            if stream === live { turns.yield(event) }
        case .reported(let stream, .failed(let error)):
            stream.engine.health.record(.failed(FailureReason(error), detail: String(describing: error)))
            stream.engine.health.failed(error)
            closedDoors.insert(stream.engine.name)
            if stream === live { replaceLive(in: &group) }
        case .broke(let stream):
            if stream === live { replaceLive(in: &group) }
        }
    }

    // MARK: Utterances

    private mutating func began(at sample: Int, in group: inout DiscardingTaskGroup) {
        closedDoors = []
        utterances.append(RecordedUtterance(start: sample))
        if let live, live.engine.name == preferred?.name {
            utterances[utterances.count - 1].live = live
            live.began(at: sample)
        } else {
            replaceLive(in: &group)
        }
    }

    private mutating func finalize(
        upTo sample: Int, observer: (any TurnObserver)?, _ reply: EngineStream.Reply, in group: inout DiscardingTaskGroup
    ) {
        guard !utterances.isEmpty else {
            // Nobody has said where speech began, so there is none.
            reply.yield(Transcript(text: "", isFinal: true))
            reply.finish()
            return
        }
        let utterance = utterances.removeFirst()
        let start = origin(before: utterance.start)
        ended = max(ended, min(sample, audio.end))
        let end = max(start, utterances.first.map { min($0.start, audio.end) } ?? audio.end)
        let recording = UtteranceRecording(
            utterance: utterance, end: sample, audio: audio.slice(start..<end), audioStart: start)
        let settlement = UtteranceSettlement(
            chain: chain, recording: recording, doubtfulSilence: configuration.doubtfulSilence, observer: observer)
        group.addTask { [post] in
            do {
                reply.yield(try await settlement.transcript { post.yield(.broke($0)) })
                reply.finish()
            } catch {
                reply.finish(throwing: error)
            }
        }
    }

    private mutating func forgetOldAudio() {
        let preRoll = configuration.preRoll.sampleCount(rate: AudioFormat.callerRate)
        // An onset is marked after the fact: at most half a second later, by what detectors need.
        let margin = AudioFormat.callerRate / 2
        let needed = (utterances.first?.start ?? audio.end - margin) - preRoll
        // In lumps of a second.
        if needed - audio.start > AudioFormat.callerRate { audio.drop(to: needed) }
    }

    /// From where an engine is given audio that is to be heard from `start` on: a little earlier, for an
    /// onset is marked late.
    private func origin(before start: Int) -> Int {
        let preRoll = configuration.preRoll.sampleCount(rate: AudioFormat.callerRate)
        return max(audio.start, start - preRoll, min(ended, start))
    }

    // MARK: The live engine

    /// The first engine that may hear the call. An engine whose circuit is half open may: that is how
    /// it is found out whether it is well again.
    private var preferred: NamedEngine<any SpeechRecognizer>? {
        chain.engines.first { $0.health.state != .open && !closedDoors.contains($0.name) }
    }

    /// Lets the preferred engine hear the call from now on, and what it missed of the utterance in
    /// progress.
    private mutating func replaceLive(in group: inout DiscardingTaskGroup) {
        live?.close()
        live = nil
        guard let engine = preferred else { return }
        let origin = origin(before: utterances.last?.start ?? audio.end)
        let stream = EngineStream(engine, origin: origin, clock: chain.clock)
        live = stream
        if let last = utterances.indices.last {
            utterances[last].live = stream
            utterances[last].words = ""
            stream.hear(utterances[last], in: audio)
        } else {
            stream.append(audio.slice(origin..<audio.end))
        }
        group.addTask { [post] in
            await stream.run { post.yield(.reported(stream, $0)) }
        }
    }
}

extension EngineStream {
    /// Tells of an utterance as though it were being spoken.
    func hear(_ utterance: RecordedUtterance, in audio: UtteranceAudio) {
        append(audio.slice(origin..<max(origin, utterance.start)))
        began(at: utterance.start)
        append(audio.slice(max(origin, utterance.start)..<audio.end))
        if let pause = utterance.pause { paused(at: pause) }
    }
}
