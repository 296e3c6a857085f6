public import ParleyCore

/// Brings a scripted caller and an agent together for one call.
public protocol CallConductor: Sendable {
    /// Whether names arrive as a recognizer hears them.
    var isAloud: Bool { get }

    /// Holds the call until the caller hangs up, or has needed all turns of the script.
    /// - Parameter variation: The same number gives the same voice and noise, where there are any.
    func converse(
        _ script: CallerScript, with agent: any CallAgent, variation: UInt64
    ) async throws -> HeldCall
}

/// What was said in a call.
public struct HeldCall: Sendable {
    public var turns: [EvalTranscript.Turn]
    /// The caller had more to say when the turns were used up.
    public var wasBrokenOff: Bool

    public init(turns: [EvalTranscript.Turn] = [], wasBrokenOff: Bool = false) {
        self.turns = turns
        self.wasBrokenOff = wasBrokenOff
    }
}
