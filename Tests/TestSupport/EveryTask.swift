import Foundation
import Synchronization

/// Where the process runs the tasks that prefer no executor.
///
/// The runtime asks a function for them, if there is one: `swift_task_enqueueGlobal_hook`.
enum EveryTask {
    private typealias Original = @convention(thin) (UnownedJob) -> Void
    private typealias Hook = @convention(thin) (UnownedJob, Original) -> Void

    private static let executor = Mutex<VirtualTimeExecutor?>(nil)
    /// Never taken away again: it does nothing when nobody asked for it.
    private static let isInstalled: Bool = {
        guard let symbol = dlsym(dlopen(nil, RTLD_LAZY), "swift_task_enqueueGlobal_hook") else { return false }
        let hook: Hook = { job, original in
            if EveryTask.executor.withLock({ $0?.accept(job) ?? false }) { return }
            original(job)
        }
        symbol.assumingMemoryBound(to: Hook?.self).pointee = hook
        return true
    }()

    /// False when another has them.
    static func give(to executor: VirtualTimeExecutor) -> Bool {
        precondition(isInstalled, "this runtime has no hook for tasks")
        return self.executor.withLock { current in
            if current != nil { return false }
            current = executor
            return true
        }
    }

    static func giveBack() { executor.withLock { $0 = nil } }
}
