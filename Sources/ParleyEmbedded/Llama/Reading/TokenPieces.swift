import CLlama

/// The bytes of every token of a vocabulary, at hand: 2 MB for Qwen2.5's 152,000, made in some 20 ms.
struct TokenPieces: Sendable {
    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]
    /// The tokens that begin with each byte. What stands for a mark of the model's own has no bytes.
    private var beginning = [[llama_token]](repeating: [], count: 256)
    /// What ends an answer.
    let ends: [llama_token]

    init(of vocabulary: OpaquePointer, count: Int) {
        for token in 0..<llama_token(count) {
            let piece = LlamaWeights.bytes(of: token, in: vocabulary)
            bytes += piece
            starts.append(Int32(bytes.count))
            if let first = piece.first { beginning[Int(first)].append(token) }
        }
        ends = (0..<llama_token(count)).filter { llama_vocab_is_eog(vocabulary, $0) }
    }

    subscript(token: llama_token) -> ArraySlice<UInt8> { bytes[Int(starts[Int(token)])..<Int(starts[Int(token) + 1])] }

    func tokens(beginningWith byte: UInt8) -> [llama_token] { beginning[Int(byte)] }
}
