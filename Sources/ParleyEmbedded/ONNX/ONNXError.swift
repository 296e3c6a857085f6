/// What ONNX Runtime, or the check before it, found wrong. Its description is one line.
public struct ONNXError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// The model file is missing, unreadable, or not a model.
        case model
        /// An input has an unknown name, the wrong number of values, or a shape the model refuses.
        case input
        /// The runtime failed, or gave something that is not read here.
        case runtime
    }

    public let code: Code
    public let description: String

    public init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
