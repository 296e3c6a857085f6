import CLlama
import Foundation

/// What a model foretells at one place: a number for each token of its vocabulary. Valid until the next
/// decode.
struct Logits {
    private let values: UnsafeBufferPointer<Float>

    init(_ pointer: UnsafePointer<Float>, count: Int) {
        values = UnsafeBufferPointer(start: pointer, count: count)
    }

    init(_ values: UnsafeBufferPointer<Float>) {
        self.values = values
    }

    subscript(token: llama_token) -> Float { values.indices.contains(Int(token)) ? values[Int(token)] : -.infinity }

    /// The likeliest token; the first of several.
    var largest: llama_token {
        var best = 0
        var value = -Float.infinity
        for index in values.indices where values[index] > value {
            value = values[index]
            best = index
        }
        return llama_token(best)
    }

    /// The logarithm of the sum of all of them, to which each is compared: half a millisecond for 152,000 tokens.
    var logSum: Float {
        let most = self[largest]
        guard most.isFinite else { return most }
        var sum: Float = 0
        for value in values { sum += exp(value - most) }
        return most + log(sum)
    }

    /// The same of some tokens.
    func logSum(of tokens: [llama_token]) -> Float {
        let most = tokens.reduce(-Float.infinity) { max($0, self[$1]) }
        guard most.isFinite else { return most }
        return most + log(tokens.reduce(Float(0)) { $0 + exp(self[$1] - most) })
    }
}
