import Foundation
import ParleyAgent
import ParleyCloud
import ParleyCore
import ProviderSimulators
import Synchronization
import Testing

extension RealTime {
    /// What Parley itself adds between the transcript and the first audio, when every service takes a time
    /// that is known.
    struct OverheadTests {
        /// Without a place to take breath: it is spoken when the model has ended it.
        private static let sentence = "The doctor can see you now."
        private static let turns = 11
        /// Milliseconds: a frame of audio, of the quarter of turns that the machine disturbed least. 5 to 9 were measured.
        private static let bound: Double = 20

        @Test(.timeLimit(.minutes(2))) func theServicesTimesAreNearlyAll() async throws {
            let speech = MarkedSpeech()
            var configuration = FaultyCall.simulators(speech)
            configuration.stt.transcriptDelay = .milliseconds(300)
            configuration.llm.firstToken = .milliseconds(300)
            configuration.llm.perToken = .milliseconds(30)
            configuration.llm.script.custom = { _ in .text(Self.sentence) }
            configuration.tts.firstAudio = .milliseconds(200)
            var call = FaultyCall()
            call.deadline = .seconds(5)
            try await withSimulator(configuration) { [call] simulator in
                let engines = try await call.engines(at: simulator.baseURL, speech: speech, apologies: FaultyCall.apologies)
                let waits = await Self.waits(engines: engines)
                let record = simulator.record
                let models = record.outputs(.llm).compactMap { output -> Duration? in
                    guard let asked = output.askedAt, let last = output.lastAt else { return nil }
                    return last - asked
                }
                // The greeting is spoken by the service as well.
                let voices = record.outputs(.tts).filter { $0.text.contains(Self.sentence) }.compactMap(\.latency)
                try #require(waits.count == Self.turns && models.count == Self.turns && voices.count == Self.turns, "\(waits.count) \(models.count) \(voices.count)")
                let overheads = waits.indices.map { (waits[$0] - models[$0] - voices[$0]).milliseconds }.sorted()
                let median = overheads[overheads.count / 2]
                print(
                    String(
                        format: "transcript to first audio: %.1f ms at the median, of which the services take %.1f ms; overhead %.2f ms (%.2f to %.2f)",
                        waits.map(\.milliseconds).sorted()[Self.turns / 2], zip(models, voices).map { ($0 + $1).milliseconds }.sorted()[Self.turns / 2], median,
                        overheads[0], overheads[Self.turns - 1]))
                #expect(overheads[overheads.count / 4] < Self.bound && median > -1, "\(overheads)")
            }
        }

        /// How long after its transcript each turn's first audio comes to the client.
        private static func waits(engines: FaultyCall.Engines) async -> [Duration] {
            let line = InProcessTransport()
            let clock = CallClock(ContinuousClock())
            guard let session = try? await engines.model.openSession() else { return [] }
            let agent = ConversationAgent(
                definition: AgentDefinition(greeting: "Hello caller.", instructions: "Answer questions.", safety: Safety([])), session: session,
                callID: UUID().uuidString, clock: clock, logger: FaultyCall.silent)
            var own = engines.call
            own.synthesizer = CachingSynthesizer(FallbackSynthesizer(engines.voices), sharing: engines.kept)
            let tap = TappedLine(line: line, clock: clock)
            // A head start would hide what is to be measured.
            var configuration = CallConfiguration()
            configuration.turn.speculation = .never
            let call = Call(
                transport: tap, engines: own, agent: agent, configuration: configuration, clock: clock, logger: FaultyCall.silent)
            async let end = call.run()
            var caller = RecordedCaller(transport: line, clock: clock)
            caller.pause = .milliseconds(100)
            let recording = await caller.run((1...turns).map { .turn(NumberedQuestion.audio($0)) })
            _ = await end
            if let failure = recording.failure { Issue.record("\(failure)") }
            return tap.waits
        }
    }
}

/// Notes when the client is given each transcript, and the first audible audio after it.
private final class TappedLine: CallTransport {
    let line: InProcessTransport
    let clock: CallClock
    private let times = Mutex<(transcript: Duration?, waits: [Duration])>((nil, []))

    init(line: InProcessTransport, clock: CallClock) {
        self.line = line
        self.clock = clock
    }

    var inbound: AsyncStream<CallInput> { line.inbound }
    var waits: [Duration] { times.withLock { $0.waits } }

    func send(_ output: CallOutput) async throws {
        let now = clock.now
        times.withLock { times in
            switch output {
            case .event(.transcript): times.transcript = now
            case .audio(let samples):
                guard let start = times.transcript, samples.contains(where: { abs(Int($0)) > 100 }) else { return }
                times.waits.append(now - start)
                times.transcript = nil
            default: break
            }
        }
        try await line.send(output)
    }

    func close() async { await line.close() }
}
