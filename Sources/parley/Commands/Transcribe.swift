import ArgumentParser
import Foundation
import ParleyAudio
import ParleyCore
import ParleyEmbedded

struct Transcribe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write down what is said in a WAV file.",
        discussion: """
            Any sample rate, mono or stereo, 8 to 32 bits. The recording is heard as a call would be: \
            cut into utterances at its pauses and recognised while it goes on.
            """)

    @Argument(help: ArgumentHelp("The recording.", valueName: "file.wav"))
    var file: String

    @Flag(help: "Print the words as they are recognised, one line for each change.")
    var partials = false

    @Flag(help: "Print JSON.")
    var json = false

    struct Report: Encodable {
        var text: String
        var seconds: Double
        var partials: [FileTranscriber.Partial]?
    }

    func run() async throws {
        let samples = try WAVFile.caller(path: file)
        let embedded = EmbeddedEngines()
        let transcriber = FileTranscriber(
            detector: try embedded.voiceActivity(), recognizer: try embedded.recognizer())
        let wantsJSON = json
        let result = try await transcriber.transcribe(samples, wantsPartials: partials) { partial in
            let sureness = partial.confidence.map { String(format: "  (%.0f %%)", $0 * 100) } ?? ""
            if !wantsJSON { Terminal.line(String(format: "%7.2f  ", partial.at) + partial.text + sureness) }
        }
        if json {
            try Terminal.json(
                Report(
                    text: result.text, seconds: Double(samples.count) / Double(AudioFormat.callerRate),
                    partials: partials ? result.partials : nil))
        } else {
            print(result.text)
        }
    }
}
