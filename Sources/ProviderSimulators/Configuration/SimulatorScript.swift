public import ParleyCore

/// What is wrong with a script: one line that says where.
public struct SimulatorScriptError: Error, Hashable, CustomStringConvertible {
    public var description: String
}

extension SimulatorConfiguration {
    /// Takes what a script says; what it does not mention stays.
    ///
    /// A script is a JSON object with any of `stt`, `llm` and `tts`, each an object:
    ///
    /// - all: `key`, `models` (a list), `faults` (a fault's name; an object of request numbers and
    ///   names; or `{"probability": 0.1, "seed": 7, "among": [names]}`)
    /// - `stt`: `utterances`, `order` (`shared`, `each-connection`), `connect_delay_ms`,
    ///   `transcript_delay_ms`, `interim_interval_ms`, `settle_after_ms`, `end_of_turn_silence_ms`,
    ///   `words_per_second`, `inactivity_timeout_ms`
    /// - `llm`: `steps`, `order` (`by-conversation`, `by-answer`), `rules`, `fallback`,
    ///   `first_token_ms`, `per_token_ms`, `probabilities` (`told`, `ignored`, `refused`). A reply is a text,
    ///   or an object of `text`, `calls` (each with `name` and `arguments`) and `reasoning`, or of `tokens`,
    ///   each a text or an object of `text`, `probability` and `others` (texts and theirs). A rule has a `reply` and either `caller` (words
    ///   of the caller) or `tool` (its name) and `result` (words of its result).
    /// - `tts`: `voices`, `connect_delay_ms`, `first_audio_ms`, `per_audio_second_ms`, `chunk_ms`,
    ///   `per_character_ms`
    ///
    /// - Throws: ``SimulatorScriptError`` at the first thing that is not understood.
    public mutating func apply(script: JSONValue) throws(SimulatorScriptError) {
        var reader = try ScriptReader(script, at: "the script")
        if var stt = try reader.object("stt") { try self.stt.read(&stt) }
        if var llm = try reader.object("llm") { try self.llm.read(&llm) }
        if var tts = try reader.object("tts") { try self.tts.read(&tts) }
        try reader.finish()
    }
}

extension RecognitionBehavior {
    fileprivate mutating func read(_ reader: inout ScriptReader) throws(SimulatorScriptError) {
        key = try reader.string("key") ?? key
        models = try reader.strings("models").map(Set.init) ?? models
        faults = try reader.faults() ?? faults
        let order = try reader.choice("order", ["shared": ScriptOrder.shared, "each-connection": .eachConnection])
        if let utterances = try reader.strings("utterances") {
            source = .script(utterances, order: order ?? .shared)
        } else if let order, case .script(let utterances, _) = source {
            source = .script(utterances, order: order)
        }
        connectDelay = try reader.milliseconds("connect_delay_ms") ?? connectDelay
        transcriptDelay = try reader.milliseconds("transcript_delay_ms") ?? transcriptDelay
        interimInterval = try reader.milliseconds("interim_interval_ms", from: 10) ?? interimInterval
        settleAfter = try reader.milliseconds("settle_after_ms", from: 100) ?? settleAfter
        endOfTurnSilence = try reader.milliseconds("end_of_turn_silence_ms", from: 10) ?? endOfTurnSilence
        inactivityTimeout = try reader.milliseconds("inactivity_timeout_ms", from: 100) ?? inactivityTimeout
        wordsPerSecond = try reader.number("words_per_second", in: 0.1...100) ?? wordsPerSecond
        try reader.finish()
    }
}

extension ChatBehavior {
    fileprivate mutating func read(_ reader: inout ScriptReader) throws(SimulatorScriptError) {
        key = try reader.string("key") ?? key
        models = try reader.strings("models").map(Set.init) ?? models
        faults = try reader.faults() ?? faults
        if let steps = try reader.list("steps") { script.steps = try steps.mapThrowing { value, place throws(SimulatorScriptError) in try ChatReply(value, at: "\(reader.path).steps[\(place)]") } }
        if let rules = try reader.list("rules") { script.rules = try rules.mapThrowing { value, place throws(SimulatorScriptError) in try ChatRule(value, at: "\(reader.path).rules[\(place)]") } }
        if let fallback = reader.take("fallback") { script.fallback = try ChatReply(fallback, at: "\(reader.path).fallback") }
        script.order = try reader.choice("order", ["by-conversation": ChatScript.Order.byConversation, "by-answer": .byAnswer]) ?? script.order
        firstToken = try reader.milliseconds("first_token_ms") ?? firstToken
        perToken = try reader.milliseconds("per_token_ms") ?? perToken
        let kinds = Dictionary(uniqueKeysWithValues: ChatBehavior.Probabilities.allCases.map { ($0.rawValue, $0) })
        probabilities = try reader.choice("probabilities", kinds) ?? probabilities
        try reader.finish()
    }
}

extension SynthesisBehavior {
    fileprivate mutating func read(_ reader: inout ScriptReader) throws(SimulatorScriptError) {
        key = try reader.string("key") ?? key
        models = try reader.strings("models").map(Set.init) ?? models
        voices = try reader.strings("voices").map(Set.init) ?? voices
        faults = try reader.faults() ?? faults
        connectDelay = try reader.milliseconds("connect_delay_ms") ?? connectDelay
        firstAudio = try reader.milliseconds("first_audio_ms") ?? firstAudio
        perAudioSecond = try reader.milliseconds("per_audio_second_ms") ?? perAudioSecond
        chunk = try reader.milliseconds("chunk_ms", from: 1) ?? chunk
        perCharacter = try reader.milliseconds("per_character_ms", from: 1) ?? perCharacter
        try reader.finish()
    }
}

extension ChatReply {
    fileprivate init(_ value: JSONValue, at path: String) throws(SimulatorScriptError) {
        if case .string(let text) = value {
            self.init(text: text)
            return
        }
        var reader = try ScriptReader(value, at: path)
        let calls = try (try reader.list("calls") ?? []).mapThrowing { value, place throws(SimulatorScriptError) in
            var call = try ScriptReader(value, at: "\(path).calls[\(place)]")
            guard let name = try call.string("name") else { throw SimulatorScriptError(description: "\(call.path) has no name") }
            let arguments = call.take("arguments") ?? [:]
            let id = try call.string("id") ?? ""
            try call.finish()
            return ToolCall(id: id, name: name, arguments: arguments)
        }
        let tokens = try (try reader.list("tokens") ?? []).mapThrowing { value, place throws(SimulatorScriptError) in
            try ChatToken(value, at: "\(path).tokens[\(place)]")
        }
        self.init(text: try reader.string("text") ?? "", toolCalls: calls, reasoning: try reader.string("reasoning") ?? "")
        if !tokens.isEmpty {
            self.tokens = tokens
            text = tokens.map(\.text).joined()
        }
        try reader.finish()
    }
}

extension ChatToken {
    fileprivate init(_ value: JSONValue, at path: String) throws(SimulatorScriptError) {
        if case .string(let text) = value {
            self.init(text)
            return
        }
        var reader = try ScriptReader(value, at: path)
        var others: [String: Double] = [:]
        for (text, probability) in reader.take("others")?.objectValue ?? [:] { others[text] = probability.numberValue }
        self.init(try reader.string("text") ?? "", try reader.number("probability", in: 0...1) ?? 1, others: others)
        try reader.finish()
    }
}

extension ChatRule {
    fileprivate init(_ value: JSONValue, at path: String) throws(SimulatorScriptError) {
        var reader = try ScriptReader(value, at: path)
        let caller = try reader.string("caller")
        let tool = try reader.string("tool")
        let result = try reader.string("result")
        guard let reply = reader.take("reply") else { throw SimulatorScriptError(description: "\(path) has no reply") }
        let condition: Condition
        if let caller {
            condition = .caller(contains: caller)
        } else if tool != nil || result != nil {
            condition = .toolResult(of: tool, contains: result ?? "")
        } else {
            throw SimulatorScriptError(description: "\(path) has neither caller nor tool nor result")
        }
        self.init(when: condition, try ChatReply(reply, at: "\(path).reply"))
        try reader.finish()
    }
}

extension Array {
    fileprivate func mapThrowing<Value>(
        _ transform: (Element, Int) throws(SimulatorScriptError) -> Value
    ) throws(SimulatorScriptError) -> [Value] {
        var values: [Value] = []
        for (place, element) in enumerated() { values.append(try transform(element, place)) }
        return values
    }
}
