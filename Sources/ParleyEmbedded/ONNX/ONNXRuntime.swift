import COnnxRuntime

/// The one environment of ONNX Runtime in this process.
///
/// `@unchecked Sendable`: its pointers are set once, when it is made, and never change; the table
/// is constant, and the environment, the memory description and the default allocator may be used
/// from any thread.
struct ONNXRuntime: @unchecked Sendable {
    /// The oldest version of the table that has every function used here.
    static let apiVersion: UInt32 = 5
    /// Severity below which the runtime writes nothing to stderr: only what kills the process.
    /// Errors come back as values.
    static let fatalOnly: Int32 = 4

    static let shared = Result<ONNXRuntime, ONNXError> { () throws(ONNXError) in try ONNXRuntime() }

    let api: UnsafePointer<OrtApi>
    let environment: OpaquePointer
    let memory: OpaquePointer
    let allocator: OpaquePointer

    private init() throws(ONNXError) {
        guard let base = OrtGetApiBase(), let api = base.pointee.GetApi(Self.apiVersion) else {
            throw ONNXError(.runtime, "ONNX Runtime does not offer version \(Self.apiVersion) of its interface")
        }
        var environment: OpaquePointer?
        var memory: OpaquePointer?
        var allocator: OpaquePointer?
        try Self.check(api, api.pointee.CreateEnv(Self.fatalOnly, "parley", &environment), .runtime)
        // Arena allocator (1), default memory (0).
        try Self.check(api, api.pointee.CreateCpuMemoryInfo(1, 0, &memory), .runtime)
        try Self.check(api, api.pointee.GetAllocatorWithDefaultOptions(&allocator), .runtime)
        guard let environment, let memory, let allocator else {
            throw ONNXError(.runtime, "ONNX Runtime gave no environment")
        }
        self.api = api
        self.environment = environment
        self.memory = memory
        self.allocator = allocator
    }

    /// Throws what `status` says, and releases it.
    func check(
        _ status: OpaquePointer?, _ code: ONNXError.Code, _ context: @autoclosure () -> String = ""
    ) throws(ONNXError) {
        try Self.check(api, status, code, context())
    }

    private static func check(
        _ api: UnsafePointer<OrtApi>, _ status: OpaquePointer?, _ code: ONNXError.Code,
        _ context: @autoclosure () -> String = ""
    ) throws(ONNXError) {
        guard let status else { return }
        defer { api.pointee.ReleaseStatus(status) }
        let message = api.pointee.GetErrorMessage(status).map { String(cString: $0) } ?? "unknown error"
        let line = message.split(whereSeparator: \.isNewline).first.map(String.init) ?? message
        throw ONNXError(code, context() + line)
    }
}
