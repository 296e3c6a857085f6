import CLlama

/// The tokens of one decode. Used by the scheduler's thread alone.
final class LlamaBatch {
    static let capacity = 512
    /// Sequences that a token may belong to.
    static let sharing = 8

    private(set) var raw = llama_batch_init(Int32(LlamaBatch.capacity), 0, Int32(LlamaBatch.sharing))

    deinit { llama_batch_free(raw) }

    var count: Int { Int(raw.n_tokens) }
    var room: Int { Self.capacity - count }

    func clear() { raw.n_tokens = 0 }

    /// The caller has seen to it that there is ``room``.
    /// - Parameter others: Sequences that hold the same as `sequence` up to here, and have the token next as well: it
    ///   is computed once for all of them. Fewer than ``sharing``.
    /// - Returns: Where the token's output is found after the decode, if it wants one.
    @discardableResult
    func add(_ token: llama_token, at position: Int, of sequence: Int32, and others: [Int32] = [], wantsOutput: Bool) -> Int32 {
        let index = Int(raw.n_tokens)
        raw.token[index] = token
        raw.pos[index] = llama_pos(position)
        raw.n_seq_id[index] = Int32(1 + others.count)
        raw.seq_id[index]?[0] = sequence
        for (place, other) in others.enumerated() { raw.seq_id[index]?[1 + place] = other }
        raw.logits[index] = wantsOutput ? 1 : 0
        raw.n_tokens += 1
        return Int32(index)
    }
}
