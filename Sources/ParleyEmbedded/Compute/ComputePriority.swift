/// How soon a computation must start.
public enum ComputePriority: Int, Sendable, Hashable, CaseIterable {
    /// Somebody waits for it in silence: the last decode of a turn, the first words of a reply.
    case urgent
    /// It keeps a call going: partial transcripts, the rest of a reply.
    case normal
    /// Nobody waits: files, greetings made in advance.
    case background
}

/// Why a computation was refused. Its description is one line.
public enum ComputeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// This many computations wait already.
    case overloaded(waiting: Int)

    public var description: String {
        switch self {
        case .overloaded(let waiting): "the machine is overloaded: \(waiting) computations are waiting"
        }
    }
}
