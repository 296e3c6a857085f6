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
        underWay.append(.line(job, question, start: start, outputs: outputs))
    }

    /// Adds texts that are to be read, for questions or ahead of them.
    func addTexts(for purpose: ReadingJob.Purpose, to batch: LlamaBatch, room: inout Int) {
        for job in jobs where job.purpose == purpose && !job.isOver {
            let texts = job.readings.compactMap { reading in reading.isRead ? nil : reading.place.map { TextStep(reading, $0) } }
            for (index, text) in texts.enumerated() {
                room = min(room, batch.room)
                let end = min(text.reading.tail.count, text.end + room)
                guard text.end < end else { continue }
                room -= end - text.end
                add(text, upTo: end, with: texts[(index + 1)...], to: batch)
            }
            for text in texts where text.end > text.reading.readCount {
                underWay.append(.text(job, text.reading, end: text.end, outputs: text.outputs))
            }
        }
    }

    /// Adds the next tokens of a text. Those with which other texts of the request go on as well (what the agent said
    /// last, and the caller's words before a sentence) are theirs, too: read once.
    private func add(_ text: TextStep, upTo end: Int, with others: ArraySlice<TextStep>, to batch: LlamaBatch) {
        let reading = text.reading
        let prefix = memory.places[text.place]?.prefix
        // Those that stand at the same place, behind the same. What the last token foretells is each one's own question.
        let same = others.compactMap { other -> (text: TextStep, end: Int)? in
            guard other.end == text.end, other.reading.readCount == reading.readCount, memory.places[other.place]?.prefix == prefix
            else { return nil }
            let last = other.reading.outputs.first ?? other.reading.tail.count
            let common = min(reading.commonCount(with: other.reading), last, end)
            return common > text.end ? (other, common) : nil
        }.prefix(LlamaBatch.sharing - 1)
        let start = memory.position(of: text.place) - reading.readCount
        for index in text.end..<end {
            let wantsOutput = reading.outputs.contains(index)
            let also = same.filter { $0.end > index }.map(\.text.place)
            let output = batch.add(reading.tail[index], at: start + index, of: text.place, and: also, wantsOutput: wantsOutput)
            guard wantsOutput else { continue }
            text.outputs.append((index, output))
            if index == reading.tail.count - 1, reading.wantsState { tap.want(output) }
        }
        text.end = end
        for other in same { other.text.end = other.end }
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

    /// Whether the decode is for nothing but what the model holds of lessons. Layers behind that are left as they are: what
    /// is read so is good for lessons alone.
    var isLearning: Bool {
        !underWay.isEmpty && underWay.allSatisfy { step in
            if case .text(_, let reading, _, _) = step { reading.isLesson } else { false }
        }
    }

    /// Whether nobody wants what the decode that runs does for readings. Asked in its middle.
    var isUseless: Bool {
        underWay.allSatisfy { step in
            switch step {
            case .prefix: false
            case .text(_, let reading, _, _): reading.usefulCount.load(ordering: .relaxed) <= reading.readCount
            case .options(let job, _, _, _, _), .line(let job, _, _, _): job.isOver
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
            case .line(_, let question, let start, _):
                if let fork = question.fork { forget(fork, from: start) }
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
            case .text(_, let reading, let end, let outputs):
                guard let place = reading.place else { continue }
                memory.noteRead(reading.tail[reading.readCount..<end], at: place)
                reading.readCount = end
                for (index, output) in outputs {
                    guard let logits = logits(at: output) else { continue }
                    reading.take(logits, at: index, weights: weights, end: arrow, state: tap[output])
                }
            case .options(_, let question, let place, let scratch, let output):
                memory.free(scratch: scratch)
                guard let logits = logits(at: output) else { continue }
                question.take(logits, at: place, weights: weights)
            case .line(let job, let question, let start, let outputs):
                question.takeLine(outputs.compactMap(logits))
                guard let writer = question.writer, !job.isOver, let fork = question.fork else { continue }
                question.forkCount += writer.kept
                if writer.isOver {
                    memory.free(fork: fork)
                    question.fork = nil
                } else {
                    // A guess that was wrong.
                    forget(fork, from: start + writer.kept)
                }
            }
        }
        for job in jobs where !job.isOver {
            for question in job.readings.lazy.filter(\.isRead).flatMap(\.questions) { question.beginLine(weights: weights) }
            job.tell()
            finishIfDone(job)
        }
        makeChanges()
        dropOver()
    }

    private func logits(at index: Int32) -> Logits? {
        llama_get_logits_ith(context, index).map { Logits($0, count: weights.tokenCount) }
    }
}

/// What a decode does for one text.
private final class TextStep {
    let reading: Reading
    let place: Int32
    /// Tokens that are read once it is done.
    var end: Int
    /// Tokens of the text of which it is asked what they foretell, and where that is found.
    var outputs: [(index: Int, output: Int32)] = []

    init(_ reading: Reading, _ place: Int32) {
        self.reading = reading
        self.place = place
        end = reading.readCount
    }
}
