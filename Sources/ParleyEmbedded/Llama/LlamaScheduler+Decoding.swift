import CLlama
import Foundation
import ParleyCore
import Synchronization

extension LlamaScheduler {
    /// What llama.cpp's decode returns when it was broken off.
    private static let aborted: Int32 = 2
    /// The same where there was no room in the cache, which is as it was before.
    private static let noRoom: Int32 = 1

    /// Before each step of a decode: whether to break it off, for the model is stopped, nobody wants what it reads, or it is a draft
    /// and something else has begun. What goes on makes room for that.
    func breaksOff() -> Bool {
        let isBusy = load.isBusy
        ggml_cpu_set_crowded(isBusy)
        if isStopping.load(ordering: .relaxed) { return true }
        return underWay.allSatisfy { $0.job.isUseless(from: $0.cached) || $0.job.isDrafting && isBusy } && desk.isUseless
    }

    func decode() {
        // Drafts are for when there is nothing else to do. As far as they are written they stay.
        if desk.hasWork || active.contains(where: { !$0.isDrafting }) {
            active.filter(\.isDrafting).forEach { $0.finishReading() }
            active.removeAll(where: \.isDrafting)
        }
        let step = fillBatch()
        defer { underWay = [] }
        guard batch.count > 0 else { return desk.failStuck() }
        // What is there for readings is not the conversations' to fill.
        guard active.isEmpty || conversationCells <= configuration.contextLength else { return fail(Self.noRoom) }
        if !desk.underWay.isEmpty { noteUse(decoding: batch.count) }
        giveWay()
        let start = ContinuousClock.now
        let (begun, isBusy) = (load.begunCount, load.isBusy)
        let threads = governor.choose(at: start)
        llama_set_n_threads(context, Int32(threads), Int32(threads))
        let status = llama_decode(context, batch.raw)
        let end = ContinuousClock.now
        // What this process itself does meanwhile holds it up, and is no sign of another program.
        if status == 0, !isBusy, load.begunCount == begun {
            governor.note(tokens: batch.count, threads: threads, duration: end - start, at: end)
        }
        switch status {
        case 0: finish(step)
        case Self.aborted: undo()
        default: fail(status)
        }
    }

    /// Where the outputs of a decode are found.
    private struct Step {
        var outputs: [(job: LlamaJob, index: Int32)] = []
        var judgements: [(job: LlamaJob, index: Int32)] = []
    }

    /// Puts together what is decoded next: what is being written first, then questions, then conversations, then
    /// what is read ahead of questions.
    private func fillBatch() -> Step {
        batch.clear()
        desk.tap.clear()
        underWay = active.map { ($0, $0.readCount, cached[$0.sequence, default: []].count) }
        var step = Step()
        for job in active where job.isWriting {
            guard let token = job.next else { continue }
            step.outputs.append((job, Int32(batch.count)))
            add(token, to: job.sequence, wantsOutput: true)
        }
        desk.addWriting(to: batch)
        var room = batch.count == 0 ? batch.room : min(batch.room, configuration.readingChunkBesideWriting)
        desk.addTexts(for: .answer, to: batch, room: &room)
        // Somebody waits for these, too.
        if batch.count > 0 { room = min(room, configuration.readingChunkBesideWriting) }
        for job in active where !job.isWriting && room > 0 { room -= read(job, atMost: room, &step) }
        desk.addTexts(for: .readAhead, to: batch, room: &room)
        desk.addPrefixes(to: batch, room: &room)
        desk.tap.endsThere = active.isEmpty && desk.isLearning
        return step
    }

    /// Adds what is to be read of a job's prompt.
    /// - Returns: How many tokens.
    private func read(_ job: LlamaJob, atMost room: Int, _ step: inout Step) -> Int {
        var end = min(job.prompt.count, job.readCount + room)
        // Up to the last word first: the end of the turn waits for whether it is one. (Beyond it at once, the
        // first token comes some 50 ms sooner, and the end of the turn 120 later.)
        if let lastWord = job.lastWord, job.readCount <= lastWord { end = min(end, lastWord + 1) }
        for index in job.readCount..<end {
            let isLast = index == job.prompt.count - 1
            let isLastWord = index == job.lastWord
            if isLast { step.outputs.append((job, Int32(batch.count))) }
            if isLastWord { step.judgements.append((job, Int32(batch.count))) }
            add(job.prompt[index], to: job.sequence, wantsOutput: isLast || isLastWord)
        }
        defer { job.readCount = end }
        return end - job.readCount
    }

    private func finish(_ step: Step) {
        for (job, index) in step.judgements {
            guard let logits = llama_get_logits_ith(context, index), let lastWord = job.lastWord else { continue }
            let probability = weights.sentenceEndProbability(logits)
            let judgement = Judgement(words: Array(job.prompt[...lastWord]), probability: probability)
            inbox.withLock { $0.judged[job.sequence] = judgement }
            job.turnJudged(probability)
        }
        for (job, index) in step.outputs { finishStep(of: job, output: index) }
        desk.finishDecode()
    }

    private func undo() {
        for (job, readCount, length) in underWay {
            job.readCount = readCount
            forget(job.sequence, from: length)
        }
        desk.undo()
    }

    private func fail(_ status: Int32) {
        let error = LlamaError(
            status == Self.noRoom ? "the language model's memory is full" : "the language model failed to decode (\(status))")
        // Readings never take more than their part: it was the conversations, which have given up theirs now.
        if status == Self.noRoom, !active.isEmpty { desk.undo() } else { desk.fail(error) }
        // Which of them it was is not said; each starts from its prefix the next time.
        for job in active {
            llama_memory_seq_rm(memory, job.sequence, -1, -1)
            cached[job.sequence] = nil
            drafts[job.sequence] = nil
            job.fail(error)
        }
        active = []
    }

    /// Cells that conversations take, with what is being added. What they have in common is counted once.
    private var conversationCells: Int {
        let prefix = cached[Self.prefixSequence] ?? []
        return cached.reduce(prefix.count) { sum, entry in
            entry.key == Self.prefixSequence ? sum : sum + entry.value.count - Self.commonPrefix(prefix, entry.value)
        }
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
}
