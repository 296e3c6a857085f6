import CLlama
import Foundation
import ParleyCore

/// What the scheduler does for readings: which of them are under way, and what they add to each decode.
///
/// A reading needs its task's prefix, which is read once for all calls; then a place, to which the prefix is
/// copied (its cells are shared, nothing is computed) and where its text is read; then, for a line, a fork of
/// the place, in which it is written. All that several calls and questions need next goes into one decode,
/// beside what conversations need.
///
/// Used by the scheduler's thread alone.
final class ReadingDesk {
    let weights: LlamaWeights
    let context: OpaquePointer
    /// What stands behind a text, if it is one token.
    let arrow: llama_token?
    let tap: StateTap
    var memory: ReadingMemory
    /// In the order in which they came.
    private(set) var jobs: [ReadingJob] = []
    /// What the decode that runs does for readings.
    var underWay: [ReadingStep] = []

    init(weights: LlamaWeights, context: OpaquePointer, tap: StateTap, limits: ReadingMemory.Limits) {
        self.weights = weights
        self.tap = tap
        self.context = context
        let marks = weights.tokens(of: ReadingRenderer.arrow, isMarkup: false)
        arrow = marks.count == 1 ? marks[0] : nil
        memory = ReadingMemory(limits)
    }

    var hasWork: Bool { !jobs.isEmpty }

    func begin(_ job: ReadingJob) {
        guard !job.isOver else { return }
        for reading in job.readings {
            let writing = reading.questions.count { $0.automaton != nil }
            guard memory.couldHold(prefix: reading.task.prefix.count, tail: reading.tail.count, writing: writing) else {
                return job.finish(.failure(LlamaError("a reading's instructions are longer than the language model has room for")))
            }
        }
        jobs.append(job)
    }

    func close(session: Int) {
        for job in jobs where job.session == session { job.cancel() }
        dropOver()
        memory.close(session: session)
        makeChanges()
    }

    func stop() {
        for job in jobs { job.finish(.failure(LlamaError("the language model was stopped"))) }
        jobs = []
    }

    /// Drops jobs that are done, or that nobody waits for. What they read stays where it is.
    func dropOver() {
        guard jobs.contains(where: \.isOver) else { return }
        for job in jobs where job.isOver { leave(job) }
        jobs.removeAll(where: \.isOver)
        makeChanges()
    }

    private func leave(_ job: ReadingJob) {
        for reading in job.readings {
            for question in reading.questions {
                if let fork = question.fork { memory.free(fork: fork) }
                question.fork = nil
            }
            if let place = reading.place { memory.release(place) }
            reading.place = nil
        }
    }

    /// The decode failed: which of the sequences it was is not said.
    func fail(_ error: any Error) {
        for job in jobs {
            leave(job)
            job.finish(.failure(error))
        }
        jobs = []
        underWay = []
        memory.forgetAll()
        makeChanges()
    }

    /// Gives readings what they need to go on, as far as it is there. Questions come before reading ahead.
    func admit() {
        dropOver()
        let waiting = jobs.filter { $0.purpose == .answer } + jobs.filter { $0.purpose != .answer }
        var kept: Set<Int32> = []
        for job in waiting where !job.isOver {
            for reading in job.readings where reading.place == nil {
                guard let prefix = prefix(of: reading.task, keeping: kept) else { continue }
                kept.insert(prefix)
                guard job.purpose != .warm, memory.prefixes[prefix]?.isRead == true else { continue }
                let writing = reading.questions.count { $0.automaton != nil }
                let found = memory.take(
                    session: job.session, prefix: prefix, tail: reading.tail, writing: writing,
                    asked: reading.outputs.first, keeping: kept)
                guard let found else { continue }
                reading.place = found.place
                reading.readCount = found.common
            }
            finishIfDone(job)
        }
        makeChanges()
        dropOver()
    }

    /// Nothing can go on: there is no room, and nobody will make any.
    func failStuck() {
        guard let job = jobs.first else { return }
        leave(job)
        job.finish(.failure(LlamaError("the language model's memory for readings is full")))
        dropOver()
    }

    private func prefix(of task: LlamaTask, keeping kept: Set<Int32>) -> Int32? {
        guard let prefix = memory.prefix(task.prefix, keeping: kept) else { return nil }
        makeChanges()
        if memory.prefixes[prefix]?.readCount == 0, restore(task, to: prefix) {
            memory.notePrefix(prefix, readCount: task.prefix.count)
        }
        return prefix
    }

    func finishIfDone(_ job: ReadingJob) {
        switch job.purpose {
        case .warm:
            let isRead = job.readings.allSatisfy { reading in
                memory.prefixes.values.contains { $0.isRead && $0.tokens == reading.task.prefix }
            }
            if isRead { job.finish(.success([])) }
        case .readAhead:
            if job.readings.allSatisfy(\.isRead) { job.finish(.success([])) }
        case .answer:
            let questions = job.readings.flatMap(\.questions)
            guard job.readings.allSatisfy(\.isRead), questions.allSatisfy(\.isOver) else { return }
            job.finish(.success(questions.sorted { $0.index < $1.index }.map(\.answer)))
        }
    }

    // MARK: The cache

    func makeChanges() {
        let cache = llama_get_memory(context)
        for change in memory.takeChanges() {
            switch change {
            case .copy(let source, let target, let length): llama_memory_seq_cp(cache, source, target, 0, llama_pos(length))
            case .forget(let sequence, let length): llama_memory_seq_rm(cache, sequence, llama_pos(length), -1)
            }
        }
    }

    private func restore(_ task: LlamaTask, to sequence: Int32) -> Bool {
        guard let file = task.stateFile else { return false }
        return LlamaState.restore(task.prefix, of: sequence, in: context, from: file)
    }

    func save(prefix: Int32) {
        let tokens = memory.prefixes[prefix]?.tokens
        guard let tokens, let file = jobs.lazy.flatMap(\.readings).first(where: { $0.task.prefix == tokens })?.task.stateFile else { return }
        LlamaState.save(tokens, of: prefix, in: context, to: file)
    }
}

/// A part of a decode.
enum ReadingStep {
    /// Tokens of a prefix, up to `end`.
    case prefix(Int32, end: Int)
    /// Tokens of a text, up to `end`, and the outputs of those that are asked about.
    case text(ReadingJob, Reading, end: Int, outputs: [(index: Int, output: Int32)])
    /// Where options part.
    case options(ReadingJob, LlamaQuestion, place: Int, scratch: Int32, output: Int32)
    /// The next tokens of a line, from a position on.
    case line(ReadingJob, LlamaQuestion, start: Int, outputs: [Int32])
}
