extension CallerScript {
    init(_ value: YAMLValue) throws {
        let members = try value.members(["says", "answers", "otherwise", "hangs_up", "turns"])
        let says = try members.required("says")
        lines = try says.elements.map { try $0.text() }
        guard !lines.isEmpty else { throw says.error("the caller must say something") }
        answers = try members["answers"]?.elements.map(Answer.init) ?? []
        otherwise = try members["otherwise"]?.elements.map { try $0.text() } ?? []
        hangsUp = try members["hangs_up"].map(AgentCue.cues) ?? []
        turnLimit = try members["turns"]?.integer(in: 1...40) ?? 14
    }
}

extension CallerScript.Answer {
    init(_ value: YAMLValue) throws {
        let members = try value.members(["when", "say", "times"])
        let cues = try AgentCue.cues(members.required("when"))
        let say = try members.required("say")
        let lines = try say.elements.map { try $0.text() }
        guard !cues.isEmpty, !lines.isEmpty else { throw value.error("there is nothing to answer, or nothing to say") }
        // Who is asked twice for a name says it twice.
        let usual = max(lines.count, cues.allSatisfy(\.isPlainQuestion) ? 2 : 1)
        self.init(cues: cues, lines: lines, times: try members["times"]?.integer(in: 1...40) ?? usual)
    }
}

extension AgentCue {
    /// One cue, or a list of those of which any will do.
    static func cues(_ value: YAMLValue) throws -> [AgentCue] { try value.elements.map(AgentCue.init) }

    init(_ value: YAMLValue) throws {
        if value.isMapping {
            let (_, pattern) = try value.members(["says"]).only()
            self = .says(try SpokenPattern(pattern))
            return
        }
        let text = try value.text()
        guard let kind = Kind(rawValue: text) else {
            let known = Kind.allCases.map(\.rawValue) + ["says: REGEX"]
            throw value.error("\"\(text)\" is nothing to answer.\(Nearest.hint(for: text, among: known))")
        }
        self = .kind(kind)
    }
}

extension SpokenPattern {
    init(_ value: YAMLValue) throws {
        let text = try value.text()
        guard let pattern = SpokenPattern(text) else { throw value.error("\"\(text)\" is no regular expression") }
        self = pattern
    }
}
