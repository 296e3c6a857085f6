import Logging
import ParleyCloud
import ParleyCore
import ParleyEval

/// Real calls at the pace of speech: voice activity, end of turn, the recognizer's stream, playout.
struct LiveCalls: CallConductor {
    private let line: SpokenLine
    private let engines: CallEngines

    init(line: SpokenLine, factory: EngineFactory) throws {
        self.line = line
        engines = CallEngines(
            voiceActivity: try factory.embedded.voiceActivity(), turnDetector: try factory.embedded.turnDetector(),
            recognizer: FallbackRecognizer(try factory.recognizers(keyterms: [])),
            synthesizer: CachingSynthesizer(FallbackSynthesizer(try factory.synthesizers())))
    }

    var isAloud: Bool { true }

    func converse(_ script: CallerScript, with agent: any CallAgent, variation: UInt64) async throws -> HeldCall {
        let transport = InProcessTransport()
        let clock = CallClock(ContinuousClock())
        // What goes wrong in a call is in its report.
        var logger = Logger(label: "parley.eval")
        logger.logLevel = .critical
        let call = Call(transport: transport, engines: engines, agent: agent, clock: clock, logger: logger)
        async let end = call.run()
        var held = HeldCall()
        var caller = ScriptedCaller(script)
        var said: [String] = []
        let recording = await RecordedCaller(transport: transport, clock: clock).converse { turn in
            let words = turn.map { caller.next(after: $0.said.joined(separator: " ")) } ?? caller.open()
            guard let words else { return nil }
            guard said.count < script.turnLimit else {
                held.wasBrokenOff = true
                return nil
            }
            said.append(words)
            return try await line.sound(of: words, variation: variation)
        }
        _ = await end
        held.turns = zip(said, recording.turns).map { EvalTranscript.Turn(caller: $0, $1) }
        if let failure = recording.failure, !held.turns.isEmpty {
            held.turns[held.turns.count - 1].failure = failure
        }
        return held
    }
}

extension EvalTranscript.Turn {
    fileprivate init(caller: String, _ turn: RecordedCaller.Turn) {
        let heard = turn.heard.joined(separator: " ")
        self.init(
            caller: caller, heard: heard == caller ? nil : heard, agent: turn.said.joined(separator: " "),
            tools: turn.tools.map { ToolUse(name: $0.call.name, arguments: $0.call.arguments.objectValue ?? [:], result: $0.result) },
            seconds: (turn.voiceToVoice?.milliseconds ?? 0) / 1_000,
            // How long it is was not measured; that there is none is known.
            audible: turn.firstAudible == nil ? 0 : nil)
    }
}

extension SpokenLine {
    /// The embedded voice calls, and the configured recognizer hears it.
    init(_ factory: EngineFactory, noise: Double?) throws {
        self.init(
            synthesizer: try factory.embedded.synthesizer(),
            transcriber: FileTranscriber(
                detector: try factory.embedded.voiceActivity(),
                recognizer: FallbackRecognizer(try factory.recognizers(keyterms: []))),
            noise: noise)
    }
}
