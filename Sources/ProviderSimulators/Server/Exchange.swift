import NIOCore
import NIOHTTP1
import ParleyCore

/// A request, the connection it came on, its place in the record, and what befalls it.
struct Exchange: Sendable {
    let simulator: ProviderSimulator
    let connection: Connection
    let request: IncomingRequest
    let log: RequestLog
    /// As it was when the request came.
    let configuration: SimulatorConfiguration
    let gate: Gate
    /// `nil` for what is not counted.
    let draw: ProviderSimulator.Draw?

    var fault: SimulatedFault? { draw?.fault }

    // MARK: Answers over HTTP

    func answer(_ answer: Answer) async throws {
        var head = HTTPResponseHead(version: .http1_1, status: answer.status, headers: answer.headers)
        head.headers.replaceOrAdd(name: "content-type", value: answer.contentType)
        head.headers.replaceOrAdd(name: "content-length", value: "\(answer.body.readableBytes)")
        log.update { $0.status = Int(answer.status.code) }
        try await connection.send(head, body: answer.body)
    }

    /// Begins an answer whose body is streamed.
    func begin(_ contentType: String, headers: HTTPHeaders = [:]) async throws {
        var head = HTTPResponseHead(version: .http1_1, status: .ok, headers: headers)
        head.headers.replaceOrAdd(name: "content-type", value: contentType)
        head.headers.replaceOrAdd(name: "transfer-encoding", value: "chunked")
        log.update { $0.status = 200 }
        try await connection.send(head)
    }

    /// Sends a part of a streamed body as the fault, if any, has it cut.
    func send(_ bytes: ByteBuffer) async throws {
        switch fault {
        case .oddByteCounts:
            for piece in bytes.pieces(.odd) { try await connection.send(body: piece) }
        case .splitUTF8:
            for (index, piece) in bytes.pieces(.insideCharacter).enumerated() {
                // Without a pause the client's system would join the pieces again.
                if index > 0 { try await Pace.sleep(until: .now + .milliseconds(2)) }
                try await connection.send(body: piece)
            }
        default: try await connection.send(body: bytes)
        }
    }

    /// Nothing more comes, until the client gives up.
    func stall() async throws {
        await connection.untilClosed()
        throw CancellationError()
    }

    /// Cuts the connection.
    func cut() throws {
        connection.close()
        throw CutOff()
    }
}

/// Ends an exchange that has been cut off on purpose.
struct CutOff: Error {}

/// An HTTP answer that is sent whole.
struct Answer: Sendable {
    var status: HTTPResponseStatus
    var headers: HTTPHeaders = [:]
    var contentType = "application/json"
    var body: ByteBuffer

    static func json(_ value: JSONValue, status: HTTPResponseStatus = .ok, headers: HTTPHeaders = [:]) -> Answer {
        Answer(status: status, headers: headers, body: ByteBuffer(string: value.text))
    }

    static func text(_ text: String, status: HTTPResponseStatus = .ok, contentType: String = "text/plain; charset=utf-8") -> Answer {
        Answer(status: status, contentType: contentType, body: ByteBuffer(string: text))
    }
}

/// Waiting for a moment.
enum Pace {
    static func sleep(until instant: ContinuousClock.Instant) async throws {
        try await Task.sleep(until: instant, tolerance: .zero, clock: .continuous)
    }
}
