import ArgumentParser
import Foundation
import ParleyAudio
import ParleyCore

struct PlaceCall: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call",
        abstract: "Place one call from recordings.",
        discussion: """
            Waits for the greeting, then plays each recording as one turn, at the pace of speech, once \
            the agent has finished the one before. Prints what was heard and said, the tools that were \
            used, and where the time went. Exit status 1 if a turn got no audible answer.

            Latencies are in milliseconds. voice_to_voice runs from the recording's last sample of \
            speech to the first audible sample received. The stages: endpoint, from the last sample of \
            speech to the turn being over; stt, from the silence being noticed to the final transcript, \
            which is part of the time to the endpoint; then, each from the end of the one before, \
            llm_first_token, first_chunk (the first words worth speaking) and tts_first_audio.

              parley call hello.wav booking.wav --out call.wav --now 2026-11-23T09:00
            """)

    @Argument(help: ArgumentHelp("Recordings of the caller's turns.", valueName: "file.wav"))
    var files: [String]

    @Option(name: .shortAndLong, help: ArgumentHelp("Write the whole call: stereo, caller left, agent right.", valueName: "reply.wav"))
    var out: String?

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var options: AgentOptions

    func run() async throws {
        let configuration = try options.configuration()
        let time = try CallTime.parsed(options.now, in: configuration.timeZone)
        let steps = try files.map { file in
            let samples = try WAVFile.caller(path: file)
            guard !samples.isEmpty else { throw CommandFailure.usage("\(file): there is no audio in it") }
            return RecordedCaller.Step.turn(samples)
        }
        let logger = options.makeLogger("parley.call")
        let receptionist = try await options.receptionist(
            for: .voice, configuration: configuration, label: "parley.call")
        guard let engines = receptionist.engines else { return }
        let host = receptionist.host(engines, time: time, logger: logger)
        let wantsJSON = json
        let recording = await host.place(steps) { turn in
            if !wantsJSON { Terminal.line(TurnReport(turn).text) }
        }
        if let out { try write(recording, to: out) }
        if json {
            try Terminal.json(CallReport(recording))
        }
        if let failure = recording.failure { throw CommandFailure.failed(failure) }
        guard recording.turns.count == files.count, recording.turns.allSatisfy({ $0.firstAudible != nil }) else {
            throw CommandFailure.failed("A turn got no audible answer.")
        }
    }

    private func write(_ recording: RecordedCaller.Recording, to path: String) throws {
        do {
            let caller = try WAVFile(samples: recording.caller, sampleRate: AudioFormat.callerRate)
                .resampled(to: AudioFormat.agentRate).samples
            let count = max(caller.count, recording.agent.count)
            func padded(_ samples: [Float]) -> [Float] { samples + Array(repeating: 0, count: count - samples.count) }
            try WAVFile.writeStereo(
                left: padded(caller), right: padded(recording.agent), sampleRate: AudioFormat.agentRate,
                to: URL(fileURLWithPath: path))
        } catch {
            throw CommandFailure.usage("\(path) cannot be written: \(CommandFailure.line(for: error))")
        }
    }
}

extension CallHost {
    /// Holds one call with a recorded caller.
    func place(
        _ steps: [RecordedCaller.Step], progress: @escaping @Sendable (RecordedCaller.Turn) -> Void = { _ in }
    ) async -> RecordedCaller.Recording {
        let transport = InProcessTransport()
        async let end = hold(transport)
        let recording = await RecordedCaller(transport: transport, clock: clock).run(steps, progress: progress)
        _ = await end
        return recording
    }
}
