import ParleyCore
import Synchronization

@testable import ParleyCloud

/// What a fake engine does with one request, step by step.
enum Step<Element: Sendable>: Sendable {
    case emit(Element)
    case wait(Duration)
    case fail(FailureReason)
    case hang
}

struct FakeFailure: EngineFailure {
    var failureReason: FailureReason
    var retryAfter: Duration?
}

/// The scripts of an engine's requests, one after the other; the last one stands for all that follow.
final class Scripts<Element: Sendable>: Sendable {
    private let scripts: Mutex<[[Step<Element>]]>
    private let clock: CallClock
    private let running = Mutex(0)
    /// When each request came.
    let requests = Mutex<[Duration]>([])

    init(_ scripts: [[Step<Element>]], clock: CallClock) {
        self.scripts = Mutex(scripts)
        self.clock = clock
    }

    var count: Int { requests.withLock { $0.count } }
    /// Requests that have not ended.
    var inProgress: Int { running.withLock { $0 } }

    func stream() -> AsyncThrowingStream<Element, any Error> {
        let script = next()
        return AsyncThrowingStream { continuation in
            running.withLock { $0 += 1 }
            let task = Task {
                do {
                    try await self.perform(script) { continuation.yield($0) }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
                self.running.withLock { $0 -= 1 }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    func next() -> [Step<Element>] {
        requests.withLock { $0.append(clock.now) }
        return scripts.withLock { scripts in scripts.count > 1 ? scripts.removeFirst() : scripts.first ?? [] }
    }

    func perform(_ script: [Step<Element>], emit: (Element) -> Void) async throws {
        for step in script {
            switch step {
            case .emit(let element): emit(element)
            case .wait(let time): try await clock.sleep(until: clock.now + time)
            case .fail(let reason): throw FakeFailure(failureReason: reason)
            case .hang: try await clock.sleep(until: .seconds(1_000_000))
            }
        }
    }
}

/// Notes what the chains tell their observers.
final class Notes: EngineObserver, TurnObserver {
    let events = Mutex<[EngineEvent]>([])
    let answered = Mutex<[String]>([])
    let failures = Mutex<[EngineFailureNote]>([])

    func record(_ event: EngineEvent) { events.withLock { $0.append(event) } }
    func answered(_ stage: EngineStage, by engine: String) { answered.withLock { $0.append(engine) } }
    func failed(_ note: EngineFailureNote) { failures.withLock { $0.append(note) } }

    /// Such as "first late, second answered".
    var story: String {
        events.withLock { events in
            events.compactMap { event -> String? in
                switch event.kind {
                case .attempted: nil
                case .answered: "\(event.engine) answered"
                case .failed(let reason, _): "\(event.engine) \(reason.rawValue)"
                case .fellBack(let other): "\(event.engine) → \(other)"
                case .exhausted: "exhausted"
                case .circuit(let state): "\(event.engine) circuit \(state.rawValue)"
                }
            }.joined(separator: ", ")
        }
    }
}

extension EngineChain {
    /// Engines called first, second and third, each with the same deadlines.
    static func of(
        _ engines: [Engine], stage: EngineStage, deadlines: EngineDeadlines, clock: CallClock, observer: Notes? = nil,
        breaker: CircuitBreaker.Configuration = CircuitBreaker.Configuration()
    ) -> EngineChain<Engine> {
        let names = ["first", "second", "third"]
        return EngineChain(
            stage: stage,
            engines: zip(names, engines).map { name, engine in
                NamedEngine(
                    engine, deadlines: deadlines,
                    health: EngineHealth(stage: stage, name: name, configuration: breaker, clock: clock, observer: observer))
            }, clock: clock)
    }
}
