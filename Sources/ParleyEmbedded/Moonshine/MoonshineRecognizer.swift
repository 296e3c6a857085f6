public import ParleyCore

/// Moonshine tiny: an English recognizer that runs in the process.
///
/// It is an offline model, quick enough (2 s of speech in about 50 ms on one thread) to decode the
/// utterance again and again while the caller speaks.
public struct MoonshineRecognizer: SpeechRecognizer {
    private let decoder: MoonshineDecoder
    private let pool: ComputePool

    /// The longest piece of a file that is decoded at once: 15 s.
    private static let longestPiece = 240_000
    /// Silence put before and after a piece of a file: 200 ms.
    private static let margin = [Float](repeating: 0, count: 3_200)

    /// Loads the model on the calling thread, in about half a second.
    /// - Parameters:
    ///   - files: The model's files.
    ///   - pool: Where it computes.
    /// - Throws: ``MoonshineError`` or ``ONNXError`` for files that are missing or damaged.
    public init(files: MoonshineFiles, pool: ComputePool) throws {
        decoder = try MoonshineDecoder(files: files)
        self.pool = pool
    }

    public func openStream() async throws -> any RecognizerStream {
        makeStream()
    }

    func makeStream(limits: UtteranceBuffer.Limits = UtteranceBuffer.Limits()) -> MoonshineStream {
        let decoder = decoder
        return MoonshineStream(pool: pool, limits: limits) { try decoder.decode($0, guess: $1) }
    }

    /// The words of a whole recording. A long one is cut at quiet places.
    /// - Parameter samples: 16 kHz mono, -1…1.
    /// - Throws: ``ONNXError``; ``ComputeError`` if too much waits; `CancellationError`.
    public func transcribe(_ samples: [Float]) async throws -> String {
        var texts: [String] = []
        for piece in QuietPlace.split(samples, longest: Self.longestPiece) {
            let audio = Self.margin + samples[piece] + Self.margin
            let decoder = decoder
            let text = try await pool.run(.background) { try decoder.decode(audio).text }
            if !text.isEmpty { texts.append(text) }
        }
        return texts.joined(separator: " ")
    }
}
