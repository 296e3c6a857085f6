import Foundation

/// A thread's use of PostgreSQL: its connection, and how transactions survive what happens to it.
///
/// Used by one thread only.
final class PostgresWorker {
    private let url: PostgresURL
    private var connection: PostgresConnection?

    init(_ url: PostgresURL) { self.url = url }

    /// Runs a transaction, begun anew where it collided with another one or lost its connection.
    ///
    /// Where the connection was lost while committing, nobody knows whether the server did. It is
    /// begun anew all the same: each change has its key, and one that was made is found by it.
    /// - Throws: ``HospitalStoreError``, or what `body` throws.
    func transaction<Value>(
        _ begin: String, until deadline: ContinuousClock.Instant, _ body: (any SQLSession, _ attempt: Int) throws -> Value
    ) throws -> Value {
        var attempt = 0
        var collisions = 0
        while true {
            do {
                return try once(begin, until: deadline) { try body($0, attempt) }
            } catch let error as PostgresError {
                attempt += 1
                switch error.remedy {
                case .giveUp: throw error.storeError(url)
                case .again:
                    collisions += 1
                    guard collisions < SQLRetries.maximum else { throw HospitalStoreError.failed("too many collisions") }
                    Self.pause(.milliseconds(5 * collisions), until: deadline)
                case .reconnect:
                    guard ContinuousClock.now + .milliseconds(50) < deadline else { throw error.storeError(url) }
                    // The first time at once: often only this connection was old.
                    if attempt > 1 { Self.pause(.milliseconds(min(400, 25 << min(attempt, 4))), until: deadline) }
                }
            }
        }
    }

    /// Connects, if it is not connected, without trying again.
    func connect(until deadline: ContinuousClock.Instant) throws {
        do {
            _ = try connected(until: deadline)
        } catch let error as PostgresError {
            throw error.storeError(url)
        }
    }

    private func once<Value>(
        _ begin: String, until deadline: ContinuousClock.Instant, _ body: (any SQLSession) throws -> Value
    ) throws -> Value {
        let connection = try connected(until: deadline)
        do {
            _ = try connection.rows(begin, [], until: deadline)
            let value = try body(PostgresSession(connection: connection, deadline: deadline))
            _ = try connection.rows("COMMIT", [], until: deadline)
            return value
        } catch {
            // A connection whose transaction cannot be ended is closed, which ends it.
            if !connection.isUsable || (try? connection.rows("ROLLBACK", [], until: deadline)) == nil {
                self.connection = nil
            }
            if error is SQLCollision { throw PostgresError.server(state: "40001", message: "collision") }
            throw error
        }
    }

    private func connected(until deadline: ContinuousClock.Instant) throws -> PostgresConnection {
        if let connection, connection.isUsable { return connection }
        connection = nil
        let made = try PostgresConnection(url, until: deadline)
        connection = made
        return made
    }

    /// Not all those who collided at the same moment at the same moment again.
    private static func pause(_ duration: Duration, until deadline: ContinuousClock.Instant) {
        let left = ContinuousClock.now.duration(to: deadline)
        let random = duration * Double.random(in: 0.5...1.5)
        Thread.sleep(forTimeInterval: max(0, min(random, left) / .seconds(1)))
    }
}

/// A transaction of PostgreSQL.
struct PostgresSession: SQLSession {
    let connection: PostgresConnection
    let deadline: ContinuousClock.Instant

    var rowLock: String { " FOR UPDATE" }

    func rows(_ sql: String, _ values: [String?]) throws -> [SQLRow] {
        try connection.rows(Self.numbered(sql), values, until: deadline)
    }

    /// PostgreSQL numbers what the statements of the store leave as `?`; none has one in a literal.
    private static func numbered(_ sql: String) -> String {
        var number = 0
        return sql.reduce(into: "") { text, character in
            guard character == "?" else { return text.append(character) }
            number += 1
            text += "$\(number)"
        }
    }
}
