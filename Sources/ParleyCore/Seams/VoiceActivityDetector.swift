/// Tells speech from everything else, one short window at a time.
///
/// One detector serves every call of the process; what it remembers of a call is a
/// ``VoiceActivityState``, a value which that call holds.
public protocol VoiceActivityDetector: Sendable {
    /// Samples in a window, at 16 kHz mono. 512 (32 ms) for Silero.
    var windowLength: Int { get }

    /// A state for a call of which nothing has been heard yet.
    func makeState() -> VoiceActivityState

    /// The probability, 0…1, that there is speech in `window`.
    /// - Parameters:
    ///   - window: Exactly ``windowLength`` samples in -1…1, which follow those of the last call.
    ///   - state: What the detector remembers; replaced by what it remembers afterwards.
    func speechProbability(of window: [Float], state: inout VoiceActivityState) async throws -> Float
}

/// What a voice activity detector remembers of one call: opaque to everyone else.
public struct VoiceActivityState: Sendable {
    public var values: [Float]
    public init(values: [Float]) { self.values = values }
}
