import ParleyCore

/// Decides which engine hears a call, keeps the audio of its utterances, and has them transcribed.
///
/// One engine, the live one, hears the call as it is spoken. When it cannot be opened, its circuit
/// opens, or it fails an utterance, another takes its place and is given what it missed. At the
/// beginning of each utterance the first engine whose circuit allows it is live again.
struct RecognitionDriver: Sendable {
    enum Command: Sendable {
        case audio([Float])
        /// An utterance, by its number, at a sample.
        case began(Int, Int)
        case paused(Int, Int)
        case discarded(Int)
        case ended(Int, Int, observer: (any TurnObserver)?, EngineStream.Reply)
        case reported(EngineStream, EngineStream.Report)
        /// The live stream failed an utterance.
        case broke(EngineStream)
    }

    let chain: EngineChain<any SpeechRecognizer>
    let configuration: FallbackRecognizer.Configuration
    private let output: AsyncStream<Transcript>.Continuation
    private let turns: AsyncStream<RecognizerTurnReport>.Continuation
    private let post: AsyncStream<Command>.Continuation

    private var audio: UtteranceAudio
    /// The utterance in progress.
    private var utterance: RecordedUtterance?
    /// Where the speech of the last utterance that was asked for or discarded ended: no engine is given
    /// it again, to be taken for the beginning of the next.
    private var ended = 0
    private var live: EngineStream?
    /// Engines that could not be opened since the last utterance began.
    private var closedDoors: Set<String> = []

    init(
        chain: EngineChain<any SpeechRecognizer>, configuration: FallbackRecognizer.Configuration,
        output: AsyncStream<Transcript>.Continuation, turns: AsyncStream<RecognizerTurnReport>.Continuation,
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
            utterance = nil
            group.cancelAll()
        }
    }

    private mutating func handle(_ command: Command, in group: inout DiscardingTaskGroup) {
        switch command {
        case .audio(let samples):
            audio.append(samples)
            live?.append(samples)
            forgetOldAudio()
        case .began(let number, let sample):
            began(number, at: sample, in: &group)
        case .paused(let number, let sample):
            guard utterance?.number == number else { return }
            utterance?.pause = sample
            live?.paused(number, at: sample)
        case .discarded(let number):
            guard utterance?.number == number else { return }
            ended = max(ended, utterance?.pause ?? 0)
            utterance = nil
            live?.discarded(number)
        case .ended(let number, let sample, let observer, let reply):
            end(number, at: sample, observer: observer, reply, in: &group)
        case .reported(let stream, .transcript(let transcript)):
            guard stream === live, utterance?.number == transcript.utterance else { return }
            utterance?.words = transcript.text
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

    private mutating func began(_ number: Int, at sample: Int, in group: inout DiscardingTaskGroup) {
        closedDoors = []
        utterance = RecordedUtterance(number: number, start: sample)
        if let live, live.engine.name == preferred?.name {
            utterance?.live = live
            live.began(number, at: sample)
        } else {
            replaceLive(in: &group)
        }
    }

    private mutating func end(
        _ number: Int, at sample: Int, observer: (any TurnObserver)?, _ reply: EngineStream.Reply, in group: inout DiscardingTaskGroup
    ) {
        guard var utterance, utterance.number == number else {
            // Nobody has said where speech began, so there is none.
            reply.yield(Transcript(text: "", utterance: number, isFinal: true))
            reply.finish()
            return
        }
        self.utterance = nil
        // At once: the next may begin before anybody waits for the words.
        utterance.final = utterance.live?.ended(number, at: sample)
        let start = origin(before: utterance.start)
        ended = max(ended, min(sample, audio.end))
        let recording = UtteranceRecording(
            utterance: utterance, end: sample, audio: audio.slice(start..<max(start, audio.end)), audioStart: start)
        let settlement = UtteranceSettlement(
            chain: chain, recording: recording, doubtfulSilence: configuration.doubtfulSilence, observer: observer)
        group.addTask { [post] in
            await reply.give { try await settlement.transcript { post.yield(.broke($0)) } }
        }
    }

    private mutating func forgetOldAudio() {
        let preRoll = configuration.preRoll.sampleCount(rate: AudioFormat.callerRate)
        // An onset is marked after the fact: at most half a second later, by what detectors need.
        let margin = AudioFormat.callerRate / 2
        let needed = (utterance?.start ?? audio.end - margin) - preRoll
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
        let origin = origin(before: utterance?.start ?? audio.end)
        let stream = EngineStream(engine, origin: origin, clock: chain.clock)
        live = stream
        utterance?.live = stream
        utterance?.words = ""
        if let utterance {
            stream.hear(utterance, in: audio)
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
        began(utterance.number, at: utterance.start)
        append(audio.slice(max(origin, utterance.start)..<audio.end))
        if let pause = utterance.pause { paused(utterance.number, at: pause) }
    }
}
