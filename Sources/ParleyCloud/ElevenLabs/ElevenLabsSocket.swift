import Logging
import ParleyCore
import Synchronization

/// One WebSocket to ElevenLabs with the contexts on it, from its opening to its end.
final class ElevenLabsSocket: Sendable {
    enum Event: Sendable {
        case message(ElevenLabsMessage)
        case failed(CloudError)
    }

    /// A context to speak one chunk in.
    struct Lease: Sendable {
        let socket: ElevenLabsSocket
        let id: String
        let carry: ElevenLabsChunk.Carry
        /// What the service sends for it. Bounded by what the reader accepts of a chunk.
        let events: AsyncStream<Event>
        /// Whether the connection has served before: it may be stale without anyone knowing.
        let isReused: Bool
    }

    private struct State {
        var contexts: ElevenLabsContexts
        var readers: [String: AsyncStream<Event>.Continuation] = [:]
        var hasServed = false
        /// It no longer answers: no more chunks for it.
        var isRetired = false
        /// Why it has ended, or could not be opened.
        var failure: CloudError?
    }

    private static let tickInterval = Duration.seconds(1)
    /// A connection without anything to do is closed.
    private static let idleLimit = Duration.seconds(300)

    private let account: ElevenLabsAccount
    private let state: Mutex<State>
    private let wakes: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    init(account: ElevenLabsAccount) {
        self.account = account
        let contexts = ElevenLabsContexts(settings: account.voiceSettings, at: account.clock.now)
        state = Mutex(State(contexts: contexts))
        (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    var isOver: Bool { state.withLock { $0.failure != nil } }

    // MARK: Chunks

    /// A context for a chunk and its text sent; `nil` where there is no room, or the socket has ended.
    /// - Parameter onlyToResume: Only the context of the chunk before will do.
    func lease(for chunk: SpeechChunk, onlyToResume: Bool) -> Lease? {
        let now = account.clock.now
        let (events, reader) = AsyncStream<Event>.makeStream()
        let lease: Lease? = state.withLock { state in
            guard state.failure == nil, !state.isRetired else { return nil }
            let id: String
            if let open = state.contexts.resume(chunk, at: now) {
                id = open
            } else {
                id = Self.makeID()
                guard !onlyToResume, state.contexts.open(id, for: chunk, at: now) else { return nil }
            }
            state.readers[id] = reader
            state.contexts.speak(chunk.text, in: id, at: now)
            return Lease(
                socket: self, id: id, carry: state.contexts.carry(of: id), events: events, isReused: state.hasServed)
        }
        wake.yield()
        return lease
    }

    /// The chunk has been spoken: the context is there for the next.
    func release(_ lease: Lease, after chunk: SpeechChunk, carry: ElevenLabsChunk.Carry) {
        let now = account.clock.now
        state.withLock { state in
            state.readers[lease.id] = nil
            state.contexts.release(lease.id, after: chunk, carry: carry, at: now)
        }
    }

    /// The chunk is not wanted any more, or has failed: so is the context.
    func abandon(_ lease: Lease) {
        let now = account.clock.now
        state.withLock { state in
            state.readers[lease.id] = nil
            state.contexts.close(lease.id, at: now)
        }
        wake.yield()
    }

    /// It has stopped answering. What is still being spoken on it has deadlines of its own.
    func retire() { state.withLock { $0.isRetired = true } }

    /// Unique on the connection, and as good as unique beyond.
    private static func makeID() -> String {
        "r" + String(UInt64.random(in: .min ... .max), radix: 36)
    }

    // MARK: The connection

    /// Connects, and serves until the connection ends or has had nothing to do for long.
    func run() async {
        do {
            try await hold()
            end(account.service.error(.connectionLost, "the connection was not in use"))
        } catch let error as CloudError {
            account.logger.warning("ElevenLabs", metadata: ["error": "\(error)"])
            end(error)
        } catch {
            end(account.service.error(.closed, "the synthesizer has been closed"))
        }
    }

    private func end(_ error: CloudError) {
        let readers = state.withLock { state in
            state.failure = error
            defer { state.readers = [:] }
            return state.readers.values
        }
        for reader in readers {
            reader.yield(.failed(error))
            reader.finish()
        }
    }

    /// - Returns: When there has been nothing to do for long.
    private func hold() async throws {
        let connection = try await connect()
        defer { connection.leave(saying: #"{"close_socket":true}"#) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await self.read(connection) }
            group.addTask { try await self.write(connection) }
            group.addTask { try await self.tick() }
            defer { group.cancelAll() }
            try await group.next()
        }
    }

    private func connect() async throws -> WebSocketConnection {
        let configuration = account.configuration
        var options = WebSocketConnection.Configuration()
        options.connectLimit = configuration.connectLimit
        var query = [
            ("model_id", configuration.model), ("output_format", "pcm_\(ElevenLabsSynthesizer.rate)"),
            // Whole clauses are sent: nothing is gained by waiting for more text.
            ("auto_mode", "true"), ("sync_alignment", "true"), ("inactivity_timeout", "60"),
        ]
        if let language = configuration.language { query.append(("language_code", language)) }
        return try await WebSocketConnection.connect(
            to: account.base, path: account.voicePath + "/multi-stream-input", query: query, headers: account.headers,
            for: account.service, configuration: options)
    }

    private func read(_ connection: WebSocketConnection) async throws {
        while let message = try await connection.receive() {
            switch message {
            case .text(let text): try receive(text)
            case .binary: continue
            case .closed(let code, let reason):
                // 1008 stands for whatever is wrong; the reason tells.
                if !reason.isEmpty { throw account.service.error(object: .string(reason)) }
                let number = code.map { " (\($0))" } ?? ""
                throw account.service.error(.connectionLost, "it closed the connection\(number)")
            }
        }
        throw account.service.error(.connectionLost, "the connection ended")
    }

    private func receive(_ text: String) throws {
        guard let json = try? JSONValue(parsing: text), let message = try? ElevenLabsMessage(json) else {
            throw account.service.error(.protocolViolation, "a message is malformed", isRetrySafe: true)
        }
        if let error = message.error {
            let error = account.service.error(object: error)
            guard let id = message.context else { throw error }
            let reader = state.withLock { $0.readers[id] }
            reader?.yield(.failed(error))
            return
        }
        let reader = state.withLock { state in
            state.hasServed = true
            // A message without a context can only be meant for the one there is.
            let id = message.context ?? (state.readers.count == 1 ? state.readers.first?.key : nil)
            guard let id else { return nil as AsyncStream<Event>.Continuation? }
            if message.isFinal { state.contexts.ended(id) }
            return state.readers[id]
        }
        reader?.yield(.message(message))
    }

    private func write(_ connection: WebSocketConnection) async throws {
        for await _ in wakes {
            while let text = state.withLock({ $0.contexts.nextOutgoing() }) {
                try await connection.send(.text(text))
            }
        }
        throw CancellationError()
    }

    private func tick() async throws {
        while true {
            try await account.clock.sleep(until: account.clock.now + Self.tickInterval)
            let now = account.clock.now
            let isIdle = state.withLock { state in
                state.contexts.tick(at: now)
                return state.contexts.idleTime(at: now) >= (state.isRetired ? Self.tickInterval : Self.idleLimit)
            }
            if isIdle { return }
            wake.yield()
        }
    }
}
