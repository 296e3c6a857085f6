import CLibpq
import Foundation

/// One connection to a PostgreSQL server.
///
/// Belongs to the thread that made it. libpq is used without blocking, so that no wait outlasts its
/// deadline: the thread sleeps in `poll`, never in libpq (but for looking up the host's address).
final class PostgresConnection {
    private let handle: OpaquePointer
    /// False once its state is not known: an answer is still to come, or the server is gone.
    private(set) var isUsable = true

    /// How long the server lets one statement run. Less than what a transaction has, so that it is the
    /// server who ends it, and says so.
    private static let statementTimeout = Duration.seconds(3)
    /// How long the server waits for the next statement of a transaction: the locks of a client that
    /// has hung are let go.
    private static let idleTimeout = Duration.seconds(5)

    /// - Throws: ``PostgresError``.
    init(_ url: PostgresURL, until deadline: ContinuousClock.Instant) throws {
        let names: [String?] = ["dbname", "client_encoding", "fallback_application_name", nil]
        let values: [String?] = [url.text, "UTF8", "parley", nil]
        // The 1: the first value is an address, and stands for all that it names.
        let started = CStrings.with(names) { names in
            CStrings.with(values) { values in PQconnectStartParams(names, values, 1) }
        }
        guard let started else { throw PostgresError.disconnected("out of memory") }
        handle = started
        // The server's notices would go to standard error.
        _ = PQsetNoticeReceiver(handle, { _, _ in }, nil)
        // Whatever fails from here on, `deinit` closes.
        try connect(until: deadline)
        guard PQsetnonblocking(handle, 1) == 0 else { throw disconnected() }
        // What was confirmed to a caller must be on disk, whatever the server's default is.
        _ = try query(
            """
            SET statement_timeout = \(Self.statementTimeout.components.seconds * 1000);
            SET idle_in_transaction_session_timeout = \(Self.idleTimeout.components.seconds * 1000);
            SET synchronous_commit = on;
            SET datestyle = 'ISO'
            """, nil, until: deadline)
    }

    deinit { PQfinish(handle) }

    /// Runs one statement, its values bound.
    /// - Parameter sql: With `$1`, `$2` and so on.
    /// - Throws: ``PostgresError``.
    func rows(_ sql: String, _ values: [String?], until deadline: ContinuousClock.Instant) throws -> [SQLRow] {
        try query(sql, values, until: deadline)
    }

    /// - Parameter values: `nil` for several statements at once, which cannot have values.
    private func query(_ sql: String, _ values: [String?]?, until deadline: ContinuousClock.Instant) throws -> [SQLRow] {
        isUsable = false
        let isSent: Bool
        if let values {
            isSent = CStrings.with(values) {
                PQsendQueryParams(handle, sql, Int32(values.count), nil, $0, nil, nil, 0) == 1
            }
        } else {
            isSent = PQsendQuery(handle, sql) == 1
        }
        guard isSent else { throw disconnected() }
        try flush(until: deadline)
        var rows: [SQLRow] = []
        var failure: PostgresError?
        // All results are to be fetched before the next statement, behind an error too.
        while let result = try nextResult(until: deadline) {
            defer { PQclear(result) }
            switch PQresultStatus(result) {
            case PGRES_TUPLES_OK: rows = Self.rows(of: result)
            case PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: break
            default: failure = failure ?? Self.error(of: result)
            }
        }
        guard PQstatus(handle) == CONNECTION_OK else {
            // A server that shuts down says so before it closes.
            throw failure.flatMap { $0.remedy == .reconnect ? $0 : nil } ?? disconnected()
        }
        isUsable = failure?.remedy != .reconnect
        if let failure { throw failure }
        return rows
    }
}

// MARK: - Waiting

extension PostgresConnection {
    private func connect(until deadline: ContinuousClock.Instant) throws {
        var state = PGRES_POLLING_WRITING
        while state != PGRES_POLLING_OK {
            guard state != PGRES_POLLING_FAILED, PQstatus(handle) != CONNECTION_BAD else { throw disconnected() }
            try wait(for: state == PGRES_POLLING_READING ? POLLIN : POLLOUT, until: deadline)
            state = PQconnectPoll(handle)
        }
    }

    private func flush(until deadline: ContinuousClock.Instant) throws {
        while true {
            let left = PQflush(handle)
            if left == 0 { return }
            guard left == 1 else { throw disconnected() }
            // The server may have to be rid of an answer before it reads on.
            try wait(for: POLLIN | POLLOUT, until: deadline)
            guard PQconsumeInput(handle) == 1 else { throw disconnected() }
        }
    }

    private func nextResult(until deadline: ContinuousClock.Instant) throws -> OpaquePointer? {
        while PQisBusy(handle) == 1 {
            try wait(for: POLLIN, until: deadline)
            guard PQconsumeInput(handle) == 1 else { throw disconnected() }
        }
        return PQgetResult(handle)
    }

    private func wait(for events: Int32, until deadline: ContinuousClock.Instant) throws {
        while true {
            // libpq may have changed to another address, hence another socket.
            var descriptor = pollfd(fd: PQsocket(handle), events: Int16(events), revents: 0)
            guard descriptor.fd >= 0 else { throw disconnected() }
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { throw PostgresError.timedOut }
            let milliseconds = Int32(clamping: Int64((left / .milliseconds(1)).rounded(.up)))
            switch poll(&descriptor, 1, milliseconds) {
            case 1...: return
            case 0: continue
            default:
                guard errno == EINTR else { throw PostgresError.disconnected(String(cString: strerror(errno))) }
            }
        }
    }

    private func disconnected() -> PostgresError {
        let message = PQerrorMessage(handle).map { String(cString: $0) } ?? ""
        return .disconnected(message.isEmpty ? "the connection was lost" : message)
    }
}

// MARK: - Results

extension PostgresConnection {
    private static func rows(of result: OpaquePointer) -> [SQLRow] {
        let columns = PQnfields(result)
        return (0..<PQntuples(result)).map { row in
            SQLRow(values: (0..<columns).map { column in
                guard PQgetisnull(result, row, column) == 0 else { return nil }
                return PQgetvalue(result, row, column).map { String(cString: $0) }
            })
        }
    }

    private static func error(of result: OpaquePointer) -> PostgresError {
        // PG_DIAG_SQLSTATE and PG_DIAG_MESSAGE_PRIMARY of postgres_ext.h, which are characters in C.
        func field(_ code: Character) -> String {
            PQresultErrorField(result, Int32(code.asciiValue ?? 0)).map { String(cString: $0) } ?? ""
        }
        let state = field("C")
        guard !state.isEmpty else {
            let message = PQresultErrorMessage(result).map { String(cString: $0) } ?? ""
            return .disconnected(message)
        }
        return .server(state: state, message: field("M"))
    }
}
