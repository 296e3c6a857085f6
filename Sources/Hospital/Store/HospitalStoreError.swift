/// Why the records could not be read or changed. The description is one line, and never holds a
/// password.
public enum HospitalStoreError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The database cannot be reached, or is none of this kind.
    case unavailable(String)
    /// The database did not answer in time. Whether the change was made is not known; asking again
    /// with the same key tells.
    case timedOut
    /// Too many requests wait already.
    case overloaded
    /// What was asked for contradicts the records: there is no such doctor, or no such time.
    case refused(String)
    /// The database answered with an error of its own.
    case failed(String)

    public var description: String {
        switch self {
        case .unavailable(let reason): "the database cannot be used: \(reason)"
        case .timedOut: "the database did not answer in time"
        case .overloaded: "the database is overloaded"
        case .refused(let reason): "the database refused: \(reason)"
        case .failed(let reason): "the database failed: \(reason)"
        }
    }
}
