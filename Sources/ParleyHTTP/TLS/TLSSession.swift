import COpenSSL
import NIOCore

/// One connection's OpenSSL, between two buffers in memory: it sees no socket, and never waits.
///
/// OpenSSL's errors are kept in a queue for each thread. Each call here begins with an empty one, and
/// leaves none behind.
final class TLSSession {
    enum Reading {
        /// All has been read that has come so far.
        case drained
        /// The server has said goodbye.
        case ended
        case failed(TLSError)
    }

    /// A record's content is no longer than this.
    private static let recordLength = 16_384

    private let ssl: OpaquePointer
    // Both belong to `ssl`.
    private let incoming: OpaquePointer
    private let outgoing: OpaquePointer

    /// - Parameter host: A name or an address, for which the server's certificate must be.
    init(context: TLSContext, host: String) throws(TLSError) {
        ERR_clear_error()
        guard let ssl = context.makeSSL() else { throw .setUp(OpenSSL.takeReason()) }
        guard let incoming = BIO_new(BIO_s_mem()) else {
            SSL_free(ssl)
            throw .setUp(OpenSSL.takeReason())
        }
        guard let outgoing = BIO_new(BIO_s_mem()) else {
            BIO_free(incoming)
            SSL_free(ssl)
            throw .setUp(OpenSSL.takeReason())
        }
        COpenSSL_BIO_set_retry_when_empty(incoming)
        COpenSSL_BIO_set_retry_when_empty(outgoing)
        SSL_set_bio(ssl, incoming, outgoing)
        SSL_set_connect_state(ssl)
        self.ssl = ssl
        self.incoming = incoming
        self.outgoing = outgoing
        try expect(host)
    }

    deinit { SSL_free(ssl) }

    private func expect(_ host: String) throws(TLSError) {
        // A dot at the end says that the name is whole; certificates have none.
        let name = host.hasSuffix(".") ? String(host.dropLast()) : host
        // OpenSSL takes a dot at the beginning for "and all below it", and a string to end at a zero.
        guard !name.isEmpty, !name.hasPrefix("."), !name.utf8.contains(0) else { throw .setUp("\"\(host)\" is no host") }
        let isSet: Bool
        if (try? SocketAddress(ipAddress: name, port: 0)) != nil {
            // Server names are names: an address is not sent as one.
            isSet = X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), name) == 1
        } else {
            // And what a certificate is called otherwise is no host, as browsers have it too.
            SSL_set_hostflags(ssl, UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT))
            isSet = SSL_set1_host(ssl, name) == 1 && COpenSSL_set_server_name(ssl, name) == 1
        }
        guard isSet else {
            ERR_clear_error()
            throw .setUp("\"\(host)\" is no host")
        }
    }

    // MARK: Encrypted bytes

    /// Takes over what came from the network.
    func receive(_ bytes: ByteBuffer) throws(TLSError) {
        guard bytes.readableBytes > 0 else { return }
        ERR_clear_error()
        let count = bytes.withUnsafeReadableBytes { BIO_write(incoming, $0.baseAddress, Int32(clamping: $0.count)) }
        guard Int(count) == bytes.readableBytes else { throw .failed(OpenSSL.takeReason()) }
    }

    /// What is to be sent; `nil` where there is nothing.
    func takeOutgoing(_ allocator: ByteBufferAllocator) -> ByteBuffer? {
        let count = BIO_ctrl_pending(outgoing)
        guard count > 0 else { return nil }
        ERR_clear_error()
        var bytes = allocator.buffer(capacity: count)
        while bytes.readableBytes < count {
            let taken = bytes.writeWithUnsafeMutableBytes(minimumWritableBytes: count - bytes.readableBytes) {
                max(0, Int(BIO_read(outgoing, $0.baseAddress, Int32(clamping: $0.count))))
            }
            if taken == 0 { break }
        }
        ERR_clear_error()
        return bytes
    }

    // MARK: What OpenSSL makes of them

    /// - Returns: Whether the handshake is over, and the server is who it should be.
    func shakeHands() throws(TLSError) -> Bool {
        ERR_clear_error()
        let result = SSL_do_handshake(ssl)
        if result == 1 { return true }
        guard SSL_get_error(ssl, result) == SSL_ERROR_WANT_READ else { throw failure() }
        ERR_clear_error()
        return false
    }

    /// Decrypts all that has come.
    func read(into plain: inout ByteBuffer) -> Reading {
        while true {
            ERR_clear_error()
            let space = max(1, min(Self.recordLength, Int(BIO_ctrl_pending(incoming)) + Int(SSL_pending(ssl))))
            var result: Int32 = 0
            plain.writeWithUnsafeMutableBytes(minimumWritableBytes: space) {
                result = SSL_read(ssl, $0.baseAddress, Int32(clamping: $0.count))
                return max(0, Int(result))
            }
            if result > 0 {
                if BIO_ctrl_pending(incoming) == 0, SSL_pending(ssl) == 0 { return .drained }
                continue
            }
            switch SSL_get_error(ssl, result) {
            case SSL_ERROR_WANT_READ:
                ERR_clear_error()
                return .drained
            case SSL_ERROR_ZERO_RETURN:
                ERR_clear_error()
                return .ended
            default: return .failed(failure())
            }
        }
    }

    /// Encrypts all of it: a buffer in memory takes as much as comes.
    func write(_ plain: ByteBuffer) throws(TLSError) {
        guard plain.readableBytes > 0 else { return }
        ERR_clear_error()
        var count = 0
        let result = plain.withUnsafeReadableBytes { SSL_write_ex(ssl, $0.baseAddress, $0.count, &count) }
        guard result == 1, count == plain.readableBytes else { throw failure() }
    }

    /// Says goodbye; only where the handshake has ended, and nothing has failed since.
    func sayGoodbye() {
        ERR_clear_error()
        SSL_shutdown(ssl)
        ERR_clear_error()
    }

    private func failure() -> TLSError {
        let verdict = SSL_get_verify_result(ssl)
        guard verdict != Int(X509_V_OK), let words = X509_verify_cert_error_string(verdict) else {
            return .failed(OpenSSL.takeReason())
        }
        ERR_clear_error()
        return .certificate(String(cString: words))
    }
}
