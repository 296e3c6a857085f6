import CLlama
import Foundation
import ParleyCore
import Synchronization

/// One thing the scheduler is to do for one session: read a prompt, and perhaps answer it, or draft how the
/// answer would begin.
///
/// `@unchecked Sendable`: after ``LlamaScheduler/submit(_:)`` everything that can change is touched
/// by the scheduler's thread alone, but for the cancellation flag, which is atomic.
final class LlamaJob: @unchecked Sendable {
    /// Where an answer goes.
    typealias Output = AsyncThrowingStream<LanguageModelEvent, any Error>.Continuation

    let sequence: Int32
    let prompt: [llama_token]
    let writesAnswer: Bool
    /// Tokens of the answer that are written, once the prompt is read, before anybody has asked for it.
    let draftLength: Int
    /// The place in the prompt of the caller's last word: what is foreseen there tells whether more of the
    /// turn is to come. `nil` where nobody asks, and once it is known.
    private(set) var lastWord: Int?
    private let maximumTokens: Int
    private let output: Output?
    private let finished: (@Sendable ((any Error)?) -> Void)?
    /// Where the state of the prompt, once read, is kept on disk.
    private let stateFile: URL?
    private let cancelled = Atomic<Bool>(false)
    /// Tokens of the prompt that whatever replaced it may use.
    private let usefulCount = Atomic<Int>(.max)
    private let over = Atomic<Bool>(false)

    var readCount = 0
    var cachedCount = 0
    var wasRestored = false
    /// The token written last, which is to be decoded next.
    private(set) var next: llama_token?
    /// How the answer begins, as far as it is drafted.
    private(set) var draft: [llama_token] = []
    private(set) var grammar: LlamaGrammar?
    private var parser = AnswerParser()
    private var assembler = UTF8Assembler()
    private var written: [llama_token] = []
    private let grammarText: String?
    /// What the answer begins with: it stands at the prompt's end, and is to be taken before the model's own.
    private var opening: [llama_token] = []

    /// Reads `prompt`, goes on as long as it may, and tells when that is done. What it foretells at the `lastWord`
    /// and at its end is kept for the answer that may follow.
    /// - Parameter draftLength: Tokens of that answer to write after that, unless there is something else to do.
    init(
        reading prompt: [llama_token], lastWord: Int? = nil, draftLength: Int = 0, sequence: Int32, stateFile: URL? = nil,
        finished: @escaping @Sendable ((any Error)?) -> Void
    ) {
        self.prompt = prompt
        self.sequence = sequence
        self.stateFile = stateFile
        self.finished = finished
        self.draftLength = draftLength
        writesAnswer = false
        self.lastWord = lastWord
        maximumTokens = 0
        output = nil
        grammarText = nil
    }

    /// Reads `prompt` and answers it.
    /// - Parameter opening: What the answer begins with, whatever the model would have written.
    init(
        answering prompt: [llama_token], opening: [llama_token] = [], lastWord: Int? = nil, sequence: Int32, maximumTokens: Int,
        grammar: String?, output: Output
    ) {
        self.prompt = prompt + opening
        self.opening = opening
        self.lastWord = lastWord
        self.sequence = sequence
        self.maximumTokens = maximumTokens
        self.output = output
        grammarText = grammar
        writesAnswer = true
        draftLength = 0
        finished = nil
        stateFile = nil
    }

    var isWriting: Bool { next != nil }
    var isDrafting: Bool { isWriting && !writesAnswer }
    var isCancelled: Bool { cancelled.load(ordering: .relaxed) }
    func cancel() { cancelled.store(true, ordering: .relaxed) }
    /// Whether nothing that it reads or writes from a place on, of the prompt and the answer, is of use any more.
    func isUseless(from place: Int) -> Bool { usefulCount.load(ordering: .relaxed) <= place }

    /// Cancels it for `job`, which may yet use what it is about to have read.
    func giveUp(for job: LlamaJob) {
        let common = zip(prompt, job.prompt).prefix { $0 == $1 }.count
        if common < prompt.count { usefulCount.store(common, ordering: .relaxed) }
        cancel()
    }

    /// An answer that somebody waits for.
    var isAnswering: Bool { writesAnswer && !isCancelled && !over.load(ordering: .relaxed) }

    // MARK: On the scheduler's thread

    func fail(_ error: any Error) {
        over.store(true, ordering: .relaxed)
        output?.finish(throwing: error)
        finished?(error)
    }

    func finishReading() { finished?(nil) }

    /// Takes the beginning of a draft, or its next token. False when it is long enough, or the answer over.
    func draft(_ tokens: some Sequence<llama_token>, weights: LlamaWeights) -> Bool {
        draft += tokens
        guard let last = draft.last, draft.count < draftLength, !weights.endsGeneration(last) else { return false }
        next = last
        return true
    }

    func turnJudged(_ probability: Float) {
        lastWord = nil
        output?.yield(.turnCompletion(probability))
    }

    /// Loads the prompt's state from disk, if it is there and is this prompt's.
    func restore(into context: OpaquePointer) -> Bool {
        guard let stateFile else { return false }
        return LlamaState.restore(prompt, of: sequence, in: context, from: stateFile)
    }

    /// Keeps the prompt's state for the next process.
    func save(from context: OpaquePointer) {
        guard let stateFile else { return }
        LlamaState.save(prompt, of: sequence, in: context, to: stateFile)
    }

    /// Takes what the answer begins with, as if the model had written it.
    func takeOpening(weights: LlamaWeights) {
        let tokens = opening
        opening = []
        for token in tokens { _ = take(token, weights: weights) }
        // The last of them is in the prompt, and decoded with it.
        next = nil
    }

    /// Takes how the answer begins, as it was drafted, up to where a tool call begins: those are written
    /// within a grammar.
    /// - Returns: How many of the tokens, and whether the answer goes on.
    func take(draft tokens: [llama_token], weights: LlamaWeights) -> (count: Int, isUnderWay: Bool) {
        for (index, token) in tokens.enumerated() {
            guard take(token, weights: weights) else { return (index + 1, false) }
            if grammar != nil { return (index + 1, true) }
        }
        return (tokens.count, true)
    }

    /// Takes the next token of the answer. False when the answer is over.
    func take(_ token: llama_token, weights: LlamaWeights) -> Bool {
        if weights.endsGeneration(token) { return end(parser.finish(), reason: .stop) }
        written.append(token)
        next = token
        grammar?.accept(token)
        for event in parser.append(assembler.append(weights.bytes(of: token))) {
            switch event {
            case .text(let text): output?.yield(.text(text))
            case .callBegan(let name): output?.yield(.toolCallBegan(name: name))
            case .call, .invalid: return end([event], reason: .stop)
            }
        }
        if parser.isInCall, grammar == nil, let grammarText {
            grammar = LlamaGrammar(grammarText, weights: weights, written: written)
        }
        if written.count >= maximumTokens { return end(parser.finish(), reason: .length) }
        if isRepeating { return end(parser.finish(), reason: .length) }
        return true
    }

    /// Greedy decoding can fall into a loop: the last dozen tokens twice in a row are one.
    private var isRepeating: Bool {
        let length = 12
        guard written.count >= 2 * length else { return false }
        return written.suffix(length).elementsEqual(written.dropLast(length).suffix(length))
    }

    private func end(_ events: [AnswerParser.Output], reason: FinishReason) -> Bool {
        over.store(true, ordering: .relaxed)
        var reason = reason
        var error: (any Error)?
        for event in events {
            switch event {
            case .text(let text): output?.yield(.text(text))
            case .callBegan: break
            case .call(let name, let arguments):
                output?.yield(.toolCall(ToolCall(id: "call-\(UUID().uuidString.prefix(8))", name: name, arguments: arguments)))
                reason = .toolCalls
            case .invalid: error = LlamaError("the language model wrote a tool call that is none")
            }
        }
        output?.yield(.usage(TokenUsage(prompt: prompt.count, cached: cachedCount, completion: written.count)))
        if let error {
            output?.finish(throwing: error)
        } else {
            output?.yield(.finished(reason))
            output?.finish()
        }
        return false
    }
}
