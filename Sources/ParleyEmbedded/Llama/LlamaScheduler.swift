import CLlama
import Foundation
import ParleyCore
import Synchronization

/// The one thread that decodes for all calls: what they are writing goes into one batch, token by
/// token, and what is to be read fills it up. When there is nothing else to do, it drafts the answers to
/// prompts that were read ahead.
///
/// `@unchecked Sendable`: the context and the sequences are touched by its thread alone; whatever
/// others hand it goes through ``inbox``, a mutex.
final class LlamaScheduler: @unchecked Sendable {
    struct Configuration: Sendable {
        /// Sessions at once.
        var sessions = 16
        /// Tokens in the KV cache, shared by all sessions: 28 KB each for Qwen2.5 1.5B.
        var contextLength = 8_192
        /// Threads of a decode. While the recognizer, the turn detector or the synthesizer is at work, the first of
        /// them goes on alone.
        var threads = 2
        /// The same beside another program; see ``ThreadGovernor``.
        var threadsUnderLoad = 1
        /// How long a decode waits for urgent work of the recognizer and the synthesizer.
        var longestYield = Duration.milliseconds(100)
        /// Tokens read in one decode while another session writes: they delay its next token.
        var readingChunkBesideWriting = 32
        /// Tokens of an answer that are drafted before anybody has asked for it.
        var draftLength = 16
    }

    private struct Inbox {
        var jobs: [LlamaJob] = []
        var closed: [Int32] = []
        var free: [Int32]
        /// Of the words that a sequence read last: how likely it is that no more follow.
        var judged: [Int32: Judgement] = [:]
        var isStopped = false
    }

    private struct Judgement {
        /// Everything up to the last word.
        var words: [llama_token]
        var probability: Float
    }

    /// What would be written behind a prompt. All but the last token of it is in the cache, too.
    private struct Draft {
        var promptLength: Int
        var tokens: [llama_token]
    }

    private let weights: LlamaWeights
    private let configuration: Configuration
    private let load: ComputeLoad
    private let context: OpaquePointer
    private let memory: OpaquePointer
    private let inbox: Mutex<Inbox>
    private let wake = DispatchSemaphore(value: 0)

    // Touched by the thread alone.
    private var batch: llama_batch
    private var cached: [Int32: [llama_token]] = [:]
    /// How the model would go on, for sequences that were read to their end.
    private var drafts: [Int32: Draft] = [:]
    private var active: [LlamaJob] = []
    /// The jobs of the decode that runs, with how much of their prompts was read and in the cache before.
    private var underWay: [(job: LlamaJob, readCount: Int, cached: Int)] = []
    private var governor: ThreadGovernor
    /// When it may give way again, after it has for as long as it may.
    private var yieldsAgain = ContinuousClock.now
    private let batchSize = 512
    /// What llama.cpp's decode returns when it was broken off.
    private static let aborted: Int32 = 2

    init(weights: LlamaWeights, configuration: Configuration, load: ComputeLoad) throws {
        self.weights = weights
        self.configuration = configuration
        self.load = load
        governor = ThreadGovernor(threads: configuration.threads, threadsUnderLoad: configuration.threadsUnderLoad)
        var parameters = llama_context_default_params()
        parameters.n_ctx = UInt32(configuration.contextLength)
        parameters.n_batch = 512
        parameters.n_ubatch = 512
        parameters.n_seq_max = UInt32(configuration.sessions + 1)
        parameters.kv_unified = true
        parameters.n_threads = Int32(configuration.threads)
        parameters.n_threads_batch = Int32(configuration.threads)
        parameters.no_perf = true
        guard let context = llama_init_from_model(weights.model, parameters) else {
            throw LlamaError("the language model's context of \(configuration.contextLength) tokens could not be made")
        }
        self.context = context
        memory = llama_get_memory(context)
        batch = llama_batch_init(Int32(512), 0, 1)
        inbox = Mutex(Inbox(free: (1...Int32(configuration.sessions)).reversed()))
        cached[Self.prefixSequence] = []
        // Asked before each step of a decode, on the thread that called it. The context ends with the thread.
        llama_set_abort_callback(
            context, { Unmanaged<LlamaScheduler>.fromOpaque($0!).takeUnretainedValue().breaksOff() },
            Unmanaged.passUnretained(self).toOpaque())
        let thread = Thread { [self] in run() }
        thread.name = "parley.llama"
        thread.stackSize = 8 << 20
        thread.start()
    }

    /// Ends the thread, which holds the scheduler until then.
    func stop() {
        inbox.withLock { $0.isStopped = true }
        wake.signal()
    }

    // MARK: For everyone

    /// Holds what all calls have in common.
    static let prefixSequence: Int32 = 0

    func openSequence() throws -> Int32 {
        guard let sequence = inbox.withLock({ $0.free.popLast() }) else {
            throw LlamaError("the language model holds \(configuration.sessions) calls and has no place for another")
        }
        return sequence
    }

    func closeSequence(_ sequence: Int32) {
        inbox.withLock { $0.closed.append(sequence) }
        wake.signal()
    }

    var draftLength: Int { configuration.draftLength }

    func submit(_ job: LlamaJob) {
        inbox.withLock { inbox in
            // What was read ahead is judged already: nobody waits for the decode that runs.
            if let lastWord = job.lastWord, let known = inbox.judged[job.sequence], known.words.count == lastWord + 1,
                job.prompt.starts(with: known.words)
            {
                job.turnJudged(known.probability)
            }
            inbox.jobs.append(job)
        }
        wake.signal()
    }

    // MARK: The thread

    private func run() {
        while true {
            if active.isEmpty { wake.wait() }
            let (jobs, closed, isStopped) = inbox.withLock { inbox in
                defer {
                    inbox.jobs = []
                    inbox.closed = []
                }
                return (inbox.jobs, inbox.closed, inbox.isStopped)
            }
            for job in jobs { begin(job) }
            dropCancelled()
            for sequence in closed { release(sequence) }
            if isStopped {
                for job in active { job.fail(LlamaError("the language model was stopped")) }
                active = []
                llama_batch_free(batch)
                llama_free(context)
                return
            }
            // A draft that somebody's speech takes a core from takes several times as long, and so does that.
            if load.isBusy, !active.isEmpty, active.allSatisfy(\.isDrafting) {
                Thread.sleep(forTimeInterval: 0.001)
            } else if !active.isEmpty {
                decode()
            }
        }
    }

    private func release(_ sequence: Int32) {
        for job in active where job.sequence == sequence { job.fail(CancellationError()) }
        active.removeAll { $0.sequence == sequence }
        llama_memory_seq_rm(memory, sequence, -1, -1)
        cached[sequence] = nil
        drafts[sequence] = nil
        inbox.withLock { inbox in
            inbox.judged[sequence] = nil
            inbox.free.append(sequence)
        }
    }

    private func dropCancelled() {
        active.removeAll { job in
            guard job.isCancelled else { return false }
            job.fail(CancellationError())
            return true
        }
    }

    /// Finds what of the job's prompt is in the cache already, and forgets the rest.
    private func begin(_ job: LlamaJob) {
        guard !job.isCancelled else { return job.fail(CancellationError()) }
        job.takeOpening(weights: weights)
        let sequence = job.sequence
        if job.restore(into: context) {
            cached[sequence] = job.prompt
            drafts[sequence] = nil
            job.wasRestored = true
            return job.finishReading()
        }
        var have = cached[sequence] ?? []
        var common = Self.commonPrefix(have, job.prompt)
        if sequence != Self.prefixSequence {
            let prefix = cached[Self.prefixSequence] ?? []
            let shared = Self.commonPrefix(prefix, job.prompt)
            if shared > common {
                llama_memory_seq_rm(memory, sequence, -1, -1)
                llama_memory_seq_cp(memory, Self.prefixSequence, sequence, 0, llama_pos(shared))
                have = Array(prefix[..<shared])
                common = shared
                drafts[sequence] = nil
            }
        }
        job.cachedCount = common
        // What the last word foretells is asked for where it is read, so it is read again.
        if let lastWord = job.lastWord { common = min(common, lastWord) }
        if let draft = drafts[sequence], draft.promptLength == job.prompt.count, common == job.prompt.count {
            cached[sequence] = have
            return begin(job, draft)
        }
        // The last token is read again for what it predicts.
        let keep = min(common, job.prompt.count - 1)
        llama_memory_seq_rm(memory, sequence, llama_pos(keep), -1)
        cached[sequence] = Array(job.prompt[..<keep])
        drafts[sequence] = nil
        job.readCount = keep
        active.append(job)
    }

    /// Goes on from what was drafted behind the job's prompt.
    private func begin(_ job: LlamaJob, _ draft: Draft) {
        guard job.writesAnswer else {
            if job.draft(draft.tokens, weights: weights) { active.append(job) } else { job.finishReading() }
            return
        }
        drafts[job.sequence] = nil
        let (count, isUnderWay) = job.take(draft: draft.tokens, weights: weights)
        // The token taken last is decoded next.
        let length = draft.promptLength + count - 1
        forget(job.sequence, from: length)
        if isUnderWay { active.append(job) }
    }

    private func forget(_ sequence: Int32, from length: Int) {
        llama_memory_seq_rm(memory, sequence, llama_pos(length), -1)
        cached[sequence] = Array(cached[sequence, default: []].prefix(length))
    }

    private static func commonPrefix(_ a: [llama_token], _ b: [llama_token]) -> Int {
        zip(a, b).prefix { $0 == $1 }.count
    }

    /// Before each step of a decode: whether to break it off, for nobody wants what it reads, or it is a draft
    /// and something else has begun. What goes on makes room for that.
    private func breaksOff() -> Bool {
        let isBusy = load.isBusy
        ggml_cpu_set_crowded(isBusy)
        return underWay.allSatisfy { $0.job.isUseless(from: $0.cached) || $0.job.isDrafting && isBusy }
    }

    private func decode() {
        // Drafts are for when there is nothing else to do. As far as they are written they stay.
        if active.contains(where: { !$0.isDrafting }) {
            active.filter(\.isDrafting).forEach { $0.finishReading() }
            active.removeAll(where: \.isDrafting)
        }
        batch.n_tokens = 0
        underWay = active.map { ($0, $0.readCount, cached[$0.sequence, default: []].count) }
        defer { underWay = [] }
        var outputs: [(job: LlamaJob, index: Int32)] = []
        var judgements: [(job: LlamaJob, index: Int32)] = []
        let writers = active.filter(\.isWriting)
        for job in writers {
            guard let token = job.next else { continue }
            outputs.append((job, batch.n_tokens))
            add(token, to: job.sequence, wantsOutput: true)
        }
        var room = writers.isEmpty ? batchSize : configuration.readingChunkBesideWriting
        room = min(room, batchSize - Int(batch.n_tokens))
        for job in active where !job.isWriting && room > 0 {
            var end = min(job.prompt.count, job.readCount + room)
            // Up to the last word first: the end of the turn waits for whether it is one. (Beyond it at once, the
            // first token comes some 50 ms sooner, and the end of the turn 120 later.)
            if let lastWord = job.lastWord, job.readCount <= lastWord { end = min(end, lastWord + 1) }
            for index in job.readCount..<end {
                let isLast = index == job.prompt.count - 1
                let isLastWord = index == job.lastWord
                if isLast { outputs.append((job, batch.n_tokens)) }
                if isLastWord { judgements.append((job, batch.n_tokens)) }
                add(job.prompt[index], to: job.sequence, wantsOutput: isLast || isLastWord)
            }
            room -= end - job.readCount
            job.readCount = end
        }
        giveWay()
        let start = ContinuousClock.now
        let (begun, isBusy) = (load.begunCount, load.isBusy)
        let threads = governor.choose(at: start)
        llama_set_n_threads(context, Int32(threads), Int32(threads))
        let status = llama_decode(context, batch)
        let end = ContinuousClock.now
        // What this process itself does meanwhile holds it up, and is no sign of another program.
        if status == 0, !isBusy, load.begunCount == begun {
            governor.note(tokens: Int(batch.n_tokens), threads: threads, duration: end - start, at: end)
        }
        if status == Self.aborted {
            for (job, readCount, length) in underWay {
                job.readCount = readCount
                forget(job.sequence, from: length)
            }
            return
        }
        guard status == 0 else {
            let error = LlamaError(
                status == 1 ? "the language model's memory is full" : "the language model failed to decode (\(status))")
            // Which of them it was is not said; each starts from its prefix the next time.
            for job in active {
                llama_memory_seq_rm(memory, job.sequence, -1, -1)
                cached[job.sequence] = nil
                drafts[job.sequence] = nil
                job.fail(error)
            }
            active = []
            return
        }
        for (job, index) in judgements {
            guard let logits = llama_get_logits_ith(context, index), let lastWord = job.lastWord else { continue }
            let probability = weights.sentenceEndProbability(logits)
            let judgement = Judgement(words: Array(job.prompt[...lastWord]), probability: probability)
            inbox.withLock { $0.judged[job.sequence] = judgement }
            job.turnJudged(probability)
        }
        for (job, index) in outputs { finishStep(of: job, output: index) }
    }

    /// Lets what somebody waits for in silence run first: a last decode of speech, the judgement of a
    /// pause, the first words of a reply, each of which takes as long as a token or two.
    private func giveWay() {
        guard load.isUrgent, ContinuousClock.now >= yieldsAgain else { return }
        let limit = ContinuousClock.now + configuration.longestYield
        while load.isUrgent {
            // With many calls there is always somebody; they wait for this, too.
            guard ContinuousClock.now < limit else {
                yieldsAgain = limit + configuration.longestYield * 4
                return
            }
            Thread.sleep(forTimeInterval: 0.001)
        }
    }

    private func add(_ token: llama_token, to sequence: Int32, wantsOutput: Bool) {
        let index = Int(batch.n_tokens)
        let position = cached[sequence, default: []].count
        batch.token[index] = token
        batch.pos[index] = llama_pos(position)
        batch.n_seq_id[index] = 1
        batch.seq_id[index]?[0] = sequence
        batch.logits[index] = wantsOutput ? 1 : 0
        batch.n_tokens += 1
        cached[sequence, default: []].append(token)
    }

    private func finishStep(of job: LlamaJob, output index: Int32) {
        guard let logits = llama_get_logits_ith(context, index) else {
            active.removeAll { $0 === job }
            return job.fail(LlamaError("the language model gave no output"))
        }
        let greedy = Self.largest(logits, count: weights.tokenCount)
        guard job.writesAnswer else {
            if !job.isDrafting { job.save(from: context) }
            let goesOn = job.draft([greedy], weights: weights)
            drafts[job.sequence] = Draft(promptLength: job.prompt.count, tokens: job.draft)
            if !goesOn {
                active.removeAll { $0 === job }
                job.finishReading()
            }
            return
        }
        let token = job.grammar?.constrain(greedy, logits: logits, count: weights.tokenCount) ?? greedy
        take(token, for: job)
    }

    private func take(_ token: llama_token, for job: LlamaJob) {
        guard job.take(token, weights: weights) else {
            active.removeAll { $0 === job }
            return
        }
    }

    private static func largest(_ logits: UnsafeMutablePointer<Float>, count: Int) -> llama_token {
        var best = 0
        var value = logits[0]
        for index in 1..<count where logits[index] > value {
            value = logits[index]
            best = index
        }
        return llama_token(best)
    }
}
