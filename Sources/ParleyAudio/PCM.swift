/// Conversions between the sample formats of the wire and of the engines.
///
/// Inside the process audio is mono `Float` in -1…1. Outside it is 16-bit little-endian PCM, with
/// full scale at 32,768: every `Int16` survives the way there and back unchanged.
public enum PCM {
    /// The `Float` of each 16-bit sample, in -1..<1.
    public static func floats(_ samples: some Sequence<Int16>) -> [Float] {
        samples.map { Float($0) / 32768 }
    }

    /// The 16-bit value of each sample: rounded, clamped where it is out of range, 0 where it is
    /// not a number.
    public static func int16(_ samples: some Sequence<Float>) -> [Int16] {
        samples.map(int16)
    }

    /// The 16-bit value of one sample: rounded, clamped where it is out of range, 0 where it is
    /// not a number.
    @inlinable
    public static func int16(_ sample: Float) -> Int16 {
        let scaled = (sample * 32768).rounded()
        if scaled >= 32767 { return 32767 }
        if scaled <= -32768 { return -32768 }
        return scaled.isNaN ? 0 : Int16(scaled)
    }

    /// The samples in 16-bit little-endian bytes. An odd byte at the end is dropped.
    public static func floats(littleEndian bytes: some Collection<UInt8>) -> [Float] {
        var samples: [Float] = []
        samples.reserveCapacity(bytes.count / 2)
        var iterator = bytes.makeIterator()
        while let low = iterator.next(), let high = iterator.next() {
            samples.append(Float(Int16(bitPattern: UInt16(high) << 8 | UInt16(low))) / 32768)
        }
        return samples
    }

    /// Samples as 16-bit little-endian bytes, clamped as in ``int16(_:)-(Float)``.
    public static func littleEndianBytes(_ samples: some Collection<Float>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(samples.count * 2)
        for sample in samples {
            let value = UInt16(bitPattern: int16(sample))
            bytes.append(UInt8(truncatingIfNeeded: value))
            bytes.append(UInt8(truncatingIfNeeded: value >> 8))
        }
        return bytes
    }

    /// The root of the mean square: 0 for silence or no samples, about 0.7 for a full-scale sine.
    public static func rootMeanSquare(_ samples: some Collection<Float>) -> Float {
        guard !samples.isEmpty else { return 0 }
        var sum: Float = 0
        for sample in samples { sum += sample * sample }
        return (sum / Float(samples.count)).squareRoot()
    }
}
