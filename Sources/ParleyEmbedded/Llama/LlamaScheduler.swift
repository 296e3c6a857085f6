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
        /// Tokens in the KV cache, shared by all conversations: 28 KB each for Qwen2.5 1.5B.
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
        /// What readings may take, beside the above: neither takes from the other's part.
        var readings = ReadingMemory.Limits()
    }

    struct Inbox {
        var jobs: [LlamaJob] = []
        var closed: [Int32] = []
        var readings: [ReadingJob] = []
        var closedReadings: [Int] = []
        var readingSessions = 0
        var free: [Int32]
        /// Of the words that a sequence read last: how likely it is that no more follow.
        var judged: [Int32: Judgement] = [:]
        var isStopped = false
    }

    struct Judgement {
        /// Everything up to the last word.
        var words: [llama_token]
        var probability: Float
    }

    /// What would be written behind a prompt. All but the last token of it is in the cache, too.
    struct Draft {
        var promptLength: Int
        var tokens: [llama_token]
    }

    let weights: LlamaWeights
    let configuration: Configuration
    let load: ComputeLoad
    let context: OpaquePointer
    let memory: OpaquePointer
    let inbox: Mutex<Inbox>
    private let wake = DispatchSemaphore(value: 0)
    /// Told as well in the middle of a decode.
    let isStopping = Atomic<Bool>(false)
    /// Signalled when the thread decodes no more.
    fileprivate let hasEnded = DispatchSemaphore(value: 0)

    // Touched by the thread alone.
    let batch = LlamaBatch()
    var cached: [Int32: [llama_token]] = [:]
    /// How the model would go on, for sequences that were read to their end.
    var drafts: [Int32: Draft] = [:]
    var active: [LlamaJob] = []
    /// The jobs of the decode that runs, with how much of their prompts was read and in the cache before.
    var underWay: [(job: LlamaJob, readCount: Int, cached: Int)] = []
    var governor: ThreadGovernor
    /// When it may give way again, after it has for as long as it may.
    var yieldsAgain = ContinuousClock.now
    /// The readings that are under way.
    let desk: ReadingDesk
    /// What the readings hold, for whoever asks.
    private let readingUse = Mutex(ReadingUse())

    init(weights: LlamaWeights, configuration: Configuration, load: ComputeLoad) throws {
        self.weights = weights
        self.configuration = configuration
        self.load = load
        governor = ThreadGovernor(threads: configuration.threads, threadsUnderLoad: configuration.threadsUnderLoad)
        var readings = configuration.readings
        readings.first = Int32(configuration.sessions) + 1
        var parameters = llama_context_default_params()
        parameters.n_ctx = UInt32(configuration.contextLength + readings.cells)
        parameters.n_batch = UInt32(LlamaBatch.capacity)
        parameters.n_ubatch = UInt32(LlamaBatch.capacity)
        parameters.n_seq_max = UInt32(configuration.sessions + 1 + readings.sequences)
        parameters.kv_unified = true
        parameters.n_threads = Int32(configuration.threads)
        parameters.n_threads_batch = Int32(configuration.threads)
        parameters.no_perf = true
        let tap = StateTap(weights.model)
        tap.attach(to: &parameters)
        guard let context = llama_init_from_model(weights.model, parameters) else {
            throw LlamaError("the language model's context of \(configuration.contextLength) tokens could not be made")
        }
        self.context = context
        memory = llama_get_memory(context)
        desk = ReadingDesk(weights: weights, context: context, tap: tap, limits: readings)
        inbox = Mutex(Inbox(free: (1...Int32(configuration.sessions)).reversed()))
        cached[Self.prefixSequence] = []
        // Asked before each step of a decode, on the thread that called it. The context ends with the thread.
        llama_set_abort_callback(
            context, { Unmanaged<LlamaScheduler>.fromOpaque($0!).takeUnretainedValue().breaksOff() },
            Unmanaged.passUnretained(self).toOpaque())
        ProcessExit.await(self)
        let thread = Thread { [self] in
            run()
            ProcessExit.forget(self)
            hasEnded.signal()
        }
        thread.name = "parley.llama"
        thread.stackSize = 8 << 20
        thread.start()
    }

    /// Ends the thread, which holds the scheduler until then. A decode that runs is broken off.
    func stop() {
        isStopping.store(true, ordering: .relaxed)
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

    // MARK: Readings

    /// A number for a session's readings.
    func openReadings() -> Int {
        inbox.withLock { inbox in
            inbox.readingSessions += 1
            return inbox.readingSessions
        }
    }

    func closeReadings(of session: Int) {
        inbox.withLock { $0.closedReadings.append(session) }
        wake.signal()
    }

    func submit(_ job: ReadingJob) {
        let isStopped = inbox.withLock { inbox in
            if !inbox.isStopped { inbox.readings.append(job) }
            return inbox.isStopped
        }
        if isStopped { return job.finish(.failure(LlamaError("the language model was stopped"))) }
        wake.signal()
    }

    /// What readings hold, as of the decode that runs or the last one.
    var readingsInUse: ReadingUse { readingUse.withLock { $0 } }

    // MARK: The thread

    /// - Parameter tokens: Of a decode that does something for readings.
    func noteUse(decoding tokens: Int? = nil) {
        let memory = desk.memory
        readingUse.withLock { use in
            use.cells = memory.cells
            use.lines = memory.usedForks
            use.isIdle = memory.isIdle && !desk.hasWork
            use.decodes += tokens == nil ? 0 : 1
            use.tokens += tokens ?? 0
        }
    }

    private func run() {
        while true {
            noteUse()
            if active.isEmpty, !desk.hasWork { wake.wait() }
            let news = inbox.withLock { inbox in
                let news = inbox
                inbox.jobs = []
                inbox.closed = []
                inbox.readings = []
                inbox.closedReadings = []
                return news
            }
            for job in news.jobs { begin(job) }
            for job in news.readings { desk.begin(job) }
            dropCancelled()
            for sequence in news.closed { release(sequence) }
            for session in news.closedReadings { desk.close(session: session) }
            if news.isStopped {
                for job in active { job.fail(LlamaError("the language model was stopped")) }
                active = []
                desk.stop()
                llama_free(context)
                return
            }
            desk.admit()
            // A draft that somebody's speech takes a core from takes several times as long, and so does that.
            if load.isBusy, !desk.hasWork, !active.isEmpty, active.allSatisfy(\.isDrafting) {
                Thread.sleep(forTimeInterval: 0.001)
            } else if !active.isEmpty || desk.hasWork {
                decode()
            }
        }
    }
}

/// Has every decode end before the process does: what ggml keeps in static storage is destroyed at its exit, and a decode
/// that still ran would use it.
private enum ProcessExit {
    /// Longer than a step of a decode, behind which it is broken off.
    private static let patience = DispatchTimeInterval.seconds(2)
    private static let running = Mutex<[ObjectIdentifier: LlamaScheduler]>([:])
    /// Behind those of the libraries, which were loaded before, and so called ahead of them.
    private static let isWatched: Void = { _ = atexit { ProcessExit.endAll() } }()

    static func await(_ scheduler: LlamaScheduler) {
        isWatched
        running.withLock { $0[ObjectIdentifier(scheduler)] = scheduler }
    }

    static func forget(_ scheduler: LlamaScheduler) { running.withLock { $0[ObjectIdentifier(scheduler)] = nil } }

    private static func endAll() {
        let schedulers = running.withLock { Array($0.values) }
        for scheduler in schedulers { scheduler.stop() }
        for scheduler in schedulers { _ = scheduler.hasEnded.wait(timeout: .now() + patience) }
    }
}

/// What the readings hold of the KV cache.
struct ReadingUse: Sendable, Hashable {
    /// Cells that are taken or set apart.
    var cells = 0
    /// Lines that are being written.
    var lines = 0
    /// Whether no request has a place.
    var isIdle = true
    /// Decodes that did something for readings, since the model was loaded, and the tokens of these.
    var decodes = 0
    var tokens = 0
}
