import ParleyAudio

/// A format of synthesised audio, as ElevenLabs names it.
enum AudioFormatName: Sendable, Hashable {
    /// Signed 16-bit little-endian, mono, without a header.
    case pcm(Int)
    /// The same with a header that leaves the length open, as streaming servers write it.
    case wav(Int)
    case muLaw8000, aLaw8000

    /// - Returns: `nil` for what the simulator cannot make, such as MP3.
    init?(elevenLabs name: String) {
        switch name {
        case "ulaw_8000": self = .muLaw8000
        case "alaw_8000": self = .aLaw8000
        default:
            let parts = name.split(separator: "_")
            guard parts.count == 2, let rate = Int(parts[1]), Self.rates.contains(rate) else { return nil }
            switch parts[0] {
            case "pcm": self = .pcm(rate)
            case "wav": self = .wav(rate)
            default: return nil
            }
        }
    }

    private static let rates: Set<Int> = [8_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000]

    var rate: Int {
        switch self {
        case .pcm(let rate), .wav(let rate): rate
        case .muLaw8000, .aLaw8000: 8_000
        }
    }

    var contentType: String {
        switch self {
        case .pcm: "audio/pcm"
        case .wav: "audio/wav"
        case .muLaw8000, .aLaw8000: "audio/basic"
        }
    }

    /// What comes before the samples.
    var header: [UInt8] {
        guard case .wav(let rate) = self else { return [] }
        var header = Array(WAVFile(samples: [], sampleRate: rate).encoded().prefix(44))
        // Both lengths as far as they go: nobody knows them yet.
        header.replaceSubrange(4..<8, with: [0xFF, 0xFF, 0xFF, 0xFF])
        header.replaceSubrange(40..<44, with: [0xFF, 0xFF, 0xFF, 0xFF])
        return header
    }

    func encode(_ samples: some Collection<Float>) -> [UInt8] {
        switch self {
        case .pcm, .wav: AudioEncoding.linear16.encode(samples)
        case .muLaw8000: AudioEncoding.mulaw.encode(samples)
        case .aLaw8000: AudioEncoding.alaw.encode(samples)
        }
    }
}
