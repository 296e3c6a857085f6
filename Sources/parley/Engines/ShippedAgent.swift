import ArgumentParser
import Hospital
import Hotel
import ParleyAgent

/// The agents that ship.
enum AgentName: String, CaseIterable, ExpressibleByArgument {
    case hospital
    case hotel
}

/// An agent on its records, and what is particular to it.
struct ShippedAgent: Sendable {
    let definition: AgentDefinition
    /// Words that recognizers should expect.
    let keyterms: [String]

    /// - Parameter database: A file; `nil` keeps the records in memory.
    /// - Throws: A usage error where the file cannot be opened.
    static func open(_ name: AgentName, database: String?) async throws -> ShippedAgent {
        do {
            switch name {
            case .hospital:
                let store = try HospitalStore(path: database)
                return ShippedAgent(
                    definition: HospitalAgent.definition(store: store), keyterms: try await store.doctors().map(\.name))
            case .hotel:
                let store = try HotelStore(path: database)
                return ShippedAgent(
                    definition: HotelAgent.definition(store: store), keyterms: try await store.roomTypes().map(\.name))
            }
        } catch {
            throw CommandFailure.usage("\(database ?? "the database") cannot be used as a database: \(CommandFailure.line(for: error))")
        }
    }
}
