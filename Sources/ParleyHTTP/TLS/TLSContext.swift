import COpenSSL

/// Whom to trust, for all the connections that are made with it.
package final class TLSContext: Sendable {
    package enum Trust: Sendable, Hashable {
        /// The system's certificates, or those in `SSL_CERT_FILE` and `SSL_CERT_DIR`.
        case system
        /// The certificates in a PEM file, and no others.
        case file(String)
    }

    /// Made once: it reads the certificates that the system trusts.
    package static let system = Result { () throws(TLSError) in try TLSContext() }

    /// Not changed after `init`. What OpenSSL itself changes in it, such as its count of references,
    /// it protects by locks of its own.
    private nonisolated(unsafe) let pointer: OpaquePointer

    package init(trusting trust: Trust = .system) throws(TLSError) {
        ERR_clear_error()
        guard let pointer = SSL_CTX_new(TLS_client_method()) else { throw .setUp(OpenSSL.takeReason()) }
        self.pointer = pointer
        guard COpenSSL_CTX_set_client_defaults(pointer) == 1 else { throw .setUp(OpenSSL.takeReason()) }
        SSL_CTX_set_verify(pointer, SSL_VERIFY_PEER, nil)
        let isLoaded =
            switch trust {
            case .system: SSL_CTX_set_default_verify_paths(pointer)
            case .file(let path): SSL_CTX_load_verify_file(pointer, path)
            }
        guard isLoaded == 1 else { throw .setUp(OpenSSL.takeReason()) }
        // Files that are absent leave their errors behind, though it succeeds.
        ERR_clear_error()
    }

    deinit { SSL_CTX_free(pointer) }

    /// A connection's state; the caller frees it.
    func makeSSL() -> OpaquePointer? { SSL_new(pointer) }
}

enum OpenSSL {
    /// The first error of this thread's queue in words; the queue is empty afterwards.
    static func takeReason() -> String {
        defer { ERR_clear_error() }
        let code = ERR_get_error()
        guard code != 0 else { return "no reason is known" }
        if let reason = ERR_reason_error_string(code) { return String(cString: reason) }
        return "OpenSSL's error \(code)"
    }
}
