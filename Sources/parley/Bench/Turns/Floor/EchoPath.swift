import Foundation
import ParleyAudio
import ParleyCore

/// The way of the agent's voice from the caller's loudspeaker into the caller's microphone.
struct EchoPath {
    /// From the loudspeaker's sample to the microphone's.
    let delay: Duration
    private let gain: Float
    private let resampler: Resampler
    private var ready: [Float] = []

    /// - Parameter level: What is left of the voice, in dB.
    init(level: Double, delay: Duration) throws {
        self.delay = delay
        gain = Float(pow(10, level / 20))
        resampler = try Resampler(from: AudioFormat.agentRate, to: AudioFormat.callerRate)
    }

    /// What comes back in the `count` samples at 16 kHz from `start` on. To be asked for every frame in
    /// its order.
    mutating func samples(from start: Duration, count: Int, of player: ClientPlayer) -> [Float] {
        let played = player.heard(from: start - delay, count: count * AudioFormat.agentRate / AudioFormat.callerRate)
        ready += resampler.process(PCM.floats(played))
        // The first frame's last samples are still inside the resampler.
        let frame = [Float](repeating: 0, count: max(0, count - ready.count)) + ready.prefix(count)
        ready.removeFirst(min(count, ready.count))
        return frame.map { $0 * gain }
    }
}
