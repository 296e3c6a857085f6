public import ParleyCore

/// What an agent keeps to, whatever its model or its policy does.
///
/// Rules are asked all of them, and their order makes no difference: whatever one of them refuses is refused, and a
/// danger to life outranks everything. None speaks for the sake of the conversation, forces a tool or rewrites an
/// argument.
public struct Safety: Sendable {
    public var rules: [any SafetyRule]

    public init(_ rules: [any SafetyRule] = Safety.standard) { self.rules = rules }

    /// What every agent should keep to.
    public static let standard: [any SafetyRule] = [DangerToLife(), AgreedChanges(), UntrustedResults(), MadeUpNumbers(), UnfoundedClaims(), UnkeptPromises()]

    // MARK: Hear

    /// Whether the caller's words alone tell of a danger that outranks everything else.
    public func isAlarm(_ words: String, in conversation: Conversation) -> Bool { rules.contains { $0.isAlarm(words, in: conversation) } }

    /// What a model that reads is to be asked about the caller's words, all at once.
    public func questions(about words: String, in conversation: Conversation) -> [ReadingQuestion] {
        rules.flatMap { $0.questions(about: words, in: conversation) }
    }

    /// Whether the answers tell of a danger.
    /// - Parameters:
    ///   - answers: To ``questions(about:in:)``, in their order.
    ///   - ask: Puts what is still in doubt to the model that gave them; no answers where it cannot.
    public func isAlarm(
        _ answers: some Sequence<ReadingAnswer>, to words: String, in conversation: Conversation, isolation: isolated (any Actor)? = #isolation,
        ask: ([ReadingQuestion]) async -> [ReadingAnswer]
    ) async -> Bool {
        var rest = Array(answers)[...]
        for rule in rules {
            let count = rule.questions(about: words, in: conversation).count
            let own = Array(rest.prefix(count))
            rest = rest.dropFirst(count)
            guard count > 0, rule.isAlarm(own, in: conversation) else { continue }
            let doubts = rule.doubts(about: words, after: own, in: conversation)
            if doubts.isEmpty { return true }
            if await rule.isConfirmed(by: ask(doubts)) { return true }
        }
        return false
    }

    // MARK: Permit, admit, filter

    /// Whether a call may be made: the severest of what the rules say.
    public func permit(_ call: SafetyCall, in conversation: Conversation) -> Permission {
        rules.map { $0.permit(call, in: conversation) }.reduce(.granted) { $0.and($1) }
    }

    /// What of a tool's result may be seen.
    public func admitted(_ result: JSONValue, in conversation: Conversation) -> JSONValue {
        rules.reduce(result) { $1.admitted($0, in: conversation) }
    }
}

/// One rule of ``Safety``. It knows the call by ``Conversation`` and keeps no state of its own. Each requirement has a
/// default that lets everything pass, so that a rule says only what it is about.
public protocol SafetyRule: Sendable {
    /// Whether the caller's words tell of a danger that outranks everything else, beyond doubt.
    func isAlarm(_ words: String, in conversation: Conversation) -> Bool

    /// What a model that reads is to be asked about the caller's words.
    func questions(about words: String, in conversation: Conversation) -> [ReadingQuestion]

    /// Whether the answers to ``questions(about:in:)``, in their order, tell of a danger.
    func isAlarm(_ answers: [ReadingAnswer], in conversation: Conversation) -> Bool

    /// What is to be asked besides, before an alarm that is not certain is given. Seldom, for it takes time.
    func doubts(about words: String, after answers: [ReadingAnswer], in conversation: Conversation) -> [ReadingQuestion]

    /// Whether the alarm stands by the answers to ``doubts(about:after:in:)``; of who cannot be asked there are none.
    func isConfirmed(by answers: [ReadingAnswer]) -> Bool

    /// Whether a tool may be called so.
    func permit(_ call: SafetyCall, in conversation: Conversation) -> Permission

    /// What of a tool's result the model, and whoever watches the call, may see.
    func admitted(_ result: JSONValue, in conversation: Conversation) -> JSONValue

    /// Whether a sentence, or the beginning of one, may be said.
    /// - Parameters:
    ///   - sentence: In an agent's answer. Its beginning is judged so that the voice need not wait for its end.
    ///   - isWhole: Nothing more of it is to come.
    func verdict(on sentence: String, isWhole: Bool, in conversation: Conversation) -> SpeechVerdict
}

extension SafetyRule {
    public func isAlarm(_ words: String, in conversation: Conversation) -> Bool { false }
    public func questions(about words: String, in conversation: Conversation) -> [ReadingQuestion] { [] }
    public func isAlarm(_ answers: [ReadingAnswer], in conversation: Conversation) -> Bool { false }
    public func doubts(about words: String, after answers: [ReadingAnswer], in conversation: Conversation) -> [ReadingQuestion] { [] }
    public func isConfirmed(by answers: [ReadingAnswer]) -> Bool { true }
    public func permit(_ call: SafetyCall, in conversation: Conversation) -> Permission { .granted }
    public func admitted(_ result: JSONValue, in conversation: Conversation) -> JSONValue { result }
    public func verdict(on sentence: String, isWhole: Bool, in conversation: Conversation) -> SpeechVerdict { .fine }
}

/// A call that is about to be made.
public struct SafetyCall: Sendable {
    public var tool: any Tool
    /// Of the parameters' kinds.
    public var arguments: [String: JSONValue]
    public var author: ArgumentAuthor

    public init(tool: any Tool, arguments: [String: JSONValue], author: ArgumentAuthor) {
        self.tool = tool
        self.arguments = arguments
        self.author = author
    }
}

/// Who has filled in the arguments of a call.
public enum ArgumentAuthor: Sendable, Hashable {
    /// A model, which may make something up.
    case model
    /// A form, which copies them from the caller's words and has changes agreed to.
    case form
}

/// What a rule says of a call.
public enum Permission: Sendable, Hashable {
    /// As far as the caller consents: a change that is not covered may be prepared, to be read back.
    case granted(Consent)
    /// - Parameter why: For the model.
    case refused(why: String)

    public static let granted = Permission.granted(.given)

    /// The severer of two; of two refusals both.
    func and(_ other: Permission) -> Permission {
        switch (self, other) {
        case (.refused(let a), .refused(let b)): .refused(why: [a, b].sorted().joined(separator: " "))
        case (.refused, _): self
        case (_, .refused): other
        case (.granted(let a), .granted(let b)): .granted(a.and(b))
        }
    }
}

/// What a rule says of a sentence.
public enum SpeechVerdict: Sendable, Hashable {
    case fine
    /// What follows must be known first.
    case undecided
    case objectionable(SpeechObjection)
}

/// Why a sentence is not said, and so what is said instead.
public enum SpeechObjection: Sendable, Hashable, Comparable {
    /// Something is told that nobody has told the agent.
    case unknown
    /// Something is claimed that was not done.
    case notDone
    /// Something is promised that nothing would keep.
    case promised
}
