public import ArgumentParser
import Foundation
import Logging
import ParleyAudio
public import ParleyCore

struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure the agent.", subcommands: [BenchLatency.self, BenchSpeech.self], defaultSubcommand: BenchLatency.self)
}

struct BenchLatency: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "latency",
        abstract: "Place calls and print where the time of their turns goes.",
        discussion: """
            Without recordings the caller speaks with the agent's own voice: questions that need no \
            tool, some that do, and words over the agent's answers. With recordings, each is a turn.

            voice to voice runs from the caller's last sample of speech to the first audible sample \
            received by the client; silenced by speech from the first sample of speech over the agent \
            to the last audible one of the agent's.
            """)

    @Argument(help: ArgumentHelp("Recordings of a caller's turns.", valueName: "file.wav"))
    var files: [String] = []

    @Option(help: "How many calls.")
    var calls = 2

    @Option(help: "When replies are begun ahead of the turn's end: never, in-pauses or at-sentences.")
    var speculation = Speculation.atSentences

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: AgentOptions

    func validate() throws {
        guard (1...100).contains(calls) else { throw ValidationError("--calls: a number from 1 to 100.") }
    }

    func run() async throws {
        let time = try CallTime.parsed(options.now)
        let recordings = try files.map { RecordedCaller.Step.turn(try WAVFile.caller(path: $0)) }
        let receptionist = try await options.receptionist(
            for: .voice, configuration: try options.configuration(), label: "parley.bench")
        guard let engines = receptionist.engines else { return }
        var host = receptionist.host(engines, time: time, logger: options.makeLogger("parley.bench"))
        host.configuration.turn.speculation = speculation
        let steps = recordings.isEmpty ? try await Self.ownSteps(engines.synthesizer) : recordings
        var report = LatencyReport()
        for number in 1...calls {
            let recording = await host.place(steps)
            report.add(recording)
            Terminal.note("call \(number) of \(calls): \(recording.turns.count) turns")
            if let failure = recording.failure { throw CommandFailure.failed(failure) }
        }
        if json { try Terminal.json(report.rows) } else { print(report.table) }
    }

    /// What the caller says where there are no recordings.
    private static func ownSteps(_ synthesizer: any SpeechSynthesizer) async throws -> [RecordedCaller.Step] {
        var steps: [RecordedCaller.Step] = []
        for line in [
            "Hello, good morning.", "Where can I get help in an emergency?", "What are your opening hours?",
            "Is the hospital open on Sundays?", "Which doctors work at the hospital?",
        ] {
            steps.append(.turn(try await synthesizer.callerSpeech(line)))
        }
        let interruption = try await synthesizer.callerSpeech("Wait, stop please, I have another question.")
        steps.append(.interruption(interruption, after: .milliseconds(1_200)))
        for line in ["Is Doctor Lee free tomorrow?", "Thank you very much for your help.", "Goodbye, have a nice day."] {
            steps.append(.turn(try await synthesizer.callerSpeech(line)))
        }
        return steps
    }
}

extension Speculation: ExpressibleByArgument {}
