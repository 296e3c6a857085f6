import Dispatch
import Synchronization

/// The jobs that wait for a thread of a ``ComputePool``, and the loop of those threads.
final class ComputeQueue: Sendable {
    struct Job: Sendable {
        var id: ObjectIdentifier
        var priority: ComputePriority
        var work: @Sendable () -> Void
    }

    private struct State {
        /// In the order of ``ComputePriority``, urgent first.
        var lanes: [[Job]] = ComputePriority.allCases.map { _ in [] }
        /// Jobs that run and are not urgent.
        var patientRunning = 0
        var stopped = false

        var waiting: Int { lanes.reduce(0) { $0 + $1.count } }
    }

    private enum Next {
        case job(Job)
        case sleep
        case stop
    }

    private let threads: Int
    private let capacity: Int
    /// How many threads may do work that is not urgent.
    private let patientLimit: Int
    private let state = Mutex(State())
    /// One signal for each reason to look at the queue. There may be more signals than jobs; never
    /// fewer, or a job would wait for ever.
    private let signal = DispatchSemaphore(value: 0)

    init(threads: Int, capacity: Int) {
        self.threads = threads
        self.capacity = capacity
        patientLimit = max(1, threads - 1)
    }

    var waiting: Int { state.withLock { $0.waiting } }

    /// - Returns: Why the job was refused; nil where it was taken.
    func add(_ job: Job) -> ComputeError? {
        let refusal: ComputeError? = state.withLock { state in
            let waiting = state.waiting
            guard waiting < capacity else { return .overloaded(waiting: waiting) }
            state.lanes[job.priority.rawValue].append(job)
            return nil
        }
        if refusal == nil { signal.signal() }
        return refusal
    }

    func remove(_ id: ObjectIdentifier) {
        state.withLock { state in
            for lane in state.lanes.indices { state.lanes[lane].removeAll { $0.id == id } }
        }
    }

    func stop() {
        state.withLock { $0.stopped = true }
        for _ in 0..<threads { signal.signal() }
    }

    /// Runs jobs until ``stop()``; the body of each thread.
    func work() {
        while true {
            signal.wait()
            // A woken thread empties the queue as far as it may, since the signal that a job was
            // passed over with (its limit was reached) has been spent.
            while true {
                switch next() {
                case .sleep: break
                case .stop: return
                case .job(let job):
                    job.work()
                    finish(job)
                    continue
                }
                break
            }
        }
    }

    private func next() -> Next {
        state.withLock { state in
            if state.stopped { return .stop }
            for priority in ComputePriority.allCases {
                let lane = priority.rawValue
                guard !state.lanes[lane].isEmpty else { continue }
                if priority != .urgent {
                    guard state.patientRunning < patientLimit else { return .sleep }
                    state.patientRunning += 1
                }
                return .job(state.lanes[lane].removeFirst())
            }
            return .sleep
        }
    }

    private func finish(_ job: Job) {
        guard job.priority != .urgent else { return }
        state.withLock { $0.patientRunning -= 1 }
    }
}
