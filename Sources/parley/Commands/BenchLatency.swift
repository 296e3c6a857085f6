public import ArgumentParser
import Foundation
import Logging
import ParleyAudio
public import ParleyCore

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

            --contributions then places the same calls with and without each measure of working ahead, in \
            turns: recognising while the caller speaks, reading ahead, drafting, and beginning replies before the turn \
            is over. That is seven more calls for each of --calls.
            """)

    @Argument(help: ArgumentHelp("Recordings of a caller's turns.", valueName: "file.wav"))
    var files: [String] = []

    @Option(help: "How many calls. Three have more than thirty turns without a tool.")
    var calls = 3

    @Option(help: "When replies are begun ahead of the turn's end: never, in-pauses or at-sentences.")
    var speculation = TurnConfiguration().speculation

    @Flag(help: "Measure what each measure of working ahead is worth.")
    var contributions = false

    @Flag(help: "Print JSON.")
    var json = false

    @Option(help: ArgumentHelp("Also write a page with the charts.", valueName: "file.html"))
    var html: String?

    @OptionGroup var options: AgentOptions

    func validate() throws {
        guard (1...100).contains(calls) else { throw ValidationError("--calls: a number from 1 to 100.") }
    }

    func run() async throws {
        if let html { try HTMLPage.checkPath(html) }
        let configuration = try options.configuration()
        let time = try CallTime.parsed(options.now, in: configuration.timeZone)
        let recordings = try files.map { RecordedCaller.Step.turn(try WAVFile.caller(path: $0)) }
        let receptionist = try await options.receptionist(
            for: .voice, configuration: configuration, label: "parley.bench")
        guard let engines = receptionist.engines else { return }
        var host = receptionist.host(engines, time: time, logger: options.makeLogger("parley.bench"))
        host.configuration.turn.speculation = speculation
        let steps = recordings.isEmpty ? try await LatencyLines.call(engines.synthesizer) : recordings
        var report = LatencyReport()
        for number in 1...calls {
            let recording = await host.place(steps)
            report.add(recording)
            Terminal.note("call \(number) of \(calls): \(recording.turns.count) turns")
            if let failure = recording.failure { throw CommandFailure.failed(failure) }
        }
        report.speculation = host.speculation.counts
        if contributions {
            let steps = recordings.isEmpty ? try await LatencyLines.plainCall(engines.synthesizer) : recordings
            report.contributions = try await Self.contributions(host, steps, rounds: calls)
        }
        if let html { try report.page.write(to: html) }
        if json { try Terminal.json(report) } else { Terminal.line(report.table) }
    }

    private static func contributions(
        _ host: CallHost, _ steps: [RecordedCaller.Step], rounds: Int
    ) async throws -> [Contributions.Row] {
        var contributions = Contributions()
        let arms = WorkingAhead.allCases
        for round in 0..<rounds {
            for place in arms.indices {
                // Each round begins with another one, so that none is always the first.
                let arm = arms[(place + round) % arms.count]
                var host = host
                host.speculation = SpeculationTally()
                arm.apply(to: &host.configuration)
                let recording = await host.place(steps)
                if let failure = recording.failure { throw CommandFailure.failed(failure) }
                contributions.add(
                    arm, round: round,
                    voiceToVoice: recording.turns.map { $0.tools.isEmpty ? $0.voiceToVoice?.milliseconds : nil },
                    speculation: host.speculation.counts)
                Terminal.note("round \(round + 1) of \(rounds): \(arm.rawValue)")
            }
        }
        return contributions.rows
    }
}

extension Speculation: ExpressibleByArgument {}
