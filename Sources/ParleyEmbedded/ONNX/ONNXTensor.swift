/// A tensor that goes into a model or came out of it: values in row-major order, and their shape.
public struct ONNXTensor: Sendable, Hashable {
    public enum Values: Sendable, Hashable {
        case float([Float])
        case int64([Int64])
        case bool([Bool])
    }

    public var values: Values
    /// The extent of each dimension, outermost first. Empty for a scalar.
    public var shape: [Int]

    public init(_ values: [Float], shape: [Int]) {
        self.values = .float(values)
        self.shape = shape
    }

    public init(_ values: [Int64], shape: [Int]) {
        self.values = .int64(values)
        self.shape = shape
    }

    public init(_ values: [Bool], shape: [Int]) {
        self.values = .bool(values)
        self.shape = shape
    }

    /// How many values there are.
    public var count: Int {
        switch values {
        case .float(let values): values.count
        case .int64(let values): values.count
        case .bool(let values): values.count
        }
    }

    /// The values of a float tensor; nil for another type.
    public var floats: [Float]? {
        if case .float(let values) = values { values } else { nil }
    }

    /// The values of an integer tensor; nil for another type.
    public var integers: [Int64]? {
        if case .int64(let values) = values { values } else { nil }
    }
}
