public import Logging
import NIOCore
import NIOPosix
import ParleyCore
import Synchronization

/// The providers of a cascade on loopback: Deepgram, OpenAI-compatible chat and speech, ElevenLabs.
///
/// One port serves them all, over HTTP/1.1 and WebSocket:
///
/// - `/v1/listen`, `/v2/listen`, `/v1/auth/grant`, `/v1/auth/token`, `/v1/projects`
/// - `/v1/chat/completions`, `/v1/models`, `/openai/v1/…`, `/openai/deployments/NAME/chat/completions`
/// - `/v1/audio/transcriptions`, `/v1/audio/speech`
/// - `/v1/text-to-speech/VOICE/stream`, `…/stream/with-timestamps`, `…/stream-input`,
///   `…/multi-stream-input`, `/v1/voices`, `/v1/user`
///
/// ```
/// let simulator = ProviderSimulator(configuration: configuration)
/// let port = try await simulator.start()
/// try await withThrowingTaskGroup { group in
///     group.addTask { try await simulator.run() }
///     … use simulator.baseURL …
///     group.cancelAll()
/// }
/// ```
///
/// or, which is the same, ``withSimulator(_:_:)``. From ``start()`` on connections are accepted; they
/// are answered while ``run()`` runs. Times in the record are those of `ContinuousClock`.
public final class ProviderSimulator: Sendable {
    let state: Mutex<State>
    let logger: Logger

    struct State {
        var configuration: SimulatorConfiguration
        var listener: Listener?
        var record = SimulatorRecord()
        var requests = 0
        var connections = 0
        /// Requests counted for ``FaultPlan``.
        var numbers: [SimulatedStage: Int] = [:]
        /// Set at run time; stands above the plan.
        var overrides: [SimulatedStage: SimulatedFault] = [:]
        /// Faults at connection that were due on an open WebSocket, for the next handshake.
        var pending: [SimulatedStage: (number: Int, fault: SimulatedFault)] = [:]
        var nextUtterance = 0
        var answers = 0
        var grants: [String: ContinuousClock.Instant] = [:]
        var open: [Int: (stage: SimulatedStage, connection: Connection)] = [:]
        var watchers: [Int: AsyncStream<Void>.Continuation] = [:]
        var lastWatcher = 0
    }

    struct Listener: Sendable {
        var channel: any Channel
        var connections: AsyncStream<Connection>
        var port: Int
    }

    public init(
        configuration: SimulatorConfiguration = SimulatorConfiguration(),
        logger: Logger? = nil
    ) {
        state = Mutex(State(configuration: configuration))
        self.logger = logger ?? Logger(label: "provider-sim", factory: { _ in SwiftLogNoOpLogHandler() })
    }

    // MARK: Behaviour

    /// How new requests are treated.
    public var configuration: SimulatorConfiguration {
        state.withLock { $0.configuration }
    }

    /// Changes how new requests are treated. The host and the port stay what they were at ``start()``.
    public func configure(_ change: (inout SimulatorConfiguration) -> Void) {
        state.withLock { change(&$0.configuration) }
    }

    /// Makes every request of a stage fail from now on, or none any more but those of its plan.
    ///
    /// A WebSocket that is open already meets the fault with its next turn or context.
    public func setFault(_ fault: SimulatedFault?, for stage: SimulatedStage) {
        state.withLock {
            $0.overrides[stage] = fault
            $0.pending[stage] = nil
        }
    }

    /// Replaces a stage's plan and counts its requests from 1 again.
    public func setFaults(_ plan: FaultPlan, for stage: SimulatedStage) {
        state.withLock {
            $0.configuration[faultsOf: stage] = plan
            $0.overrides[stage] = nil
            $0.pending[stage] = nil
            $0.numbers[stage] = 0
        }
    }

    /// Closes the WebSockets of a stage that are open, without a word, as a network would.
    public func dropConnections(of stage: SimulatedStage) {
        let open = state.withLock { state in
            state.open.values.filter { $0.stage == stage }.map(\.connection)
        }
        for connection in open { connection.close() }
    }

    // MARK: The record

    public var record: SimulatorRecord {
        state.withLock { $0.record }
    }

    /// Forgets what was recorded. What is still going on is forgotten too.
    public func clearRecord() {
        state.withLock { $0.record = SimulatorRecord() }
    }

    /// Waits until the record shows something.
    /// - Returns: The record that does.
    /// - Throws: ``RecordTimeout`` if it does not in time.
    @discardableResult
    public func record(
        within timeout: Duration = .seconds(5), _ what: String = "what was waited for",
        where holds: @escaping @Sendable (SimulatorRecord) -> Bool
    ) async throws -> SimulatorRecord {
        let (changes, continuation) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
        let watcher = state.withLock { state in
            state.lastWatcher += 1
            state.watchers[state.lastWatcher] = continuation
            return state.lastWatcher
        }
        defer { state.withLock { $0.watchers[watcher] = nil } }
        return try await withThrowingTaskGroup(of: SimulatorRecord?.self) { group in
            group.addTask {
                if holds(self.record) { return self.record }
                for await _ in changes {
                    let record = self.record
                    if holds(record) { return record }
                }
                return nil
            }
            group.addTask {
                try await Task.sleep(for: timeout)
                return nil
            }
            let first = try await group.next() ?? nil
            group.cancelAll()
            guard let first else {
                try Task.checkCancellation()
                throw RecordTimeout(description: "The simulator did not see \(what) within \(timeout).")
            }
            return first
        }
    }
}

/// Runs a simulator for as long as `body` does.
/// - Returns: What `body` returns.
/// - Throws: What `body` throws, or why there is no port.
public func withSimulator<Result: Sendable>(
    _ configuration: SimulatorConfiguration = SimulatorConfiguration(),
    _ body: (ProviderSimulator) async throws -> Result
) async throws -> Result {
    let simulator = ProviderSimulator(configuration: configuration)
    try await simulator.start()
    return try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await simulator.run() }
        defer { group.cancelAll() }
        return try await body(simulator)
    }
}
