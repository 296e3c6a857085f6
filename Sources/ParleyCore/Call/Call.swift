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
    /// What the caller is saying, or said last.
    private var utterance: Utterance?
    /// Where its last pause began.
    private var pauseStart = 0
    /// The latest words of it that may be all there are of the turn, by what the recognizer hears.
    private var wholeWords: String?
    /// What the agent is saying, or about to.
    private var reply: RunningReply?
    private var preparation: CancellableChild?
    /// The language model is asked about the words.
    private var opinion: CancellableChild?
    /// When the latest audio came, and whether it has been too long since.
    private var lastAudio = Duration.zero
    private var isLineStill = false
    private var end = CallEnd.hungUp
    /// When the last event was handled whole, and whether one is being handled.
    private var progress = Duration.zero
    private var isHandling = false

    /// - Parameters:
    ///   - rules: What is a matter of judgement in turn-taking.
    ///   - startsAtOnce: Greet without waiting for the caller's side to send anything.
    ///   - speculation: Counts the replies begun ahead; may be shared by many calls.
    public init(
        transport: any CallTransport, engines: CallEngines, agent: any CallAgent,
        configuration: CallConfiguration = CallConfiguration(), rules: TurnRules = TurnRules(), startsAtOnce: Bool = false, clock: CallClock = CallClock(ContinuousClock()),
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
        var turn = configuration.turn
        // Without words before the end of the turn there is nothing to be read by then.
        turn.awaitsReading = turn.awaitsReading || agent.judgesTurns && configuration.recognizesAhead
        machine = TurnMachine(configuration: turn, rules: rules)
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
                    for await report in reporting.turnReports { self.post.yield(.turnReported(report.event, utterance: report.utterance)) }
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
            reply?.child.cancel()
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
            guard machine.isCallerSpeaking, !isLineStill, clock.now - lastAudio >= Self.stillAfter else { continue }
            isLineStill = true
            post.yield(.pauseBegan(at: history.count, silence: clock.now - lastAudio))
        }
    }

    /// Longer than networks hold audio up, and shorter than people wait.
    private static let stillAfter = Duration.milliseconds(500)

    private func recognized(_ transcript: Transcript) {
        guard !transcript.isFinal, transcript.utterance == utterance?.number else { return }
        if machine.isCallerPaused { ledger.wordsCame(at: clock.now) }
        if transcript.fallsQuiet || (transcript.sentenceEnd ?? 0) >= configuration.sentenceThreshold { wholeWords = transcript.text }
        post.yield(
            .partial(
                transcript.text, utterance: transcript.utterance, reachesPause: transcript.reachesPause, sentenceEnd: transcript.sentenceEnd,
                confidence: transcript.confidence))
    }

    // MARK: What is to be done

    private func perform(
        _ action: TurnAction, stream: any RecognizerStream, in group: inout DiscardingTaskGroup
    ) async {
        switch action {
        case .beginUtterance(let number, let sample):
            utterance = Utterance(number, of: stream, at: sample)
            wholeWords = nil
        case .markPause(_, let sample):
            pauseStart = sample
            ledger.pauseBegan(at: clock.now)
            utterance?.pause(at: sample)
        case .discardUtterance:
            utterance?.discard()
        case .judgeTurn(let question, let words):
            judge(question: question, words: words, in: &group)
        case .judgeWords(let words):
            opinion?.cancel()
            opinion = group.addCancellableTask { [agent, post] in
                if let probability = await agent.completion(of: words), !Task.isCancelled { post.yield(.wordsJudged(probability, words: words)) }
            }
        case .turnEnded:
            await emit(.processing)
        case .finalize(_, let sample):
            end(upTo: sample, in: &group)

        case .greet(let number):
            await speak(number, agent.say(agent.greeting), in: &group)
        case .prompt(let number, let prompt):
            await speak(number, agent.say(configuration.line(prompt)), in: &group)
        case .apologise(let number, let line):
            await speak(number, agent.say(line == .notUnderstood ? configuration.notUnderstood : configuration.noAnswer), in: &group)
        case .reply(let number, let words):
            preparation?.cancel()
            await speak(number, agent.reply(to: words), in: &group)
        case .speculate(let number, let words):
            preparation?.cancel()
            speculation.replyBegan()
            await speak(number, agent.reply(to: words, isTrial: true), isTrial: true, in: &group)
        case .commitReply(let number):
            guard let reply, reply.number == number else { break }
            speculation.replyAdopted()
            reply.reply.commit()
            await playout.open(number)
        case .discardReply(let number):
            guard let reply = take(number) else { break }
            reply.reply.discard()
            _ = await playout.stop(number)
        case .cancelReply(let number):
            guard let reply = take(number) else { break }
            let (heard, wasAudible) = await playout.stop(number)
            if wasAudible { await emit(.interrupted(heard: heard)) }
            reply.reply.end(heard: reply.withoutAnnouncement(heard), interrupted: true)
        case .replyHeard(let number):
            guard let reply = take(number) else { break }
            let text = await playout.finish(number)
            await emit(.agentDone(text: text))
            reply.reply.end(heard: reply.withoutAnnouncement(text), interrupted: false)
        case .replyTaken(let number):
            guard let reply = take(number) else { break }
            let text = await playout.take(number)
            // What the caller's side has not played is to be dropped, as at any interruption.
            await emit(.interrupted(heard: text))
            reply.reply.end(heard: reply.withoutAnnouncement(text), interrupted: false)
        case .reassure(let number):
            guard reply?.number == number, reply?.speaker.announce(configuration.oneMoment) == true else { break }
            reply?.announcement = configuration.oneMoment
        case .hangUp:
            if let end = machine.end { self.end = end }
            post.yield(.callEnded)

        case .holdPlayout: await playout.hold()
        case .resumePlayout: await playout.resume()
        case .setTimer(let timer, let delay): set(timer, after: delay, in: &group)
        case .setPauseTimer(let timer, let silence):
            set(timer, after: history.time(of: pauseStart) + silence - clock.now, in: &group)
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

    private func end(upTo sample: Int, in group: inout DiscardingTaskGroup) {
        guard let utterance else { return }
        // The end of a turn that was cut off for its length is now.
        let sample = min(sample, history.count)
        ledger.turnEnded(speechEnd: history.time(of: sample), at: clock.now)
        let final = utterance.end(at: sample)
        group.addTask { [ledger, clock, logger, post] in
            do {
                let transcript = try await final.words
                ledger.transcriptCame(at: clock.now)
                post.yield(.transcribed(transcript.text, utterance: utterance.number, confidence: transcript.confidence))
            } catch {
                logger.warning("The recognizer failed", metadata: ["error": "\(error)"])
                post.yield(.transcriptionFailed(utterance: utterance.number))
            }
        }
    }

    private func prepare(_ words: String, in group: inout DiscardingTaskGroup) {
        // A reply that is being made needs no reading ahead, and would be superseded by it.
        guard configuration.readsAhead, reply == nil else { return }
        // A whole sentence, and words behind which it has fallen quiet, are perhaps all, before anybody has
        // noticed a pause.
        let isPause = configuration.draftsAhead && words == wholeWords || machine.isCallerPaused
        preparation?.cancel()
        preparation = group.addCancellableTask { [agent, isPause] in
            await agent.prepare(words: words, isPause: isPause)
        }
    }

    private func speak(_ number: Int, _ reply: AgentReply, isTrial: Bool = false, in group: inout DiscardingTaskGroup) async {
        ledger.replyBegan(number, isTrial: isTrial, at: clock.now)
        // Before the child starts, so that what is decided meanwhile finds the reply.
        await playout.begin(number, isOpen: !isTrial)
        let speaker = ReplySpeaker(
            reply: number, synthesizer: engines.synthesizer, playout: playout, ledger: ledger, clock: clock,
            limits: configuration.chunks, emit: { [weak self] in await self?.emit($0) }, post: { [post] in post.yield($0) })
        let child = group.addCancellableTask { [logger, post] in
            do {
                try await speaker.speak(reply.events)
            } catch {
                // Whoever cancelled it settles what was heard. An engine that gives up by itself, whatever
                // it calls that, has failed.
                if Task.isCancelled { return }
                logger.warning("A reply failed", metadata: ["error": "\(error)"])
                post.yield(.replyFailed(number))
            }
        }
        self.reply = RunningReply(number: number, reply: reply, speaker: speaker, child: child)
    }

    /// The reply of that number, which is no longer being made.
    private func take(_ number: Int) -> RunningReply? {
        guard let reply, reply.number == number else { return nil }
        self.reply = nil
        reply.child.cancel()
        return reply
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
}

/// A reply that is being made or heard.
private struct RunningReply {
    let number: Int
    let reply: AgentReply
    let speaker: ReplySpeaker
    let child: CancellableChild
    /// What was said in front of it, to say that it is coming; no part of the conversation.
    var announcement = ""

    func withoutAnnouncement(_ text: String) -> String {
        guard !announcement.isEmpty, text.hasPrefix(announcement) else { return text }
        return String(text.dropFirst(announcement.count).drop(while: \.isWhitespace))
    }
}
