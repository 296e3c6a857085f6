import CLlama
import Foundation
import ParleyCore
import Synchronization

/// What the scheduler does for conversations.
extension LlamaScheduler {
    func release(_ sequence: Int32) {
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

    func dropCancelled() {
        active.removeAll { job in
            guard job.isCancelled else { return false }
            job.fail(CancellationError())
            return true
        }
    }

    /// Finds what of the job's prompt is in the cache already, and forgets the rest.
    func begin(_ job: LlamaJob) {
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

    func forget(_ sequence: Int32, from length: Int) {
        llama_memory_seq_rm(memory, sequence, llama_pos(length), -1)
        cached[sequence] = Array(cached[sequence, default: []].prefix(length))
    }

    static func commonPrefix(_ a: [llama_token], _ b: [llama_token]) -> Int {
        zip(a, b).prefix { $0 == $1 }.count
    }

    func add(_ token: llama_token, to sequence: Int32, wantsOutput: Bool) {
        batch.add(token, at: cached[sequence, default: []].count, of: sequence, wantsOutput: wantsOutput)
        cached[sequence, default: []].append(token)
    }

    func finishStep(of job: LlamaJob, output index: Int32) {
        guard let logits = llama_get_logits_ith(context, index) else {
            active.removeAll { $0 === job }
            return job.fail(LlamaError("the language model gave no output"))
        }
        let greedy = Logits(logits, count: weights.tokenCount).largest
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
}
