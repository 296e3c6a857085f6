import ParleyAudio

/// How samples are written in bytes.
enum AudioEncoding: String, Sendable {
    /// Signed 16-bit little-endian.
    case linear16
    /// G.711, a byte for each sample.
    case mulaw, alaw

    var bytesPerSample: Int { self == .linear16 ? 2 : 1 }

    func decode(_ bytes: some Collection<UInt8>) -> [Float] {
        switch self {
        case .linear16: PCM.floats(littleEndian: bytes)
        case .mulaw: bytes.map { Float(G711.muLaw($0)) / 32_768 }
        case .alaw: bytes.map { Float(G711.aLaw($0)) / 32_768 }
        }
    }

    func encode(_ samples: some Collection<Float>) -> [UInt8] {
        switch self {
        case .linear16: PCM.littleEndianBytes(samples)
        case .mulaw: samples.map { G711.muLaw(PCM.int16($0)) }
        case .alaw: samples.map { G711.aLaw(PCM.int16($0)) }
        }
    }
}

/// ITU-T G.711, both laws, both ways.
enum G711 {
    private static let bias: Int32 = 0x84
    private static let clip: Int32 = 32_635

    static func muLaw(_ sample: Int16) -> UInt8 {
        let sign: UInt8 = sample < 0 ? 0x80 : 0
        let magnitude = min(abs(Int32(sample)), clip) + bias
        // 132 at least, so that the highest bit is one of the 8 exponents'.
        let exponent = Int32(31 - magnitude.leadingZeroBitCount) - 7
        let mantissa = UInt8(truncatingIfNeeded: (magnitude >> (exponent + 3)) & 0x0F)
        return ~(sign | UInt8(exponent) << 4 | mantissa)
    }

    static func muLaw(_ byte: UInt8) -> Int16 {
        let value = ~byte
        let magnitude = ((Int32(value & 0x0F) << 3) + bias) << Int32((value >> 4) & 7)
        return Int16(truncatingIfNeeded: value & 0x80 == 0 ? magnitude - bias : bias - magnitude)
    }

    static func aLaw(_ sample: Int16) -> UInt8 {
        let sign: UInt8 = sample < 0 ? 0 : 0x80
        let magnitude = sample < 0 ? Int32(~sample) : Int32(sample)
        let code: UInt8
        if magnitude < 256 {
            code = UInt8(truncatingIfNeeded: magnitude >> 4)
        } else {
            let exponent = Int32(31 - magnitude.leadingZeroBitCount) - 7
            code = UInt8(exponent) << 4 | UInt8(truncatingIfNeeded: (magnitude >> (exponent + 3)) & 0x0F)
        }
        return (sign | code) ^ 0x55
    }

    static func aLaw(_ byte: UInt8) -> Int16 {
        let value = byte ^ 0x55
        let exponent = Int32((value >> 4) & 7)
        let mantissa = Int32(value & 0x0F)
        let magnitude = exponent == 0 ? mantissa << 4 + 8 : (mantissa << 4 + 0x108) << (exponent - 1)
        return Int16(truncatingIfNeeded: value & 0x80 == 0 ? -magnitude : magnitude)
    }
}
