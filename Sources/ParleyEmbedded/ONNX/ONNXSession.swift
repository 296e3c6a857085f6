import COnnxRuntime
import Foundation

/// A loaded ONNX model.
///
/// ``run(_:outputs:)`` may be called from any number of threads at once. It computes on the calling
/// thread (and `threads - 1` of its own), for as long as the model takes: call it from a
/// ``ComputePool``, not from a task.
///
/// `@unchecked Sendable`: every property is set once, in the initialiser; ONNX Runtime documents
/// Run on one session as safe from several threads.
public final class ONNXSession: @unchecked Sendable {
    /// The names of the model's inputs, in its order.
    public let inputNames: [String]
    /// The names of the model's outputs, in its order.
    public let outputNames: [String]

    private let runtime: ONNXRuntime
    private let session: OpaquePointer
    private let name: String

    /// Loads a model.
    /// - Parameters:
    ///   - path: An `.onnx` or `.ort` file.
    ///   - threads: Threads for one run, the caller's included. Idle ones sleep; they do not spin.
    ///   - has8BitWeights: Whether products of 8-bit numbers are to be exact on every processor. Not every
    ///     model can be loaded that way.
    /// - Throws: ``ONNXError``
    public init(path: String, threads: Int = 1, has8BitWeights: Bool = false) throws {
        let name = URL(fileURLWithPath: path).lastPathComponent
        try Self.checkFile(path, name: name)
        let runtime = try ONNXRuntime.shared.get()
        let api = runtime.api.pointee

        var options: OpaquePointer?
        try runtime.check(api.CreateSessionOptions(&options), .runtime)
        defer { api.ReleaseSessionOptions(options) }
        // 99: every optimisation.
        try runtime.check(api.SetSessionGraphOptimizationLevel(options, 99), .runtime)
        try runtime.check(api.SetIntraOpNumThreads(options, Int32(clamping: max(1, threads))), .runtime)
        try runtime.check(api.SetInterOpNumThreads(options, 1), .runtime)
        try runtime.check(api.AddSessionConfigEntry(options, "session.intra_op.allow_spinning", "0"), .runtime)
        if has8BitWeights {
            // Processors with AVX2 and no VNNI add products of 8-bit numbers up in 16 bits, which overflow:
            // the turn detector took an open turn for a finished one there, 0.83 instead of under 0.5. This
            // is the slower way that does not; other processors are not touched by it.
            try runtime.check(api.AddSessionConfigEntry(options, "session.x64quantprecision", "1"), .runtime)
        }

        var session: OpaquePointer?
        try runtime.check(api.CreateSession(runtime.environment, path, options, &session), .model, "\(name): ")
        guard let session else { throw ONNXError(.model, "\(name): the runtime gave no session") }
        do {
            inputNames = try Self.names(
                runtime, session, count: api.SessionGetInputCount, name: api.SessionGetInputName)
            outputNames = try Self.names(
                runtime, session, count: api.SessionGetOutputCount, name: api.SessionGetOutputName)
        } catch {
            api.ReleaseSession(session)
            throw error
        }
        self.runtime = runtime
        self.session = session
        self.name = name
    }

    deinit { runtime.api.pointee.ReleaseSession(session) }

    /// Runs the model once, on the calling thread.
    /// - Parameters:
    ///   - inputs: A tensor for each of the model's inputs, by name.
    ///   - outputs: Which outputs to return; nil for all.
    /// - Returns: The outputs by name. 32-bit integers come widened to 64.
    /// - Throws: ``ONNXError``
    public func run(_ inputs: [String: ONNXTensor], outputs: [String]? = nil) throws -> [String: ONNXTensor] {
        let values = try run(inputs.mapValues(value), outputs: outputs ?? outputNames)
        return try values.mapValues { try $0.tensor() }
    }

    /// The same for tensors in the runtime's own form, which are neither copied in nor out.
    func run(_ inputs: [String: ONNXValue], outputs wanted: [String]) throws -> [String: ONNXValue] {
        for output in wanted where !outputNames.contains(output) {
            throw ONNXError(.input, "\(name): there is no output \(output) (there is \(outputNames.joined(separator: ", ")))")
        }
        for input in inputs.keys where !inputNames.contains(input) {
            throw ONNXError(.input, "\(name): there is no input \(input) (there is \(inputNames.joined(separator: ", ")))")
        }
        let values: [OpaquePointer?] = try inputNames.map { input in
            guard let value = inputs[input] else { throw ONNXError(.input, "\(name): the input \(input) is missing") }
            return value.pointer
        }
        let api = runtime.api.pointee
        let cInputNames = inputNames.map { strdup($0) }
        let cOutputNames = wanted.map { strdup($0) }
        defer { for string in cInputNames + cOutputNames { free(string) } }
        let inputPointers = cInputNames.map { UnsafePointer($0) }
        let outputPointers = cOutputNames.map { UnsafePointer($0) }
        var results = [OpaquePointer?](repeating: nil, count: wanted.count)
        let status = withExtendedLifetime(inputs) {
            api.Run(session, nil, inputPointers, values, values.count, outputPointers, outputPointers.count, &results)
        }
        // What it returned is released with these, whatever the status is.
        let returned = results.map { $0.map { ONNXValue($0, runtime: runtime) } }
        try runtime.check(status, .runtime, "\(name): ")
        var outputs: [String: ONNXValue] = [:]
        for (output, value) in zip(wanted, returned) {
            guard let value else { throw ONNXError(.runtime, "\(name): the output \(output) was not computed") }
            outputs[output] = value
        }
        return outputs
    }

    /// Puts a tensor into the runtime's form.
    /// - Throws: ``ONNXError`` where its shape is not that of its values.
    func value(_ tensor: ONNXTensor) throws -> ONNXValue {
        guard tensor.shape.allSatisfy({ $0 >= 0 }), tensor.shape.reduce(1, *) == tensor.count else {
            throw ONNXError(.input, "\(name): \(tensor.count) values were given for the shape \(tensor.shape)")
        }
        let (type, buffer, bytes) = Self.copy(tensor.values)
        var value: OpaquePointer?
        let shape = tensor.shape.map { Int64($0) }
        do {
            try runtime.check(
                runtime.api.pointee.CreateTensorWithDataAsOrtValue(
                    runtime.memory, buffer, bytes, shape, shape.count, type, &value),
                .input, "\(name): ")
            guard let value else { throw ONNXError(.runtime, "\(name): the runtime made no tensor") }
            return ONNXValue(value, runtime: runtime, buffer: buffer)
        } catch {
            buffer.deallocate()
            throw error
        }
    }

    private static func copy(_ values: ONNXTensor.Values) -> (type: Int32, buffer: UnsafeMutableRawPointer, bytes: Int) {
        func copy<Element: BitwiseCopyable>(_ values: [Element], _ type: Int32) -> (Int32, UnsafeMutableRawPointer, Int) {
            let bytes = values.count * MemoryLayout<Element>.stride
            // 64 bytes: the alignment that the runtime's vector code likes best.
            let buffer = UnsafeMutableRawPointer.allocate(byteCount: max(bytes, 1), alignment: 64)
            values.withUnsafeBytes { source in
                if let base = source.baseAddress { buffer.copyMemory(from: base, byteCount: bytes) }
            }
            return (type, buffer, bytes)
        }
        return switch values {
        case .float(let values): copy(values, ONNXElementType.float)
        case .int64(let values): copy(values, ONNXElementType.int64)
        case .bool(let values): copy(values, ONNXElementType.bool)
        }
    }

    // MARK: Loading

    /// One clear line for what would otherwise be the runtime's long one.
    private static func checkFile(_ path: String, name: String) throws {
        var isDirectory: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw ONNXError(.model, "\(name): there is no such model file (\(path))")
        }
        let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        guard !isDirectory.boolValue, let size, size > 0 else {
            throw ONNXError(.model, "\(name): the model file is empty or a folder (\(path))")
        }
    }

    private typealias CountFunction = @convention(c) (OpaquePointer?, UnsafeMutablePointer<Int>?) -> OpaquePointer?
    private typealias NameFunction = @convention(c) (
        OpaquePointer?, Int, OpaquePointer?, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    ) -> OpaquePointer?

    private static func names(
        _ runtime: ONNXRuntime, _ session: OpaquePointer, count: CountFunction?, name: NameFunction?
    ) throws -> [String] {
        guard let count, let name else { return [] }
        var number = 0
        try runtime.check(count(session, &number), .runtime)
        return try (0..<number).map { index in
            var pointer: UnsafeMutablePointer<CChar>?
            try runtime.check(name(session, index, runtime.allocator, &pointer), .runtime)
            guard let pointer else { return "" }
            defer { try? runtime.check(runtime.api.pointee.AllocatorFree(runtime.allocator, pointer), .runtime) }
            return String(cString: pointer)
        }
    }
}
