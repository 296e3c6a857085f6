public import ParleyCore

/// A recognizer that asks several engines in order, and gives the next one the audio that the one
/// before made nothing of.
public struct FallbackRecognizer: SpeechRecognizer {
    public struct Configuration: Sendable, Hashable {
        /// Audio from before an utterance that another engine is given with it: detectors mark an onset
        /// after the fact, and recognizers lose words cut at their edge.
        public var preRoll: Duration = .milliseconds(500)
        /// The most audio that is kept of an utterance: 3.8 MB for a call. Of a longer one another
        /// engine hears the end.
        public var longestUtterance: Duration = .seconds(60)
        /// An engine that finds no words in as much speech is doubted: the next one is asked too.
        /// Coughs and doors are shorter.
        public var doubtfulSilence: Duration = .milliseconds(800)

        public init() {}
    }

    public let chain: EngineChain<any SpeechRecognizer>
    let configuration: Configuration

    public init(_ chain: EngineChain<any SpeechRecognizer>, configuration: Configuration = Configuration()) {
        self.chain = chain
        self.configuration = configuration
    }

    /// Returns at once: the first engine is opened while the call begins. Where there is but one, and in the process, a call
    /// hears it without anything between: no connection can be lost, so there is nothing to try again.
    public func openStream() async throws -> any RecognizerStream {
        guard let sole = chain.engines.first, chain.engines.count == 1, !(sole.engine is any CloudEngine) else {
            return FallbackRecognizerStream(chain, configuration: configuration)
        }
        let stream = try await sole.engine.openStream()
        if let stream = stream as? any TurnReportingStream { return SoleTurnReportingStream(chain: chain, base: stream) }
        return SoleRecognizerStream(chain: chain, base: stream)
    }
}
