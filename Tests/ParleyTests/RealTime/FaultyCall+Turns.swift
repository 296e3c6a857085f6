import Foundation
import ParleyAgent
import ParleyCloud
import ParleyCore
import ProviderSimulators
import Synchronization

extension FaultyCall {
    /// A turn as its caller heard it.
    struct Outcome: Sendable {
        var number: Int
        var heard: [MarkedSpeech.Heard] = []
        /// What the agent took the question for.
        var transcripts: [String] = []
        var wait: Duration?
        var latency: TurnLatency?
        var toolCalls = 0

        /// A word that broke off counts where most of it was heard, as it does for who goes on with it.
        var words: [String] { heard.filter { $0.share > 0.5 }.map(\.word) }
    }

    struct Result: Sendable {
        var outcomes: [Outcome] = []
        var failure: String?
        var longestWait: Duration
        var apologies: Set<String>
    }

    static let turn: TurnConfiguration = {
        var turn = TurnConfiguration()
        turn.transcriptDeadline = .seconds(6)
        turn.replyDeadline = .seconds(12)
        return turn
    }()

    /// Holds a call in which these questions are asked, one after the other.
    /// - Parameter before: Is told of each question before it is asked, but for the first.
    func ask(
        _ numbers: [Int], speech: MarkedSpeech, engines: Engines,
        before: @escaping @Sendable (_ place: Int) -> Void = { _ in }
    ) async -> Result {
        var configuration = CallConfiguration()
        configuration.turn = Self.turn
        let tool = LookUpTool()
        let definition = AgentDefinition(greeting: "Hello caller.", instructions: "Answer questions.", tools: [tool], safety: Safety([]))
        let transport = InProcessTransport()
        let clock = CallClock(ContinuousClock())
        guard let session = try? await engines.model.openSession() else {
            return Result(failure: "no session", longestWait: engines.longestWait, apologies: [])
        }
        let agent = ConversationAgent(
            definition: definition, session: session, callID: UUID().uuidString, clock: clock, logger: Self.silent)
        var own = engines.call
        own.synthesizer = CachingSynthesizer(FallbackSynthesizer(engines.voices), sharing: engines.kept)
        let call = Call(
            transport: transport, engines: own, agent: agent, configuration: configuration, clock: clock, logger: Self.silent)
        async let end = call.run()
        var caller = RecordedCaller(transport: transport, clock: clock)
        caller.patience = .seconds(20)
        caller.pause = .milliseconds(100)
        let place = Place()
        let recording = await caller.run(numbers.map { .turn(NumberedQuestion.audio($0)) }) { _ in before(place.next()) }
        _ = await end
        return Result(
            outcomes: outcomes(of: recording, numbers, speech: speech, tool: tool), failure: recording.failure,
            longestWait: engines.longestWait, apologies: Set(Self.apologies.flatMap { $0.split(separator: " ").map { MarkedSpeech.plain($0) } }))
    }

    static let apologies = [
        CallConfiguration().notUnderstood, CallConfiguration().noAnswer, FallbackLanguageModel.Lines().brokenOff,
        NumberedAnswer.filler,
    ]

    private func outcomes(
        of recording: RecordedCaller.Recording, _ numbers: [Int], speech: MarkedSpeech, tool: LookUpTool
    ) -> [Outcome] {
        recording.turns.enumerated().map { index, turn in
            let start = min(recording.agent.count, turn.speechEnd.sampleCount(rate: AudioFormat.agentRate))
            let next = index + 1 < recording.turns.count ? recording.turns[index + 1].speechEnd.sampleCount(rate: AudioFormat.agentRate) : .max
            let end = max(start, min(recording.agent.count, next))
            return Outcome(
                number: numbers[index], heard: speech.read(recording.agent[start..<end]), transcripts: turn.heard, wait: turn.voiceToVoice,
                latency: turn.latency, toolCalls: tool.asked.withLock { $0["\(numbers[index])"] ?? 0 })
        }
    }
}

/// Counts turns.
private final class Place: Sendable {
    private let count = Mutex(0)
    func next() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }
}
