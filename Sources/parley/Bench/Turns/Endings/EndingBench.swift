import Foundation
import ParleyCore

/// Finds the ends of turns: whether callers are cut off, and how long they wait.
struct EndingBench {
    let detector: any VoiceActivityDetector
    let recognizer: any SpeechRecognizer
    let turnDetector: any TurnDetector
    var reader: TurnReader?
    let synthesizer: any SpeechSynthesizer
    let recordings: RecordedLines
    var isQuick = false
    var draw = 0
    var configuration = CallConfiguration()

    func run(note: (String) -> Void = { _ in }) async throws -> EndingReport {
        note("end of turn: making the turns …")
        var set = EndingSet(synthesizer: synthesizer, recordings: recordings, isQuick: isQuick, draw: draw)
        let samples = try await set.build()
        let paused = samples.filter(\.kind.hasPause).count
        note("end of turn: \(samples.count - paused) complete turns, \(paused) with a pause")
        let hearing = TurnHearing(
            detector: detector, recognizer: recognizer, turnDetector: turnDetector, reader: reader, gate: configuration.gate)
        // The first run of a network allocates what the others reuse.
        if let first = samples.first { _ = try await hearing.hear(first.audio) }
        var heard: [HeardTurn] = []
        for (index, sample) in samples.enumerated() {
            heard.append(try await hearing.hear(sample.audio, asked: sample.asked))
            if (index + 1) % 20 == 0 { note("end of turn: heard \(index + 1) of \(samples.count)") }
        }
        note("end of turn: replaying with other settings …")
        var rules = configuration.turn
        rules.awaitsReading = reader != nil
        return EndingReport(samples: samples, heard: heard, configuration: rules)
    }
}
