import CLlama
import Foundation
import ParleyCore
import Synchronization

/// One request of a reading session: texts to read, and perhaps questions about them.
///
/// `@unchecked Sendable`: after it was submitted, ``readings`` are touched by the scheduler's thread alone;
/// everything else that changes is atomic or behind a mutex.
final class ReadingJob: @unchecked Sendable {
    typealias Completion = @Sendable (Result<[ReadingAnswer], any Error>) -> Void

    enum Purpose: Sendable {
        case answer
        case readAhead
        /// Only the prefixes are read.
        case warm
    }

    let session: Int
    let purpose: Purpose
    let readings: [Reading]
    private let completion: Mutex<Completion?>
    private let told: @Sendable (Int, ReadingAnswer) -> Void
    private let over = Atomic<Bool>(false)

    /// - Parameter told: Told of each answer as soon as it is known.
    init(
        session: Int, purpose: Purpose, readings: [Reading], told: @escaping @Sendable (Int, ReadingAnswer) -> Void = { _, _ in },
        completion: @escaping Completion
    ) {
        self.session = session
        self.told = told
        self.purpose = purpose
        self.readings = readings
        self.completion = Mutex(completion)
    }

    /// Whether nobody waits for it any more.
    var isOver: Bool { over.load(ordering: .relaxed) }

    /// Tells the one who waits. Only the first call does anything.
    func finish(_ result: Result<[ReadingAnswer], any Error>) {
        over.store(true, ordering: .relaxed)
        let completion = completion.withLock { completion in
            defer { completion = nil }
            return completion
        }
        completion?(result)
    }

    /// Tells the answers that have become known.
    func tell() {
        guard purpose == .answer, !isOver else { return }
        for question in readings.flatMap(\.questions) where question.isOver && !question.isTold {
            question.isTold = true
            told(question.index, question.answer)
        }
    }

    /// Ends it for the one who waits, at once; the scheduler's thread drops it when it comes by.
    func cancel() { finish(.failure(CancellationError())) }

    /// Ends it for `job`, which may yet use what it is about to have read.
    func giveUp(for job: ReadingJob) {
        for reading in readings {
            let common = job.readings.filter { $0.task === reading.task }.map { $0.commonCount(with: reading) }.max() ?? 0
            if common < reading.tail.count { reading.usefulCount.store(common, ordering: .relaxed) }
        }
        cancel()
    }
}

/// A text to be read behind a task's prefix, and what is asked about it.
///
/// `@unchecked Sendable`: but for ``usefulCount``, which is atomic, the scheduler's thread alone touches what
/// changes, once the job is submitted.
final class Reading: @unchecked Sendable {
    let task: LlamaTask
    let tail: [llama_token]
    let questions: [LlamaQuestion]
    /// Tells what the text means, where one has been learnt.
    let head: ReadingHead?
    /// The text's last word, in ``tail``.
    let lastWord: Int?
    /// The tokens of ``tail`` of which it is asked what they foretell, in their order.
    let outputs: [Int]
    /// Tokens of the text that whatever replaced it may use.
    let usefulCount = Atomic<Int>(.max)

    /// Where it is, once it has a place.
    var place: Int32?
    var readCount = 0
    var isRead: Bool { place != nil && readCount == tail.count }

    init(task: LlamaTask, tail: [llama_token], lastWord: Int? = nil, questions: [LlamaQuestion] = []) {
        self.task = task
        self.tail = tail
        self.lastWord = lastWord
        self.questions = questions
        head = task.head.withLock { $0 }
        let ends = questions.contains { $0.kind == .ending } ? lastWord : nil
        let answers = questions.contains { $0.kind != .ending } ? tail.count - 1 : nil
        outputs = [ends, answers].compactMap(\.self)
        // Nothing can end that has not begun.
        if lastWord == nil { for question in questions where question.kind == .ending { question.takeEnding(nil) } }
    }

    /// Whether what the model holds of the text is wanted, besides what it foretells.
    var wantsState: Bool { questions.contains { $0.kind == .state || $0.kind != .ending && head != nil } }

    /// Whether nothing is wanted of it but what the model holds.
    var isLesson: Bool { !questions.isEmpty && questions.allSatisfy { $0.kind == .state } }

    /// Takes what a token of ``outputs`` foretells.
    func take(_ logits: Logits, at index: Int, weights: LlamaWeights, end: llama_token?, state: [Float]?) {
        for question in questions {
            switch question.kind {
            case .state: if index == tail.count - 1 { question.state = state ?? [] }
            case .line where head != nil && state != nil, .choice where head != nil && state != nil:
                if index == tail.count - 1, let head, let state {
                    question.settle(head.classes, head.probabilities(state))
                    question.meant = head.meant(state)
                }
            case .ending: if index == lastWord { question.takeEnding(Self.ending(logits, weights, end)) }
            case .line, .choice: if index == tail.count - 1, question.tree.open.contains(0) { question.take(logits, at: 0, weights: weights) }
            }
        }
    }

    /// How likely a sentence ends, or the text.
    private static func ending(_ logits: Logits, _ weights: LlamaWeights, _ end: llama_token?) -> Double {
        let ends = weights.sentenceEnds.map(llama_token.init) + [end].compactMap(\.self)
        let share = Double(min(1, exp(logits.logSum(of: ends) - logits.logSum)))
        return endingOdds * share / (1 - share + endingOdds * share)
    }

    /// Behind examples the model gives the end of a text less than is due: 0.2 and more to 39 of 50 whole turns of callers, and
    /// to 15 of 72 that were cut off, most of which might have been whole. By these odds that is 0.86.
    private static let endingOdds = 24.6

    func commonCount(with other: Reading) -> Int { zip(tail, other.tail).prefix { $0 == $1 }.count }
}

/// A task in the model's tokens.
final class LlamaTask: Sendable {
    let prefix: [llama_token]
    /// Where the state of the prefix, once read, is kept on disk.
    let stateFile: URL?
    /// What was learnt from the task's lessons.
    let head = Mutex<ReadingHead?>(nil)

    init(prefix: [llama_token], stateFile: URL?) {
        self.prefix = prefix
        self.stateFile = stateFile
    }
}

/// One question, and how far its answer is. Touched by the scheduler's thread alone once its job is
/// submitted.
final class LlamaQuestion {
    enum Kind {
        case line, choice, ending
        /// What the model holds of the text: for learning.
        case state
    }

    /// In the order in which it was asked.
    let index: Int
    let kind: Kind
    /// How likely the text ends at its last word; empty where it has none.
    private var ending: [Double]?
    var state: [Float]?
    /// What else the text means: see ``CopyReading/meant``.
    var meant: [String: [String: Double]] = [:]
    /// The options' names.
    private let names: [String]
    /// Whether whoever asked has been told the answer.
    var isTold = false
    /// The acts, or the options.
    let options: [[llama_token]]
    let automaton: LineAutomaton?
    private(set) var tree: OptionTree
    private(set) var writer: LineWriter?
    /// Where the line is written.
    var fork: Int32?
    /// How many tokens of it are in the cache there.
    var forkCount = 0

    /// How likely each option is.
    init(index: Int, names: [String], options: [[llama_token]]) {
        self.index = index
        self.names = names
        self.options = options
        kind = .choice
        automaton = nil
        tree = OptionTree(options)
    }

    /// How likely the text is over.
    init(endingAsked index: Int) {
        self.index = index
        (names, options) = ([], [])
        kind = .ending
        automaton = nil
        tree = OptionTree([])
    }

    /// What the model holds of the text.
    init(stateAsked index: Int) {
        self.index = index
        (names, options) = ([], [])
        kind = .state
        automaton = nil
        tree = OptionTree([])
    }

    /// A line, whose acts have these tokens.
    init(index: Int, automaton: LineAutomaton, acts: [[llama_token]]) {
        self.index = index
        kind = .line
        names = automaton.grammar.acts.map(\.name)
        options = acts
        self.automaton = automaton
        tree = OptionTree(acts, weights: automaton.grammar.acts.map(\.weight))
    }

    var isOver: Bool {
        switch kind {
        case .line: tree.open.isEmpty && writer?.isOver == true
        case .choice: tree.open.isEmpty
        case .ending: ending != nil
        case .state: state != nil
        }
    }

    /// Takes how likely each class is that somebody has learnt to tell. An option that is none of them is not meant.
    func settle(_ classes: [String], _ probabilities: [Double]) {
        let shares = names.map { name in classes.firstIndex(of: name).map { probabilities[$0] } ?? 0 }
        let all = shares.reduce(0, +)
        tree.settle(all > 0 ? shares.map { $0 / all } : shares.map { _ in 1 / Double(shares.count) })
    }

    func takeEnding(_ probability: Double?) { ending = probability.map { [$0] } ?? [] }

    func take(_ logits: Logits, at place: Int, weights: LlamaWeights) {
        tree.take(logits, at: place, ends: automaton == nil ? weights.optionEnds : weights.actEnds)
    }

    /// Begins the line as soon as its act is certain.
    func beginLine(weights: LlamaWeights) {
        guard let automaton, writer == nil, let act = tree.best else { return }
        writer = LineWriter(automaton, act: act, tokens: options[act], likelihood: tree.probabilities[act], weights: weights)
    }

    func takeLine(_ rows: [Logits]) { writer?.take(rows) }

    var answer: ReadingAnswer {
        if let ending { return .weights(ending) }
        guard let automaton else { return .weights(tree.probabilities) }
        var acts = writer?.acts ?? []
        let shares = zip(automaton.grammar.acts, tree.probabilities).map { ($0.name, $1) }
        let probabilities = Dictionary(shares) { first, _ in first }
        // Acts that begin alike may have been told apart while the line was being written.
        if let first = acts.first { acts[0].likelihood = probabilities[first.name] ?? first.likelihood }
        return .line(CopyReading(acts: acts, probabilities: probabilities, meant: meant))
    }
}
