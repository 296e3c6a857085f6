public import Foundation

/// A recording: mono samples and their rate, read from or written to a WAV file.
///
/// Reading takes what recorders write in practice: PCM of 8, 16, 24 or 32 bits, floats of 32 or 64
/// bits, plain or `WAVE_FORMAT_EXTENSIBLE`, any number of channels (mixed to one), any rate, files
/// cut short, and the unknown sizes (0, 0xFFFFFFFF) of a writer that could not seek back.
public struct WAVFile: Sendable, Hashable {
    /// Mono, in -1…1.
    public var samples: [Float]
    /// Samples for each second.
    public var sampleRate: Int

    /// Files above this size are refused: about an hour and a half of CD audio.
    public static let maximumBytes = 1 << 30

    public init(samples: [Float], sampleRate: Int) {
        self.samples = samples
        self.sampleRate = sampleRate
    }

    /// Seconds of audio.
    public var seconds: Double { Double(samples.count) / Double(max(sampleRate, 1)) }

    /// Reads the file at `path`, which may be a pipe.
    /// - Throws: ``WAVError``
    public init(path: String) throws {
        try self.init(contentsOf: URL(fileURLWithPath: path))
    }

    /// Reads a file, which may be a pipe.
    /// - Throws: ``WAVError``
    public init(contentsOf url: URL) throws {
        let name = url.lastPathComponent
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) else {
            throw WAVError(.unreadable, "\(name): there is no such file")
        }
        guard !isDirectory.boolValue else {
            throw WAVError(.unreadable, "\(name): this is a folder, not a WAV file")
        }
        var bytes: [UInt8] = []
        do {
            let handle = try FileHandle(forReadingFrom: url)
            defer { try? handle.close() }
            while let part = try handle.read(upToCount: 1 << 20), !part.isEmpty {
                bytes.append(contentsOf: part)
                if bytes.count > Self.maximumBytes { break }
            }
        } catch {
            throw WAVError(.unreadable, "\(name): it cannot be read (\(error.localizedDescription))")
        }
        guard bytes.count <= Self.maximumBytes else {
            throw WAVError(.tooLarge, "\(name): larger than the \(Self.maximumBytes >> 20) MiB that are read")
        }
        do {
            try self.init(bytes: bytes)
        } catch let error as WAVError {
            throw WAVError(error.code, "\(name): \(error.description)")
        }
    }

    /// Reads a WAV file that is in memory.
    /// - Throws: ``WAVError``
    public init(bytes: [UInt8]) throws {
        var reader = WAVReader(bytes: bytes)
        self = try reader.read()
    }

    /// The recording at another rate. At the same rate, the recording itself.
    public func resampled(to rate: Int, quality: Int = Resampler.defaultQuality) throws -> WAVFile {
        guard rate != sampleRate else { return self }
        let converted = try Resampler.resample(samples, from: sampleRate, to: rate, quality: quality)
        return WAVFile(samples: converted, sampleRate: rate)
    }

    // MARK: Writing

    /// The bytes of a 16-bit mono WAV file.
    public func encoded() -> [UInt8] {
        Self.encode(PCM.littleEndianBytes(samples), channels: 1, sampleRate: sampleRate)
    }

    /// The bytes of a 16-bit stereo WAV file. The shorter side is filled up with silence.
    public static func encodeStereo(left: [Float], right: [Float], sampleRate: Int) -> [UInt8] {
        var interleaved: [Float] = []
        let frames = max(left.count, right.count)
        interleaved.reserveCapacity(frames * 2)
        for frame in 0..<frames {
            interleaved.append(frame < left.count ? left[frame] : 0)
            interleaved.append(frame < right.count ? right[frame] : 0)
        }
        return encode(PCM.littleEndianBytes(interleaved), channels: 2, sampleRate: sampleRate)
    }

    /// Writes a 16-bit mono file; a file in its place is replaced whole or not at all.
    public func write(to url: URL) throws {
        try Self.write(encoded(), to: url)
    }

    /// Writes a 16-bit stereo file, say the caller left and the agent right.
    public static func writeStereo(left: [Float], right: [Float], sampleRate: Int, to url: URL) throws {
        try write(encodeStereo(left: left, right: right, sampleRate: sampleRate), to: url)
    }

    private static func write(_ bytes: [UInt8], to url: URL) throws {
        do {
            try Data(bytes).write(to: url, options: .atomic)
        } catch {
            throw WAVError(.unreadable, "\(url.lastPathComponent): it cannot be written (\(error.localizedDescription))")
        }
    }

    private static func encode(_ data: [UInt8], channels: Int, sampleRate: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(44 + data.count)
        func append(_ value: Int, bytes count: Int) {
            for shift in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * shift))) }
        }
        bytes += Array("RIFF".utf8)
        append(36 + data.count, bytes: 4)
        bytes += Array("WAVEfmt ".utf8)
        append(16, bytes: 4)
        append(1, bytes: 2)
        append(channels, bytes: 2)
        append(sampleRate, bytes: 4)
        append(sampleRate * channels * 2, bytes: 4)
        append(channels * 2, bytes: 2)
        append(16, bytes: 2)
        bytes += Array("data".utf8)
        append(data.count, bytes: 4)
        return bytes + data
    }
}
