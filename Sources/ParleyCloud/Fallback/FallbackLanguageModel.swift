public import ParleyCore

/// A language model that asks several engines in order, and goes on with the next in the middle of an
/// answer where it must.
public struct FallbackLanguageModel: LanguageModel {
    /// The words that the chain itself adds to a conversation.
    public struct Lines: Sendable, Hashable {
        /// Tells an engine that it goes on with an answer which another began.
        public var goOn =
            "Your last message was cut off and the caller has already heard it. Go on from exactly where it stops. Do not repeat any of it."
        /// Ends an answer that no engine could go on with.
        public var brokenOff = "I'm sorry, I lost my thread. Could you ask me that again?"

        public init() {}
    }

    public let chain: EngineChain<any LanguageModel>
    let lines: Lines

    public init(_ chain: EngineChain<any LanguageModel>, lines: Lines = Lines()) {
        self.chain = chain
        self.lines = lines
    }

    /// Opens nothing yet: each engine's session is opened when a request first goes there.
    public func openSession() async throws -> any LanguageModelSession {
        FallbackLanguageModelSession(chain, lines: lines)
    }

    /// A chain of one is that engine itself.
    public var readingModel: (any ReadingModel)? {
        if chain.engines.count == 1 { return chain.engines.first?.engine.readingModel }
        return chain.engines.contains { $0.engine.readingModel != nil } ? FallbackReadingModel(chain: chain) : nil
    }
}
