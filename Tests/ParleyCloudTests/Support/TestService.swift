import ParleyCore
@testable import ParleyCloud

/// A service that is never called.
let testService = CloudService(
    name: "Test", keyVariable: "TEST_API_KEY", key: Secret("sk-0123456789abcdefghij"), model: "test-model", voice: "test-voice")

/// The bytes in pieces of one, of two, …: wherever a stream may be cut.
func cuts(_ bytes: [UInt8]) -> [[[UInt8]]] {
    [1, 2, 3, 5, 7, 16, bytes.count].map { size in
        stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
    }
}

func json(_ text: String) throws -> JSONValue { try JSONValue(parsing: text) }
