public import ParleyCore

/// An engine of a chain: what it is called in configuration, metrics and the ledger, and how long it
/// may take.
public struct NamedEngine<Engine: Sendable>: Sendable {
    public let engine: Engine
    public let deadlines: EngineDeadlines
    public let health: EngineHealth

    public var name: String { health.name }

    public init(_ engine: Engine, deadlines: EngineDeadlines, health: EngineHealth) {
        self.engine = engine
        self.deadlines = deadlines
        self.health = health
    }
}

/// The engines of a stage, in the order in which they are asked. One for the process: its circuits
/// are shared by all calls.
public struct EngineChain<Engine: Sendable>: Sendable {
    public let stage: EngineStage
    public let engines: [NamedEngine<Engine>]
    let clock: CallClock

    public init(stage: EngineStage, engines: [NamedEngine<Engine>], clock: CallClock = CallClock(ContinuousClock())) {
        self.stage = stage
        self.engines = engines
        self.clock = clock
    }

    /// The longest that a turn may wait for the stage's first useful output: every engine is late.
    public var longestWait: Duration { engines.reduce(.zero) { $0 + $1.deadlines.firstOutput } }

    /// Gives `work` one engine after the other until one does it.
    ///
    /// An engine is asked twice where the failure may have been a passing one, nothing of its output
    /// has been used and a good part of its deadline is left; the last one also if some has. Engines
    /// whose circuits are open are asked only when no other is left.
    /// - Parameters:
    ///   - order: Which engines, by their places in ``engines``. All of them by default.
    ///   - work: Throws what went wrong. It is to end when its task is cancelled.
    /// - Throws: ``NoEngineLeft``; `CancellationError` when cancelled.
    func run<Result: Sendable>(
        observer: (any TurnObserver)?, order: EngineOrder? = nil,
        _ work: (NamedEngine<Engine>, EngineAttempt) async throws -> Result
    ) async throws -> Result {
        var queue = order ?? EngineOrder(engines.indices)
        var failures: [(engine: String, error: any Error)] = []
        var last: NamedEngine<Engine>?
        while let index = queue.next(where: { engines[$0].health.admit() }) {
            let engine = engines[index]
            if let last { last.health.record(.fellBack(to: engine.name)) }
            last = engine
            var end = clock.now + engine.deadlines.firstOutput
            for number in 1...2 {
                let attempt = EngineAttempt(
                    stage: stage, health: engine.health, deadlines: engine.deadlines, firstOutput: end, clock: clock,
                    observer: observer)
                do {
                    return try await self.perform(work, on: engine, attempt)
                } catch let failure as AttemptFailure {
                    observer?.failed(
                        EngineFailureNote(
                            stage: stage, engine: engine.name, reason: FailureReason(failure.error).rawValue))
                    failures.append((engine.name, failure.error))
                    guard number == 1, Self.isRetrySafe(failure.error) else { break }
                    if attempt.hasAnswered {
                        guard queue.isEmpty else { break }
                        end = clock.now + engine.deadlines.firstOutput
                    }
                    guard end - clock.now >= engine.deadlines.firstOutput * Self.retryShare, engine.health.admit() else { break }
                }
            }
        }
        last?.health.record(.exhausted)
        throw NoEngineLeft(stage: stage.rawValue, failures: failures)
    }

    /// The part of its deadline that an engine needs at least for a second attempt.
    private static var retryShare: Double { 0.3 }

    private func perform<Result: Sendable>(
        _ work: (NamedEngine<Engine>, EngineAttempt) async throws -> Result, on engine: NamedEngine<Engine>,
        _ attempt: EngineAttempt
    ) async throws -> Result {
        engine.health.record(.attempted)
        do {
            let result = try await work(engine, attempt)
            try Task.checkCancellation()
            // A transcript without words, where there may have been none, says nothing about the engine.
            if attempt.hasAnswered { engine.health.succeeded() } else { engine.health.abandoned() }
            return result
        } catch {
            guard !Task.isCancelled else {
                // The caller has gone on. An engine that was already talking has shown that it works.
                if attempt.hasAnswered { engine.health.succeeded() } else { engine.health.abandoned() }
                throw CancellationError()
            }
            engine.health.record(.failed(FailureReason(error), detail: String(describing: error)))
            engine.health.failed(error)
            throw AttemptFailure(error: error)
        }
    }

    private static func isRetrySafe(_ error: any Error) -> Bool {
        guard let failure = error as? any EngineFailure else { return true }
        return failure.failureReason.isPassing && failure.isRetrySafe
    }

    private struct AttemptFailure: Error {
        var error: any Error
    }
}

/// Whose turn it is: engines in order, and after them those that are asked when no other is left.
struct EngineOrder: Sendable {
    private var waiting: [Int]
    private var lastResort: [Int]

    init(_ engines: Range<Int>, lastResort: Range<Int> = 0..<0) {
        waiting = Array(engines)
        self.lastResort = Array(lastResort)
    }

    var isEmpty: Bool { waiting.isEmpty && lastResort.isEmpty }

    mutating func next(where isAdmitted: (Int) -> Bool) -> Int? {
        while !waiting.isEmpty {
            let index = waiting.removeFirst()
            if isAdmitted(index) { return index }
            lastResort.append(index)
        }
        return lastResort.isEmpty ? nil : lastResort.removeFirst()
    }
}
