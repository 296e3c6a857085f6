public import Foundation

/// Where the recognizer's files are.
public struct MoonshineFiles: Sendable, Hashable {
    /// `encoder_model.ort`
    public var encoder: String
    /// `decoder_model_merged.ort`
    public var decoder: String
    /// `tokenizer.bin`
    public var tokenizer: String

    public init(encoder: String, decoder: String, tokenizer: String) {
        self.encoder = encoder
        self.decoder = decoder
        self.tokenizer = tokenizer
    }

    /// The three files under their usual names.
    public init(directory: URL) {
        self.init(
            encoder: directory.appendingPathComponent("encoder_model.ort").path,
            decoder: directory.appendingPathComponent("decoder_model_merged.ort").path,
            tokenizer: directory.appendingPathComponent("tokenizer.bin").path)
    }
}
