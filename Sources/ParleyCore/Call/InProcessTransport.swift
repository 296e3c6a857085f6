import Synchronization

/// A line within the process: one side is a ``CallTransport`` for a call, the other is held by
/// whoever plays the caller, such as a test or `parley call`.
public final class InProcessTransport: CallTransport {
    public let inbound: AsyncStream<CallInput>
    private let input: AsyncStream<CallInput>.Continuation
    /// What the call sends, in order.
    public let outputs: AsyncStream<CallOutput>
    private let output: AsyncStream<CallOutput>.Continuation
    private let isClosed = Mutex(false)

    /// - Parameter inboundCapacity: Inputs that may wait; 100 frames of 20 ms are two seconds.
    public init(inboundCapacity: Int = 100) {
        (inbound, input) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(inboundCapacity))
        // The reader is in the process and a test may read it late: nothing is dropped.
        (outputs, output) = AsyncStream.makeStream()
    }

    /// Sends to the call.
    public func give(_ value: CallInput) {
        input.yield(value)
    }

    public func send(_ value: CallOutput) async throws {
        if isClosed.withLock({ $0 }) { throw CallTransportError.closed }
        output.yield(value)
    }

    public func close() async {
        hangUp()
    }

    /// Closes the line from either side.
    public func hangUp() {
        isClosed.withLock { $0 = true }
        input.finish()
        output.finish()
    }
}
