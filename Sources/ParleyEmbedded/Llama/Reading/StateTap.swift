import CLlama
import Foundation

/// What the model holds of a text behind one of its layers, taken out of the middle of a decode.
///
/// Three quarters of the way up. On 320 lines of callers (Qwen2.5 1.5B, 28 layers; classifiers trained on the other
/// lines) 286 acts were told there, 258 behind layer 14, 274 behind layer 26 and 271 at the end; what the model would
/// write after 125 examples is right for 202.
///
/// `@unchecked Sendable`: used by the scheduler's thread alone, which the callback runs on.
final class StateTap: @unchecked Sendable {
    /// The tensor's name in llama.cpp's graph.
    private let name: String
    let width: Int
    /// Whether nothing else is wanted of a decode: then it goes no further.
    var endsThere = false
    /// The tokens of the batch whose state is wanted.
    private var wanted: [Int32] = []
    private var states: [Int32: [Float]] = [:]

    init(_ model: OpaquePointer) {
        name = "l_out-\(Int(llama_model_n_layer(model)) * 3 / 4)"
        width = Int(llama_model_n_embd(model))
    }

    func clear() {
        wanted = []
        states = [:]
        endsThere = false
    }

    func want(_ token: Int32) { wanted.append(token) }

    subscript(token: Int32) -> [Float]? { states[token] }

    /// Has a context that is yet to be made ask this one.
    func attach(to parameters: inout llama_context_params) {
        parameters.cb_eval_user_data = Unmanaged.passUnretained(self).toOpaque()
        parameters.cb_eval = { tensor, isAsked, tap in
            guard let tensor, let tap else { return !isAsked }
            return Unmanaged<StateTap>.fromOpaque(tap).takeUnretainedValue().look(at: tensor, isAsked: isAsked)
        }
    }

    /// - Parameter isAsked: Whether it is asked if the tensor is to be looked at; otherwise it is there.
    private func look(at tensor: UnsafeMutablePointer<ggml_tensor>, isAsked: Bool) -> Bool {
        // Of a decode that nobody wants anything of, the graph stays whole.
        guard !wanted.isEmpty else { return !isAsked }
        let isMine = withUnsafePointer(to: &tensor.pointee.name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 64) { strcmp($0, name) == 0 }
        }
        guard isMine, !isAsked else { return isMine || !isAsked }
        let rows = Int(tensor.pointee.ne.1)
        guard Int(tensor.pointee.ne.0) == width, tensor.pointee.type == GGML_TYPE_F32, let data = tensor.pointee.data else { return true }
        let values = data.assumingMemoryBound(to: Float.self)
        for token in wanted where Int(token) < rows {
            states[token] = Array(UnsafeBufferPointer(start: values + Int(token) * width, count: width))
        }
        return !endsThere
    }
}
