import ArgumentParser

/// Who decides what is done and said in a call.
enum AgentPolicy: String, CaseIterable, Sendable {
    /// The language model answers and calls tools by itself.
    case model
    /// The language model reads what the caller means; forms say what is done and said: see `ParleyDialogue`.
    case form
}

/// The policy as it is configured.
enum PolicySetting: String, CaseIterable, ExpressibleByArgument, Sendable {
    /// Forms where the language model that is asked first needs their help.
    case auto
    case model
    case form

    /// - Parameter kind: Of the language model that is asked first.
    func policy(for kind: EngineKind?) -> AgentPolicy {
        switch self {
        case .auto: kind?.needsForms == true ? .form : .model
        case .model: .model
        case .form: .form
        }
    }
}
