import ArgumentParser
import Foundation
import Logging
import ParleyAgent
import ParleyCore
import ParleyEmbedded

struct BenchTurns: AsyncParsableCommand {
    /// What of turn-taking is measured.
    enum Part: String, CaseIterable, ExpressibleByArgument { case endings, interruptions, echo, answers }

    static let configuration = CommandConfiguration(
        commandName: "turns",
        abstract: "Measure turn-taking: ends of turns, interruptions, and the agent's own echo.",
        discussion: """
            endings: turns with and without a pause for thought, recorded and synthesised, in several kinds \
            of noise. Each is heard once by the embedded engines, and the call's turn machine is replayed \
            with many settings; the table ends with the trade-off between callers cut off and the time they \
            wait, and with the same turns ended by a fixed 700 ms of silence.

            interruptions and echo: real calls at the pace of speech, with an agent that says fixed texts. \
            Words spoken over it must silence it; coughs, hums, clicks, "uh-huh", praise and its own voice must not.

            answers: words over the last ones of the agent's question, which must be taken for its answer.

            Takes about ten minutes on two cores, with --quick about two.
            """)

    @Option(help: "Measure one part only: endings, interruptions, echo or answers. May be given more than once.")
    var only: [Part] = []

    @Option(help: ArgumentHelp("Recorded callers, with a manifest.json; Tests/Recordings by default where there is one.", valueName: "folder"))
    var recordings: String?

    @Flag(help: "A small set, for continuous integration.")
    var quick = false

    @Option(help: ArgumentHelp("Another set of the same turns: other pauses, other noises.", valueName: "number"))
    var draw = 0

    @Flag(help: "Print JSON.")
    var json = false

    @Option(help: ArgumentHelp("Also write a page with the charts.", valueName: "file.html"))
    var html: String?

    @Option(help: ArgumentHelp("The configuration file whose turn-taking is measured; parley.yaml in the working directory if there is one.", valueName: "file.yaml"))
    var config: String?

    @Flag(name: .shortAndLong, help: "Log what happens in the calls, on standard error; given twice, every step of the turn machine.")
    var verbose: Int

    func validate() throws {
        guard (0...1_000).contains(draw) else { throw ValidationError("--draw: a number from 0 to 1000.") }
    }

    func run() async throws {
        if let html { try HTMLPage.checkPath(html) }
        let configuration: ParleyConfiguration
        do {
            configuration = try ParleyConfiguration.load(path: config)
        } catch let error as ConfigurationError {
            throw CommandFailure.usage(error.description)
        }
        let parts = only.isEmpty ? Part.allCases : only
        let report = try await Self.measure(
            parts, embedded: EmbeddedEngines(), recordings: try Self.recordings(in: recordings), isQuick: quick, draw: draw,
            configuration: configuration.call, logger: AgentOptions.logger("parley.bench", verbose: verbose), note: { Terminal.note($0) })
        if let html { try report.page.write(to: html) }
        if json { try Terminal.json(report) } else { Terminal.line(report.table) }
    }

    static func measure(
        _ parts: [Part], embedded: EmbeddedEngines, recordings: RecordedLines, isQuick: Bool, draw: Int = 0,
        configuration: CallConfiguration = CallConfiguration(), logger: Logger = Logger(label: "parley.bench"), note: (String) -> Void = { _ in }
    ) async throws -> TurnsReport {
        let synthesizer = try embedded.synthesizer()
        let recognizer = try embedded.recognizer()
        let engines = CallEngines(
            voiceActivity: try embedded.voiceActivity(), turnDetector: try embedded.turnDetector(), recognizer: recognizer,
            synthesizer: synthesizer)
        // The first run of a network allocates what the others reuse.
        _ = try await recognizer.transcribe(Array(repeating: 0, count: 16_000))
        var report = TurnsReport()
        if parts.contains(.endings) {
            note("end of turn: reading the agent's instructions …")
            // The one before may not have given up its place yet.
            let languageModel = try embedded.languageModel(sessions: 2, reads: false)
            // As in a call with the embedded model.
            let agent = try await ShippedAgent.open(.hospital, policy: PolicySetting.auto.policy(for: .embedded), database: nil)
            try await languageModel.warm(agent.mind.opening)
            report.endings = try await EndingBench(
                detector: engines.voiceActivity, recognizer: recognizer, turnDetector: engines.turnDetector,
                reader: TurnReader(agent.mind, model: languageModel), synthesizer: synthesizer, recordings: recordings,
                isQuick: isQuick, draw: draw, configuration: configuration
            ).run(note: note)
        }
        if parts.contains(.interruptions) {
            var bench = InterruptionBench(engines: engines, recordings: recordings, configuration: configuration, logger: logger)
            if isQuick { (bench.interruptionCount, bench.disturbanceCount) = (6, 6) }
            report.interruptions = try await bench.run(note: note)
        }
        if parts.contains(.echo) {
            var bench = EchoBench(engines: engines, configuration: configuration, logger: logger)
            if isQuick { bench.calls = 1 }
            report.echo = try await bench.run(note: note)
        }
        if parts.contains(.answers) {
            var bench = AnswerBench(engines: engines, configuration: configuration, logger: logger)
            if isQuick { bench.count = 10 }
            report.answers = try await bench.run(note: note)
        }
        return report
    }

    private static func recordings(in folder: String?) throws -> RecordedLines {
        if let folder { return try RecordedLines(folder: folder) }
        let usual = "Tests/Recordings"
        guard FileManager.default.fileExists(atPath: usual + "/manifest.json") else {
            Terminal.note("There are no recorded callers here (--recordings): the turns are synthesised only.")
            return RecordedLines()
        }
        return try RecordedLines(folder: usual)
    }
}
