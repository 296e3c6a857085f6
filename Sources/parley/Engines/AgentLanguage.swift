import ArgumentParser
import ParleyLanguage

/// The languages that the agents that ship speak, as they are configured.
enum AgentLanguage: String, CaseIterable, ExpressibleByArgument {
    case en
    case es

    var language: Language {
        switch self {
        case .en: .english
        case .es: .spanish
        }
    }
}
