public import ParleyLanguage

/// The states of a call, as the paper names them.
public enum TurnState: String, Sendable, Hashable {
    case idle, listening, processing, speaking, interrupted, ended
}

enum CallerPhase: Sendable, Hashable {
    case silent
    /// Speech is coming in. `words` are the recognizer's so far.
    case voiced(words: String)
    case paused(Pause)
}

struct Pause: Sendable, Hashable {
    /// The sample after the last one of speech.
    var start: Int
    var words: String
    /// The turn detector has been asked and has not answered.
    var isBeingJudged = false
    /// It has been asked, and the pause was not taken for the end.
    var isJudged = false
    /// The judgement's deadline has passed: what is known decides.
    var isOutOfTime = false
    /// Its answer; `nil` where it failed or was late.
    var probability: Float?
    /// The recognizer's probability that a sentence ends with the words.
    var sentenceEnd: Float?
}

enum AgentPhase: Sendable, Hashable {
    case quiet
    /// The caller's turn is over and its final words are awaited.
    case transcribing(Int)
    /// A reply is being made; nothing of it has been heard.
    case thinking(Int, isApology: Bool)
    case speaking(Int)

    var reply: Int? {
        switch self {
        case .thinking(let reply, _), .speaking(let reply): reply
        case .quiet, .transcribing: nil
        }
    }
}

/// What happens to a call, as far as turns are concerned. Samples are counted at 16 kHz from the
/// first of the call.
public enum TurnEvent: Sendable, Hashable {
    case callBegan
    case speechBegan(at: Int)
    /// Speech ended at `at`; that was `silence` ago.
    case pauseBegan(at: Int, silence: Duration)
    /// The words so far of an utterance. `reachesPause` where they are all of them, up to the
    /// silence that has begun; `sentenceEnd` and `confidence` are the ``Transcript``'s.
    case partial(String, utterance: Int, reachesPause: Bool = false, sentenceEnd: Float? = nil, confidence: Float? = nil)
    /// What a recognizer that follows turns by itself says of an utterance.
    case turnReported(RecognizerTurnEvent, utterance: Int)
    /// The turn detector's answer to a question: the probability that the turn is over.
    case turnJudged(Float, question: Int)
    /// The language model's opinion of some words: the probability that they are all.
    case wordsJudged(Float, words: String)
    case transcribed(String, utterance: Int, confidence: Float? = nil)
    case transcriptionFailed(utterance: Int)
    /// The first audio of a reply is on its way to the caller.
    case replyAudible(Int)
    /// All there is of a reply so far has been played, and there is more to come.
    case replyRanDry(Int)
    /// More of a reply that had run dry is on its way to the caller.
    case replyFlowsAgain(Int)
    /// All of a reply has been made, and no more than ``TurnConfiguration/answerOverlap`` of it is still to be heard.
    case replyNearsEnd(Int)
    /// Everything there was of a reply has been played.
    case replyDrained(Int, wasAudible: Bool)
    case replyFailed(Int)
    /// Audio of these words of a reply is on its way to the caller.
    case agentSaid(String, reply: Int)
    /// What is to follow a reply.
    case replyHasSequel(ReplySequel, reply: Int)
    /// What the caller is asked for in a reply.
    case replyExpects(ExpectedAnswer, reply: Int)
    case timerFired(TurnTimer)
    /// The watchdog has seen no event for too long: see ``TurnConfiguration/stallLimit``.
    case stalled
    case callEnded
}

/// What the owner of the machine is to do, in order.
public enum TurnAction: Sendable, Hashable {
    case greet(reply: Int)
    case beginUtterance(Int, at: Int)
    case markPause(Int, at: Int)
    case discardUtterance(Int)
    /// Ask the turn detector; its answer is ``TurnEvent/turnJudged(_:question:)``.
    case judgeTurn(Int, words: String)
    /// Ask the language model whether these are all the words; its answer is ``TurnEvent/wordsJudged(_:words:)``.
    case judgeWords(String)
    case turnEnded(Int)
    case finalize(Int, upTo: Int)
    case reply(Int, to: String)
    /// Begin a reply that may turn out not to be wanted: nothing of it may be heard, and no tool may
    /// run, before it is committed.
    case speculate(Int, to: String)
    /// The turn has ended in the words that were speculated on: the reply is wanted.
    case commitReply(Int)
    /// A speculative reply is not wanted, and never was.
    case discardReply(Int)
    case apologise(Int, TurnApology)
    /// Nobody has spoken for a while.
    case prompt(Int, SilencePrompt)
    /// End the call.
    case hangUp
    /// Stop making and playing the reply, and settle what was heard of it.
    case cancelReply(Int)
    /// The reply was played whole.
    case replyHeard(Int)
    /// The caller has spoken over the last words of the reply: it counts as heard, and the rest is not played.
    case replyTaken(Int)
    /// Say, before anything else of the reply, that it is coming.
    case reassure(Int)
    case holdPlayout
    case resumePlayout
    case setTimer(TurnTimer, after: Duration)
    /// The same, for when the pause has lasted for `silence`, counted from the last sample of speech.
    case setPauseTimer(TurnTimer, silence: Duration)
    case cancelTimer(TurnTimer)
    case cancelAllTimers
    case emitPartial(String)
    case emitTranscript(String)
    case emitNothingHeard
    case emitFault
}

/// A line to say when there is no reply to say.
public enum TurnApology: Sendable, Hashable {
    /// The recognizer failed.
    case notUnderstood
    /// The language model or the synthesizer failed, or took too long.
    case noAnswer
}

/// When a reply may be begun ahead of the end of its turn.
public enum Speculation: String, Sendable, Hashable, CaseIterable, Codable {
    /// Only when the turn is over.
    case never
    /// In a pause that may be the end: saves the time it takes to be sure.
    case inPauses = "in-pauses"
    /// Also when the words so far are a whole sentence: saves the time to notice the silence as well.
    /// Costs more replies that are thrown away: on two cores, with the embedded engines, twice as many as
    /// are kept, and the work they take away makes answers later than ``inPauses`` does. It is for language
    /// models that run elsewhere.
    case atSentences = "at-sentences"
}

/// What the agent says to a caller who says nothing.
public enum SilencePrompt: Sendable, Hashable {
    case areYouThere
    case goodbye
    /// The call is about to reach ``TurnConfiguration/callLimit``.
    case timeIsShort
    /// It has.
    case timeIsUp
}

public enum TurnTimer: Sendable, Hashable, CaseIterable {
    /// The pause is long enough to ask whether the turn is over.
    case judge
    /// The turn detector is late.
    case judgement
    /// The pause is too long to be one for thought; or the recognizer has heard the turn end, and no
    /// words have come since.
    case endpoint
    /// The final transcript is late.
    case transcript
    /// The reply's first audio is late, or more of one that has run dry.
    case reply
    /// The caller has spoken over the agent for long enough to mean it.
    case confirmation
    /// The caller made a sound over the agent and no words came of it.
    case release
    /// Neither side has spoken for a while.
    case idle
    /// The caller's turn has no end: music, a machine, a detector that is stuck.
    case turnLimit
    /// Nothing of the reply has been heard yet, and the caller may think that nobody is there.
    case reassurance
    /// The call is about to have lasted as long as any may, or has.
    case callLimit
}

/// The times and thresholds of turn-taking.
public struct TurnConfiguration: Sendable, Hashable {
    /// In which the caller and the agent speak: its words tell a sentence that is over from one that goes on.
    public var language: Language = .english
    /// Silence after which the turn detector is asked, as the voice activity detector counts it, which
    /// notices the end of speech some 90 ms late; 200 ms after the last sound is about the gap between
    /// speakers in conversation. Over 308 pauses the answer was no better after 450 ms.
    public var pauseBeforeJudging: Duration = .milliseconds(70)
    /// The probability, by the voice, the words and the recognizer together, from which a turn is over, and
    /// that under which more is surely to come. Between the two the pause is given ``unsureLimit``. A higher
    /// one cuts in less often and keeps more callers waiting for that long: `parley bench turns` draws it.
    public var completionThreshold: Float = 0.86
    public var openThreshold: Float = 0.35
    /// Silence that ends a turn of which that is not known.
    public var unsureLimit: Duration = .milliseconds(950)
    /// Silence that ends one of which more was surely to come.
    public var openLimit: Duration = .milliseconds(1_700)
    /// The same where the words themselves are unfinished ("I would like to come in on").
    public var unfinishedWordsLimit: Duration = .milliseconds(2_500)
    /// The same where the agent has asked for a name, a date or a number, and the answer may have
    /// more parts: people pause between them.
    public var dictationLimit: Duration = .milliseconds(1_600)
    /// The same after a word that mostly opens a sentence ("Hello.", "Great.", "Wait."), however whole it
    /// sounds. Less cuts in on those who draw breath there; more keeps waiting who says hello and no more.
    public var openerLimit: Duration = .milliseconds(600)
    /// When a reply is begun before the turn is known to be over, to be thrown away if it was not.
    public var speculation = Speculation.inPauses
    /// Whether the agent's language model tells of words if they are all (``CallAgent/completion(of:)``), so that it is
    /// asked, and its opinion waited for.
    public var awaitsReading = false
    /// For both detectors' answers.
    public var judgementDeadline: Duration = .milliseconds(400)
    public var transcriptDeadline: Duration = .seconds(3)
    /// From the end of a turn: a reply of which nothing has been heard by then is announced. `nil` never announces one.
    public var reassureAfter: Duration? = .seconds(3)
    /// To a reply's first audio, tool calls included; a filler counts. The same from where it runs dry.
    public var replyDeadline: Duration = .seconds(12)
    /// Speech over the agent that is an interruption even if the recognizer finds no words in it.
    public var interruptionVoicedMinimum: Duration = .milliseconds(1_200)
    /// Silence after speech over the agent in which its words must turn up.
    public var releaseAfterPause: Duration = .milliseconds(450)
    /// How sure the recognizer has to be of words over the agent for them to stop it, where it tells
    /// (``Transcript/confidence``). Of what the embedded one made of 15 hums, coughs and laughs one was above this, and of 19
    /// short utterances one was under it.
    public var believedConfidence: Float = 0.65
    /// How long the agent's own voice can go on coming back once playout is held: what is on its way by then. Who says
    /// the agent's words for longer is the caller, who says what they choose: "Thursday morning".
    public var echoLimit: Duration = .milliseconds(700)
    /// How much of a reply may be left when the caller begins to answer it: words over that are no interruption, and a
    /// listener's word ("Yeah.") behind a question is its answer.
    public var answerOverlap: Duration = .milliseconds(500)
    /// Silence of both sides after which the agent asks whether the caller is there, and after which,
    /// asked once, it says goodbye and ends the call. `nil` never does.
    public var idleLimit: Duration? = .seconds(15)
    /// The same for a caller who has asked for a moment.
    public var patientIdleLimit: Duration = .seconds(60)
    /// The longest turn; what is heard by then is answered.
    public var turnLimit: Duration = .seconds(60)
    /// The longest call. It is announced ``callWarning`` before, ends with a goodbye, and at ``callGrace`` after it in any
    /// case. `nil` sets no limit.
    public var callLimit: Duration? = .seconds(3_600)
    public var callWarning: Duration = .seconds(60)
    public var callGrace: Duration = .seconds(20)
    /// Time without any event, while something is under way, after which the call is taken to be stuck.
    /// No timer is longer than ``turnLimit``, so a call that works never comes near it.
    public var stallLimit: Duration = .seconds(75)

    public init() {}
}
