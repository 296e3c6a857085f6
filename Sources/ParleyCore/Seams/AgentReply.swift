import Synchronization

/// One reply of the agent's: what it says, and what becomes of it.
///
/// It knows by itself whether it is still wanted. Whoever makes it asks ``isOpen`` before it leaves a trace, so that one
/// that was discarded, or has ended, cannot touch its successor. Telling what became of it returns at once: the mind takes
/// it into account before it begins its next reply (``ReplyQueue``).
public final class AgentReply: Sendable {
    public enum Outcome: Sendable, Hashable {
        /// The part of its text that the caller heard, and whether they spoke over the rest of it.
        case ended(heard: String, interrupted: Bool)
        /// It was never wanted, for its turn was not over. Nothing of it was heard.
        case discarded
    }

    /// Where what makes a reply puts it.
    public struct Output: Sendable {
        public let reply: AgentReply
        fileprivate let events: AsyncThrowingStream<ReplyEvent, any Error>.Continuation

        public func yield(_ event: ReplyEvent) { events.yield(event) }
    }

    /// What it answers; `nil` where the agent speaks by itself.
    public let words: String?
    /// Unbounded, but bounded by what a reply may say. Tools that have started run to their end even when the iteration is
    /// ended, and their results stay in the history.
    public let events: AsyncThrowingStream<ReplyEvent, any Error>
    private let commitment: ReplyCommitment
    private let settled: @Sendable () -> Void
    private let state: Mutex<Outcome?> = Mutex(nil)

    /// Begins to make an answer, in a task that is cancelled when nobody listens to ``events`` any more.
    /// - Parameters:
    ///   - isTrial: It may turn out not to be wanted: see ``committed()``.
    ///   - queue: Has it before the task begins.
    ///   - settled: Is told once that something has become of it.
    public convenience init(
        to words: String, isTrial: Bool = false, in queue: ReplyQueue? = nil, settled: @escaping @Sendable () -> Void = {},
        make: @escaping @Sendable (Output) async throws -> Void
    ) {
        let (events, output) = AsyncThrowingStream<ReplyEvent, any Error>.makeStream()
        self.init(to: words, isTrial: isTrial, settled: settled, events: events)
        queue?.append(self)
        let task = Task {
            do {
                try await make(Output(reply: self, events: output))
                output.finish()
            } catch {
                output.finish(throwing: error)
            }
        }
        output.onTermination = { _ in task.cancel() }
    }

    /// An answer whose events come from elsewhere.
    public init(
        to words: String?, isTrial: Bool = false, settled: @escaping @Sendable () -> Void = {},
        events: AsyncThrowingStream<ReplyEvent, any Error>
    ) {
        self.words = words
        self.settled = settled
        self.events = events
        commitment = ReplyCommitment(isGiven: !isTrial)
    }

    /// What the agent says by itself: a greeting, a question whether anybody is there.
    public convenience init(saying line: String, in queue: ReplyQueue? = nil, settled: @escaping @Sendable () -> Void = {}) {
        let (events, output) = AsyncThrowingStream<ReplyEvent, any Error>.makeStream()
        output.yield(.text(line))
        output.finish()
        self.init(to: nil, settled: settled, events: events)
        queue?.append(self)
    }

    // MARK: What becomes of it

    /// Its turn is really over.
    public func commit() { commitment.give() }

    /// Its turn was not over.
    public func discard() { settle(.discarded) }

    /// It will not be heard any further.
    public func end(heard: String, interrupted: Bool) { settle(.ended(heard: heard, interrupted: interrupted)) }

    private func settle(_ outcome: Outcome) {
        let isNews = state.withLock { state in
            guard state == nil else { return false }
            state = outcome
            return true
        }
        guard isNews else { return }
        // Whoever waits to be wanted waits for nothing; one that was wanted stays so.
        commitment.discard()
        settled()
    }

    public var outcome: Outcome? { state.withLock { $0 } }

    // MARK: While it is made

    /// Whether it may still say and do something.
    public var isOpen: Bool { outcome == nil }
    public var isCommitted: Bool { commitment.isGiven }

    /// - Throws: `CancellationError` for one that has ended or was discarded.
    public func checkIsOpen() throws {
        if !isOpen { throw CancellationError() }
    }

    /// Waits until it is wanted, for as long as the caller's pause at most. Until then nothing may be done that cannot be
    /// taken back.
    /// - Throws: `CancellationError` when it was discarded, or the task was cancelled.
    public func committed() async throws { try await commitment.wait() }
}

/// A mind's replies in the order in which they were begun, until what became of each is in its history.
///
/// Replies are made by tasks of their own, which may come to run in any order. A mind that begins one first takes the
/// earlier ones from here.
public final class ReplyQueue: Sendable {
    private let replies = Mutex<[AgentReply]>([])

    public init() {}

    public func append(_ reply: AgentReply) { replies.withLock { $0.append(reply) } }

    public var last: AgentReply? { replies.withLock { $0.last } }

    /// Removes and returns the oldest one of which something has become, with that; of one that another is begun behind
    /// without a word, nothing was heard.
    /// - Parameter next: The one that is begun, which stays.
    public func takeSettled(before next: AgentReply? = nil) -> (reply: AgentReply, outcome: AgentReply.Outcome)? {
        replies.withLock { replies in
            guard let first = replies.first, first !== next else { return nil }
            // One that is no longer waited for is behind nobody.
            let isOvertaken = next.map { next in replies.contains { $0 === next } } ?? false
            guard let outcome = first.outcome ?? (isOvertaken ? .ended(heard: "", interrupted: true) : nil) else { return nil }
            replies.removeFirst()
            return (first, outcome)
        }
    }

    public func contains(_ reply: AgentReply) -> Bool { replies.withLock { $0.contains { $0 === reply } } }
}
