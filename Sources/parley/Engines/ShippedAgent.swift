import Hospital
import ParleyAgent

/// The agent that ships, on its records, and what is particular to it.
struct ShippedAgent: Sendable {
    let definition: AgentDefinition
    /// Words that recognizers should expect.
    let keyterms: [String]
    /// Where the records are, fit to be printed.
    let location: String

    /// - Parameter database: A SQLite file; `nil` keeps the records in memory.
    /// - Throws: A usage error where the records cannot be opened.
    static func open(database: String?) async throws -> ShippedAgent {
        do {
            let store = try HospitalStore(path: database)
            return ShippedAgent(
                definition: HospitalAgent.definition(store: store), keyterms: try await store.doctors().map(\.name),
                location: database ?? "memory")
        } catch {
            throw CommandFailure.usage("\(database ?? "the database") cannot be used as a database: \(CommandFailure.line(for: error))")
        }
    }
}
