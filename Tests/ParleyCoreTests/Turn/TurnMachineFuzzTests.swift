import Testing

@testable import ParleyCore

/// No order of events, however absurd, may leave a call that can no longer be talked to, let the
/// agent speak over a caller with confirmed words, or leave a turn with words without an answer or a sentence.
@Suite("Turn machine, any events")
struct TurnMachineFuzzTests {
    /// 100,000 sequences, a thousand in each case.
    @Test(arguments: 0..<100)
    func theRulesHold(block: Int) {
        for seed in 0..<1_000 {
            let number = UInt64(block * 1_000 + seed + 1)
            var play = RandomPlay(seed: number)
            if let failure = play.run() {
                var again = RandomPlay(seed: number, isTold: true)
                _ = again.run()
                Issue.record("sequence \(number): \(failure)\n\(again.story.suffix(40).joined(separator: "\n"))")
                return
            }
        }
    }
}

/// One random sequence of events, with a model of what the owner of the machine does.
private struct RandomPlay {
    private var random: Random
    private var machine: TurnMachine
    private var timers: Set<TurnTimer> = []
    private var sample = 0
    private var utterance = 0
    private var reply = 0
    private var question = 0
    /// Replies that have been begun and neither ended nor been cancelled.
    private var open: Set<Int> = []
    /// Of those, the ones that may be heard.
    private var audible: Set<Int> = []
    private var isHeld = false
    /// Words have been written down, and nothing was heard since.
    private var isOwed = false
    private var apologies: Set<Int> = []
    private var settled: [Int: Int] = [:]
    private var failure: String?
    private(set) var story: [String] = []
    private let isTold: Bool

    init(seed: UInt64, isTold: Bool = false) {
        self.isTold = isTold
        random = Random(seed: seed)
        var configuration = TurnConfiguration()
        configuration.awaitsReading = random.next(2) == 0
        configuration.speculation = Speculation.allCases[Int(seed % 3)]
        if seed % 5 == 0 { configuration.idleLimit = nil }
        machine = TurnMachine(configuration: configuration)
    }

    mutating func run() -> String? {
        for _ in 0..<(20 + random.next(60)) {
            sample += 1_600
            let event = next()
            if case .timerFired(let timer) = event { timers.remove(timer) }
            play(event)
            // Duplicates and late ones come too.
            if random.next(10) == 0 { play(event) }
            check(after: event)
            if let failure { return failure }
        }
        return comesToRest()
    }

    private mutating func next() -> TurnEvent {
        switch random.next(20) {
        case 0, 1: .speechBegan(at: sample)
        case 2, 3: .pauseBegan(at: sample, silence: .milliseconds(96))
        case 4, 5:
            .partial(
                ["", "uh-huh", "Stop it.", "on", "I would like that", "I would like that.", "Hello?", "Yeah."][random.next(8)],
                utterance: max(0, utterance - random.next(2)), reachesPause: random.next(2) == 0,
                sentenceEnd: random.next(3) == 0 ? nil : Float(random.next(11)) / 10)
        case 6: .turnJudged(Float(random.next(2)), question: max(0, question - random.next(2)))
        case 7: .transcribed(["", "Stop it", "I would like that", "uh-huh", "Hello?"][random.next(5)], utterance: max(0, utterance - random.next(2)))
        case 8: .transcriptionFailed(utterance: utterance)
        case 9: .replyAudible(max(0, reply - random.next(2)))
        case 10: .replyDrained(max(0, reply - random.next(2)), wasAudible: random.next(4) > 0)
        case 11: .replyFailed(max(0, reply - random.next(2)))
        case 12: .callBegan
        case 14: [.replyRanDry(max(0, reply - random.next(2))), .replyFlowsAgain(max(0, reply - random.next(2)))][random.next(2)]
        case 15 where random.next(4) == 0: .stalled
        case 13 where random.next(2) == 0: .wordsJudged([0.0, 0.3, 0.9][random.next(3)], words: ["I would like that", "on"][random.next(2)])
        case 13: [.replyExpects(.name, reply: reply), .replyExpects(.number, reply: reply), .agentSaid("I would like that too", reply: reply)][random.next(3)]
        case 17: .replyNearsEnd(max(0, reply - random.next(2)))
        case 15, 16: .turnReported(report(), utterance: max(0, utterance - random.next(2)))
        default: .timerFired(timers.sorted { "\($0)" < "\($1)" }.randomElement(using: &random) ?? .judge)
        }
    }

    private mutating func report() -> RecognizerTurnEvent {
        let words = ["", "uh-huh", "I would like that", "I would like that."][random.next(4)]
        return [.began(words: words), .probablyEnded(words: words, confidence: 0.5), .resumed, .ended(words: words, confidence: nil)][random.next(4)]
    }

    private mutating func play(_ event: TurnEvent) {
        let before = machine.trial?.reply
        let actions = machine.handle(event)
        if isTold { story.append("\(event) → \(actions); \(machine.caller), \(machine.agent)".replacing("ParleyCore.", with: "")) }
        for action in actions { perform(action) }
        if case .replyDrained(let id, wasAudible: true) = event, actions.contains(.replyHeard(id)) { isOwed = false }
        if case .replyAudible(let id) = event, machine.agent == .speaking(id) || machine.suspended?.phase == .speaking(id) { isOwed = false }
        // Nothing is tried for a caller who says nothing.
        if let now = machine.trial?.reply, now != before, machine.caller == .silent { failure = "a try out of nowhere, by \(event)" }
    }

    private mutating func perform(_ action: TurnAction) {
        switch action {
        case .setTimer(let timer, _), .setPauseTimer(let timer, _): timers.insert(timer)
        case .cancelTimer(let timer): timers.remove(timer)
        case .cancelAllTimers: timers = []
        case .beginUtterance(let id, _): utterance = id
        case .judgeTurn(let id, _): question = id
        case .apologise(let id, _):
            apologies.insert(id)
            begin(id, isAudible: true)
        case .greet(let id), .reply(let id, _), .prompt(let id, _): begin(id, isAudible: true)
        case .speculate(let id, _): begin(id, isAudible: false)
        case .commitReply(let id):
            if !open.contains(id) { failure = "reply \(id) was wanted after it had ended" }
            audible.insert(id)
        case .discardReply(let id):
            if audible.contains(id) { failure = "reply \(id) was discarded though it may have been heard" }
            end(id)
        case .emitTranscript(let words) where !words.isEmpty: isOwed = true
        // Nothing more can be done for them.
        case .emitFault, .hangUp: isOwed = false
        case .replyHeard(let id):
            if apologies.contains(id) { isOwed = false }
            end(id)
        case .cancelReply(let id), .replyTaken(let id): end(id)
        case .holdPlayout: isHeld = true
        case .resumePlayout: isHeld = false
        default: break
        }
    }

    private mutating func begin(_ id: Int, isAudible: Bool) {
        reply = id
        if settled[id] != nil || open.contains(id) { failure = "reply \(id) was begun twice" }
        if !open.isEmpty { failure = "reply \(id) was begun beside \(open)" }
        open.insert(id)
        if isAudible { audible.insert(id) }
    }

    private mutating func end(_ id: Int) {
        if open.remove(id) != nil {
            settled[id, default: 0] += 1
            // A new reply is not held by what was said over the last.
            isHeld = isHeld && (machine.isHeld || machine.suspended != nil)
        }
        audible.remove(id)
        if settled[id, default: 0] > 1 { failure = "reply \(id) was ended twice" }
    }

    private mutating func check(after event: TurnEvent) {
        guard failure == nil, !machine.hasEnded else { return }
        // Every state that waits for somebody has a timer that does not.
        switch machine.agent {
        case .transcribing where !timers.contains(.transcript): failure = "transcribing without a deadline, after \(event)"
        case .thinking where !timers.contains(.reply): failure = "thinking without a deadline, after \(event)"
        default: break
        }
        if case .paused(let pause) = machine.caller {
            let isTimed = !timers.isDisjoint(with: [.judge, .judgement, .endpoint, .release])
            // While the agent has the floor unheld, a pause is the business of its reply's end.
            if !isTimed, machine.agent == .quiet || machine.isHeld { failure = "paused (\(pause)) without a timer, after \(event)" }
        }
        if machine.caller != .silent, !timers.contains(.turnLimit), machine.agent == .quiet { failure = "a turn without a limit, after \(event)" }
        // The agent never speaks while the caller does, unless it is held.
        if case .voiced = machine.caller, !audible.isEmpty, !machine.isHeld, machine.suspended == nil { failure = "playout beside the caller's words, after \(event)" }
        if machine.isHeld || machine.suspended?.hasFailed == false, !isHeld, !audible.isEmpty { failure = "held, but not told so, after \(event)" }
        if let trial = machine.trial, !open.contains(trial.reply) { failure = "a try that is not made, after \(event)" }
    }

    /// Silence: whatever is under way comes to its end by its timers alone.
    private mutating func comesToRest() -> String? {
        play(.pauseBegan(at: sample, silence: .milliseconds(96)))
        for _ in 0..<60 where machine.state != .idle && machine.state != .ended {
            if case .speaking(let reply) = machine.agent, !machine.isHeld {
                play(.replyDrained(reply, wasAudible: true))
                continue
            }
            guard let timer = timers.subtracting([.idle, .callLimit]).sorted(by: { "\($0)" < "\($1)" }).first else {
                return "stuck in \(machine.state), \(machine.caller), \(machine.agent)"
            }
            timers.remove(timer)
            play(.timerFired(timer))
        }
        if machine.state == .ended { return failure }
        guard machine.state == .idle else { return "never comes to rest: \(machine.state)" }
        if !open.isEmpty { return "replies \(open) never ended" }
        if isOwed { return "nobody answers, with \(machine.unanswered) and \(machine.interrupted.map { "\($0)" } ?? "nothing") left" }
        let actions = machine.handle(.speechBegan(at: sample + 16_000))
        guard actions.contains(where: { if case .beginUtterance = $0 { true } else { false } }) else { return "deaf" }
        return failure
    }
}

struct Random: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }
    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
    mutating func next(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
