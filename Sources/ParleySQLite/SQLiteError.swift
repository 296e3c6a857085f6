import CSQLite

/// What SQLite answered instead of doing as it was asked. The description is one line.
public struct SQLiteError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Which kind of error it is, such as ``SQLiteCode/constraint``.
    public var code: SQLiteCode { SQLiteCode(rawValue: extendedCode.rawValue & 0xff) }
    /// Which one of its kind, such as ``SQLiteCode/constraintUnique``.
    public let extendedCode: SQLiteCode
    /// In SQLite's words.
    public let message: String

    public init(_ extendedCode: SQLiteCode, _ message: String) {
        self.extendedCode = extendedCode
        self.message = message
    }

    /// - Parameter connection: The one that the error happened on, which knows more about it until its
    ///   next use; `nil` for the words that are the code's own.
    init(_ code: SQLiteCode, on connection: OpaquePointer?) {
        let text = connection.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code.rawValue)
        self.init(code, text.map { String(cString: $0) } ?? "unknown error")
    }

    public var description: String {
        "SQLite error \(extendedCode.rawValue): \(message.split(whereSeparator: \.isNewline).joined(separator: " "))"
    }
}

/// A result code of SQLite, as <https://www.sqlite.org/rescode.html> lists them. The low byte of an
/// extended code is its primary code.
public struct SQLiteCode: RawRepresentable, Sendable, Hashable {
    public let rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static let error = SQLiteCode(rawValue: SQLITE_ERROR)
    /// Another connection writes, and did so for all of the timeout.
    public static let busy = SQLiteCode(rawValue: SQLITE_BUSY)
    public static let locked = SQLiteCode(rawValue: SQLITE_LOCKED)
    public static let readOnly = SQLiteCode(rawValue: SQLITE_READONLY)
    public static let interrupt = SQLiteCode(rawValue: SQLITE_INTERRUPT)
    public static let ioError = SQLiteCode(rawValue: SQLITE_IOERR)
    public static let full = SQLiteCode(rawValue: SQLITE_FULL)
    public static let cannotOpen = SQLiteCode(rawValue: SQLITE_CANTOPEN)
    public static let constraint = SQLiteCode(rawValue: SQLITE_CONSTRAINT)
    /// A value is not of the type that was asked for.
    public static let mismatch = SQLiteCode(rawValue: SQLITE_MISMATCH)
    public static let misuse = SQLiteCode(rawValue: SQLITE_MISUSE)
    /// As many values as a statement has `?` were not given, or a row has no such column.
    public static let range = SQLiteCode(rawValue: SQLITE_RANGE)
    public static let notADatabase = SQLiteCode(rawValue: SQLITE_NOTADB)

    // Extended codes: macros that compute, which Swift does not see.
    public static let constraintCheck = SQLiteCode(rawValue: SQLITE_CONSTRAINT | 1 << 8)
    public static let constraintForeignKey = SQLiteCode(rawValue: SQLITE_CONSTRAINT | 3 << 8)
    public static let constraintNotNull = SQLiteCode(rawValue: SQLITE_CONSTRAINT | 5 << 8)
    public static let constraintPrimaryKey = SQLiteCode(rawValue: SQLITE_CONSTRAINT | 6 << 8)
    public static let constraintUnique = SQLiteCode(rawValue: SQLITE_CONSTRAINT | 8 << 8)
}
