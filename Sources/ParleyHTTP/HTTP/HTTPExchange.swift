import NIOCore
import NIOHTTP1
import Synchronization

/// One request and its answer. What is said of an exchange that is over does not touch the next one on
/// the same connection.
///
/// It does not hold the answer: the body is to notice that nobody else does.
final class HTTPExchange: Sendable {
    let head: HTTPRequestHead
    let body: ByteBuffer?
    private let cancelled = Atomic<Bool>(false)

    init(head: HTTPRequestHead, body: ByteBuffer?) {
        self.head = head
        self.body = body
    }

    /// Set before the event loop hears of it: the exchange may not have begun there.
    var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

    func cancel() { cancelled.store(true, ordering: .relaxed) }
}
