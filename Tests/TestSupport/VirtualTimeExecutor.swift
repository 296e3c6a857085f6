import Foundation

/// Runs jobs one after the other on a thread of its own, and lets time pass when there are none.
///
/// `@unchecked Sendable`: the jobs and the flag are touched under the condition's lock alone.
public final class VirtualTimeExecutor: TaskExecutor, @unchecked Sendable {
    /// The one that runs the task, for tasks that are no children of it: those do not inherit it.
    @TaskLocal public static var current: VirtualTimeExecutor?

    private let condition = NSCondition()
    private var jobs: [UnownedJob] = []
    private var isStopped = false
    private let passTime: @Sendable () -> Void

    /// - Parameter passTime: Called when nothing is left to run; what it wakes is run next.
    public init(passTime: @escaping @Sendable () -> Void) {
        self.passTime = passTime
        let thread = Thread { [self] in run() }
        thread.name = "virtual time"
        thread.start()
    }

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        condition.withLock {
            jobs.append(job)
            condition.signal()
        }
    }

    public func stop() {
        condition.withLock {
            isStopped = true
            condition.signal()
        }
    }

    /// Takes in a job that is nobody's; false when there will be no more.
    func accept(_ job: UnownedJob) -> Bool {
        condition.withLock {
            if isStopped { return false }
            jobs.append(job)
            condition.signal()
            return true
        }
    }

    private func run() {
        while let batch = next() {
            for job in batch { job.runSynchronously(on: asUnownedTaskExecutor()) }
        }
    }

    /// What there is to run, in order; nil when there will be no more.
    private func next() -> [UnownedJob]? {
        let take = { [self] in
            defer { jobs = [] }
            return jobs
        }
        if let batch = condition.withLock({ jobs.isEmpty ? nil : take() }) { return batch }
        passTime()
        return condition.withLock {
            while jobs.isEmpty && !isStopped { condition.wait() }
            return jobs.isEmpty ? nil : take()
        }
    }
}
