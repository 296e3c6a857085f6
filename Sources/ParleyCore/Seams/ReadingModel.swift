/// A model that answers short, constrained questions about a text: what a caller means, whether a life
/// is in danger. Nothing it answers is spoken.
public protocol ReadingModel: Sendable {
    /// Whether its sessions can tell how likely a text is all there is: ``ReadingQuestion/Form/ending``. `false` by
    /// default.
    var judgesEndings: Bool { get }

    /// Whether each question is a request to a service, which takes money and a caller's time. `true` by default. Who needs no
    /// readings to understand a caller asks one that does not cost anything, whether a life is in danger, all the same.
    var costsRequests: Bool { get }

    /// Opens what the model keeps for one call, such as its places in a KV cache.
    func openReading() async throws -> any ReadingSession

    /// Reads what all questions of these tasks have in common, before the first call needs it. The default
    /// does nothing.
    func warm(_ tasks: [ReadingTask]) async throws
}

extension ReadingModel {
    public var judgesEndings: Bool { false }
    public var costsRequests: Bool { true }

    public func warm(_ tasks: [ReadingTask]) async throws {}
}

/// One call's use of a ``ReadingModel``.
///
/// Deadlines are the owner's: cancelling the task that asks ends the question at once. Questions of one
/// session may be asked side by side; each gets its own answer.
public protocol ReadingSession: Sendable {
    /// As its model's: ``ReadingModel/judgesEndings``.
    var judgesEndings: Bool { get }

    /// Reads texts as far as they are known, while the caller speaks: only what is new or different is left
    /// to read when a question comes. What a recognizer puts behind the last word is a guess, and not read.
    ///
    /// Returns when that is read, or when the session's next request has come. The default does nothing.
    func readAhead(_ inputs: [ReadingInput]) async

    /// Answers several questions in one go, in their order. Those of one text share what is read of it.
    /// - Throws: ``ReadingError``; the engine's own error; `CancellationError`.
    func ask(_ questions: [ReadingQuestion]) async throws -> [ReadingAnswer]

    /// The same, and tells of each answer, by its question's place, as soon as it is known. The default knows of none
    /// before the others.
    func ask(_ questions: [ReadingQuestion], told: @escaping @Sendable (Int, ReadingAnswer) -> Void) async throws -> [ReadingAnswer]

    /// Releases what the session holds. Everything after this fails or is ignored.
    func close() async
}

extension ReadingSession {
    public var judgesEndings: Bool { false }

    public func readAhead(_ inputs: [ReadingInput]) async {}

    public func ask(_ questions: [ReadingQuestion], told: @escaping @Sendable (Int, ReadingAnswer) -> Void) async throws -> [ReadingAnswer] {
        try await ask(questions)
    }

    /// Has one line written about a text; see ``ReadingQuestion/Form/line(_:)``.
    public func complete(_ task: ReadingTask, _ text: String, _ grammar: CopyGrammar) async throws -> CopyReading {
        guard case .line(let reading)? = try await ask([.complete(task, text, grammar)]).first else { throw ReadingError.noAnswer }
        return reading
    }

    /// How likely each of the options is the answer; see ``ReadingQuestion/Form/choice(_:)``.
    public func weigh(_ task: ReadingTask, _ text: String, _ options: [String]) async throws -> [Double] {
        guard case .weights(let weights)? = try await ask([.weigh(task, text, options)]).first else { throw ReadingError.noAnswer }
        return weights
    }
}

/// What a model is to do with each text it is given: instructions, and examples that show it. The same for
/// every call, so that an engine can read it once and share it.
public struct ReadingTask: Sendable, Hashable {
    /// By what is short: tasks are looked up for every question.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(instructions)
        hasher.combine(examples.count)
        hasher.combine(lessons.count)
    }

    public struct Example: Sendable, Hashable {
        /// As ``ReadingInput/text`` is rendered.
        public var input: String
        /// The line that is right for it (``CopiedLine/text``), or the option.
        public var output: String

        public init(_ input: String, _ output: String) {
            self.input = input
            self.output = output
        }
    }

    /// A text, and which act or option is right for it: its name alone, and several where any of them is.
    public struct Lesson: Sendable, Hashable {
        public var input: String
        public var meanings: [String]
        /// What else the text means, by key, in words of the task's own: a room "double" of "the two of us". A key that is
        /// not here is not spoken of.
        public var values: [String: String]

        public init(_ input: String, _ meanings: [String], values: [String: String] = [:]) {
            self.input = input
            self.meanings = meanings
            self.values = values
        }
    }

    public var instructions: String
    /// What the model is shown, in front of every text.
    public var examples: [Example]
    /// What an engine that can learns to tell acts and options by, once: as many as there are, some hundreds as a rule.
    /// One that cannot learn goes by the examples.
    public var lessons: [Lesson]

    public init(instructions: String, examples: [Example] = [], lessons: [Lesson] = []) {
        self.instructions = instructions
        self.examples = examples
        self.lessons = lessons
    }
}

/// A text, and what is to be done with it.
public struct ReadingInput: Sendable, Hashable {
    public var task: ReadingTask
    /// What the agent said last and what the caller says, as the owner writes it. Engines cut what is much
    /// longer than a turn in its middle.
    public var text: String

    public init(_ task: ReadingTask, _ text: String) {
        self.task = task
        self.text = text
    }
}

public struct ReadingQuestion: Sendable, Hashable {
    public enum Form: Sendable, Hashable {
        /// The line that the model writes, greedily, within a grammar.
        case line(CopyGrammar)
        /// How likely each of these is the answer.
        case choice([String])
        /// How likely a sentence is over behind the text's last word, whatever stands behind that: whether a caller has
        /// said all they want to. Asked only of who ``ReadingSession/judgesEndings``.
        case ending
    }

    public var input: ReadingInput
    public var form: Form

    public init(_ input: ReadingInput, _ form: Form) {
        self.input = input
        self.form = form
    }

    public static func complete(_ task: ReadingTask, _ text: String, _ grammar: CopyGrammar) -> ReadingQuestion {
        ReadingQuestion(ReadingInput(task, text), .line(grammar))
    }

    public static func weigh(_ task: ReadingTask, _ text: String, _ options: [String]) -> ReadingQuestion {
        ReadingQuestion(ReadingInput(task, text), .choice(options))
    }
}

public enum ReadingAnswer: Sendable, Hashable {
    /// To a ``ReadingQuestion/Form/line(_:)``.
    case line(CopyReading)
    /// To a ``ReadingQuestion/Form/choice(_:)``: a probability, 0…1, for each option in its order; they add
    /// up to 1. To a ``ReadingQuestion/Form/ending``: one probability, or none from an engine that cannot tell.
    case weights([Double])

    public var line: CopyReading? { if case .line(let reading) = self { reading } else { nil } }
    public var weights: [Double]? { if case .weights(let weights) = self { weights } else { nil } }
}

/// Why a question has no answer, whichever engine was asked. Its description is one line.
public enum ReadingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A grammar without an act, or a choice between nothing.
    case nothingOffered
    /// The model answered with nothing that was offered.
    case noAnswer
    /// The session is closed.
    case closed

    public var description: String {
        switch self {
        case .nothingOffered: "a reading was asked for that offers the model no answer"
        case .noAnswer: "the model answered with nothing that it was offered"
        case .closed: "the reading session is closed"
        }
    }
}
