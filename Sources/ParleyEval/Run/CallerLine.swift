/// How a caller's words get to the agent, and the agent's to the caller.
public protocol CallerLine: Sendable {
    /// Whether names arrive as a recognizer hears them.
    var isAloud: Bool { get }

    /// What the agent is given of what the caller says; empty where nothing was understood.
    /// - Parameter variation: The same number gives the same voice and noise.
    func carry(_ words: String, variation: UInt64) async throws -> String

    /// How many seconds of sound a reply makes; `nil` where nothing is spoken.
    func speak(_ reply: String) async throws -> Double?
}

/// Words arrive as they are written.
public struct TextLine: CallerLine {
    public init() {}
    public var isAloud: Bool { false }
    public func carry(_ words: String, variation: UInt64) async throws -> String { words }
    public func speak(_ reply: String) async throws -> Double? { nil }
}
