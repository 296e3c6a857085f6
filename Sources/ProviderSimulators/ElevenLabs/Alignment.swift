import Foundation
import ParleyCore

/// When characters are heard, as ElevenLabs writes it.
struct Alignment {
    private let characters: [SpokenCharacter]
    private let rate: Int

    init(_ characters: [SpokenCharacter], rate: Int) {
        self.characters = characters
        self.rate = rate
    }

    /// The WebSockets' form: milliseconds since the beginning of the chunk.
    /// - Parameter start: Of the chunk, in samples of the whole speech.
    func chunk(from start: Int) -> JSONValue {
        guard !characters.isEmpty else { return .null }
        return [
            "chars": .array(characters.map { .string($0.text) }),
            "charStartTimesMs": .array(characters.map { .number(milliseconds($0.start - start)) }),
            "charDurationsMs": .array(characters.map { .number(milliseconds($0.length)) }),
        ]
    }

    /// A line of `/stream/with-timestamps`: seconds since the beginning of the speech.
    func timedLine(_ audio: [UInt8]) -> JSONValue {
        let times: JSONValue = characters.isEmpty ? .null : [
            "characters": .array(characters.map { .string($0.text) }),
            "character_start_times_seconds": .array(characters.map { .seconds(Double($0.start) / Double(rate)) }),
            "character_end_times_seconds": .array(characters.map { .seconds(Double($0.start + $0.length) / Double(rate)) }),
        ]
        return ["audio_base64": .string(Data(audio).base64EncodedString()), "alignment": times, "normalized_alignment": times]
    }

    private func milliseconds(_ samples: Int) -> Double {
        (Double(samples) * 1_000 / Double(rate)).rounded()
    }
}
