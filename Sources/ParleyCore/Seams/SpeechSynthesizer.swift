/// Speaks text.
public protocol SpeechSynthesizer: Sendable {
    /// Hz of every sample it makes.
    var sampleRate: Int { get }

    /// Speaks one chunk of a reply, its first audio as early as the engine can.
    ///
    /// The audio of consecutive chunks is played end to end: an engine leaves at a chunk's end the
    /// pause that belongs there and none before its first audible sample (20 ms at most).
    /// Ending the iteration, or cancelling its task, stops the engine.
    func synthesize(_ chunk: SpeechChunk) -> AsyncThrowingStream<SynthesizedAudio, any Error>
}

/// A piece of a reply: a sentence, or its opening clause.
public struct SpeechChunk: Sendable, Hashable {
    /// The reply this belongs to; engines that keep a context for a reply key it by this.
    public var replyID: Int
    /// Counted from 0 within the reply.
    public var index: Int
    public var text: String

    public init(replyID: Int, index: Int, text: String) {
        self.replyID = replyID
        self.index = index
        self.text = text
    }
}

/// Audio of a chunk, in order.
public struct SynthesizedAudio: Sendable {
    /// Mono at the synthesizer's ``SpeechSynthesizer/sampleRate``, -1…1.
    public var samples: [Float]
    /// The words that begin in ``samples``, where the engine knows.
    public var words: [WordTime]

    public init(samples: [Float], words: [WordTime] = []) {
        self.samples = samples
        self.words = words
    }
}

/// When a word of a chunk is heard.
public struct WordTime: Sendable, Hashable {
    /// The word as it stands in the chunk, punctuation included.
    public var word: String
    /// In samples from the first sample of the chunk.
    public var start: Int
    public var end: Int

    public init(word: String, start: Int, end: Int) {
        self.word = word
        self.start = start
        self.end = end
    }
}
