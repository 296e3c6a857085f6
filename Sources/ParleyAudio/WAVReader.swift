/// Walks the chunks of a RIFF/WAVE file. Every read is checked against the bytes there are.
struct WAVReader {
    let bytes: [UInt8]

    private struct Format {
        var encoding: Encoding
        var channels: Int
        var sampleRate: Int
        var bytesPerFrame: Int { channels * encoding.bytes }
    }

    private enum Encoding {
        case unsigned8, signed16, signed24, signed32, float32, float64

        var bytes: Int {
            switch self {
            case .unsigned8: 1
            case .signed16: 2
            case .signed24: 3
            case .signed32, .float32: 4
            case .float64: 8
            }
        }
    }

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func read() throws -> WAVFile {
        guard !bytes.isEmpty else { throw WAVError(.notWAV, "the file is empty") }
        guard bytes.count >= 12, tag(at: 0) == "RIFF", tag(at: 8) == "WAVE" else {
            throw WAVError(.notWAV, "not a WAV file (no RIFF/WAVE header)")
        }
        var format: Format?
        var offset = 12
        while offset + 8 <= bytes.count {
            let name = tag(at: offset)
            let size = uint32(at: offset + 4)
            let body = offset + 8
            if name == "fmt " {
                format = try readFormat(at: body, size: size)
            } else if name == "data" {
                guard let format else {
                    throw WAVError(.malformed, "the audio comes before its format")
                }
                return try readAudio(format, at: body, size: size)
            }
            // Chunks are padded to even sizes.
            offset = body + size + (size & 1)
        }
        throw WAVError(format == nil ? .malformed : .noAudio, format == nil ? "the header is cut short" : "there is no audio in it")
    }

    private func readFormat(at body: Int, size: Int) throws -> Format {
        guard size >= 16, body + 16 <= bytes.count else {
            throw WAVError(.malformed, "the format chunk is cut short")
        }
        var codec = uint16(at: body)
        let channels = uint16(at: body + 2)
        let sampleRate = uint32(at: body + 4)
        let blockAlign = uint16(at: body + 12)
        let bits = uint16(at: body + 14)
        if codec == 0xFFFE {
            // The real codec is in the first two bytes of the sub-format's GUID.
            guard size >= 26, body + 26 <= bytes.count else {
                throw WAVError(.malformed, "the extended format chunk is cut short")
            }
            codec = uint16(at: body + 24)
        }
        let encoding: Encoding
        switch (codec, bits) {
        case (1, 8): encoding = .unsigned8
        case (1, 16): encoding = .signed16
        case (1, 24): encoding = .signed24
        case (1, 32): encoding = .signed32
        case (3, 32): encoding = .float32
        case (3, 64): encoding = .float64
        case (1, _), (3, _):
            throw WAVError(.unsupported, "samples of \(bits) bits are not supported")
        default:
            throw WAVError(.unsupported, "the codec \(Self.name(ofCodec: codec)) is not supported; convert it to PCM")
        }
        guard channels > 0 else { throw WAVError(.malformed, "the header says 0 channels") }
        guard (1...768_000).contains(sampleRate) else {
            throw WAVError(.malformed, "the header says \(sampleRate) samples a second")
        }
        let format = Format(encoding: encoding, channels: channels, sampleRate: sampleRate)
        // Careless writers leave 0 here; any other value must agree, or the samples would be noise.
        guard blockAlign == 0 || blockAlign == format.bytesPerFrame else {
            throw WAVError(.malformed, "the header says \(blockAlign) bytes a frame where \(format.bytesPerFrame) were expected")
        }
        return format
    }

    private func readAudio(_ format: Format, at body: Int, size: Int) throws -> WAVFile {
        let available = bytes.count - body
        var length = min(size, available)
        if size == 0, !isChunks(from: body) {
            // A writer that could not seek back: everything that follows is audio.
            length = available
        }
        let frames = length / format.bytesPerFrame
        guard frames > 0 else { throw WAVError(.noAudio, "there is no audio in it") }
        var samples: [Float] = []
        samples.reserveCapacity(frames)
        let step = format.encoding.bytes
        let scale = 1 / Double(format.channels)
        bytes.withUnsafeBytes { raw in
            var offset = body
            for _ in 0..<frames {
                var sum = 0.0
                for _ in 0..<format.channels {
                    sum += Self.sample(raw, at: offset, format.encoding)
                    offset += step
                }
                samples.append(Float(sum * scale))
            }
        }
        return WAVFile(samples: samples, sampleRate: format.sampleRate)
    }

    /// In -1…1; 0 for what is not a number.
    private static func sample(_ raw: UnsafeRawBufferPointer, at offset: Int, _ encoding: Encoding) -> Double {
        switch encoding {
        case .unsigned8:
            return (Double(raw[offset]) - 128) / 128
        case .signed16:
            return Double(Int16(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: Int16.self))) / 32768
        case .signed24:
            let value = UInt32(raw[offset]) << 8 | UInt32(raw[offset + 1]) << 16 | UInt32(raw[offset + 2]) << 24
            return Double(Int32(bitPattern: value)) / 2_147_483_648
        case .signed32:
            return Double(Int32(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: Int32.self))) / 2_147_483_648
        case .float32:
            let bits = UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
            return clamped(Double(Float(bitPattern: bits)))
        case .float64:
            let bits = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            return clamped(Double(bitPattern: bits))
        }
    }

    private static func clamped(_ value: Double) -> Double {
        value.isNaN ? 0 : min(max(value, -1), 1)
    }

    /// Whether the bytes from `start` to the end are whole, plausible chunks: then a data chunk of
    /// size 0 before them really is empty.
    private func isChunks(from start: Int) -> Bool {
        var offset = start
        while offset + 8 <= bytes.count {
            guard bytes[offset..<offset + 4].allSatisfy({ (0x20...0x7E).contains($0) }) else { return false }
            let size = uint32(at: offset + 4)
            offset += 8 + size + (size & 1)
        }
        // The last chunk's pad byte is often left out.
        return offset == bytes.count || offset == bytes.count + 1
    }

    private func tag(at offset: Int) -> String {
        String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
    }

    private func uint16(at offset: Int) -> Int {
        Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
    }

    private func uint32(at offset: Int) -> Int {
        uint16(at: offset) | uint16(at: offset + 2) << 16
    }

    private static func name(ofCodec codec: Int) -> String {
        switch codec {
        case 2: "ADPCM"
        case 6: "A-law"
        case 7: "mu-law"
        case 0x11: "IMA ADPCM"
        case 0x55: "MP3"
        default: String(codec)
        }
    }
}
