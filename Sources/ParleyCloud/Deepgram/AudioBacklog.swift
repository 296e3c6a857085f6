import ParleyAudio

/// The caller's latest audio, up to a limit: what has not been sent, or may have to be sent again.
struct AudioBacklog {
    private let limit: Int
    private var samples: [Int16] = []
    private var head = 0
    /// The call's sample that is the first here.
    private(set) var start = 0

    /// - Parameter limit: In samples. Beyond it the oldest is dropped.
    init(limit: Int) {
        self.limit = max(1, limit)
    }

    /// The call's sample that will be appended next.
    var end: Int { start + samples.count - head }

    mutating func append(_ audio: [Float]) {
        samples += PCM.int16(audio)
        drop(before: end - limit)
    }

    mutating func drop(before sample: Int) {
        guard sample > start else { return }
        let count = min(sample, end) - start
        head += count
        start += count
        // Moving the rest forward is paid for by what was dropped since it was done last.
        if head > samples.count / 2 {
            samples.removeFirst(head)
            head = 0
        }
    }

    /// 16-bit little-endian bytes of the samples of a range that are here.
    func bytes(_ range: Range<Int>) -> [UInt8] {
        let range = range.clamped(to: start..<end)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count * 2)
        for sample in samples[(head + range.lowerBound - start)..<(head + range.upperBound - start)] {
            let value = UInt16(bitPattern: sample)
            bytes.append(UInt8(truncatingIfNeeded: value))
            bytes.append(UInt8(truncatingIfNeeded: value >> 8))
        }
        return bytes
    }
}
