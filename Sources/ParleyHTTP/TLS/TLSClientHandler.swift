package import NIOCore

/// The client's side of TLS, at the head of a connection's pipeline: encrypted bytes on the side of
/// the network, plain ones on the other.
///
/// What is written before the handshake has ended is sent after it. A connection that ends without
/// TLS's goodbye is an error, ``TLSError/uncleanShutdown``, before it is inactive.
package final class TLSClientHandler: ChannelDuplexHandler {
    package typealias InboundIn = ByteBuffer
    package typealias InboundOut = ByteBuffer
    package typealias OutboundIn = ByteBuffer
    package typealias OutboundOut = ByteBuffer

    private enum State {
        case unconnected, handshaking, open
        /// By either side, or by a failure: nothing is passed on any more.
        case closed
    }

    private struct Write {
        var bytes: ByteBuffer
        var promise: EventLoopPromise<Void>?
    }

    /// Of what is written before the handshake has ended, this much is kept.
    private static let maximumUnsent = 1 << 20

    private let session: TLSSession
    private var state = State.unconnected
    private var unsent = MarkedCircularBuffer<Write>(initialCapacity: 4)
    private var unsentBytes = 0
    private var handshake: EventLoopPromise<Void>?

    /// Done when the handshake is over; `nil` as long as this is in no pipeline.
    package var ready: EventLoopFuture<Void>? { handshake?.futureResult }

    /// - Parameter host: A name or an address, for which the server's certificate must be.
    package init(context: TLSContext, host: String) throws(TLSError) {
        session = try TLSSession(context: context, host: host)
    }

    package func handlerAdded(context: ChannelHandlerContext) {
        handshake = context.eventLoop.makePromise()
        if context.channel.isActive { begin(context) }
    }

    package func handlerRemoved(context: ChannelHandlerContext) {
        state = .closed
        abandon(ChannelError.ioOnClosedChannel)
    }

    package func channelActive(context: ChannelHandlerContext) {
        begin(context)
        context.fireChannelActive()
    }

    private func begin(_ context: ChannelHandlerContext) {
        guard state == .unconnected else { return }
        state = .handshaking
        shakeHands(context)
    }

    private func shakeHands(_ context: ChannelHandlerContext) {
        do {
            let isOver = try session.shakeHands()
            send(context)
            guard isOver else { return }
            state = .open
            handshake?.succeed()
            encrypt(context)
        } catch {
            fail(context, error)
        }
    }

    // MARK: In

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // After a failure the rest is of no interest.
        guard state == .handshaking || state == .open else { return }
        do {
            try session.receive(Self.unwrapInboundIn(data))
        } catch {
            return fail(context, error)
        }
        if state == .handshaking { shakeHands(context) }
        if state == .open { decrypt(context, expecting: Self.unwrapInboundIn(data).readableBytes) }
    }

    private func decrypt(_ context: ChannelHandlerContext, expecting count: Int) {
        var plain = context.channel.allocator.buffer(capacity: count)
        let reading = session.read(into: &plain)
        // An answer to what was no content, such as a change of keys.
        send(context)
        if plain.readableBytes > 0 { context.fireChannelRead(Self.wrapInboundOut(plain)) }
        // Whoever has read it may have closed.
        guard state == .open else { return }
        switch reading {
        case .drained: break
        case .ended: close(context: context, mode: .all, promise: nil)
        case .failed(let error): fail(context, error)
        }
    }

    package func channelInactive(context: ChannelHandlerContext) {
        let error: TLSError? =
            switch state {
            case .unconnected, .handshaking: .closedInHandshake
            case .open: .uncleanShutdown
            case .closed: nil
            }
        state = .closed
        abandon(error ?? ChannelError.ioOnClosedChannel)
        if let error { context.fireErrorCaught(error) }
        context.fireChannelInactive()
    }

    // MARK: Out

    package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard state != .closed else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        let bytes = Self.unwrapOutboundIn(data)
        unsent.append(Write(bytes: bytes, promise: promise))
        unsentBytes += bytes.readableBytes
        // What is left out would be a gap, so nothing is sent at all.
        if state != .open, unsentBytes > Self.maximumUnsent { fail(context, .tooMuchUnsent) }
    }

    package func flush(context: ChannelHandlerContext) {
        unsent.mark()
        if state == .open { encrypt(context) }
        context.flush()
    }

    /// Sends what has been flushed, in as few records as it fits in.
    private func encrypt(_ context: ChannelHandlerContext) {
        var plain: ByteBuffer?
        let sent = context.eventLoop.makePromise(of: Void.self)
        while unsent.hasMark, let write = unsent.popFirst() {
            unsentBytes -= write.bytes.readableBytes
            if var bytes = plain {
                plain = nil
                bytes.writeImmutableBuffer(write.bytes)
                plain = bytes
            } else {
                plain = write.bytes
            }
            if let promise = write.promise { sent.futureResult.cascade(to: promise) }
        }
        guard let plain else { return sent.succeed() }
        do {
            try session.write(plain)
            send(context, promise: sent)
        } catch {
            sent.fail(error)
            fail(context, error)
        }
    }

    private func send(_ context: ChannelHandlerContext, promise: EventLoopPromise<Void>? = nil) {
        guard let bytes = session.takeOutgoing(context.channel.allocator) else {
            promise?.succeed()
            return
        }
        context.writeAndFlush(Self.wrapOutboundOut(bytes), promise: promise)
    }

    // MARK: The end

    package func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
        guard mode == .all else {
            // Half of a secure connection is of no use to anybody here.
            promise?.fail(ChannelError.operationUnsupported)
            return
        }
        let wasOpen = state == .open
        state = .closed
        if wasOpen {
            session.sayGoodbye()
            send(context)
        }
        abandon(ChannelError.ioOnClosedChannel)
        context.close(mode: mode, promise: promise)
    }

    private func fail(_ context: ChannelHandlerContext, _ error: TLSError) {
        guard state != .closed else { return }
        state = .closed
        // The server may learn why: OpenSSL has written an alert.
        send(context)
        abandon(error)
        context.fireErrorCaught(error)
        context.close(promise: nil)
    }

    private func abandon(_ error: any Error) {
        handshake?.fail(error)
        unsentBytes = 0
        while let write = unsent.popFirst() { write.promise?.fail(error) }
    }
}
