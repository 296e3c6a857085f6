/// One model as `parley models` lists it.
public struct ModelStatus: Sendable, Hashable {
    public enum State: String, Sendable, Hashable {
        case present
        /// At least one of its files is not there.
        case missing
        /// At least one of its files has another size or other contents.
        case damaged
    }

    /// The name that commands take.
    public var name: String
    public var title: String
    /// What it does in a call, such as "speech recognizer".
    public var role: String
    /// An SPDX identifier.
    public var licence: String
    /// The size of all its files, in bytes.
    public var bytes: Int
    public var state: State
    /// What is wrong, in one line; nil if nothing is.
    public var problem: String?
}
