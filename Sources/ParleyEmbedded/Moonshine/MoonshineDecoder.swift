import CSherpaOnnx
import Foundation

/// The loaded recognizer: audio in, words out, on the calling thread.
///
/// `@unchecked Sendable`: the pointer is set once and never changes. Decoding only reads the
/// recognizer; each call has a stream of its own, and ONNX Runtime's sessions may run on several
/// threads at once.
final class MoonshineDecoder: @unchecked Sendable {
    static let sampleRate = 16_000

    /// Audio below this peak is silence, whatever words the model would find in it: -54 dBFS.
    static let silencePeak: Float = 0.002

    private let recognizer: OpaquePointer

    /// - Parameters:
    ///   - files: The model.
    ///   - cacheDirectory: Where `tokens.txt` is kept; made if it is not there.
    /// - Throws: ``MoonshineError``, ``ONNXError``
    init(files: MoonshineFiles, cacheDirectory: String) throws {
        // sherpa-onnx ends the process over a file it cannot read. So each is loaded once before,
        // by a route that reports errors.
        try Self.check(files.encoder, inputs: ["input_values"])
        try Self.check(files.decoder, inputs: ["input_ids", "encoder_hidden_states", "use_cache_branch"])
        let tokens = try MoonshineTokens.writeTable(from: files.tokenizer, into: cacheDirectory)

        var strings: [UnsafeMutablePointer<CChar>?] = []
        defer { for string in strings { free(string) } }
        func keep(_ string: String) -> UnsafePointer<CChar>? {
            let copy = strdup(string)
            strings.append(copy)
            return UnsafePointer(copy)
        }
        var configuration = SherpaOnnxOfflineRecognizerConfig()
        configuration.feat_config.sample_rate = Int32(Self.sampleRate)
        configuration.feat_config.feature_dim = 80
        configuration.model_config.moonshine.encoder = keep(files.encoder)
        configuration.model_config.moonshine.merged_decoder = keep(files.decoder)
        configuration.model_config.tokens = keep(tokens)
        // A second thread makes it slower as soon as anything else runs.
        configuration.model_config.num_threads = 1
        configuration.model_config.provider = keep("cpu")
        configuration.decoding_method = keep("greedy_search")
        guard let recognizer = SherpaOnnxCreateOfflineRecognizer(&configuration) else {
            throw MoonshineError("the recognizer's models cannot be loaded together")
        }
        self.recognizer = recognizer
    }

    deinit { SherpaOnnxDestroyOfflineRecognizer(recognizer) }

    /// The words in `samples` (16 kHz mono), with repetitions trimmed; empty for silence.
    func decode(_ samples: [Float]) -> String {
        let peak = samples.reduce(0) { $1.isFinite ? max($0, abs($1)) : $0 }
        guard samples.count >= Self.sampleRate / 20, peak >= Self.silencePeak else { return "" }
        guard let stream = SherpaOnnxCreateOfflineStream(recognizer) else { return "" }
        defer { SherpaOnnxDestroyOfflineStream(stream) }
        let clean = samples.map { $0.isFinite ? $0 : 0 }
        SherpaOnnxAcceptWaveformOffline(stream, Int32(Self.sampleRate), clean, Int32(clamping: clean.count))
        SherpaOnnxDecodeOfflineStream(recognizer, stream)
        guard let result = SherpaOnnxGetOfflineStreamResult(stream) else { return "" }
        defer { SherpaOnnxDestroyOfflineRecognizerResult(result) }
        guard let text = result.pointee.text else { return "" }
        return TranscriptCleanup.clean(String(cString: text))
    }

    private static func check(_ path: String, inputs: Set<String>) throws {
        let session = try ONNXSession(path: path)
        guard inputs.isSubset(of: session.inputNames) else {
            throw MoonshineError("\(path): this is not a Moonshine model (its inputs are \(session.inputNames.joined(separator: ", ")))")
        }
    }
}
