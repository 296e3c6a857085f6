import Foundation
import ParleyAudio
import ParleyCore

/// One turn of a caller as a call would hear it, and where its speech really begins and ends.
struct TurnSample: Sendable {
    enum Source: String, Sendable, Codable, CaseIterable { case recorded, synthesised }

    enum Kind: String, Sendable, Codable, CaseIterable {
        case complete
        /// With a pause after words that leave the sentence open.
        case unfinished = "pause, words unfinished"
        /// With a pause after words that could be all: only the voice says that they are not.
        case openVoice = "pause, voice unfinished"

        var hasPause: Bool { self != .complete }
    }

    var name: String
    var text: String
    var source: Source
    var kind: Kind
    var condition: String
    /// What the agent had asked.
    var asked: String?
    /// In milliseconds; 0 for a complete turn.
    var pause: Int
    /// 16 kHz mono, with the noise of its surroundings from beginning to end.
    var audio: [Float]
    /// The sample after the last one of speech, found before the noise was added.
    var speechEnd: Int

    /// Silence before the caller speaks, 0.6 s: a detector has settled by then.
    private static let lead = 9_600
    /// Silence behind, 3.4 s: longer than the longest limit that a turn ends by.
    private static let tail = 54_400

    /// - Parameter parts: Clean speech at 16 kHz, between which the caller pauses.
    init?(
        name: String, text: String, source: Source, kind: Kind, asked: String?, parts: [[Float]], pause: Int,
        condition: TurnCondition, seed: UInt64, babble: [[Float]]
    ) {
        let gain = Float(pow(10, condition.gain / 20))
        var clean = [Float](repeating: 0, count: Self.lead)
        var end = 0
        var energy: Float = 0, loud = 0
        for (index, part) in parts.enumerated() {
            let sped = Self.atSpeed(condition.speed, part)
            let bounds = SpeechBounds(sped)
            guard bounds.end > bounds.start else { return nil }
            if index > 0 { clean += [Float](repeating: 0, count: pause * AudioFormat.callerRate / 1_000) }
            // Where a pause follows, the speech ends where it ends; what was recorded around it is kept
            // at the turn's own edges.
            let first = index == 0 ? 0 : bounds.start
            let last = index == parts.count - 1 ? sped.count : bounds.end
            end = clean.count + bounds.end - first
            clean += sped[first..<last].map { $0 * gain }
            energy += sped[bounds.start..<bounds.end].reduce(0) { $0 + $1 * $1 } * gain * gain
            loud += bounds.end - bounds.start
        }
        clean += [Float](repeating: 0, count: Self.tail)
        let level = (energy / Float(max(1, loud))).squareRoot() * Float(pow(10, -condition.ratio / 20))
        let noise = condition.noise.samples(clean.count, seed: seed, voices: babble)
        self.name = name
        self.text = text
        self.source = source
        self.kind = kind
        self.asked = asked
        self.pause = parts.count > 1 ? pause : 0
        self.condition = condition.name
        speechEnd = end
        audio = zip(clean, noise).map { min(max($0 + $1 * level, -1), 1) }
    }

    private static func atSpeed(_ speed: Double, _ samples: [Float]) -> [Float] {
        guard speed != 1 else { return samples }
        // Taken for audio of another rate, it plays quicker or slower.
        let rate = Int((Double(AudioFormat.callerRate) * speed).rounded())
        return (try? Resampler.resample(samples, from: rate, to: AudioFormat.callerRate)) ?? samples
    }
}
