package import NIOCore
package import NIOHTTP1

/// An answer whose head has come.
package struct HTTPClientResponse: Sendable {
    package let status: HTTPResponseStatus
    package let headers: HTTPHeaders
    /// Holds the connection until it has been read to its end. Let go earlier, or read by a task that
    /// is cancelled, it closes it.
    package let body: Body

    /// The body as it comes, for one reader. No more is taken from the network than a few pieces ahead
    /// of it. One that was cut off throws; it does not end.
    package struct Body: AsyncSequence, Sendable {
        typealias Producer = NIOThrowingAsyncSequenceProducer<
            ByteBuffer, any Error, NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark, Delegate
        >

        let producer: Producer

        package struct AsyncIterator: AsyncIteratorProtocol {
            var iterator: Producer.AsyncIterator

            package mutating func next() async throws -> ByteBuffer? { try await iterator.next() }
        }

        package func makeAsyncIterator() -> AsyncIterator { AsyncIterator(iterator: producer.makeAsyncIterator()) }

        /// Pieces are what came at once, 64 KiB at most: a megabyte or so is kept.
        static func make(delegate: Delegate) -> Producer.NewSequence {
            Producer.makeSequence(
                backPressureStrategy: .init(lowWatermark: 4, highWatermark: 16), finishOnDeinit: true, delegate: delegate)
        }

        /// Tells the connection what becomes of the body, from whichever thread.
        struct Delegate: NIOAsyncSequenceProducerDelegate {
            let exchange: HTTPExchange
            let handler: NIOLoopBound<HTTPConnectionHandler>

            func produceMore() {
                handler.eventLoop.execute { handler.value.resume(exchange) }
            }

            func didTerminate() {
                handler.eventLoop.execute { handler.value.abandon(exchange) }
            }
        }
    }
}
