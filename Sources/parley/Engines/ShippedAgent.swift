import ArgumentParser
import Hospital
import Hotel
import ParleyAgent

/// The agents that ship.
enum AgentName: String, CaseIterable, ExpressibleByArgument {
    case hospital
    case hotel
}

/// How an agent's mind works: see `ParleyDialogue`.
enum AgentPolicy: String, CaseIterable, ExpressibleByArgument {
    /// The language model answers and calls tools by itself.
    case model
    /// The language model reads what the caller means; forms say what is done and said.
    case form
}

/// An agent on its records, and what is particular to it.
struct ShippedAgent: Sendable {
    let definition: AgentDefinition
    /// Words that recognizers should expect.
    let keyterms: [String]
    /// Where the records are, fit to be printed: without a password.
    let location: String

    /// - Parameter database: As `--database` has it; `nil` keeps the records in memory.
    /// - Throws: A usage error where the records cannot be opened.
    static func open(_ name: AgentName, database: String?) async throws -> ShippedAgent {
        switch name {
        case .hospital: try await hospital(database)
        case .hotel: try await hotel(database)
        }
    }

    private static func hospital(_ database: String?) async throws -> ShippedAgent {
        do {
            let location = try database.map(StoreLocation.init) ?? .memory
            do {
                let store = try await location.open()
                return ShippedAgent(
                    definition: try await HospitalAgent.definition(store: store), keyterms: try await store.doctors().map(\.name),
                    location: "\(location)")
            } catch let error as HospitalStoreError {
                throw CommandFailure.usage("\(location): \(error)")
            }
        } catch let error as HospitalStoreError {
            // An address that cannot be read may have a password in it: it is not repeated.
            throw CommandFailure.usage(error.description)
        }
    }

    private static func hotel(_ database: String?) async throws -> ShippedAgent {
        if let database, database.contains("://") {
            throw CommandFailure.usage("The hotel's records are a SQLite file: give its path with --database.")
        }
        do {
            let store = try HotelStore(path: database)
            return ShippedAgent(
                definition: HotelAgent.definition(store: store), keyterms: try await store.roomTypes().map(\.name),
                location: database ?? "memory")
        } catch {
            throw CommandFailure.usage("\(database ?? "the database") cannot be used as a database: \(CommandFailure.line(for: error))")
        }
    }
}
