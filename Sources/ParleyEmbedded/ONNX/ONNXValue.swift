import COnnxRuntime

/// A tensor in the runtime's own form. What one run returned can be given to the next without being
/// copied.
///
/// `@unchecked Sendable`: everything is set once, in the initialiser, and the runtime only reads what a
/// run is given.
final class ONNXValue: @unchecked Sendable {
    let pointer: OpaquePointer
    private let runtime: ONNXRuntime
    /// The memory that the tensor is in, where it is not the runtime's.
    private let buffer: UnsafeMutableRawPointer?

    init(_ pointer: OpaquePointer, runtime: ONNXRuntime, buffer: UnsafeMutableRawPointer? = nil) {
        self.pointer = pointer
        self.runtime = runtime
        self.buffer = buffer
    }

    deinit {
        runtime.api.pointee.ReleaseValue(pointer)
        buffer?.deallocate()
    }

    /// The extent of each dimension, outermost first.
    func shape() throws -> [Int] { try description().shape }

    /// A copy of it.
    /// - Throws: ``ONNXError`` for an element type that is not read here.
    func tensor() throws -> ONNXTensor {
        let (type, shape) = try description()
        let count = shape.reduce(1, *)
        switch type {
        case ONNXElementType.float: return ONNXTensor(try read(count, as: Float.self), shape: shape)
        case ONNXElementType.int64: return ONNXTensor(try read(count, as: Int64.self), shape: shape)
        case ONNXElementType.int32: return ONNXTensor(try read(count, as: Int32.self).map { Int64($0) }, shape: shape)
        default: throw ONNXError(.runtime, "a tensor has the element type \(type), which is not read here")
        }
    }

    /// Its numbers where they are, in row-major order.
    /// - Throws: ``ONNXError`` where it is not a tensor of floats; what `body` throws.
    func withFloats<Result>(_ body: (UnsafeBufferPointer<Float>) throws -> Result) throws -> Result {
        let (type, shape) = try description()
        guard type == ONNXElementType.float else {
            throw ONNXError(.runtime, "a tensor has the element type \(type) where floats were expected")
        }
        let data = try data().assumingMemoryBound(to: Float.self)
        return try withExtendedLifetime(self) { try body(UnsafeBufferPointer(start: data, count: shape.reduce(1, *))) }
    }

    private func description() throws -> (type: Int32, shape: [Int]) {
        let api = runtime.api.pointee
        var info: OpaquePointer?
        try runtime.check(api.GetTensorTypeAndShape(pointer, &info), .runtime)
        defer { api.ReleaseTensorTypeAndShapeInfo(info) }
        var type: Int32 = 0
        var dimensions = 0
        try runtime.check(api.GetTensorElementType(info, &type), .runtime)
        try runtime.check(api.GetDimensionsCount(info, &dimensions), .runtime)
        var extents = [Int64](repeating: 0, count: dimensions)
        try runtime.check(api.GetDimensions(info, &extents, dimensions), .runtime)
        guard extents.allSatisfy({ $0 >= 0 }) else { throw ONNXError(.runtime, "a tensor has no shape") }
        return (type, extents.map { Int($0) })
    }

    private func data() throws -> UnsafeMutableRawPointer {
        var data: UnsafeMutableRawPointer?
        try runtime.check(runtime.api.pointee.GetTensorMutableData(pointer, &data), .runtime)
        guard let data else { throw ONNXError(.runtime, "a tensor has no data") }
        return data
    }

    private func read<Element>(_ count: Int, as type: Element.Type) throws -> [Element] {
        Array(UnsafeBufferPointer(start: try data().assumingMemoryBound(to: type), count: count))
    }
}

/// The runtime's numbers for element types.
enum ONNXElementType {
    static let float: Int32 = 1
    static let int32: Int32 = 6
    static let int64: Int32 = 7
    static let bool: Int32 = 9
}
