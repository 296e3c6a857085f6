import Foundation
import ParleyCore
import Synchronization

/// One context of a WebSocket: speaks its texts one after another, and says when that was all.
final class SpeechContext: Sendable {
    private struct Job: Sendable {
        var text: String
        var askedAt: ContinuousClock.Instant
    }

    private struct State {
        var waiting = 0
        var index = 0
        /// Bytes kept back so that chunks have odd sizes.
        var carry: [UInt8] = []
    }

    /// `nil` on a socket that has only one.
    private let id: String?
    private let draw: ProviderSimulator.Draw
    private let exchange: Exchange
    private let socket: Socket
    private let fate: SocketFate
    private let format: AudioFormatName
    private let output: Int
    private let jobs: AsyncStream<Job>
    private let continuation: AsyncStream<Job>.Continuation
    private let state = Mutex(State())

    init(
        id: String?, draw: ProviderSimulator.Draw, exchange: Exchange, socket: Socket, fate: SocketFate, format: AudioFormatName
    ) {
        self.id = id
        self.draw = draw
        self.exchange = exchange
        self.socket = socket
        self.fate = fate
        self.format = format
        output = exchange.log.begin(StageOutput(number: draw.number, fault: draw.fault, text: "", context: id ?? ""))
        (jobs, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(1_000))
    }

    // MARK: What the client asks for

    func speak(_ text: String, askedAt: ContinuousClock.Instant) {
        state.withLock { $0.waiting += 1 }
        exchange.log.output(output) {
            $0.text += text
            if $0.askedAt == nil { $0.askedAt = askedAt }
        }
        continuation.yield(Job(text: text, askedAt: askedAt))
    }

    /// Nothing more is said in this context: what was asked for is still spoken, then it ends.
    func finish() {
        continuation.finish()
    }

    /// The client closed it; noted where not all had been sent.
    func cancelled(at time: ContinuousClock.Instant) {
        guard state.withLock({ $0.waiting > 0 }) else { return }
        exchange.log.output(output) { if $0.cancelledAt == nil { $0.cancelledAt = time } }
    }

    // MARK: Speaking

    /// Returns when the context has ended, or the socket has.
    func run() async {
        do {
            for await job in jobs {
                if draw.fault != .emptyAnswer { try await speak(job) }
                state.withLock { $0.waiting -= 1 }
            }
            try Task.checkCancellation()
            if draw.fault == .oddByteCounts { try await sendRest() }
            try await send(isMulti ? ["isFinal": true] : ["audio": .null, "isFinal": true])
            exchange.log.output(output) { $0.isComplete = true }
        } catch {
            // The socket has been closed, here or there: nobody is left to be told.
        }
    }

    private var isMulti: Bool { id != nil }

    private func speak(_ job: Job) async throws {
        let behavior = exchange.configuration.tts
        let maker = SpeechMaker(behavior: behavior, rate: format.rate)
        var position = 0
        try await maker.speak(job.text, from: job.askedAt + behavior.firstAudio) { piece, isLast in
            let index = state.withLock { state in
                defer { state.index += 1 }
                return state.index
            }
            let start = position
            position += piece.samples.count
            // Something that goes wrong does so after the first chunk, or instead of the only one.
            if index == 1 || (index == 0 && isLast), let fault = draw.fault {
                if index == 0, fault == .stallMidStream { try await send(piece, from: start, isLast: isLast) }
                guard try await strike(fault) else { return true }
            }
            try await send(piece, from: start, isLast: isLast)
            return true
        }
    }

    /// - Returns: Whether the chunk is still to be sent.
    private func strike(_ fault: SimulatedFault) async throws -> Bool {
        switch fault {
        case .stallMidStream:
            await socket.connection.untilClosed()
            throw CancellationError()
        case .garbageFrame:
            if !fate.isMuted { try await socket.send(text: #"{"audio":"UklGRiQAAABXQVZF"#) }
            return false
        case .errorMidStream:
            fate.cut()
            await ElevenLabsComplaint("internal_error", "Something went wrong, please try again.").send(on: socket)
        case .closeWithoutCode:
            fate.cut()
            await socket.close(code: nil)
        case .drop:
            fate.cut()
            socket.connection.close()
        default: return true
        }
        throw CutOff()
    }

    /// - Parameter isLast: Of a text: nothing of it is kept back.
    private func send(_ piece: SpeechPiece, from start: Int, isLast: Bool) async throws {
        var bytes = format.encode(piece.samples)
        if draw.fault == .oddByteCounts {
            bytes = state.withLock { state in
                var bytes = state.carry + bytes
                state.carry = !isLast && bytes.count.isMultiple(of: 2) && !bytes.isEmpty ? [bytes.removeLast()] : []
                return bytes
            }
        }
        let alignment = Alignment(piece.characters, rate: format.rate).chunk(from: start)
        try await send([
            "audio": .string(Data(bytes).base64EncodedString()), "alignment": alignment, "normalizedAlignment": alignment,
            "isFinal": .null,
        ])
        exchange.log.sent(output)
    }

    /// A byte too many: the whole has an odd number.
    private func sendRest() async throws {
        let rest = state.withLock { $0.carry } + [0]
        try await send(["audio": .string(Data(rest).base64EncodedString()), "alignment": .null, "normalizedAlignment": .null, "isFinal": .null])
    }

    private func send(_ message: [String: JSONValue]) async throws {
        guard !fate.isMuted else { return }
        var message = message
        message["contextId"] = id.map { .string($0) }
        try await socket.send(.object(message), draw.fault?.fragmentation ?? .none)
    }
}
