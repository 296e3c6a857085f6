import ParleyCore

/// Plays a turn that was heard once to the turn machine, in a time of its own.
///
/// The rules are the machine's; this only carries events to it, and its timers, questions and requests
/// for transcripts back, each when it would come in a call.
struct TurnReplay {
    struct Outcome: Sendable, Hashable {
        /// When the turn was declared over and answered, from the first sample of the audio; `nil` where
        /// it never was.
        var over: Duration?
        /// The words that were answered.
        var words = ""
        /// How long it had been silent when the turn was declared over.
        var silence: Duration?
        /// The probability that the end was decided on, if one was asked for in that pause.
        var probability: Float?
        /// The language model's probability that the words answered were all; `nil` where it was not asked.
        var reading: Float?
        /// The turn was declared over, and went on before anything of an answer could be heard: its words
        /// were joined to those that followed.
        var wasTakenBack = false
        /// Replies begun before the end, and whether the last of them was right.
        var begunAhead = 0
        var wasAdopted = false
    }

    /// The least time from the end of a turn to the first sample of its answer, of answers begun ahead
    /// (`parley bench latency`): a turn that goes on within it is not cut off, for nothing was said.
    static let shortestAnswer: Duration = .milliseconds(250)

    private let heard: HeardTurn
    private var machine: TurnMachine
    private var outcome = Outcome()
    private var now = Duration.zero
    private var timers: [TurnTimer: Duration] = [:]
    private var posted: [(time: Duration, event: TurnEvent)] = []
    private var next = 0
    private var utterance = 0
    private var pause: Int?
    private var declared: Duration?
    private var isDone = false

    /// - Parameter asked: What the agent had asked before the turn.
    static func run(_ heard: HeardTurn, asked: String? = nil, configuration: TurnConfiguration) -> Outcome {
        var replay = TurnReplay(heard, configuration)
        replay.begin(asked)
        while !replay.isDone, replay.step() {}
        return replay.outcome
    }

    /// The moment at which a silence of `limit` ends the turn, whatever was said: how assistants did it
    /// before they had turn detectors.
    static func over(_ heard: HeardTurn, afterSilence limit: Duration) -> Duration? {
        var pause: Duration?
        for event in heard.events {
            switch event.kind {
            case .speechBegan:
                if let over = pause.map({ $0 + limit }), over + shortestAnswer <= event.time { return over }
                pause = nil
            case .pauseBegan(let sample, _): pause = .samples(sample, rate: AudioFormat.callerRate)
            case .words: break
            }
        }
        return pause.map { $0 + limit }.flatMap { $0 <= heard.length ? $0 : nil }
    }

    private init(_ heard: HeardTurn, _ configuration: TurnConfiguration) {
        self.heard = heard
        machine = TurnMachine(configuration: configuration)
    }

    /// Greets, and asks.
    private mutating func begin(_ asked: String?) {
        handle(.callBegan)
        if let asked { handle(.replyExpects(ExpectedAnswer(after: asked, in: machine.configuration.language), reply: 1)) }
        handle(.replyAudible(1))
        handle(.replyDrained(1, wasAudible: true))
    }

    /// Takes what comes first. False where nothing does.
    private mutating func step() -> Bool {
        let heardTime = next < heard.events.count ? heard.events[next].time : .seconds(1_000_000)
        let post = posted.indices.min { posted[$0].time < posted[$1].time }
        let postTime = post.map { posted[$0].time } ?? .seconds(1_000_000)
        let timer = timers.min { $0.value < $1.value }
        let first = min(heardTime, postTime, timer?.value ?? .seconds(1_000_000))
        guard first <= heard.length else { return false }
        now = max(now, first)
        if first == heardTime {
            let event = heard.events[next]
            next += 1
            take(event)
        } else if let post, first == postTime {
            handle(posted.remove(at: post).event)
        } else if let timer {
            timers[timer.key] = nil
            handle(.timerFired(timer.key))
        }
        return true
    }

    private mutating func take(_ event: HeardTurn.Event) {
        switch event.kind {
        case .speechBegan(let sample):
            pause = nil
            handle(.speechBegan(at: sample))
        case .pauseBegan(let sample, let silence):
            pause = sample
            handle(.pauseBegan(at: sample, silence: silence))
        case .words(let text, let reachesPause, let sentenceEnd):
            handle(.partial(text, utterance: utterance, reachesPause: reachesPause, sentenceEnd: sentenceEnd))
        }
    }

    private mutating func handle(_ event: TurnEvent) {
        for action in machine.handle(event) where !isDone { perform(action) }
    }

    private mutating func perform(_ action: TurnAction) {
        switch action {
        case .setTimer(let timer, let delay): timers[timer] = now + max(.zero, delay)
        case .setPauseTimer(let timer, let silence):
            guard let pause else { break }
            timers[timer] = max(now, .samples(pause, rate: AudioFormat.callerRate) + silence)
        case .cancelTimer(let timer): timers[timer] = nil
        case .cancelAllTimers: timers = [:]
        case .beginUtterance(let number, _): utterance = number
        case .judgeTurn(let question, _): judge(question)
        case .turnEnded:
            declared = now
            outcome.silence = pause.map { now - .samples($0, rate: AudioFormat.callerRate) }
        case .finalize(let number, let sample): finalize(number, upTo: sample)
        case .speculate: outcome.begunAhead += 1
        case .judgeWords(let words): read(words)
        case .commitReply:
            outcome.wasAdopted = true
            finish()
        case .reply, .apologise: finish()
        case .emitNothingHeard: declared = nil
        case .emitTranscript(let text): outcome.words = text
        default: break
        }
    }

    private mutating func judge(_ question: Int) {
        guard let pause else { return }
        let silence = now - .samples(pause, rate: AudioFormat.callerRate)
        guard let answer = heard.judgement(inPause: pause, after: silence) else { return }
        outcome.probability = answer.probability
        posted.append((now + answer.took, .turnJudged(answer.probability, question: question)))
    }

    private mutating func read(_ words: String) {
        guard let reading = heard.readings.last(where: { $0.words == words }) else { return }
        outcome.reading = reading.probability
        posted.append((now + reading.took, .wordsJudged(reading.probability, words: words)))
    }

    /// The recognizer began to decode when the pause did.
    private mutating func finalize(_ number: Int, upTo sample: Int) {
        let decode = heard.events.first {
            if case .words(_, true, _) = $0.kind { $0.time >= .samples(sample, rate: AudioFormat.callerRate) } else { false }
        }
        guard let decode, case .words(let text, _, _) = decode.kind else {
            posted.append((now, .transcribed("", utterance: number)))
            return
        }
        posted.append((max(now, decode.time), .transcribed(text, utterance: number)))
    }

    private mutating func finish() {
        let goesOn = heard.events[next...].contains { event in
            if case .speechBegan = event.kind { event.time <= (declared ?? now) + Self.shortestAnswer } else { false }
        }
        if goesOn {
            outcome.wasTakenBack = true
            return
        }
        outcome.over = declared
        isDone = true
    }
}
