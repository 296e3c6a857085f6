/// What a caller says in a call: lines in their order, and answers to what the agent asks.
public struct CallerScript: Sendable, Hashable {
    /// Said one after the other, each when no answer fits what the agent said.
    public var lines: [String]
    public var answers: [Answer]
    /// Said when the agent asks something, no answer fits, and no line is left.
    public var otherwise: [String]
    /// When the agent says this the caller hangs up, whatever is left to say.
    public var hangsUp: [AgentCue]
    /// Turns after which the call is broken off, as a failure.
    public var turnLimit: Int

    public init(
        lines: [String], answers: [Answer] = [], otherwise: [String] = [], hangsUp: [AgentCue] = [], turnLimit: Int = 14
    ) {
        self.lines = lines
        self.answers = answers
        self.otherwise = otherwise
        self.hangsUp = hangsUp
        self.turnLimit = turnLimit
    }

    /// What is said when the agent gives one of the cues.
    public struct Answer: Sendable, Hashable {
        public var cues: [AgentCue]
        /// Said in turn, the last one again for every further time.
        public var lines: [String]
        /// How many times it may be said.
        public var times: Int

        public init(cues: [AgentCue], lines: [String], times: Int) {
            self.cues = cues
            self.lines = lines
            self.times = times
        }
    }
}

/// Plays a script: says what comes next, given what the agent has said.
public struct ScriptedCaller: Sendable {
    private let script: CallerScript
    private var nextLine = 0
    private var uses: [Int]
    private var otherwiseUses = 0

    public init(_ script: CallerScript) {
        self.script = script
        uses = script.answers.map { _ in 0 }
    }

    /// The first thing the caller says, after the greeting.
    public mutating func open() -> String? { takeLine() }

    /// What the caller says next; `nil` when the caller hangs up.
    ///
    /// The first answer in the script's order that fits decides. Where it answers a plain question,
    /// such as for a name, the caller answers at once what else was asked in the same breath.
    public mutating func next(after reply: String) -> String? {
        let speech = AgentSpeech(reply)
        if script.hangsUp.contains(where: speech.gives) { return nil }
        let fitting = script.answers.indices.filter { index in
            uses[index] < script.answers[index].times && script.answers[index].cues.contains(where: speech.gives)
        }
        if let first = fitting.first {
            var said = [take(first)]
            if script.answers[first].cues.contains(where: \.isPlainQuestion) {
                for other in fitting.dropFirst() where script.answers[other].cues.allSatisfy(\.isPlainQuestion) {
                    said.append(take(other))
                }
            }
            return said.joined(separator: " ")
        }
        if let line = takeLine() { return line }
        guard speech.asksSomething, otherwiseUses < script.otherwise.count else { return nil }
        defer { otherwiseUses += 1 }
        return script.otherwise[otherwiseUses]
    }

    /// Whether there are lines that the caller has had no occasion to say.
    public var hasLinesLeft: Bool { nextLine < script.lines.count }

    private mutating func takeLine() -> String? {
        guard hasLinesLeft else { return nil }
        defer { nextLine += 1 }
        return script.lines[nextLine]
    }

    private mutating func take(_ index: Int) -> String {
        defer { uses[index] += 1 }
        let lines = script.answers[index].lines
        return lines[min(uses[index], lines.count - 1)]
    }
}
