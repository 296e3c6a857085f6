import CLibpq
import Foundation

/// Where a PostgreSQL server is and who connects: `postgres://user:password@host:port/database?option=…`
/// in the form that libpq reads, all parts optional. What is missing comes from where libpq looks:
/// `PGHOST` and its like, `~/.pgpass`.
///
/// The password is used and never shown.
struct PostgresURL: Sendable, Hashable, CustomStringConvertible {
    /// For libpq, with the password.
    let text: String
    /// For people, without it.
    let description: String
    private let password: String?

    static func isOne(_ text: String) -> Bool {
        text.hasPrefix("postgres://") || text.hasPrefix("postgresql://")
    }

    /// - Throws: ``HospitalStoreError/unavailable(_:)`` where libpq cannot read it.
    init(_ text: String) throws {
        var options: [String: String] = [:]
        // The parser's message quotes what it could not read, which may be the password.
        guard let parsed = PQconninfoParse(text, nil) else {
            throw HospitalStoreError.unavailable(
                "the address is not one of PostgreSQL; expected postgres://user:password@host:port/database")
        }
        defer { PQconninfoFree(parsed) }
        var option = parsed
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val { options[String(cString: keyword)] = String(cString: value) }
            option += 1
        }
        self.text = text
        password = options["password"].flatMap { $0.isEmpty ? nil : $0 }
        let user = options["user"].map { "\($0)@" } ?? ""
        let port = options["port"].map { ":\($0)" } ?? ""
        let name = options["dbname"].map { "/\($0)" } ?? ""
        description = "postgres://\(user)\(options["host"] ?? options["hostaddr"] ?? "localhost")\(port)\(name)"
    }

    /// A message without the password, in one line.
    func redacted(_ message: String) -> String {
        let line = message.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .joined(separator: "; ")
        guard let password else { return line }
        return line.replacing(password, with: "•••")
    }
}
