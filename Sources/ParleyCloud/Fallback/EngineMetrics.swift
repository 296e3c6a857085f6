public import Logging
import ParleyCore
import Synchronization

/// Counts what the fallback chains do, and logs what an operator should know.
public final class EngineMetrics: EngineObserver {
    private struct Engine: Hashable {
        var stage: EngineStage
        var name: String
    }

    private struct Counts {
        var attempts = 0
        var failures: [FailureReason: Int] = [:]
        var fallbacks: [String: Int] = [:]
        var exhausted = 0
        var waits = WaitHistogram()
    }

    private let counts = Mutex<[Engine: Counts]>([:])
    private let engines = Mutex<[EngineHealth]>([])
    private let logger: Logger

    public init(logger: Logger = Logger(label: "parley.engines")) {
        self.logger = logger
    }

    /// Shows the engine's circuit, and its counts from zero on.
    public func watch(_ health: EngineHealth) {
        engines.withLock { $0.append(health) }
        counts.withLock { $0[Engine(stage: health.stage, name: health.name)] = Counts() }
    }

    public func record(_ event: EngineEvent) {
        counts.withLock { counts in
            let engine = Engine(stage: event.stage, name: event.engine)
            switch event.kind {
            case .attempted: counts[engine, default: Counts()].attempts += 1
            case .answered(let wait): counts[engine, default: Counts()].waits.add(wait)
            case .failed(let reason, _): counts[engine, default: Counts()].failures[reason, default: 0] += 1
            case .fellBack(let other): counts[engine, default: Counts()].fallbacks[other, default: 0] += 1
            case .exhausted: counts[engine, default: Counts()].exhausted += 1
            case .circuit: break
            }
        }
        log(event)
    }

    private func log(_ event: EngineEvent) {
        let metadata: Logger.Metadata = ["stage": "\(event.stage.rawValue)", "engine": "\(event.engine)"]
        switch event.kind {
        case .attempted, .answered: break
        case .failed(let reason, let detail):
            logger.warning(
                "An engine failed", metadata: metadata.merging(["reason": "\(reason.rawValue)", "error": "\(detail)"]) { $1 })
        case .fellBack(let other):
            logger.info("A turn goes on with another engine", metadata: metadata.merging(["next": "\(other)"]) { $1 })
        case .exhausted:
            logger.error("No engine of a stage is left in a turn", metadata: metadata)
        case .circuit(let state):
            logger.notice("An engine's circuit changed", metadata: metadata.merging(["state": "\(state.rawValue)"]) { $1 })
        }
    }

    // MARK: Text

    /// In the text format of Prometheus.
    public var text: String {
        let counts = counts.withLock { $0 }.sorted { ($0.key.stage.rawValue, $0.key.name) < ($1.key.stage.rawValue, $1.key.name) }
        var page = MetricsPage()
        page.family("engine_attempts_total", "counter", "Requests made to an engine.")
        for (engine, counts) in counts { page.line(labels(engine), Double(counts.attempts)) }
        page.family("engine_failures_total", "counter", "Requests that brought nothing, by reason.")
        for (engine, counts) in counts {
            for reason in FailureReason.allCases {
                guard let count = counts.failures[reason] else { continue }
                page.line(labels(engine) + [("reason", reason.rawValue)], Double(count))
            }
        }
        page.family("engine_fallbacks_total", "counter", "Times a turn went on with another engine.")
        for (engine, counts) in counts {
            for (other, count) in counts.fallbacks.sorted(by: { $0.key < $1.key }) {
                page.line(labels(engine) + [("to", other)], Double(count))
            }
        }
        page.family("stage_exhausted_total", "counter", "Times no engine of a stage was left, by the last that failed.")
        for (engine, counts) in counts { page.line(labels(engine), Double(counts.exhausted)) }
        page.family("engine_first_output_seconds", "histogram", "From a request to its first useful output.")
        for (engine, counts) in counts { counts.waits.write(to: &page, labels: labels(engine)) }
        page.family("engine_circuit_state", "gauge", "0 closed, 1 half open, 2 open.")
        for health in engines.withLock({ $0 }) {
            let value = switch health.state {
            case .closed: 0.0
            case .halfOpen: 1.0
            case .open: 2.0
            }
            page.line(labels(Engine(stage: health.stage, name: health.name)), value)
        }
        return page.text
    }

    private func labels(_ engine: Engine) -> [(String, String)] {
        [("stage", engine.stage.rawValue), ("engine", engine.name)]
    }
}
