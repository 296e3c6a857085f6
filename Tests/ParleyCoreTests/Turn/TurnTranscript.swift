import Testing

@testable import ParleyCore

/// A turn machine with what has happened to it so far.
struct TurnTranscript {
    /// It begins replies as early as it can be told to, so that every rule shows.
    var machine: TurnMachine = {
        var configuration = TurnConfiguration()
        configuration.speculation = .atSentences
        return TurnMachine(configuration: configuration)
    }()
    var state: TurnState { machine.state }

    static func turnEnds(_ utterance: Int, upTo sample: Int) -> [TurnAction] {
        [
            .cancelTimer(.judge), .cancelTimer(.judgement), .cancelTimer(.endpoint),
            .turnEnded(utterance), .finalize(utterance, upTo: sample),
            .setTimer(.transcript, after: TurnConfiguration().transcriptDeadline),
        ]
    }

    mutating func happens(
        _ event: TurnEvent, _ expected: [TurnAction], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        // The timers of long silences are in every turn; they have tests of their own.
        let actions = machine.handle(event).filter { !Self.isOfSilence($0) }
        #expect(actions == expected, sourceLocation: sourceLocation)
    }

    private static func isOfSilence(_ action: TurnAction) -> Bool {
        switch action {
        case .setTimer(.idle, _), .cancelTimer(.idle), .setTimer(.turnLimit, _), .cancelTimer(.turnLimit), .setTimer(.callLimit, _),
            .setTimer(.reassurance, _), .cancelTimer(.reassurance): true
        default: false
        }
    }

    mutating func greets() {
        happens(.callBegan, [.greet(reply: 1), .setTimer(.reply, after: TurnConfiguration().replyDeadline)])
        happens(.replyAudible(1), [.cancelTimer(.reply)])
        happens(.replyDrained(1, wasAudible: true), [.cancelTimer(.reply), .replyHeard(1)])
    }

    /// The caller has said `words`, paused, and the turn detector has been asked.
    mutating func pauses(after words: String) {
        greets()
        _ = machine.handle(.speechBegan(at: 16_000))
        _ = machine.handle(.partial(words, utterance: 1))
        _ = machine.handle(.pauseBegan(at: 40_000, silence: .milliseconds(96)))
        _ = machine.handle(.timerFired(.judge))
    }

    /// A reply to `words` is being made.
    mutating func asks(_ words: String) {
        pauses(after: words)
        _ = machine.handle(.turnJudged(0.95, question: 1))
        _ = machine.handle(.transcribed(words, utterance: 1))
    }

    mutating func agentSpeaks() {
        asks("Is Doctor Lee in?")
        _ = machine.handle(.replyAudible(2))
    }
}
