import ParleyAudio
import Synchronization

/// Makes one reply: the agent's text, cut into chunks, spoken, and put into playout as it comes.
final class ReplySpeaker: Sendable {
    let reply: Int
    let synthesizer: any SpeechSynthesizer
    let playout: Playout
    let ledger: LatencyLedger
    let clock: CallClock
    let limits: SentenceChunker.Limits
    let emit: @Sendable (CallEvent) async -> Void
    /// What the reply means for the floor.
    let post: @Sendable (TurnEvent) -> Void
    /// What waits to be spoken. Bounded by the length of a reply, which the language model's token limit bounds.
    private let chunks: AsyncStream<String>
    private let chunk: AsyncStream<String>.Continuation
    /// The reply's own words have come.
    private let hasBegun = Mutex(false)

    init(
        reply: Int, synthesizer: any SpeechSynthesizer, playout: Playout, ledger: LatencyLedger, clock: CallClock, limits: SentenceChunker.Limits,
        emit: @escaping @Sendable (CallEvent) async -> Void, post: @escaping @Sendable (TurnEvent) -> Void
    ) {
        self.reply = reply
        self.synthesizer = synthesizer
        self.playout = playout
        self.ledger = ledger
        self.clock = clock
        self.limits = limits
        self.emit = emit
        self.post = post
        (chunks, chunk) = AsyncStream.makeStream()
    }

    /// Speaks a line in front of the reply, unless its own words have come.
    /// - Returns: Whether it will be spoken.
    func announce(_ line: String) -> Bool {
        hasBegun.withLock { hasBegun in
            if !hasBegun { chunk.yield(line) }
            return !hasBegun
        }
    }

    /// Returns when all of the reply's audio is in playout.
    ///
    /// Text is read and chunks are spoken at the same time.
    /// - Throws: What the agent or the synthesizer threw; `CancellationError` when interrupted.
    func speak(_ events: AsyncThrowingStream<ReplyEvent, any Error>) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { self.chunk.finish() }
                try await self.readText(events)
            }
            group.addTask {
                var index = 0
                for await text in self.chunks {
                    try await self.speak(SpeechChunk(replyID: self.reply, index: index, text: text))
                    index += 1
                }
            }
            // The first failure ends the other as well.
            try await group.waitForAll()
        }
        try Task.checkCancellation()
        await playout.complete(reply)
    }

    private func readText(_ events: AsyncThrowingStream<ReplyEvent, any Error>) async throws {
        var chunker = SentenceChunker(limits: limits)
        func pass(_ chunks: [String]) {
            guard !chunks.isEmpty else { return }
            ledger.stamp(.firstChunk, of: reply, at: clock.now)
            hasBegun.withLock { hasBegun in
                hasBegun = true
                chunks.forEach { chunk.yield($0) }
            }
        }
        for try await event in events {
            switch event {
            case .firstToken: ledger.stamp(.firstToken, of: reply, at: clock.now)
            case .text(let text): pass(chunker.append(text))
            case .flush: pass(chunker.flush().map { [$0] } ?? [])
            case .cutOff: pass(chunker.flushCut().map { [$0] } ?? [])
            case .toolStarted(let call): await emit(.toolStarted(call))
            case .toolFinished(let call, let result): await emit(.toolFinished(call, result: result))
            case .sequel(let sequel): post(.replyHasSequel(sequel, reply: reply))
            case .expects(let answer): post(.replyExpects(answer, reply: reply))
            case .handOver(let handOver): await emit(.handOver(handOver))
            }
        }
        pass(chunker.flush().map { [$0] } ?? [])
    }

    private func speak(_ chunk: SpeechChunk) async throws {
        await playout.beginChunk(chunk.text, of: reply)
        let isNative = synthesizer.sampleRate == AudioFormat.agentRate
        let resampler = isNative ? nil : try Resampler(from: synthesizer.sampleRate, to: AudioFormat.agentRate)
        for try await audio in synthesizer.synthesize(chunk) {
            ledger.stamp(.firstAudio, of: reply, at: clock.now)
            let samples = resampler?.process(audio.samples) ?? audio.samples
            let scale = Double(AudioFormat.agentRate) / Double(synthesizer.sampleRate)
            let words = audio.words.map {
                WordTime(word: $0.word, start: Int(Double($0.start) * scale), end: Int(Double($0.end) * scale))
            }
            await playout.append(PCM.int16(samples), words: words, of: reply)
        }
        if let tail = resampler?.flush() { await playout.append(PCM.int16(tail), words: [], of: reply) }
    }
}
