import ArgumentParser
import Foundation
import ParleyAudio
import ParleyCore
import ParleyEmbedded

struct Say: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Speak a text into a WAV file.",
        discussion: """
            The file is 24 kHz, mono, 16-bit. Numbers, times, dates, money and abbreviations are read \
            as a person would read them; --phonemes shows how.

              parley say "Dr. Lee can see you on May 3rd at 2:30 p.m." --out reply.wav
            """)

    @Argument(help: "What to say.")
    var text: String

    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file.wav"))
    var out: String?

    @Flag(help: "Print the phonemes of the text.")
    var phonemes = false

    func validate() throws {
        guard out != nil || phonemes else { throw ValidationError("Give --out FILE.wav, or --phonemes, or both.") }
    }

    func run() async throws {
        let synthesizer = try EmbeddedEngines().synthesizer()
        if phonemes { print(try await synthesizer.phonemes(for: text)) }
        guard let out else { return }
        var samples: [Float] = []
        for (index, chunk) in SentenceChunker.chunks(of: text).enumerated() {
            for try await audio in synthesizer.synthesize(SpeechChunk(replyID: 0, index: index, text: chunk)) {
                samples += audio.samples
            }
        }
        guard !samples.isEmpty else { throw CommandFailure.usage("There is nothing in the text that can be spoken.") }
        do {
            try WAVFile(samples: samples, sampleRate: synthesizer.sampleRate).write(to: URL(fileURLWithPath: out))
        } catch {
            throw CommandFailure.usage("\(out) cannot be written: \(CommandFailure.line(for: error))")
        }
    }
}
