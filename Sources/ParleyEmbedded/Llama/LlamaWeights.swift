import CLlama
import Foundation

/// A language model's weights and vocabulary, as loaded by llama.cpp.
///
/// `@unchecked Sendable`: llama.cpp never writes to a loaded model, and the pointers are fixed from
/// `init` to `deinit`.
final class LlamaWeights: @unchecked Sendable {
    let model: OpaquePointer
    let vocabulary: OpaquePointer
    let tokenCount: Int

    init(path: String) throws {
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw LlamaError("the language model \(path) is missing or cannot be read")
        }
        llama_log_set({ _, _, _ in }, nil)
        llama_backend_init()
        var parameters = llama_model_default_params()
        parameters.n_gpu_layers = 0
        guard let model = llama_model_load_from_file(path, parameters) else {
            throw LlamaError("the language model \(path) is not a GGUF file that llama.cpp can load")
        }
        guard let vocabulary = llama_model_get_vocab(model) else {
            llama_model_free(model)
            throw LlamaError("the language model \(path) has no vocabulary")
        }
        self.model = model
        self.vocabulary = vocabulary
        tokenCount = Int(llama_vocab_n_tokens(vocabulary))
    }

    deinit {
        llama_model_free(model)
    }

    /// - Parameter isMarkup: Whether text such as `<|im_end|>` stands for the model's own marks. What
    ///   people and tools say never does.
    func tokens(of text: String, isMarkup: Bool) -> [llama_token] {
        guard !text.isEmpty else { return [] }
        let bytes = text.utf8.count
        var tokens = [llama_token](repeating: 0, count: bytes + 2)
        var count = llama_tokenize(vocabulary, text, Int32(bytes), &tokens, Int32(tokens.count), false, isMarkup)
        if count < 0 {
            tokens = [llama_token](repeating: 0, count: Int(-count))
            count = llama_tokenize(vocabulary, text, Int32(bytes), &tokens, Int32(tokens.count), false, isMarkup)
        }
        return Array(tokens.prefix(Int(max(0, count))))
    }

    /// The bytes a token stands for: perhaps only a part of a character.
    func bytes(of token: llama_token) -> [UInt8] {
        var buffer = [CChar](repeating: 0, count: 64)
        var count = llama_token_to_piece(vocabulary, token, &buffer, Int32(buffer.count), 0, false)
        if count < 0 {
            buffer = [CChar](repeating: 0, count: Int(-count))
            count = llama_token_to_piece(vocabulary, token, &buffer, Int32(buffer.count), 0, false)
        }
        return buffer.prefix(Int(max(0, count))).map { UInt8(bitPattern: $0) }
    }

    func endsGeneration(_ token: llama_token) -> Bool {
        llama_vocab_is_eog(vocabulary, token)
    }
}

/// What went wrong with the embedded language model, in one line.
public struct LlamaError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
