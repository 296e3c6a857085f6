import Foundation
import ParleyCore

/// A hum with the rhythm of a text: letters sound, spaces and punctuation are silent.
enum VoiceLikeSignal {
    /// Speech of a text, each character as long as the next.
    /// - Returns: Samples in -1…1 with peaks near 0.3, and when each character is heard.
    static func speech(of text: String, perCharacter: Duration, rate: Int) -> SpeechPiece {
        let length = perCharacter.sampleCount(rate: rate)
        var samples: [Float] = []
        var characters: [SpokenCharacter] = []
        samples.reserveCapacity(text.count * length)
        for (index, character) in text.enumerated() {
            characters.append(SpokenCharacter(text: String(character), start: samples.count, length: length))
            guard character.isLetter || character.isNumber else {
                samples += Array(repeating: 0, count: length)
                continue
            }
            // A pitch that moves a little keeps neighbouring letters apart for an ear or an echo canceller.
            let pitch = 120 * (1 + 0.04 * Double((index * 7) % 5))
            for position in 0..<length { samples.append(tone(pitch, Double(position) / Double(rate)) * edge(position, length, rate)) }
        }
        return SpeechPiece(samples: samples, characters: characters)
    }

    private static func tone(_ pitch: Double, _ time: Double) -> Float {
        var sum = 0.0
        for harmonic in 1...4 { sum += sin(2 * .pi * pitch * Double(harmonic) * time) / Double(harmonic) }
        return Float(sum * 0.16)
    }

    /// 5 ms up and down, so that nothing clicks.
    private static func edge(_ position: Int, _ length: Int, _ rate: Int) -> Float {
        let ramp = max(1, min(rate / 200, length / 2))
        return min(1, Float(min(position, length - 1 - position)) / Float(ramp))
    }
}

/// A stretch of synthesised audio and the characters that begin in it.
struct SpeechPiece: Sendable, Hashable {
    var samples: [Float]
    /// Times count from the beginning of the whole speech.
    var characters: [SpokenCharacter]
}

/// When a character is heard, in samples.
struct SpokenCharacter: Sendable, Hashable {
    var text: String
    var start: Int
    var length: Int
}
