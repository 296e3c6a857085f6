
/// Plays the agent's audio as a client would: what it receives at the time it receives it, or as
/// soon as the audio before it has ended. Times are the call's clock.
package struct ClientPlayer: Sendable {
    package struct Segment: Sendable {
        package var start: Duration
        package var samples: [Int16]

        package var end: Duration { start + .samples(samples.count, rate: AudioFormat.agentRate) }
    }

    /// What has been, or as things stand will be, heard.
    package private(set) var segments: [Segment] = []
    /// What waits while playback is held.
    private var waiting: [Int16] = []
    private var isHeld = false

    package init() {}

    package mutating func receive(_ samples: [Int16], at time: Duration) {
        if isHeld {
            waiting += samples
        } else {
            segments.append(Segment(start: max(time, segments.last?.end ?? .zero), samples: samples))
        }
    }

    package mutating func hold(_ held: Bool, at time: Duration) {
        guard held != isHeld else { return }
        isHeld = held
        if held {
            waiting = cut(at: time)
        } else {
            let rest = waiting
            waiting = []
            if !rest.isEmpty { receive(rest, at: time) }
        }
    }

    /// Drops what has not been heard at `time`.
    package mutating func interrupt(at time: Duration) {
        _ = cut(at: time)
        waiting = []
        isHeld = false
    }

    /// How many samples have been heard at `time`.
    package func position(at time: Duration) -> Int {
        segments.reduce(0) { sum, segment in
            sum + max(0, min(segment.samples.count, (time - segment.start).sampleCount(rate: AudioFormat.agentRate)))
        }
    }

    /// When the first sample louder than `threshold` is heard at `time` or later.
    package func firstAudible(after time: Duration, threshold: Int16 = 100) -> Duration? {
        for segment in segments where segment.end > time {
            let skip = max(0, (time - segment.start).sampleCount(rate: AudioFormat.agentRate))
            guard let index = segment.samples[min(skip, segment.samples.count)...].firstIndex(where: { abs(Int($0)) > Int(threshold) })
            else { continue }
            return segment.start + .samples(index, rate: AudioFormat.agentRate)
        }
        return nil
    }

    /// When the last sample louder than `threshold` before `time` was heard.
    package func lastAudible(before time: Duration, threshold: Int16 = 100) -> Duration? {
        for segment in segments.reversed() where segment.start < time {
            let count = min(segment.samples.count, (time - segment.start).sampleCount(rate: AudioFormat.agentRate))
            guard let index = segment.samples[..<count].lastIndex(where: { abs(Int($0)) > Int(threshold) }) else { continue }
            return segment.start + .samples(index, rate: AudioFormat.agentRate)
        }
        return nil
    }

    /// What is heard from `start` on, `count` samples of it: silence where there is nothing.
    package func heard(from start: Duration, count: Int) -> [Int16] {
        var track = [Int16](repeating: 0, count: count)
        let first = start.sampleCount(rate: AudioFormat.agentRate)
        for segment in segments.reversed() {
            guard segment.end > start else { break }
            let offset = segment.start.sampleCount(rate: AudioFormat.agentRate) - first
            for index in max(0, -offset)..<max(max(0, -offset), min(segment.samples.count, count - offset)) {
                track[offset + index] = segment.samples[index]
            }
        }
        return track
    }

    /// Everything heard, from time zero.
    package func rendered() -> [Float] {
        var track: [Float] = []
        for segment in segments {
            let start = max(0, segment.start.sampleCount(rate: AudioFormat.agentRate))
            if track.count < start { track += Array(repeating: 0, count: start - track.count) }
            track += segment.samples.map { Float($0) / 32_768 }
        }
        return track
    }

    private mutating func cut(at time: Duration) -> [Int16] {
        var rest: [Int16] = []
        for index in segments.indices where segments[index].end > time {
            let kept = max(0, min(segments[index].samples.count, (time - segments[index].start).sampleCount(rate: AudioFormat.agentRate)))
            rest += segments[index].samples[kept...]
            segments[index].samples.removeLast(segments[index].samples.count - kept)
        }
        segments.removeAll(where: \.samples.isEmpty)
        return rest
    }
}
