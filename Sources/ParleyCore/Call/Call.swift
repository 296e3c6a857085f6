public import Logging

/// One call, from its first frame to its last: the only owner of its turn machine.
///
/// It feeds the machine what the ear hears and the playout reports, performs what the machine
/// decides, and runs each reply as a child that can be cancelled by itself.
public actor Call {
    private let transport: any CallTransport
    private let engines: CallEngines
    private let agent: any CallAgent
    private let configuration: CallConfiguration
    private let clock: CallClock
    private let logger: Logger
    private let startsAtOnce: Bool
    private let speculation: SpeculationTally

    private let playout: Playout
    private let ledger = LatencyLedger()
    private let echo = EchoReference()
    /// 8 s: what the turn detector listens to.
    private let history = AudioHistory(capacity: 8 * AudioFormat.callerRate)
    /// What happens to the call, in order. Bounded only by nature: each event stands for a change of
    /// speech, words, timer or reply, a few dozen a second at the very most.
    private let events: AsyncStream<TurnEvent>
    private let post: AsyncStream<TurnEvent>.Continuation

    private var machine: TurnMachine
    private var timers: [TurnTimer: (id: Int, child: CancellableChild)] = [:]
    private var timerCount = 0
    private var replyChild: CancellableChild?
    private var speaker: ReplySpeaker?
    /// What was said in front of the reply, to say that it is coming; no part of the conversation.
    private var announcement = ""
    /// Of the reply on trial.
    private var commitment: ReplyCommitment?
    private var preparation: CancellableChild?
    /// The latest words that may be all there are of the turn, by what the recognizer hears.
    private var wholeWords: String?
    private var utterance = 0
    /// When the latest audio came, and whether it has been too long since.
    private var lastAudio = Duration.zero
    private var isLineStill = false
    private var end = CallEnd.hungUp
    /// When the last event was handled whole, and whether one is being handled.
    private var progress = Duration.zero
    private var isHandling = false

    /// - Parameters:
    ///   - startsAtOnce: Greet without waiting for the caller's side to send anything.
    ///   - speculation: Counts the replies begun ahead; may be shared by many calls.
    public init(
        transport: any CallTransport, engines: CallEngines, agent: any CallAgent,
        configuration: CallConfiguration = CallConfiguration(), startsAtOnce: Bool = false, clock: CallClock = CallClock(ContinuousClock()),
        logger: Logger = Logger(label: "parley.call"), speculation: SpeculationTally = SpeculationTally()
    ) {
        self.transport = transport
        self.engines = engines
        self.agent = agent
        self.configuration = configuration
        self.startsAtOnce = startsAtOnce
        self.clock = clock
        self.logger = logger
        self.speculation = speculation
        let (events, post) = AsyncStream<TurnEvent>.makeStream()
        self.events = events
        self.post = post
        var rules = configuration.turn
        // Without words before the end of the turn there is nothing to be read by then.
        rules.awaitsReading = rules.awaitsReading || agent.judgesTurns && configuration.recognizesAhead
        machine = TurnMachine(configuration: rules)
        playout = Playout(
            transport: transport, clock: clock, lead: configuration.playoutLead, endLength: configuration.turn.answerOverlap, echo: echo
        ) { [ledger] event in
            switch event {
            case .audible(let reply):
                ledger.stamp(.firstSent, of: reply, at: clock.now)
                post.yield(.replyAudible(reply))
            case .ranDry(let reply): post.yield(.replyRanDry(reply))
            case .flowsAgain(let reply): post.yield(.replyFlowsAgain(reply))
            case .saying(let text, let reply): post.yield(.agentSaid(text, reply: reply))
            case .nearsEnd(let reply): post.yield(.replyNearsEnd(reply))
            case .drained(let reply, let wasAudible): post.yield(.replyDrained(reply, wasAudible: wasAudible))
            case .lineClosed: post.yield(.callEnded)
            }
        }
    }

    /// Holds the call until either side hangs up, or the task is cancelled.
    public func run() async -> CallEnd {
        progress = clock.now
        await TurnObservation.$current.withValue(ledger) {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await self.hold() }
                group.addTask { await self.watch() }
                // The call is over, or cannot be helped any more.
                await group.next()
                group.cancelAll()
            }
        }
        return end
    }

    private func hold() async {
        let stream: any RecognizerStream
        do {
            let opened = try await engines.recognizer.openStream()
            stream = configuration.recognizesAhead ? opened : DeferredRecognizerStream(opened)
        } catch {
            try? await transport.send(.event(.error(code: "recognizer", message: "The recognizer could not be started.")))
            await agent.close()
            end = .failed(String(describing: error))
            return
        }
        await withDiscardingTaskGroup { group in
            group.addTask { await self.playout.run() }
            group.addTask { await self.listen(stream) }
            group.addTask { await self.watchLine() }
            group.addTask {
                for await transcript in stream.transcripts {
                    await self.recognized(transcript)
                }
            }
            if let reporting = stream as? any TurnReportingStream {
                group.addTask {
                    for await event in reporting.turnEvents { await self.reported(event) }
                }
            }
            for await event in events {
                if event == .callEnded || Task.isCancelled { break }
                isHandling = true
                let actions = machine.handle(event)
                logger.trace("Turn", metadata: ["event": "\(event)", "actions": "\(actions)", "state": "\(machine.state)"])
                for action in actions {
                    await perform(action, stream: stream, in: &group)
                }
                (progress, isHandling) = (clock.now, false)
                if case .replyAudible = event, let latency = ledger.finishTurn() { await emit(.latency(latency)) }
            }
            _ = machine.handle(.callEnded)
            replyChild?.cancel()
            group.cancelAll()
        }
        post.finish()
        await stream.close()
        await agent.close()
    }

    /// Looks for a call that makes no progress: an event that never came, or an action that does not
    /// return. It is helped over that once; if that brings nothing, it is ended, which is cancelled
    /// from outside the loop that may be stuck.
    private func watch() async {
        let limit = configuration.turn.stallLimit
        var hasHelped = false
        while (try? await clock.sleep(until: max(progress + limit, clock.now + limit / 5))) != nil {
            guard machine.isUnderWay || isHandling else {
                hasHelped = false
                continue
            }
            guard clock.now - progress >= limit else { continue }
            let state: Logger.MetadataValue = "\(machine.state): \(machine.caller), \(machine.agent)"
            if hasHelped {
                logger.error("A stuck call is ended", metadata: ["state": state])
                end = .failed("the call made no progress")
                return
            }
            logger.error("A call makes no progress", metadata: ["state": state])
            hasHelped = true
            progress = clock.now
            post.yield(.stalled)
        }
    }

    // MARK: What comes in

    private func listen(_ stream: any RecognizerStream) async {
        var ear = Ear(
            detector: engines.voiceActivity, stream: stream, history: history, gate: configuration.gate,
            echo: configuration.gatesEcho ? EchoGate(echo) : nil)
        var hasBegun = startsAtOnce
        if startsAtOnce { post.yield(.callBegan) }
        for await input in transport.inbound {
            switch input {
            case .audio(let samples):
                if !hasBegun { post.yield(.callBegan) }
                hasBegun = true
                lastAudio = clock.now
                if isLineStill {
                    isLineStill = false
                    ear.hearAnew()
                }
                do {
                    for event in try await ear.hear(samples, at: clock.now) { post.yield(event) }
                } catch {
                    logger.error("The voice activity detector failed", metadata: ["error": "\(error)"])
                    end = .failed("voice activity detection: \(error)")
                    post.yield(.callEnded)
                    return
                }
            case .start where hasBegun:
                end = .restarted
                post.yield(.callEnded)
                return
            case .start:
                hasBegun = true
                post.yield(.callBegan)
            case .playbackPosition(let samples):
                await playout.clientPlayed(samples)
            }
        }
        post.yield(.callEnded)
    }

    /// Audio that stops coming is silence: a microphone that was muted, a key that was let go, a line that broke.
    private func watchLine() async {
        while (try? await clock.sleep(until: max(lastAudio + Self.stillAfter, clock.now + Self.stillAfter / 4))) != nil {
            guard case .voiced = machine.caller, !isLineStill, clock.now - lastAudio >= Self.stillAfter else { continue }
            isLineStill = true
            post.yield(.pauseBegan(at: history.count, silence: clock.now - lastAudio))
        }
    }

    /// Longer than networks hold audio up, and shorter than people wait.
    private static let stillAfter = Duration.milliseconds(500)

    private func recognized(_ transcript: Transcript) {
        guard !transcript.isFinal else { return }
        if case .paused = machine.caller { ledger.wordsCame(at: clock.now) }
        if transcript.fallsQuiet || (transcript.sentenceEnd ?? 0) >= configuration.sentenceThreshold { wholeWords = transcript.text }
        post.yield(
            .partial(
                transcript.text, utterance: utterance, reachesPause: transcript.reachesPause, sentenceEnd: transcript.sentenceEnd,
                confidence: transcript.confidence))
    }

    private func reported(_ event: RecognizerTurnEvent) {
        post.yield(.turnReported(event, utterance: utterance))
    }

    // MARK: What is to be done

    private func perform(
        _ action: TurnAction, stream: any RecognizerStream, in group: inout DiscardingTaskGroup
    ) async {
        switch action {
        case .beginUtterance(let utterance, let sample):
            self.utterance = utterance
            wholeWords = nil
            stream.utteranceBegan(at: sample)
        case .markPause(_, let sample):
            ledger.pauseBegan(at: clock.now)
            stream.pauseBegan(at: sample)
        case .discardUtterance:
            stream.discardUtterance()
        case .judgeTurn(let question, let words):
            judge(question: question, words: words, in: &group)
        case .turnEnded:
            await emit(.processing)
        case .finalize(let utterance, let sample):
            finalize(utterance, upTo: sample, stream: stream, in: &group)

        case .greet(let reply):
            await speak(reply, Self.line(agent.greeting), in: &group)
        case .reply(let reply, let words):
            preparation?.cancel()
            await speak(reply, agent.reply(to: words), in: &group)
        case .speculate(let reply, let words):
            preparation?.cancel()
            speculation.replyBegan()
            let commitment = ReplyCommitment()
            self.commitment = commitment
            await speak(reply, agent.reply(to: words, commitment: commitment), isTrial: true, in: &group)
        case .commitReply(let reply):
            speculation.replyAdopted()
            commitment?.give()
            commitment = nil
            await playout.open(reply)
        case .discardReply(let reply):
            commitment?.discard()
            commitment = nil
            replyChild?.cancel()
            replyChild = nil
            _ = await playout.stop(reply)
            await agent.replyDiscarded()
        case .prompt(let reply, let prompt):
            await speak(reply, Self.line(configuration.line(prompt)), in: &group)
        case .hangUp:
            end = machine.hasTakenLeave ? .agentLeft : machine.hasRunOut ? .tooLong : .callerSilent
            post.yield(.callEnded)
        case .apologise(let reply, let line):
            let text = line == .notUnderstood ? configuration.notUnderstood : configuration.noAnswer
            await speak(reply, Self.line(text), in: &group)
        case .cancelReply(let reply):
            await cancel(reply)
        case .replyHeard(let reply):
            let text = await playout.finish(reply)
            await emit(.agentDone(text: text))
            await heard(text)
        case .replyTaken(let reply):
            let text = await playout.take(reply)
            // What the caller's side has not played is to be dropped, as at any interruption.
            await emit(.interrupted(heard: text))
            await heard(text)
        case .reassure(let reply):
            guard speaker?.reply == reply, speaker?.announce(configuration.oneMoment) == true else { break }
            announcement = configuration.oneMoment

        case .holdPlayout: await playout.hold()
        case .resumePlayout: await playout.resume()
        case .setTimer(let timer, let delay): set(timer, after: delay, in: &group)
        case .setPauseTimer(let timer, let silence):
            guard case .paused(let pause) = machine.caller else { break }
            set(timer, after: history.time(of: pause.start) + silence - clock.now, in: &group)
        case .cancelTimer(let timer): timers.removeValue(forKey: timer)?.child.cancel()
        case .cancelAllTimers:
            for timer in timers.values { timer.child.cancel() }
            timers = [:]

        case .emitPartial(let text):
            await emit(.partialTranscript(text))
            prepare(text, in: &group)
        case .emitTranscript(let text): await emit(.transcript(text))
        case .emitNothingHeard: await emit(.agentDone(text: ""))
        case .emitFault: await emit(.error(code: "no_answer", message: "The agent could not answer."))
        }
    }

    private func judge(question: Int, words: String, in group: inout DiscardingTaskGroup) {
        let audio = history.latest()
        group.addTask { [engines, logger, post] in
            do {
                let probability = try await engines.turnDetector.completionProbability(audio: audio, words: words)
                post.yield(.turnJudged(probability, question: question))
            } catch {
                // Its deadline decides in its stead.
                logger.warning("The turn detector failed", metadata: ["error": "\(error)"])
            }
        }
    }

    private func finalize(
        _ utterance: Int, upTo sample: Int, stream: any RecognizerStream, in group: inout DiscardingTaskGroup
    ) {
        // The end of a turn that was cut off for its length is now.
        let sample = min(sample, history.count)
        ledger.turnEnded(speechEnd: history.time(of: sample), at: clock.now)
        group.addTask { [ledger, clock, logger, post] in
            do {
                let transcript = try await stream.finalize(upTo: sample)
                ledger.transcriptCame(at: clock.now)
                post.yield(.transcribed(transcript.text, utterance: utterance, confidence: transcript.confidence))
            } catch {
                logger.warning("The recognizer failed", metadata: ["error": "\(error)"])
                post.yield(.transcriptionFailed(utterance: utterance))
            }
        }
    }

    private func prepare(_ words: String, in group: inout DiscardingTaskGroup) {
        // A reply that is being made needs no reading ahead, and would be superseded by it.
        guard configuration.readsAhead, machine.agent == .quiet, machine.trial == nil else { return }
        // A whole sentence, and words behind which it has fallen quiet, are perhaps all, before anybody has
        // noticed a pause.
        var isPause = configuration.draftsAhead && words == wholeWords
        if case .paused = machine.caller { isPause = true }
        preparation?.cancel()
        preparation = group.addCancellableTask { [agent, isPause] in
            await agent.prepare(words: words, isPause: isPause)
        }
    }

    private func speak(
        _ reply: Int, _ events: AsyncThrowingStream<ReplyEvent, any Error>, isTrial: Bool = false,
        in group: inout DiscardingTaskGroup
    ) async {
        ledger.replyBegan(reply, isTrial: isTrial, at: clock.now)
        // Before the child starts, so that what is decided meanwhile finds the reply.
        await playout.begin(reply, isOpen: !isTrial)
        let speaker = ReplySpeaker(
            reply: reply, synthesizer: engines.synthesizer, playout: playout, ledger: ledger, clock: clock,
            limits: configuration.chunks, emit: { [weak self] in await self?.emit($0) },
            judged: { [post] in post.yield(.wordsJudged($0, reply: reply)) },
            follows: { [post] in post.yield(.replyHasSequel($0, reply: reply)) })
        self.speaker = speaker
        announcement = ""
        replyChild = group.addCancellableTask { [logger, post] in
            do {
                try await speaker.speak(events)
            } catch {
                // Whoever cancelled it settles what was heard. An engine that gives up by itself, whatever
                // it calls that, has failed.
                if Task.isCancelled { return }
                logger.warning("A reply failed", metadata: ["error": "\(error)"])
                post.yield(.replyFailed(reply))
            }
        }
    }

    /// A reply was heard whole.
    private func heard(_ text: String) async {
        _ = machine.handle(.expects(ExpectedAnswer(after: text, in: configuration.language)))
        await agent.replyEnded(heard: withoutAnnouncement(text), interrupted: false)
    }

    private func withoutAnnouncement(_ text: String) -> String {
        guard !announcement.isEmpty, text.hasPrefix(announcement) else { return text }
        return String(text.dropFirst(announcement.count).drop(while: \.isWhitespace))
    }

    private func cancel(_ reply: Int) async {
        replyChild?.cancel()
        replyChild = nil
        let (heard, wasAudible) = await playout.stop(reply)
        if wasAudible {
            _ = machine.handle(.expects(ExpectedAnswer(after: heard, in: configuration.language)))
            await emit(.interrupted(heard: heard))
        }
        await agent.replyEnded(heard: withoutAnnouncement(heard), interrupted: true)
    }

    private func set(_ timer: TurnTimer, after delay: Duration, in group: inout DiscardingTaskGroup) {
        timers.removeValue(forKey: timer)?.child.cancel()
        timerCount += 1
        let id = timerCount
        let time = clock.now + max(.zero, delay)
        let child = group.addCancellableTask { [clock] in
            guard (try? await clock.sleep(until: time)) != nil else { return }
            await self.fire(timer, id: id)
        }
        timers[timer] = (id, child)
    }

    /// Posts a timer's event, unless it was cancelled or set anew while it was on its way.
    private func fire(_ timer: TurnTimer, id: Int) {
        guard timers[timer]?.id == id else { return }
        timers[timer] = nil
        post.yield(.timerFired(timer))
    }

    private func emit(_ event: CallEvent) async {
        do {
            try await transport.send(.event(event))
        } catch {
            post.yield(.callEnded)
        }
    }

    private static func line(_ text: String) -> AsyncThrowingStream<ReplyEvent, any Error> {
        AsyncThrowingStream { continuation in
            continuation.yield(.text(text))
            continuation.finish()
        }
    }
}
