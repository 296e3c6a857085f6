import Synchronization

/// How many short, urgent computations (a decode of speech, a synthesis) run right now.
///
/// The threads of a llama.cpp decode spin at their barriers, so two of them beside one busy thread
/// of something else are slower than one alone. The language model reads this at each step of a decode
/// and takes one thread while anything else is at work, and none, for a moment, while somebody waits
/// for it in silence.
public final class ComputeLoad: Sendable {
    private let active = Atomic<Int>(0)
    private let urgent = Atomic<Int>(0)
    private let begun = Atomic<Int>(0)

    public init() {}

    public var isBusy: Bool { active.load(ordering: .relaxed) > 0 }

    /// How many have begun so far: whether any did between two moments.
    public var begunCount: Int { begun.load(ordering: .relaxed) }

    /// Whether a computation runs that somebody waits for in silence.
    public var isUrgent: Bool { urgent.load(ordering: .relaxed) > 0 }

    /// Runs `body` and counts as load while it does.
    public func during<Result>(isUrgent: Bool = false, _ body: () throws -> Result) rethrows -> Result {
        begun.add(1, ordering: .relaxed)
        active.add(1, ordering: .relaxed)
        if isUrgent { urgent.add(1, ordering: .relaxed) }
        defer {
            active.subtract(1, ordering: .relaxed)
            if isUrgent { urgent.subtract(1, ordering: .relaxed) }
        }
        return try body()
    }
}
