import ParleyCore

/// The contexts of one WebSocket: which are open, whose they are, and what is to be sent for them.
/// A pure value.
///
/// The service allows five at once, and hangs up on all of them when there is a sixth. A context
/// counts from its opening to the service's word that it is over.
struct ElevenLabsContexts {
    struct Context: Sendable {
        var replyID: Int
        /// Of the chunk that may go on with it.
        var nextIndex: Int
        var carry = ElevenLabsChunk.Carry()
        /// A chunk is being spoken.
        var isBusy = true
        /// Its end has been asked for.
        var isClosing = false
        var lastUsed: Duration
        var lastSent: Duration
    }

    static let maximum = 5
    /// A context whose end the service does not confirm is forgotten after this.
    private static let closingLimit = Duration.seconds(2)
    /// A reply that says nothing more for so long is over; nobody tells when it is.
    private static let idleLimit = Duration.seconds(8)
    /// The service ends a context after 20 s by default. pipecat reminds it every 10 s.
    private static let keepAliveInterval = Duration.seconds(10)

    private var contexts: [String: Context] = [:]
    private var outgoing: [String] = []
    private var lastUsed: Duration
    private let settings: JSONValue?

    init(settings: JSONValue?, at time: Duration) {
        self.settings = settings
        lastUsed = time
    }

    /// How long there has been nothing to do.
    func idleTime(at time: Duration) -> Duration { contexts.isEmpty ? time - lastUsed : .zero }

    // MARK: Chunks

    /// The context in which the chunk before this one was spoken, if it is still open.
    ///
    /// Calls count their replies each for itself: where two are at the same place, none is chosen.
    mutating func resume(_ chunk: SpeechChunk, at time: Duration) -> String? {
        let matches = contexts.filter { _, context in
            context.replyID == chunk.replyID && context.nextIndex == chunk.index && !context.isBusy && !context.isClosing
        }
        guard chunk.index > 0, matches.count == 1, let id = matches.first?.key else { return nil }
        contexts[id]?.isBusy = true
        return id
    }

    /// Opens a context, if there is room for it or an idle one can make room.
    mutating func open(_ id: String, for chunk: SpeechChunk, at time: Duration) -> Bool {
        if contexts.count >= Self.maximum {
            // It counts until it has ended, so that it makes room for the next but one.
            let idle = contexts.filter { !$0.value.isBusy && !$0.value.isClosing }
            if let oldest = idle.min(by: { $0.value.lastUsed < $1.value.lastUsed })?.key { close(oldest, at: time) }
            return false
        }
        contexts[id] = Context(replyID: chunk.replyID, nextIndex: chunk.index, lastUsed: time, lastSent: time)
        var message: [String: JSONValue] = ["text": " ", "context_id": .string(id)]
        message["voice_settings"] = settings
        send(.object(message))
        return true
    }

    /// What the chunks before left over.
    func carry(of id: String) -> ElevenLabsChunk.Carry { contexts[id]?.carry ?? ElevenLabsChunk.Carry() }

    mutating func speak(_ text: String, in id: String, at time: Duration) {
        contexts[id]?.lastSent = time
        // Without a space behind it a piece is glued to the next.
        send(["text": .string(text + " "), "context_id": .string(id), "flush": true])
    }

    /// A chunk has been spoken to its end.
    mutating func release(_ id: String, after chunk: SpeechChunk, carry: ElevenLabsChunk.Carry, at time: Duration) {
        lastUsed = time
        guard contexts[id] != nil else { return }
        contexts[id]?.isBusy = false
        contexts[id]?.nextIndex = chunk.index + 1
        contexts[id]?.carry = carry
        contexts[id]?.lastUsed = time
    }

    mutating func close(_ id: String, at time: Duration) {
        lastUsed = time
        guard let context = contexts[id], !context.isClosing else { return }
        contexts[id]?.isClosing = true
        contexts[id]?.isBusy = false
        contexts[id]?.lastUsed = time
        send(["context_id": .string(id), "close_context": true])
    }

    /// The service says that a context is over.
    mutating func ended(_ id: String) { contexts[id] = nil }

    // MARK: The connection

    mutating func nextOutgoing() -> String? {
        outgoing.isEmpty ? nil : outgoing.removeFirst()
    }

    /// Keeps alive what is in use and ends what is not. Called about once a second.
    mutating func tick(at time: Duration) {
        for (id, context) in contexts {
            if context.isClosing {
                if time - context.lastUsed >= Self.closingLimit { contexts[id] = nil }
            } else if !context.isBusy, time - context.lastUsed >= Self.idleLimit {
                close(id, at: time)
            } else if time - context.lastSent >= Self.keepAliveInterval {
                contexts[id]?.lastSent = time
                send(["text": "", "context_id": .string(id)])
            }
        }
    }

    private mutating func send(_ message: JSONValue) {
        // Bounded by the contexts there may be, each with a few messages at a time.
        outgoing.append(message.text)
    }
}
