import CSQLite

/// A prepared statement. Belongs to a connection, and to the thread that uses it.
final class SQLiteStatement {
    private let handle: OpaquePointer
    private let connection: OpaquePointer

    /// - Parameter connection: Outlives the statement.
    /// - Throws: ``SQLiteError`` where it is no statement, or more than one.
    init(_ sql: String, on connection: OpaquePointer) throws {
        var made: OpaquePointer?
        let isSingle = try sql.withCString { text in
            var rest: UnsafePointer<CChar>?
            // It is kept and run again, which SQLite likes to know.
            let code = sqlite3_prepare_v3(connection, text, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &made, &rest)
            guard code == SQLITE_OK else { throw SQLiteError(SQLiteCode(rawValue: code), on: connection) }
            return rest.map { String(cString: $0).allSatisfy { $0.isWhitespace || $0 == ";" } } ?? true
        }
        guard let made else { throw SQLiteError(.misuse, "there is no statement in “\(sql)”") }
        guard isSingle else {
            sqlite3_finalize(made)
            throw SQLiteError(.misuse, "there is more than one statement in “\(sql)”")
        }
        handle = made
        self.connection = connection
    }

    deinit { sqlite3_finalize(handle) }

    /// Whether it changes nothing.
    var isReadOnly: Bool { sqlite3_stmt_readonly(handle) != 0 }

    /// Runs the statement to its end.
    /// - Throws: ``SQLiteError``.
    func rows(_ values: [any SQLiteBindable]) throws -> [SQLiteRow] {
        let expected = Int(sqlite3_bind_parameter_count(handle))
        guard expected == values.count else {
            throw SQLiteError(.range, "\(values.count) values for \(expected) places")
        }
        // A statement that is not reset keeps its transaction from ending; its values are not to be
        // seen by the next user.
        defer {
            sqlite3_reset(handle)
            sqlite3_clear_bindings(handle)
        }
        for (index, value) in values.enumerated() { try bind(value.sqliteValue, at: Int32(index + 1)) }
        var rows: [SQLiteRow] = []
        while true {
            let code = sqlite3_step(handle)
            switch code {
            // Counted now: the first step prepares a statement anew whose table has changed.
            case SQLITE_ROW: rows.append(SQLiteRow(values: (0..<sqlite3_data_count(handle)).map(column)))
            case SQLITE_DONE: return rows
            default: throw SQLiteError(SQLiteCode(rawValue: code), on: connection)
            }
        }
    }

    private func bind(_ value: SQLiteValue, at index: Int32) throws {
        let code =
            switch value {
            case .null: sqlite3_bind_null(handle, index)
            case .integer(let integer): sqlite3_bind_int64(handle, index, integer)
            case .real(let real): sqlite3_bind_double(handle, index, real)
            case .text(var text):
                // With its length: there may be a NUL in it.
                text.withUTF8 { bytes in
                    bytes.withMemoryRebound(to: CChar.self) {
                        parley_sqlite3_bind_text(handle, index, $0.baseAddress, UInt64($0.count))
                    }
                }
            }
        guard code == SQLITE_OK else { throw SQLiteError(SQLiteCode(rawValue: code), on: connection) }
    }

    private func column(_ index: Int32) -> SQLiteValue {
        switch sqlite3_column_type(handle, index) {
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, index))
        case SQLITE_FLOAT: return .real(sqlite3_column_double(handle, index))
        case SQLITE_NULL: return .null
        // Bytes, which nothing here writes, are read as text too.
        default:
            guard let bytes = sqlite3_column_text(handle, index) else { return .null }
            let count = Int(sqlite3_column_bytes(handle, index))
            return .text(String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
        }
    }
}
