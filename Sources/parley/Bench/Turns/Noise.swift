import Foundation
import ParleyAudio

/// What is heard beside the caller.
enum Noise: String, Sendable, Hashable, CaseIterable, Codable {
    /// Equal power in every hertz: a bad line.
    case white
    /// Equal power in every octave: a room, a street.
    case pink
    /// Several people talking.
    case babble

    /// `count` samples at 16 kHz with a root mean square of 1; the same for the same seed.
    /// - Parameter voices: What babble is made of, one after the other in each of its voices; where
    ///   there are none, babble is pink.
    func samples(_ count: Int, seed: UInt64, voices: [[Float]] = []) -> [Float] {
        var random = SeededRandom(seed: seed)
        let raw: [Float]
        switch self {
        case .white: raw = (0..<count).map { _ in random.sample() }
        case .babble where !voices.isEmpty: raw = Self.babble(count, of: voices, &random)
        case .pink, .babble: raw = Self.pink(count, &random)
        }
        let level = PCM.rootMeanSquare(raw)
        return level > 0 ? raw.map { $0 / level } : raw
    }

    /// Paul Kellet's filter of three poles: pink within half a decibel above 10 Hz at 44 kHz, and near
    /// enough at 16.
    private static func pink(_ count: Int, _ random: inout SeededRandom) -> [Float] {
        var (a, b, c): (Float, Float, Float) = (0, 0, 0)
        return (0..<count).map { _ in
            let white = random.sample()
            a = 0.99765 * a + white * 0.0990460
            b = 0.96300 * b + white * 0.2965164
            c = 0.57000 * c + white * 1.0526913
            return a + b + c + white * 0.1848
        }
    }

    /// Six people, each of whom begins somewhere in a line of their own and goes on with the next.
    private static func babble(_ count: Int, of voices: [[Float]], _ random: inout SeededRandom) -> [Float] {
        var sum = [Float](repeating: 0, count: count)
        for speaker in 0..<6 {
            var line = speaker % voices.count
            var place = voices[line].isEmpty ? 0 : Int(random.next() % UInt64(voices[line].count))
            for index in 0..<count {
                if place >= voices[line].count {
                    line = (line + 1) % voices.count
                    place = 0
                }
                if place < voices[line].count { sum[index] += voices[line][place] }
                place += 1
            }
        }
        return sum
    }
}

/// Under what circumstances a turn is spoken.
struct TurnCondition: Sendable, Hashable {
    var name: String
    var noise = Noise.pink
    /// Speech to noise, in dB, over the parts in which there is speech.
    var ratio: Double
    /// In dB.
    var gain = 0.0
    /// Above 1 is quicker, and higher with it: another caller.
    var speed = 1.0

    static let all = [
        TurnCondition(name: "quiet room", ratio: 40),
        TurnCondition(name: "white noise, 20 dB", noise: .white, ratio: 20),
        TurnCondition(name: "pink noise, 15 dB", ratio: 15),
        TurnCondition(name: "babble, 20 dB", noise: .babble, ratio: 20),
        TurnCondition(name: "soft voice", ratio: 30, gain: -14),
        TurnCondition(name: "slower", ratio: 40, speed: 0.92),
        TurnCondition(name: "quicker", ratio: 40, speed: 1.08),
        TurnCondition(name: "pink noise, 10 dB", ratio: 10),
    ]
}
