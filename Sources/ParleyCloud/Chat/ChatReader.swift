import NIOCore
import ParleyCore
import ParleyHTTP

/// Reads the answer to one chat request off the wire, and hands it on as it comes.
struct ChatReader {
    private let configuration: OpenAILanguageModel.Configuration
    private let service: CloudService
    private let watchdog: Watchdog
    private let yield: @Sendable (LanguageModelEvent) -> Void
    private var chat: ChatStream
    private var events = ServerSentEvents()
    private var hasEnded = false

    init(
        configuration: OpenAILanguageModel.Configuration, service: CloudService, watchdog: Watchdog,
        yield: @escaping @Sendable (LanguageModelEvent) -> Void
    ) {
        self.configuration = configuration
        self.service = service
        self.watchdog = watchdog
        self.yield = yield
        chat = ChatStream(
            service: service, maximumBytes: configuration.maximumAnswerBytes,
            beginsWithReasoning: configuration.beginsWithReasoning, makeID: Self.makeCallID)
    }

    /// An answer of a server that does not stream.
    mutating func readWhole(_ bytes: [UInt8]) throws {
        guard let json = try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self)) else {
            throw service.error(.protocolViolation, "the answer is not JSON")
        }
        try chat.accept(json).forEach(yield)
        try end()
    }

    /// Reads to the end of the body even when the answer has been whole before: only then can the
    /// connection be used again.
    mutating func read(_ response: HTTPClientResponse) async throws {
        do {
            for try await part in response.body where !hasEnded {
                for event in try events.append(part.readableBytesView) { try chat.accept(event).forEach(yield) }
                if chat.isFinished { try end() }
                expectMore()
            }
            try Task.checkCancellation()
            guard !hasEnded else { return }
            for event in try events.finish() { try chat.accept(event).forEach(yield) }
            try end()
        } catch {
            if hasEnded { return }
            let error = failure(error)
            // The answer itself is whole. What has not come is how many tokens it took.
            let isLate = error is CancellationError && watchdog.hasExpired
            let isLost = (error as? CloudError)?.reason == .connectionLost
            if chat.hasReason, isLate || isLost { return try end() }
            throw error
        }
    }

    private mutating func end() throws {
        let last = try chat.finish()
        hasEnded = true
        last.forEach(yield)
    }

    private func failure(_ error: any Error) -> any Error {
        if error is LineSplitter.TooLong {
            return service.error(.protocolViolation, "a piece of the answer is too long", isRetrySafe: false)
        }
        let error = service.transportError(error, url: "")
        guard let error = error as? CloudError, chat.hasOutput else { return error }
        return error.afterOutput
    }

    private func expectMore() {
        // The answer itself is whole.
        if chat.hasReason { return watchdog.expect(within: configuration.endLimit, else: nil) }
        let error = service.timedOut(configuration.idleLimit, waitingFor: "more of the answer")
        watchdog.expect(within: configuration.idleLimit, else: chat.hasOutput ? error.afterOutput : error)
    }

    /// Nine letters and digits: Mistral's models take no other identifiers.
    private static func makeCallID() -> String {
        let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        return String((0..<9).compactMap { _ in alphabet.randomElement() })
    }
}
