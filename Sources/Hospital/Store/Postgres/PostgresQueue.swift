import Dispatch
import Synchronization

/// The transactions that wait for one of the threads that talk to PostgreSQL, first come, first
/// served.
final class PostgresQueue: Sendable {
    struct Job: Sendable {
        var id: ObjectIdentifier
        var run: @Sendable (PostgresWorker) -> Void
    }

    private struct State {
        var jobs: [Job] = []
        var isStopped = false
    }

    private enum Next {
        case job(Job)
        case sleep
        case stop
    }

    private let capacity: Int
    private let state = Mutex(State())
    /// One signal for each job, and one for each thread at the end.
    private let signal = DispatchSemaphore(value: 0)

    init(capacity: Int) { self.capacity = capacity }

    /// - Returns: False if too many wait already.
    func add(_ job: Job) -> Bool {
        let isTaken = state.withLock { state in
            guard state.jobs.count < capacity, !state.isStopped else { return false }
            state.jobs.append(job)
            return true
        }
        if isTaken { signal.signal() }
        return isTaken
    }

    func remove(_ id: ObjectIdentifier) {
        state.withLock { $0.jobs.removeAll { $0.id == id } }
    }

    func stop(threads: Int) {
        state.withLock { $0.isStopped = true }
        for _ in 0..<threads { signal.signal() }
    }

    /// Runs jobs until ``stop(threads:)``; the body of each thread.
    func work(_ worker: PostgresWorker) {
        while true {
            signal.wait()
            switch next() {
            case .job(let job): job.run(worker)
            // Its job was removed.
            case .sleep: continue
            case .stop: return
            }
        }
    }

    private func next() -> Next {
        state.withLock { state in
            if state.isStopped { return .stop }
            return state.jobs.isEmpty ? .sleep : .job(state.jobs.removeFirst())
        }
    }
}
