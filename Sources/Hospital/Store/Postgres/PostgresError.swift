/// What went wrong between us and PostgreSQL.
enum PostgresError: Error, Hashable {
    /// There is no connection, or it broke. Whether a `COMMIT` under way was heard is not known.
    case disconnected(String)
    /// The deadline passed while the server was silent. The connection is of no further use.
    case timedOut
    /// The server's answer: a SQLSTATE of five characters, and its message.
    case server(state: String, message: String)

    /// How a transaction goes on that met this error.
    enum Remedy: Hashable {
        /// Begin it anew on this connection: it collided with another one.
        case again
        /// Begin it anew on another connection.
        case reconnect
        case giveUp
    }

    var remedy: Remedy {
        switch self {
        case .disconnected: return .reconnect
        case .timedOut: return .giveUp
        case .server(let state, _):
            // serialization_failure, deadlock_detected, unique_violation
            if ["40001", "40P01", "23505"].contains(state) { return .again }
            // connection_exception; admin_shutdown, crash_shutdown, cannot_connect_now;
            // idle_in_transaction_session_timeout; a standby that no longer is the primary, or not yet
            if state.hasPrefix("08") || ["57P01", "57P02", "57P03", "25P03", "25006"].contains(state) { return .reconnect }
            return .giveUp
        }
    }

    func storeError(_ url: PostgresURL) -> HospitalStoreError {
        switch self {
        case .disconnected(let message): return .unavailable(url.redacted(message))
        case .timedOut: return .timedOut
        case .server(let state, let message):
            // query_canceled by statement_timeout, lock_not_available
            if state == "57014" || state == "55P03" { return .timedOut }
            if state.hasPrefix("53") || state.hasPrefix("57") { return .unavailable(url.redacted(message)) }
            // integrity constraints, data exceptions
            if state.hasPrefix("23") || state.hasPrefix("22") { return .refused(url.redacted(message)) }
            return .failed(url.redacted(message))
        }
    }
}
