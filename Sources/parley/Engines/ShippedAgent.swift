import ArgumentParser
import Hospital
import Hotel

/// The agents that ship.
enum AgentName: String, CaseIterable, ExpressibleByArgument {
    case hospital
    case hotel
}

/// An agent on its records, and what is particular to it.
struct ShippedAgent: Sendable {
    let mind: AgentMind
    /// Words that recognizers should expect.
    let keyterms: [String]
    /// Where the records are, fit to be printed: without a password.
    let location: String

    /// - Parameter database: As `--database` has it; `nil` keeps the records in memory.
    /// - Throws: A usage error where the records cannot be opened.
    static func open(_ name: AgentName, policy: AgentPolicy, language: AgentLanguage = .en, database: String?) async throws -> ShippedAgent {
        switch name {
        case .hospital: try await hospital(policy, language, database)
        case .hotel: try await hotel(policy, language, database)
        }
    }

    private static func hospital(_ policy: AgentPolicy, _ language: AgentLanguage, _ database: String?) async throws -> ShippedAgent {
        do {
            let location = try database.map(StoreLocation.init) ?? .memory
            do {
                let store = try await location.open()
                return ShippedAgent(
                    mind: try await .hospital(policy, store: store, language: language.language), keyterms: try await store.doctors().map(\.name), location: "\(location)")
            } catch let error as HospitalStoreError {
                throw CommandFailure.usage("\(location): \(error)")
            }
        } catch let error as HospitalStoreError {
            // An address that cannot be read may have a password in it: it is not repeated.
            throw CommandFailure.usage(error.description)
        }
    }

    private static func hotel(_ policy: AgentPolicy, _ language: AgentLanguage, _ database: String?) async throws -> ShippedAgent {
        if let database, database.contains("://") {
            throw CommandFailure.usage("The hotel's records are a SQLite file: give its path with --database.")
        }
        do {
            let store = try HotelStore(path: database)
            return ShippedAgent(
                mind: .hotel(policy, store: store, language: language.language), keyterms: try await store.roomTypes().map(\.name), location: database ?? "memory")
        } catch {
            throw CommandFailure.usage("\(database ?? "the database") cannot be used as a database: \(CommandFailure.line(for: error))")
        }
    }
}
