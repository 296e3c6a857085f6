import NIOCore
import NIOHTTP1
import NIOWebSocket
import ParleyAudio
import ParleyCore

/// A Deepgram stream: answers the handshake, and hands what comes to v1's or Flux's session.
struct DeepgramSocket {
    let exchange: Exchange
    let version: DeepgramVersion

    func run() async throws -> RecordedRequest.Ending {
        let query: ListenQuery
        do throws(ListenQuery.Refused) {
            query = try ListenQuery(exchange.request, version, models: exchange.configuration.stt.models)
        } catch {
            try await exchange.answer(Deepgram.refusal(exchange, .badRequest, code: "INVALID_QUERY_PARAMETER", error.message))
            return .answered
        }
        let behavior = exchange.configuration.stt
        try await Pace.sleep(until: exchange.request.receivedAt + behavior.connectDelay)
        let socket: Socket
        do {
            socket = try await exchange.connection.upgrade(exchange.request, headers: headers)
        } catch is NIOWebSocketUpgradeError {
            try await exchange.answer(Deepgram.refusal(exchange, .badRequest, code: "BAD_REQUEST", "This is no WebSocket handshake."))
            return .answered
        }
        exchange.log.update { $0.status = 101 }
        exchange.simulator.opened(exchange.connection, for: .stt)
        let transcriber = try await Transcriber(behavior, connection: exchange.connection.number, simulator: exchange.simulator)
        let line = DeepgramLine(exchange: exchange, socket: socket, query: query, transcriber: transcriber)
        if exchange.fault == .stallAfterConnect { line.fate.mute() }
        let ending: RecordedRequest.Ending
        switch version {
        case .v1: ending = await run(line, idleTimeout: behavior.inactivityTimeout) { await ListenSession(line).read() }
        case .v2: ending = await run(line, idleTimeout: nil) { await FluxSession(line).read() }
        }
        await transcriber.close()
        return ending
    }

    private var headers: HTTPHeaders {
        var headers: HTTPHeaders = ["dg-request-id": Deepgram.requestID(exchange.log.id)]
        // A browser wants one of the subprotocols that it named.
        if let name = exchange.request.head.headers[canonicalForm: "sec-websocket-protocol"].first {
            headers.add(name: "sec-websocket-protocol", value: String(name))
        }
        return headers
    }

    /// Reads until the stream ends, while what is due is sent.
    private func run(
        _ line: DeepgramLine, idleTimeout: Duration?, _ read: @escaping @Sendable () async -> DeepgramLine.End
    ) async -> RecordedRequest.Ending {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await line.transcriber.followPartials() }
            if let idleTimeout {
                group.addTask {
                    guard (try? await line.fate.untilIdle(idleTimeout)) != nil, !line.fate.isMuted else { return }
                    line.fate.cut()
                    await line.socket.close(
                        code: 1011, reason: "Deepgram did not receive audio data or a text message within the timeout window. NET-0001")
                }
            }
            let end = await withTaskGroup(of: Void.self) { pair in
                pair.addTask {
                    do { try await line.outbox.run() } catch { line.socket.connection.close() }
                }
                let end = await read()
                line.outbox.finish()
                // What is still to be sent goes out, unless nobody is there to read it.
                if end != .streamClosed { pair.cancelAll() }
                return end
            }
            group.cancelAll()
            if line.fate.wasCut { return .closedBySimulator }
            // Whoever asks a silent line to close is not answered, and gives up.
            return end == .connectionLost || line.fate.isMuted ? .closedByClient : .answered
        }
    }
}

/// What both of Deepgram's sessions have in hand.
struct DeepgramLine: Sendable {
    /// How reading ended.
    enum End: Sendable {
        /// With the client's `CloseStream`.
        case streamClosed
        /// With a WebSocket's goodbye.
        case goodbye
        case connectionLost
    }

    let exchange: Exchange
    let socket: Socket
    let query: ListenQuery
    let transcriber: Transcriber
    let outbox = TimedOutbox()
    let fate = SocketFate()

    var behavior: RecognitionBehavior { exchange.configuration.stt }
    var requestID: String { Deepgram.requestID(exchange.log.id) }

    /// Adds a message to what is to be sent, unless the line has fallen silent by then.
    func send(
        due: ContinuousClock.Instant? = nil, _ fragmentation: Fragmentation = .none,
        _ message: @escaping @Sendable () -> JSONValue
    ) {
        outbox.add(due: due) {
            guard !fate.isMuted else { return }
            try await socket.send(message(), fragmentation)
        }
    }

    /// Counts something that is said, and draws what befalls it.
    /// - Returns: `nil` where it struck the connection, which is closed.
    func beginTurn(isFirst: Bool) -> ProviderSimulator.Draw? {
        let draw: ProviderSimulator.Draw
        if isFirst, let first = exchange.draw {
            draw = exchange.simulator.redraw(first, .stt)
        } else {
            draw = exchange.simulator.draw(.stt, isConnecting: false)
        }
        guard let fault = draw.fault, fault.isAtConnection, !fate.isMuted else { return draw }
        fate.cut()
        socket.connection.close()
        return nil
    }
}

extension SimulatedFault {
    /// How it cuts text messages.
    var fragmentation: Fragmentation {
        switch self {
        case .oddByteCounts: .odd
        case .splitUTF8: .insideCharacter
        default: .none
        }
    }
}

/// Decodes a stream's bytes, whatever their boundaries: samples of the first channel.
struct StreamDecoder {
    private let encoding: AudioEncoding
    private let channels: Int
    private let resampler: Resampler?
    private var rest: [UInt8] = []

    init(_ query: ListenQuery) throws {
        encoding = query.encoding
        channels = query.channels
        resampler = query.rate == 16_000 ? nil : try Resampler(from: query.rate, to: 16_000)
    }

    /// - Returns: The samples at the stream's rate and at 16 kHz.
    mutating func decode(_ bytes: [UInt8]) -> (samples: [Float], at16kHz: [Float]) {
        rest += bytes
        let frame = encoding.bytesPerSample * channels
        let whole = rest.count / frame * frame
        var samples = encoding.decode(rest[..<whole])
        rest.removeFirst(whole)
        if channels > 1 { samples = stride(from: 0, to: samples.count, by: channels).map { samples[$0] } }
        return (samples, resampler?.process(samples) ?? samples)
    }
}
