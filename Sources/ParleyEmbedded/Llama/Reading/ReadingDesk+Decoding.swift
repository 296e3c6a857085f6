import CLlama
import ParleyCore
import Synchronization

extension ReadingDesk {
    /// Tokens of a prefix read in one decode: a call that begins meanwhile waits for it.
    private static let prefixChunk = 64

    /// Adds what is being written, and the places where options part: a token or a few each.
    func addWriting(to batch: LlamaBatch) {
        var scratches = memory.scratches[...]
        for job in jobs where job.purpose == .answer && !job.isOver {
            for reading in job.readings where reading.isRead {
                guard let place = reading.place else { continue }
                for question in reading.questions where !question.isOver {
                    addOptions(of: question, at: place, job, to: batch, &scratches)
                    addLine(of: question, at: place, job, to: batch)
                }
            }
        }
        // The forks and scratches see what they are behind only when that has been copied to them.
        makeChanges()
    }

    private func addOptions(
        of question: LlamaQuestion, at place: Int32, _ job: ReadingJob, to batch: LlamaBatch, _ scratches: inout ArraySlice<Int32>
    ) {
        for fork in question.tree.open {
            let path = question.tree.path(to: fork)
            guard !path.isEmpty, batch.room >= path.count, let scratch = scratches.popFirst() else { return }
            memory.use(scratch: scratch, behind: place)
            let start = memory.position(of: place)
            var output: Int32 = 0
            for (index, token) in path.enumerated() {
                output = batch.add(token, at: start + index, of: scratch, wantsOutput: index == path.count - 1)
            }
            underWay.append(.options(job, question, place: fork, scratch: scratch, output: output))
        }
    }

    private func addLine(of question: LlamaQuestion, at place: Int32, _ job: ReadingJob, to batch: LlamaBatch) {
        question.beginLine(weights: weights)
        guard let writer = question.writer, !writer.isOver, batch.room >= writer.pending.count else { return }
        if question.fork == nil {
            question.fork = memory.fork(of: place)
            question.forkCount = 0
        }
        guard let fork = question.fork else { return }
        let start = memory.position(of: place) + question.forkCount
        var outputs: [Int32] = []
        for (index, token) in writer.pending.enumerated() {
            let wantsOutput = writer.outputs.contains(index)
            let output = batch.add(token, at: start + index, of: fork, wantsOutput: wantsOutput)
            if wantsOutput { outputs.append(output) }
        }
        underWay.append(.line(job, question, outputs: outputs))
    }

    /// Adds texts that are to be read, for questions or ahead of them.
    func addTexts(for purpose: ReadingJob.Purpose, to batch: LlamaBatch, room: inout Int) {
        for job in jobs where job.purpose == purpose && !job.isOver {
            for reading in job.readings where !reading.isRead {
                room = min(room, batch.room)
                guard let place = reading.place, room > 0 else { continue }
                let end = min(reading.tail.count, reading.readCount + room)
                let start = memory.position(of: place)
                let isEnd = end == reading.tail.count && !reading.questions.isEmpty
                var output: Int32 = 0
                for index in reading.readCount..<end {
                    output = batch.add(
                        reading.tail[index], at: start + index - reading.readCount, of: place, wantsOutput: isEnd && index == end - 1)
                }
                room -= end - reading.readCount
                underWay.append(.text(job, reading, end: end, output: isEnd ? output : nil))
            }
        }
    }

    /// Adds prefixes that somebody waits for, one at a time.
    func addPrefixes(to batch: LlamaBatch, room: inout Int) {
        room = min(room, batch.room, Self.prefixChunk)
        guard room > 0, let (sequence, prefix) = wantedPrefix() else { return }
        let end = min(prefix.tokens.count, prefix.readCount + room)
        for index in prefix.readCount..<end {
            batch.add(prefix.tokens[index], at: index, of: sequence, wantsOutput: false)
        }
        room -= end - prefix.readCount
        underWay.append(.prefix(sequence, end: end))
    }

    /// The prefix of the first job that waits for one.
    private func wantedPrefix() -> (Int32, ReadingMemory.Prefix)? {
        for job in jobs where !job.isOver {
            for reading in job.readings where reading.place == nil {
                if let found = memory.prefixes.first(where: { $0.value.tokens == reading.task.prefix }), !found.value.isRead {
                    return (found.key, found.value)
                }
            }
        }
        return nil
    }

    /// Whether nobody wants what the decode that runs does for readings. Asked in its middle.
    var isUseless: Bool {
        underWay.allSatisfy { step in
            switch step {
            case .prefix: false
            case .text(_, let reading, _, _): reading.usefulCount.load(ordering: .relaxed) <= reading.readCount
            case .options(let job, _, _, _, _), .line(let job, _, _): job.isOver
            }
        }
    }

    /// The decode was broken off: what it was to do is still to be done.
    func undo() {
        for step in underWay {
            switch step {
            case .prefix(let prefix, _):
                forget(prefix, from: memory.prefixes[prefix]?.readCount ?? 0)
            case .text(_, let reading, _, _):
                if let place = reading.place { forget(place, from: memory.position(of: place)) }
            case .options(_, _, _, let scratch, _):
                memory.free(scratch: scratch)
            case .line(let job, let question, _):
                guard let fork = question.fork else { continue }
                let place = job.readings.first { $0.questions.contains { $0 === question } }?.place
                forget(fork, from: place.map { memory.position(of: $0) + question.forkCount } ?? 0)
            }
        }
        underWay = []
        makeChanges()
    }

    private func forget(_ sequence: Int32, from length: Int) {
        llama_memory_seq_rm(llama_get_memory(context), sequence, llama_pos(length), -1)
    }

    /// Takes what the decode has done.
    func finishDecode() {
        let steps = underWay
        underWay = []
        for step in steps {
            switch step {
            case .prefix(let sequence, let end):
                memory.notePrefix(sequence, readCount: end)
                if memory.prefixes[sequence]?.isRead == true { save(prefix: sequence) }
            case .text(_, let reading, let end, let output):
                guard let place = reading.place else { continue }
                memory.noteRead(reading.tail[reading.readCount..<end], at: place)
                reading.readCount = end
                guard let output, let logits = logits(at: output) else { continue }
                for question in reading.questions where question.tree.open.contains(0) { question.take(logits, at: 0, weights: weights) }
            case .options(_, let question, let place, let scratch, let output):
                memory.free(scratch: scratch)
                guard let logits = logits(at: output) else { continue }
                question.take(logits, at: place, weights: weights)
            case .line(let job, let question, let outputs):
                question.forkCount += question.writer?.pending.count ?? 0
                let rows = outputs.compactMap(logits)
                question.takeLine(rows)
                guard question.writer?.isOver == true, !job.isOver, let fork = question.fork else { continue }
                memory.free(fork: fork)
                question.fork = nil
            }
        }
        for job in jobs where !job.isOver {
            for question in job.readings.lazy.filter(\.isRead).flatMap(\.questions) { question.beginLine(weights: weights) }
            finishIfDone(job)
        }
        makeChanges()
        dropOver()
    }

    private func logits(at index: Int32) -> Logits? {
        llama_get_logits_ith(context, index).map { Logits($0, count: weights.tokenCount) }
    }
}
