import ArgumentParser
import Dispatch
import Foundation
import Logging
import ParleyCore
import ProviderSimulators

@main
struct ProviderSim: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "provider-sim",
        abstract: "Deepgram, OpenAI-compatible models and ElevenLabs on one port of this machine.",
        discussion: """
            Clients that know only the vendors' protocols work against it; nothing leaves the machine.

              provider-sim --port 7700 --script booking.json
              DEEPGRAM: ws://127.0.0.1:7700/v1/listen, /v2/listen
              OPENAI_BASE_URL=http://127.0.0.1:7700/v1   (chat/completions, audio/transcriptions, audio/speech, models)
              AZURE: http://127.0.0.1:7700/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21
              ELEVENLABS: http://127.0.0.1:7700/v1/text-to-speech/VOICE/stream, ws …/multi-stream-input

            CONTENT. The script is JSON; all of it may be left out:

              {"stt": {"utterances": ["A heart doctor on Thursday, please."], "order": "each-connection"},
               "llm": {"rules": [{"caller": "heart doctor", "reply": {"calls": [
                                   {"name": "check_availability", "arguments": {"specialty": "cardiology"}}]}},
                                 {"tool": "check_availability", "reply": "Doctor Lee has ten o'clock."}],
                       "steps": ["Hello."], "fallback": "Could you say that again?", "models": ["gpt-4o"]},
               "tts": {"voices": ["anna"], "first_audio_ms": 200}}

            An utterance is used up for each thing that is said: what is said is told from silence by its \
            energy. With --embedded the audio itself is transcribed, and texts are really spoken. Without, \
            speech is a hum as long as the text.

            LATENCIES are exact to about a millisecond. Every one can be set here or in the script \
            (connect_delay_ms, transcript_delay_ms, interim_interval_ms, first_token_ms, per_token_ms, \
            first_audio_ms, per_audio_second_ms, chunk_ms, per_character_ms).

            FAULTS: \(SimulatedFault.all.map(\.description).joined(separator: ", ")).

              --fault llm=429:2        every request of the model gets a 429 with retry-after: 2
              --fault tts@3=drop       the third thing to be spoken is cut off
              --chaos 0.1 --seed 7     one request in ten of each stage fails, the same ones each time

            A running simulator takes faults, too, and tells what it was asked:

              curl -X PUT -d '{"stt": "stall-mid-stream", "llm": null}' 127.0.0.1:7700/simulator/faults
              curl 127.0.0.1:7700/simulator/record

            Exit status: 0 when it was asked to stop, 1 when it could not run, 2 for bad usage or an \
            unreadable script.
            """)

    @OptionGroup(title: "Where")
    var place: PlaceOptions

    @OptionGroup(title: "What it says")
    var content: ContentOptions

    @OptionGroup(title: "Latencies, in milliseconds")
    var latencies: LatencyOptions

    @OptionGroup(title: "What goes wrong")
    var faults: FaultOptions

    func run() async throws {
        var configuration = SimulatorConfiguration(host: place.host, port: place.port)
        // Calls at once are what it is for: each begins its script at the top.
        if case .script(let lines, _) = configuration.stt.source { configuration.stt.source = .script(lines, order: .eachConnection) }
        do {
            try content.apply(to: &configuration)
        } catch let error as SimulatorScriptError {
            throw Failure(message: "\(content.script ?? "the script"): \(error.description)", status: 2)
        }
        latencies.apply(to: &configuration)
        faults.apply(to: &configuration)
        if content.embedded { try await EmbeddedSpeech.load(into: &configuration) }

        var logger = Logger(label: "provider-sim", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = place.verbose ? .debug : .warning
        let simulator = ProviderSimulator(configuration: configuration, logger: logger)
        do {
            try await simulator.start()
        } catch {
            throw Failure(message: "Port \(place.port) of \(place.host) cannot be used (\(error)). Choose another with --port.", status: 1)
        }
        print("Listening on \(simulator.baseURL)")
        fflush(nil)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await simulator.run() }
            group.addTask { await StopSignal.wait() }
            try await group.next()
            group.cancelAll()
        }
    }

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
            leave(0)
        } catch let failure as Failure {
            FileHandle.standardError.write(Data("provider-sim: \(failure.message)\n".utf8))
            leave(failure.status)
        } catch {
            let code = exitCode(for: error)
            if code == .success {
                print(fullMessage(for: error))
                leave(0)
            }
            FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
            leave(code == .validationFailure ? 2 : 1)
        }
    }

    /// Ends the process without running C++ destructors under the engines' threads.
    private static func leave(_ status: Int32) -> Never {
        fflush(nil)
        _exit(status)
    }
}

/// Why the command ends early: one line, and the process's exit status.
struct Failure: Error {
    var message: String
    var status: Int32
}
