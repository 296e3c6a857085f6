import CLlama
public import ParleyCore
import Synchronization

/// Readings use the conversations' weights, context and decodes: what is written for several of them, and
/// beside a conversation's answer, costs little more than one.
///
/// Every token attends to all that the cache holds, its own call's or not: behind tasks of 5,800 tokens a token of a
/// line took 106 ms where one of 1,700 tokens lets it take 57 (Qwen2.5 1.5B, four bits, two slow cores). So tasks are short, and
/// what they cannot show is learnt from lessons: see ``ReadingHead``.
extension LlamaLanguageModel: ReadingModel {
    public var readingModel: (any ReadingModel)? { configuration.readingLength > 0 ? self : nil }

    public var judgesEndings: Bool { true }
    public var costsRequests: Bool { false }

    public func openReading() async throws -> any ReadingSession {
        guard configuration.readingLength > 0 else { throw LlamaError("the language model has no room for readings") }
        return LlamaReadingSession(model: self)
    }

    /// Reads what the tasks' questions have in common, or loads what an earlier process read.
    /// - Throws: ``LlamaError`` where they are longer than there is room.
    public func warm(_ tasks: [ReadingTask]) async throws {
        let session = try await openReading()
        guard let session = session as? LlamaReadingSession else { return }
        // With no room left beside them they would push each other out, and be read anew for every turn.
        let needed = tasks.reduce(Self.roomOfOneCall) { $0 + task($1).prefix.count }
        guard needed <= configuration.readingLength else {
            throw LlamaError("what callers say is read behind \(needed - Self.roomOfOneCall) tokens of instructions and examples, for which there is no room in \(configuration.readingLength)")
        }
        try await session.warm(tasks)
    }

    /// What readings may take.
    static func readingLimits(_ configuration: Configuration) -> ReadingMemory.Limits {
        var limits = ReadingMemory.Limits()
        guard configuration.readingLength > 0 else {
            return ReadingMemory.Limits(prefixes: 0, places: 0, forks: 0, scratches: 0, cells: 0)
        }
        limits.cells = max(512, configuration.readingLength)
        // llama.cpp has 256 sequences at most.
        let sessions = max(1, configuration.sessions)
        let left = 256 - 1 - sessions - limits.prefixes - limits.scratches
        limits.forks = max(1, min(2 * sessions, left / 3))
        limits.places = max(1, min(max(16, 4 * sessions), left - limits.forks))
        return limits
    }

    /// Tokens that one call's questions take, about.
    private static let roomOfOneCall = 640

    /// Tokens of a text that are read; what is longer is cut in its middle. A turn of half a minute, and what
    /// the agent said before it, is less.
    static let inputLength = 320

    /// A task in the model's tokens, which are worked out once.
    func task(_ task: ReadingTask) -> LlamaTask {
        if let known = tasks.withLock({ $0[task] }) { return known }
        let prefix = tokens(of: ReadingRenderer.prefix(of: task))
        let made = LlamaTask(prefix: prefix, stateFile: stateFile(for: prefix))
        return tasks.withLock { tasks in
            if let known = tasks[task] { return known }
            // An agent has a handful; whoever makes them up anew each time is not to fill the memory.
            if tasks.count >= 64 { tasks = [:] }
            tasks[task] = made
            return made
        }
    }

    /// A text as it is read: what is marked as such in it is text like any other.
    /// - Parameter isWhole: Whether the model is to answer; otherwise more may come, and what a recognizer
    ///   puts behind the last word is a guess.
    /// - Returns: Its tokens, and where the last word is among them.
    func tail(of text: String, isWhole: Bool) -> (tokens: [llama_token], lastWord: Int?) {
        // Half a million characters need not be looked at for the sake of some hundred.
        let text = text.utf8.count > 64 * Self.inputLength ? text.prefix(16 * Self.inputLength) + " " + text.suffix(32 * Self.inputLength) : text
        let words = ReadingRenderer.cut(tokens(of: [ReadingRenderer.text(text)]), to: Self.inputLength)
        let lastWord = words.lastIndex { !weights.isPunctuation($0) }
        if isWhole { return (words + weights.tokens(of: ReadingRenderer.arrow, isMarkup: false), lastWord) }
        return (Array(words[..<((lastWord ?? -1) + 1)]), lastWord)
    }

    /// What is asked, in tokens.
    /// - Throws: ``ReadingError``; ``LlamaError`` for what no answer is that long.
    func question(_ form: ReadingQuestion.Form, index: Int) throws -> LlamaQuestion {
        switch form {
        case .line(let grammar):
            guard !grammar.acts.isEmpty else { throw ReadingError.nothingOffered }
            let acts = try grammar.acts.map { try option($0.name) }
            return LlamaQuestion(index: index, automaton: LineAutomaton(grammar), acts: acts)
        case .choice(let options):
            guard !options.isEmpty else { throw ReadingError.nothingOffered }
            return LlamaQuestion(index: index, names: options, options: try options.map(option))
        case .ending: return LlamaQuestion(endingAsked: index)
        }
    }

    private func option(_ text: String) throws -> [llama_token] {
        let tokens = weights.tokens(of: ReadingRenderer.answer(text), isMarkup: false)
        guard tokens.count <= ReadingMemory.optionLength else {
            throw LlamaError("an answer that is offered is longer than \(ReadingMemory.optionLength) tokens")
        }
        return tokens
    }
}
