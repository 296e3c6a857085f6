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
    /// Tokens that a sentence can end with: a full stop, a question mark, the end of a line or of the message.
    let sentenceEnds: [Int]
    let pieces: TokenPieces
    /// What says that an option is all: the end of the answer or of its line.
    let optionEnds: [llama_token]
    /// What says that the name of an act is: that, or a slot or another act.
    let actEnds: [llama_token]

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
        sentenceEnds = Self.sentenceEnds(in: vocabulary, count: tokenCount)
        pieces = TokenPieces(of: vocabulary, count: tokenCount)
        optionEnds = pieces.ends + pieces.tokens(beginningWith: UInt8(ascii: "\n"))
        actEnds = optionEnds + pieces.tokens(beginningWith: UInt8(ascii: " ")) + pieces.tokens(beginningWith: UInt8(ascii: ";"))
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
    func bytes(of token: llama_token) -> [UInt8] { Self.bytes(of: token, in: vocabulary) }

    static func bytes(of token: llama_token, in vocabulary: OpaquePointer) -> [UInt8] {
        var buffer = [CChar](repeating: 0, count: 64)
        var count = llama_token_to_piece(vocabulary, token, &buffer, Int32(buffer.count), 0, false)
        if count < 0 {
            buffer = [CChar](repeating: 0, count: Int(-count))
            count = llama_token_to_piece(vocabulary, token, &buffer, Int32(buffer.count), 0, false)
        }
        return buffer.prefix(Int(max(0, count))).map { UInt8(bitPattern: $0) }
    }

    /// Whether a token is punctuation or white space and no part of a word.
    func isPunctuation(_ token: llama_token) -> Bool {
        let text = String(decoding: bytes(of: token), as: UTF8.self)
        return !text.isEmpty && text.allSatisfy { $0.isPunctuation || $0.isWhitespace }
    }

    private static func sentenceEnds(in vocabulary: OpaquePointer, count: Int) -> [Int] {
        let marks = Set(".?!\n".utf8.map { CChar(bitPattern: $0) })
        var buffer = [CChar](repeating: 0, count: 256)
        return (0..<count).filter { token in
            if llama_vocab_is_eog(vocabulary, llama_token(token)) { return true }
            let length = llama_token_to_piece(vocabulary, llama_token(token), &buffer, Int32(buffer.count), 0, false)
            return length > 0 && marks.contains(buffer[0])
        }
    }

    /// The probability that one of ``sentenceEnds`` comes next.
    /// - Parameter logits: One for each token of the vocabulary.
    func sentenceEndProbability(_ logits: UnsafePointer<Float>) -> Float {
        var largest = logits[0]
        for index in 1..<tokenCount { largest = max(largest, logits[index]) }
        var all: Float = 0
        for index in 0..<tokenCount { all += exp(logits[index] - largest) }
        let ends = sentenceEnds.reduce(Float(0)) { $0 + exp(logits[$1] - largest) }
        return all > 0 ? min(1, ends / all) : 0
    }

    /// How many numbers the model holds of a token behind each layer.
    var width: Int { Int(llama_model_n_embd(model)) }

    /// The model, whatever file it is in: "qwen2 1.5B Q4_K - Small", its parameters and its size.
    var summary: String {
        var buffer = [CChar](repeating: 0, count: 128)
        let length = llama_model_desc(model, &buffer, buffer.count)
        let name = String(decoding: buffer.prefix(Int(max(0, length))).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return "\(name) \(llama_model_n_params(model)) \(llama_model_size(model))"
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
