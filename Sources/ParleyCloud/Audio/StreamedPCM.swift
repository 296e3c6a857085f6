import ParleyAudio

/// Reads audio as it comes from a service: bare 16-bit samples, or a WAV file, cut anywhere.
struct StreamedPCM {
    enum Fault: Error, Hashable {
        /// A WAV file of a kind that is not read here, or something else altogether.
        case unsupported(String)
    }

    /// Hz. What was asked for, until a WAV header says otherwise.
    private(set) var sampleRate: Int
    private var format = Format(channels: 1, bits: 16, isFloat: false)
    private var stage = Stage.sniffing
    /// Bytes that are not a whole frame, or a whole header, yet.
    private var rest: [UInt8] = []

    private enum Stage { case sniffing, header, audio }

    private struct Format {
        var channels: Int
        var bits: Int
        var isFloat: Bool
        var bytesPerFrame: Int { channels * bits / 8 }
    }

    /// A header longer than this is none.
    private static let longestHeader = 65_536

    /// - Parameters:
    ///   - sampleRate: Of bare samples.
    ///   - mayBeWAV: Whether to look for a header; a service that is known to send bare samples might
    ///     have four that spell one.
    init(sampleRate: Int, mayBeWAV: Bool = true) {
        self.sampleRate = sampleRate
        stage = mayBeWAV ? .sniffing : .audio
    }

    /// The samples, mono in -1…1, that `bytes` complete.
    mutating func append(_ bytes: some Collection<UInt8>) throws(Fault) -> [Float] {
        rest += bytes
        if stage == .sniffing {
            let mark = Array("RIFF".utf8)
            if rest.count < mark.count, mark.starts(with: rest) { return [] }
            stage = rest.starts(with: mark) ? .header : .audio
            if stage == .audio { try refuseOtherFormats() }
        }
        if stage == .header {
            guard let length = try readHeader() else { return [] }
            rest.removeFirst(length)
            stage = .audio
        }
        return samples()
    }

    /// Ogg, FLAC, MP3 with a tag and text are easily told from samples.
    private func refuseOtherFormats() throws(Fault) {
        for (mark, name) in [("OggS", "Ogg"), ("fLaC", "FLAC"), ("ID3", "MP3"), ("{\"", "JSON"), ("<!", "HTML"), ("<h", "HTML")]
        where rest.starts(with: mark.utf8) {
            throw .unsupported(name)
        }
    }

    private mutating func samples() -> [Float] {
        let size = format.bytesPerFrame
        let count = rest.count / size
        guard count > 0 else { return [] }
        defer { rest.removeFirst(count * size) }
        if format.channels == 1, format.bits == 16 {
            return PCM.floats(littleEndian: rest[..<(count * size)])
        }
        return (0..<count).map { frame in
            var sum: Float = 0
            for channel in 0..<format.channels { sum += sample(at: frame * size + channel * format.bits / 8) }
            return sum / Float(format.channels)
        }
    }

    private func sample(at offset: Int) -> Float {
        if format.bits == 16 {
            return Float(Int16(truncatingIfNeeded: integer(at: offset, bytes: 2))) / 32_768
        }
        let value = Float(bitPattern: UInt32(integer(at: offset, bytes: 4)))
        return value.isNaN ? 0 : min(max(value, -1), 1)
    }

    // MARK: The header

    /// How long the header is; `nil` until all of it is there.
    private mutating func readHeader() throws(Fault) -> Int? {
        guard rest.count >= 12 else { return nil }
        guard rest[8..<12].elementsEqual("WAVE".utf8) else { throw .unsupported("RIFF") }
        var offset = 12
        var hasFormat = false
        while offset + 8 <= rest.count {
            let name = rest[offset..<offset + 4]
            let size = integer(at: offset + 4, bytes: 4)
            let body = offset + 8
            if name.elementsEqual("data".utf8) {
                // The size is a guess where the audio is made while it is sent.
                guard hasFormat else { throw .unsupported("WAV without a format") }
                return body
            }
            guard size <= Self.longestHeader else { throw .unsupported("WAV with a damaged header") }
            guard body + size <= rest.count else { break }
            if name.elementsEqual("fmt ".utf8) {
                try readFormat(at: body, size: size)
                hasFormat = true
            }
            offset = body + size + (size & 1)
        }
        guard rest.count <= Self.longestHeader else { throw .unsupported("WAV with a damaged header") }
        return nil
    }

    private mutating func readFormat(at body: Int, size: Int) throws(Fault) {
        guard size >= 16 else { throw .unsupported("WAV with a damaged header") }
        var codec = integer(at: body, bytes: 2)
        // Extended: the real codec begins the sub-format.
        if codec == 0xFFFE, size >= 26 { codec = integer(at: body + 24, bytes: 2) }
        let channels = integer(at: body + 2, bytes: 2)
        let rate = integer(at: body + 4, bytes: 4)
        let bits = integer(at: body + 14, bytes: 2)
        guard (1...8).contains(channels), (1_000...768_000).contains(rate),
            (codec == 1 && bits == 16) || (codec == 3 && bits == 32)
        else { throw .unsupported("WAV of another kind than 16-bit or float") }
        format = Format(channels: channels, bits: bits, isFloat: codec == 3)
        sampleRate = rate
    }

    private func integer(at offset: Int, bytes: Int) -> Int {
        (0..<bytes).reduce(0) { $0 | Int(rest[offset + $1]) << (8 * $1) }
    }
}
