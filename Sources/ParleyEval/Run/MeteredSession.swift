import ParleyCore
import Synchronization

/// Adds up what a call's requests cost.
final class UsageMeter: Sendable {
    private let total = Mutex(TokenUsage(prompt: 0, cached: 0, completion: 0))

    var usage: TokenUsage { total.withLock { $0 } }

    func add(_ usage: TokenUsage) {
        total.withLock { total in
            total.prompt += usage.prompt
            total.cached += usage.cached
            total.completion += usage.completion
        }
    }
}

/// A session that tells a meter what its answers cost.
struct MeteredSession: LanguageModelSession {
    private let session: any LanguageModelSession
    private let meter: UsageMeter

    init(_ session: any LanguageModelSession, meter: UsageMeter) {
        self.session = session
        self.meter = meter
    }

    func prepare(_ request: LanguageModelRequest, isComplete: Bool) async {
        await session.prepare(request, isComplete: isComplete)
    }

    func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error> {
        let events = session.respond(to: request)
        // Unbounded, but bounded by the tokens that an answer may take.
        return AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    for try await event in events {
                        if case .usage(let usage) = event { meter.add(usage) }
                        continuation.yield(event)
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    var judgesTurns: Bool { session.judgesTurns }

    func tokenCount(of message: Message) -> Int { session.tokenCount(of: message) }

    func close() async { await session.close() }
}
