import CLlama
public import Foundation
public import ParleyCore
import Synchronization

/// A GGUF model that runs in the process, through llama.cpp. All calls share the weights, the
/// instructions' place in the KV cache, and each decode.
public final class LlamaLanguageModel: LanguageModel {
    public struct Configuration: Sendable, Hashable {
        /// Calls at once.
        public var sessions = 16
        /// Tokens in the KV cache, shared by all calls.
        public var contextLength = 8_192
        /// Tokens that one call's conversation may take, the instructions included. Beyond it the
        /// oldest exchanges are left out.
        public var sessionLength = 3_072
        public var threads = 2
        /// Tokens of an answer that are drafted before anybody has asked for it: about the first phrase. At least 1.
        public var draftLength = 16
        /// Tokens in the KV cache for readings, beside ``contextLength``: the tasks' instructions and examples once,
        /// and for each call some 60 for each of its tasks. 28 KB each for Qwen2.5 1.5B; 0 for a model that is
        /// not asked such questions.
        public var readingLength = 8_192

        public init() {}
    }

    let weights: LlamaWeights
    let scheduler: LlamaScheduler
    let configuration: Configuration
    private let cacheDirectory: URL?
    private let identity: String
    /// The tasks that were read, in the model's tokens.
    let tasks = Mutex<[ReadingTask: LlamaTask]>([:])

    /// - Parameters:
    ///   - path: A GGUF file.
    ///   - cacheDirectory: Where the read instructions are kept from one process to the next.
    ///   - load: What else computes in the process.
    /// - Throws: ``LlamaError``.
    public init(
        path: String, cacheDirectory: URL? = nil, configuration: Configuration = Configuration(), load: ComputeLoad
    ) throws {
        weights = try LlamaWeights(path: path)
        var scheduling = LlamaScheduler.Configuration()
        scheduling.sessions = max(1, configuration.sessions)
        scheduling.contextLength = max(512, configuration.contextLength)
        scheduling.threads = max(1, configuration.threads)
        scheduling.draftLength = max(1, configuration.draftLength)
        scheduling.readings = Self.readingLimits(configuration)
        scheduler = try LlamaScheduler(weights: weights, configuration: scheduling, load: load)
        self.configuration = configuration
        self.cacheDirectory = cacheDirectory
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        identity = "\(path) \(attributes?[.size] ?? 0) \(attributes?[.modificationDate] ?? "")"
    }

    deinit { scheduler.stop() }

    /// Reads what all calls of an agent have in common, or loads what an earlier process read.
    public func warm(_ request: LanguageModelRequest) async throws {
        let tokens = tokens(of: ConversationRenderer().prefix(of: request))
        try await scheduler.read(tokens, sequence: LlamaScheduler.prefixSequence, stateFile: stateFile(for: tokens))
    }

    /// Where the state of a prompt is kept, once it is read.
    func stateFile(for tokens: [llama_token]) -> URL? {
        cacheDirectory?.appendingPathComponent("\(Self.hash(tokens, identity)).state")
    }

    /// The name of the file with what was learnt from a task's lessons. It is another for other lessons, and for another
    /// model.
    private func headName(for task: ReadingTask) -> String {
        var text = weights.summary
        for lesson in task.lessons { 
            text += "\n\(lesson.input) -> \(lesson.meanings.joined(separator: " "))"
            for (key, value) in lesson.values.sorted(by: { $0.key < $1.key }) { text += " \(key)=\(value)" }
        }
        return "\(Self.hash(self.task(task).prefix, text)).json"
    }

    /// Where the states of a task's lessons are kept, so that another lesson costs no more than itself.
    func lessonsFile(for task: ReadingTask) -> URL? {
        cacheDirectory?.appendingPathComponent("\(Self.hash(self.task(task).prefix, weights.summary)).lessons")
    }

    /// Where what was learnt from a task's lessons is kept for the next process.
    func headFile(keptFor task: ReadingTask) -> URL? { cacheDirectory?.appendingPathComponent(headName(for: task)) }

    /// Where it is if it came along with Parley.
    func headFile(broughtAlongFor task: ReadingTask) -> URL? {
        Bundle.module.url(forResource: headName(for: task), withExtension: nil, subdirectory: "Heads")
    }

    /// Learns what tasks have to teach, as ``warm(_:)`` does, and puts it into a folder: to bring it along.
    public func learn(_ tasks: [ReadingTask], into folder: URL) async throws {
        try await warm(tasks)
        for task in tasks {
            guard let head = self.task(task).head.withLock({ $0 }) else { continue }
            try head.write(to: folder.appendingPathComponent(headName(for: task)))
        }
    }

    public func openSession() async throws -> any LanguageModelSession {
        LlamaSession(model: self, scheduler: scheduler, sequence: try scheduler.openSequence())
    }

    public var judgesTurns: Bool { true }

    // MARK: Prompts

    func prompt(for request: LanguageModelRequest, isOpen: Bool = false) -> [llama_token] {
        let renderer = ConversationRenderer()
        let prefix = tokens(of: renderer.prefix(of: request))
        var request = request
        while true {
            let rest = tokens(of: renderer.conversation(request, isOpen: isOpen))
            let isTooLong = prefix.count + rest.count + request.maximumTokens > configuration.sessionLength
            guard isTooLong, request.messages.count > 2 else { return prefix + rest }
            // Whole exchanges go, so that what is left begins with the caller; what is remembered of
            // those before them stays.
            var note: [Message] = []
            if case .note? = request.messages.first { note = [request.messages.removeFirst()] }
            guard request.messages.count > 1 else { return prefix + rest }
            request.messages.removeFirst()
            let next = request.messages.firstIndex { if case .caller = $0 { true } else { false } }
            request.messages.removeFirst(min(next ?? 0, request.messages.count - 1))
            request.messages = note + request.messages
        }
    }

    /// What the answer must begin with.
    func opening(of request: LanguageModelRequest) -> [llama_token] {
        guard case .tool(let name) = request.toolChoice, request.tools.contains(where: { $0.name == name }) else { return [] }
        // Up to the name: the token behind it may be more than the brace.
        return weights.tokens(of: "CALL \(name)", isMarkup: false)
    }

    /// Where the caller's last word is in the prompt of a request, if theirs is the last message.
    func lastWord(of request: LanguageModelRequest, in prompt: [llama_token], isOpen: Bool = false) -> Int? {
        guard case .caller(let text)? = request.messages.last else { return nil }
        // Marks end the message and begin the answer; before them comes what was said.
        let marks = isOpen ? 0 : tokens(of: ConversationRenderer.answerMarks).count
        let said = prompt.dropLast(marks).suffix(weights.tokens(of: text, isMarkup: false).count)
        return said.lastIndex { !weights.isPunctuation($0) }
    }

    func tokenCount(of message: Message) -> Int {
        let request = LanguageModelRequest(instructions: "", messages: [message])
        return tokens(of: ConversationRenderer().conversation(request)).count
    }

    func tokens(of pieces: [ConversationRenderer.Piece]) -> [llama_token] {
        pieces.flatMap { weights.tokens(of: $0.text, isMarkup: $0.isMarkup) }
    }

    /// FNV-1a, 64 bits: names a file, protects nothing.
    private static func hash(_ tokens: [llama_token], _ identity: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        identity.utf8.forEach(mix)
        for token in tokens { withUnsafeBytes(of: token.littleEndian) { $0.forEach(mix) } }
        return String(hash, radix: 16)
    }
}

extension LlamaScheduler {
    /// Reads a prompt into a sequence. Returns when it is read.
    func read(_ tokens: [llama_token], sequence: Int32, stateFile: URL? = nil) async throws {
        guard !tokens.isEmpty else { return }
        let (results, continuation) = AsyncThrowingStream<Void, any Error>.makeStream()
        let job = LlamaJob(reading: tokens, sequence: sequence, stateFile: stateFile) { error in
            if let error { continuation.finish(throwing: error) } else { continuation.finish() }
        }
        continuation.onTermination = { if case .cancelled = $0 { job.cancel() } }
        submit(job)
        for try await _ in results {}
        try Task.checkCancellation()
    }
}

/// One call's place in the model.
final class LlamaSession: LanguageModelSession {
    private let model: LlamaLanguageModel
    private let scheduler: LlamaScheduler
    private let sequence: Int32
    private let isClosed = Mutex(false)
    private let current = Mutex<LlamaJob?>(nil)

    init(model: LlamaLanguageModel, scheduler: LlamaScheduler, sequence: Int32) {
        self.model = model
        self.scheduler = scheduler
        self.sequence = sequence
    }

    deinit { release() }

    func prepare(_ request: LanguageModelRequest, isComplete: Bool) async {
        guard !isClosed.withLock({ $0 }) else { return }
        var tokens = model.prompt(for: request, isOpen: !isComplete)
        let lastWord = model.lastWord(of: request, in: tokens, isOpen: !isComplete)
        // How the recognizer ends its sentence is a guess as long as there is more to come.
        if !isComplete, let lastWord { tokens = Array(tokens[...lastWord]) }
        guard !tokens.isEmpty else { return }
        let (results, continuation) = AsyncStream<Void>.makeStream()
        let job = LlamaJob(
            reading: tokens, lastWord: lastWord, draftLength: isComplete ? scheduler.draftLength : 0, sequence: sequence
        ) { _ in continuation.finish() }
        continuation.onTermination = { if case .cancelled = $0 { job.cancel() } }
        supersede(with: job)
        for await _ in results {}
    }

    func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error> {
        AsyncThrowingStream { continuation in
            guard !isClosed.withLock({ $0 }) else {
                return continuation.finish(throwing: LlamaError("the session is closed"))
            }
            let prompt = model.prompt(for: request)
            let lastWord = request.judgesTurn ? model.lastWord(of: request, in: prompt) : nil
            let job = LlamaJob(
                answering: prompt, opening: model.opening(of: request), lastWord: lastWord, sequence: sequence,
                maximumTokens: request.maximumTokens, grammar: ToolCallGrammar.text(for: request.tools), output: continuation)
            continuation.onTermination = { if case .cancelled = $0 { job.cancel() } }
            supersede(with: job)
        }
    }

    var judgesTurns: Bool { model.judgesTurns }

    func tokenCount(of message: Message) -> Int { model.tokenCount(of: message) }

    func close() async { release() }

    private func supersede(with job: LlamaJob) {
        let (previous, isWanted) = current.withLock { current -> (LlamaJob?, Bool) in
            // Reading ahead that comes late does not take the model from the answer.
            if !job.writesAnswer, let current, current.isAnswering { return (nil, false) }
            defer { current = job }
            return (current, true)
        }
        guard isWanted else { return job.finishReading() }
        previous?.giveUp(for: job)
        scheduler.submit(job)
    }

    private func release() {
        let wasClosed = isClosed.withLock { closed in
            defer { closed = true }
            return closed
        }
        guard !wasClosed else { return }
        current.withLock { $0 }?.cancel()
        scheduler.closeSequence(sequence)
    }
}
