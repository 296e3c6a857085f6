import ParleyCore
import Synchronization

/// The changes that one call has asked for, so that each is made once.
///
/// A model repeats itself, a caller says "try again" after a timeout: the same change in the same
/// words. While the first attempt runs, or has come to nothing anybody knows of, the second one is
/// that attempt; the key goes to the tool as well, whose store knows it across processes.
final class ChangeLedger: Sendable {
    /// How an attempt ended.
    enum End: Sendable {
        /// Made; asking for it again in a later turn is another change.
        case made(JSONValue)
        /// Refused by the tool: nothing has happened.
        case refused(JSONValue)
        /// The same, in words that may be anybody's.
        case answeredWithError(JSONValue)
        /// Prepared and not made.
        case proposed([String: JSONValue], JSONValue)
        /// Nobody knows whether it happened: the next attempt has the same key.
        case failed(JSONValue)

        var result: JSONValue {
            switch self {
            case .made(let result), .refused(let result), .answeredWithError(let result), .proposed(_, let result), .failed(let result): result
            }
        }

        /// Whether ``result`` is the agent's own words, and not what somebody else may have written.
        var isOwnWords: Bool {
            switch self {
            case .made, .answeredWithError: false
            case .refused, .proposed, .failed: true
            }
        }

        func end(of effect: ToolEffect) -> ToolRunner.Run.End {
            switch self {
            case .made: effect == .changes ? .changed : .answered
            case .refused, .answeredWithError: .refused
            case .proposed(let arguments, _): .proposed(arguments)
            case .failed: .failed
            }
        }
    }

    private struct Entry {
        var generation = 0
        var turn: Int
        var attempt: Task<End, Never>
        var end: End?
        /// It was told to have taken too long: whoever asks again asks for this attempt.
        var isUnheard = false
    }

    private let entries = Mutex<[String: Entry]>([:])

    /// The attempt at a change: the one that is there, or a new one.
    /// - Parameters:
    ///   - change: Names the call, the tool and its arguments.
    ///   - start: Begins an attempt; told how often the change had been made before. Called at most once.
    /// - Returns: The attempt, and how often the change had been made before it.
    func attempt(
        _ change: String, turn: Int, start: (_ generation: Int) -> Task<End, Never>
    ) -> (attempt: Task<End, Never>, generation: Int) {
        entries.withLock { entries in
            var generation = 0
            if let entry = entries[change] {
                switch entry.end {
                case nil: return (entry.attempt, entry.generation)
                case .made where entry.turn == turn || entry.isUnheard:
                    entries[change]?.isUnheard = false
                    entries[change]?.turn = turn
                    return (entry.attempt, entry.generation)
                case .made: generation = entry.generation + 1
                case .refused, .answeredWithError, .proposed, .failed: generation = entry.generation
                }
            }
            // Starting a task only queues it.
            let attempt = start(generation)
            entries[change] = Entry(generation: generation, turn: turn, attempt: attempt)
            return (attempt, generation)
        }
    }

    /// Notes that nobody has waited for an attempt's end.
    func isLate(_ change: String) {
        entries.withLock { $0[change]?.isUnheard = true }
    }

    /// Notes how an attempt ended.
    func ended(_ change: String, _ attempt: End) {
        entries.withLock { $0[change]?.end = attempt }
    }
}
