import ArgumentParser
import Foundation
import ParleyAudio
import ParleyCore
import ParleyEmbedded

struct BenchSpeech: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speech",
        abstract: "Speak 100 sentences, transcribe them again, and print how many words were lost on the way.",
        discussion: """
            What `parley say` and `parley transcribe` do, one sentence after the other: a figure for \
            synthesizer and recognizer together. Numbers, times and abbreviations count as they are \
            spoken, so that "2:30 PM" is no mistake for "two thirty p.m.".
            """)

    @Option(help: "How many of the sentences.")
    var sentences = SpokenSentences.all.count

    @Flag(help: "Print JSON.")
    var json = false

    struct Report: Encodable {
        struct Sentence: Encodable {
            var said: String
            var heard: String
            var errors: Int
        }
        var sentences: [Sentence] = []
        var words = 0
        var errors = 0
        var wordErrorRate = 0.0

        enum CodingKeys: String, CodingKey {
            case sentences, words, errors
            case wordErrorRate = "word_error_rate"
        }
    }

    func validate() throws {
        guard (1...SpokenSentences.all.count).contains(sentences) else {
            throw ValidationError("--sentences: a number from 1 to \(SpokenSentences.all.count).")
        }
    }

    func run() async throws {
        let report = try await Self.measure(Array(SpokenSentences.all.prefix(sentences)), EmbeddedEngines()) { sentence in
            guard !json, sentence.errors > 0 else { return }
            Terminal.line("said   \(sentence.said)\nheard  \(sentence.heard)\n")
        }
        if json { return try Terminal.json(report) }
        Terminal.line(
            String(
                format: "%d sentences, %d words, %d wrong: word error rate %.1f %%", report.sentences.count, report.words,
                report.errors, report.wordErrorRate * 100))
    }

    static func measure(
        _ texts: [String], _ embedded: EmbeddedEngines, progress: (Report.Sentence) -> Void = { _ in }
    ) async throws -> Report {
        let synthesizer = try embedded.synthesizer()
        let transcriber = FileTranscriber(detector: try embedded.voiceActivity(), recognizer: try embedded.recognizer())
        var rate = WordErrorRate()
        var report = Report()
        for text in texts {
            let samples = try await synthesizer.callerSpeech(text)
            let heard = try await transcriber.transcribe(samples, wantsPartials: false) { _ in }.text
            let sentence = Report.Sentence(said: text, heard: heard, errors: rate.add(said: text, heard: heard))
            report.sentences.append(sentence)
            progress(sentence)
        }
        report.words = rate.words
        report.errors = rate.errors
        report.wordErrorRate = rate.rate
        return report
    }
}

extension SpeechSynthesizer {
    /// A text as a caller's audio: 16 kHz mono.
    func callerSpeech(_ text: String) async throws -> [Float] {
        var samples: [Float] = []
        for (index, chunk) in SentenceChunker.chunks(of: text).enumerated() {
            for try await audio in synthesize(SpeechChunk(replyID: 0, index: index, text: chunk)) {
                samples += audio.samples
            }
        }
        return try WAVFile(samples: samples, sampleRate: sampleRate).resampled(to: AudioFormat.callerRate).samples
    }
}
