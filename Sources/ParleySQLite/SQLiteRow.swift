/// A row of a result, its values in the order of the columns.
public struct SQLiteRow: Sendable, Hashable {
    public let values: [SQLiteValue]

    /// - Throws: ``SQLiteError`` where the value is not there, or is no text.
    public func text(_ column: Int) throws -> String {
        guard case .text(let text) = try value(column) else { throw mismatch(column, "a text") }
        return text
    }

    /// - Throws: ``SQLiteError`` where the value is not there, or is no integer.
    public func integer(_ column: Int) throws -> Int64 {
        guard case .integer(let integer) = try value(column) else { throw mismatch(column, "an integer") }
        return integer
    }

    /// - Throws: ``SQLiteError`` where the value is not there, or is no number.
    public func real(_ column: Int) throws -> Double {
        switch try value(column) {
        case .real(let real): return real
        case .integer(let integer): return Double(integer)
        case .null, .text: throw mismatch(column, "a number")
        }
    }

    private func value(_ column: Int) throws -> SQLiteValue {
        guard values.indices.contains(column) else { throw SQLiteError(.range, "there is no column \(column)") }
        return values[column]
    }

    private func mismatch(_ column: Int, _ type: String) -> SQLiteError {
        SQLiteError(.mismatch, "column \(column) is not \(type)")
    }
}
