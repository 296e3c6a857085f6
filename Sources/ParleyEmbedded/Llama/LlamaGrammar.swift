import CLlama

/// Keeps a call line to its grammar, cheaply: asked about the model's own choice first, and about
/// the whole vocabulary (ten times the time) only where that is refused.
///
/// Used by the scheduler's thread alone.
final class LlamaGrammar {
    private let sampler: UnsafeMutablePointer<llama_sampler>
    private var candidates: [llama_token_data] = []

    /// - Parameter written: The answer so far, of which the last tokens are the beginning of a call.
    /// - Returns: `nil` where the grammar does not parse or does not fit what is written.
    init?(_ text: String, weights: LlamaWeights, written: [llama_token]) {
        guard let sampler = llama_sampler_init_grammar(weights.vocabulary, text, "root") else { return nil }
        self.sampler = sampler
        // The call's own tokens are those from the one that holds the C of "CALL".
        var bytes: [UInt8] = []
        var start = written.count
        while start > 0, !String(decoding: bytes, as: UTF8.self).contains("CALL") {
            start -= 1
            bytes = weights.bytes(of: written[start]) + bytes
        }
        for token in written[start...] {
            guard allows(token) else { return nil }
            llama_sampler_accept(sampler, token)
        }
    }

    deinit { llama_sampler_free(sampler) }

    /// The token to write: the model's choice, or the best one that the grammar allows.
    func constrain(_ greedy: llama_token, logits: UnsafeMutablePointer<Float>, count: Int) -> llama_token {
        if allows(greedy) { return greedy }
        candidates = (0..<count).map { llama_token_data(id: llama_token($0), logit: logits[$0], p: 0) }
        return candidates.withUnsafeMutableBufferPointer { buffer in
            var array = llama_token_data_array(data: buffer.baseAddress, size: buffer.count, selected: -1, sorted: false)
            llama_sampler_apply(sampler, &array)
            return buffer.max { $0.logit < $1.logit }?.id ?? greedy
        }
    }

    /// Notes that `token` was written. One that the grammar does not allow is left out: llama.cpp
    /// would end the process over it.
    func accept(_ token: llama_token) {
        if allows(token) { llama_sampler_accept(sampler, token) }
    }

    private func allows(_ token: llama_token) -> Bool {
        var candidate = llama_token_data(id: token, logit: 1, p: 0)
        return withUnsafeMutablePointer(to: &candidate) { pointer in
            var array = llama_token_data_array(data: pointer, size: 1, selected: -1, sorted: false)
            llama_sampler_apply(sampler, &array)
            return pointer.pointee.logit.isFinite
        }
    }
}
