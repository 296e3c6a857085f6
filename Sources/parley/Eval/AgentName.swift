import ArgumentParser

/// The agents that ship.
enum AgentName: String, CaseIterable, ExpressibleByArgument {
    case hospital
    case hotel
}
