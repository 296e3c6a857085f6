import ParleyCore

/// Builds the turns of which the end is to be found: the same ones on every run.
struct EndingSet {
    let synthesizer: any SpeechSynthesizer
    let recordings: RecordedLines
    /// A handful of each kind, for continuous integration.
    var isQuick = false
    /// Which pauses and noises fall to which turns: another number is another set of the same words, to try
    /// settings on what they were not chosen by.
    var draw = 0

    /// Pauses for thought, in milliseconds.
    private static let pauses = [400, 600, 800, 1_000, 1_200, 1_500]
    /// Conditions that a recorded turn is put under; the synthesised ones take turns.
    private static let conditionsForRecordings = 3

    private var babble: [[Float]] = []
    private var samples: [TurnSample] = []

    init(synthesizer: any SpeechSynthesizer, recordings: RecordedLines, isQuick: Bool = false, draw: Int = 0) {
        self.synthesizer = synthesizer
        self.recordings = recordings
        self.isQuick = isQuick
        self.draw = draw
    }

    mutating func build() async throws -> [TurnSample] {
        samples = []
        babble = []
        // What a receptionist says, so that nobody of the set is talking over themselves.
        for text in SpokenSentences.all.prefix(6) { babble.append(try await synthesizer.callerSpeech(text)) }
        addRecorded()
        try await addSynthesised(EndingLines.complete, .complete, limit: isQuick ? 6 : .max)
        try await addSynthesised(EndingLines.unfinished, .unfinished, limit: isQuick ? 5 : .max)
        try await addSynthesised(EndingLines.openVoice, .openVoice, limit: isQuick ? 3 : .max)
        return samples
    }

    private mutating func addRecorded() {
        let conditions = isQuick ? 1 : Self.conditionsForRecordings
        var number = 0
        for entry in recordings.entries.prefix(isQuick ? 6 : .max) where !EndingLines.parts.contains(entry.name) {
            for _ in 0..<conditions {
                add(
                    entry.name, entry.text, .recorded, .complete, asked: EndingLines.asked(before: entry.name),
                    parts: [entry.samples], number: number)
                number += 1
            }
        }
        if let first = recordings.samples("thinking_pause_a"), let second = recordings.samples("thinking_pause_b") {
            for round in 0..<(isQuick ? 2 : 6) {
                add(
                    "thinking_pause", "I would like to come in on | let me think, Friday morning.", .recorded, .unfinished,
                    parts: [first, second], number: round)
            }
        }
        for pause in EndingLines.recorded.prefix(isQuick ? 4 : .max) {
            guard let entry = recordings.entries.first(where: { $0.name == pause.file }) else { continue }
            // 60 ms on either side of the place that was found by ear.
            let place = Int(pause.place * Double(AudioFormat.callerRate))
            guard let parts = AlignedSpeech.split(entry.samples, between: place - 960, and: place + 960) else { continue }
            for _ in 0..<conditions {
                add(
                    entry.name, "\(pause.said) | …", .recorded, .unfinished, asked: pause.asked,
                    parts: [parts.first, parts.second], number: number)
                number += 1
            }
        }
    }

    private mutating func addSynthesised(_ lines: [EndingLines.Line], _ kind: TurnSample.Kind, limit: Int) async throws {
        for (number, line) in lines.prefix(limit).enumerated() {
            let (whole, _, count) = EndingLines.split(line.text)
            // Spoken whole and cut, so that the voice before the pause is that of somebody who goes on.
            let speech = try await synthesizer.alignedSpeech(whole)
            var parts = [speech.samples]
            if kind.hasPause {
                guard let (first, second) = speech.split(after: count) else { continue }
                parts = [first, second]
            }
            add("synthesised", line.text, .synthesised, kind, asked: line.asked, parts: parts, number: number)
        }
    }

    private mutating func add(
        _ name: String, _ text: String, _ source: TurnSample.Source, _ kind: TurnSample.Kind, asked: String? = nil,
        parts: [[Float]], number: Int
    ) {
        let conditions = TurnCondition.all
        // Neither number of steps divides how many there are, so that all combinations come about.
        let (pause, condition) = (number + 5 * draw, number + 3 * draw)
        let sample = TurnSample(
            name: name, text: text, source: source, kind: kind, asked: asked, parts: parts,
            pause: Self.pauses[pause % Self.pauses.count], condition: conditions[condition % conditions.count],
            seed: UInt64(samples.count + 1 + 1_000 * draw), babble: babble)
        if let sample { samples.append(sample) }
    }
}
