import CLlama
import Dispatch
import Foundation
import Synchronization
import Testing

/// What `Native/llama.cpp/crowded.patch` adds to ggml.
@Suite struct CrowdedGraphTests {
    private final class Crowd: @unchecked Sendable {
        var random: UInt64 = 42
    }

    /// Between two threads' barriers are nodes that compute nothing, as there are in a model, and either thread may be
    /// late at any of them. It used to end in both waiting for each other.
    @Test("Threads that leave a graph and come back, at any node, neither wait for ever nor compute a node twice")
    func comeAndGo() {
        let isOver = DispatchSemaphore(value: 0)
        let wrong = Atomic(0)
        // Threads are late where something else wants their core.
        let ends = Atomic(false)
        defer { ends.store(true, ordering: .relaxed) }
        for _ in 0..<2 {
            Thread.detachNewThread { while !ends.load(ordering: .relaxed) { usleep(UInt32.random(in: 0...60)) } }
        }
        Thread.detachNewThread {
            Self.compute(graphs: 3_000) { wrong.add(1, ordering: .relaxed) }
            isOver.signal()
        }
        #expect(isOver.wait(timeout: .now() + 60) == .success)
        #expect(wrong.load(ordering: .relaxed) == 0)
    }

    private static func compute(graphs: Int, isWrong: () -> Void) {
        let width: Int64 = 64, depth = 60
        guard let context = ggml_init(ggml_init_params(mem_size: 4 << 20, mem_buffer: nil, no_alloc: false)),
            let start = ggml_new_tensor_1d(context, GGML_TYPE_F32, width),
            let one = ggml_new_tensor_1d(context, GGML_TYPE_F32, width),
            let graph = ggml_new_graph(context)
        else { return isWrong() }
        defer { ggml_free(context) }
        ggml_set_f32(one, 1)
        var sum = start
        for step in 0..<depth {
            // In place, so that a node computed twice shows.
            sum = ggml_add_inplace(context, sum, one)
            for _ in 0..<(step % 4) { sum = ggml_view_1d(context, sum, width, 0) }
        }
        ggml_build_forward_expand(graph, sum)
        var parameters = ggml_threadpool_params_default(2)
        guard let pool = ggml_threadpool_new(&parameters) else { return isWrong() }
        defer { ggml_threadpool_free(pool) }
        defer { ggml_cpu_set_crowded(false) }
        var plan = ggml_graph_plan(graph, 2, pool)
        let work = UnsafeMutablePointer<UInt8>.allocate(capacity: max(plan.work_size, 1))
        defer { work.deallocate() }
        plan.work_data = work
        let crowd = Crowd()
        plan.abort_callback_data = Unmanaged.passUnretained(crowd).toOpaque()
        // Asked behind each node: whether it is crowded changes every third time or so.
        plan.abort_callback = { data in
            guard let data else { return false }
            let crowd = Unmanaged<Crowd>.fromOpaque(data).takeUnretainedValue()
            crowd.random = crowd.random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            ggml_cpu_set_crowded(crowd.random >> 62 == 0)
            return false
        }
        withExtendedLifetime(crowd) {
            for _ in 0..<graphs {
                ggml_set_f32(start, 0)
                ggml_graph_compute(graph, &plan)
                let values = ggml_get_data_f32(sum)
                if (0..<Int(width)).contains(where: { values?[$0] != Float(depth) }) { isWrong() }
            }
        }
    }
}
