import Foundation

@testable import Hospital

/// A PostgreSQL of the tests' own: in a temporary folder, on a Unix socket, gone when the tests end,
/// however they end.
final class PostgresCluster: Sendable {
    private static let sharedTask = Task { try await PostgresCluster() }

    /// The one that all tests share, each with databases of its own.
    static var shared: PostgresCluster {
        get async throws { try await sharedTask.value }
    }

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    private let folder: String
    private let supervisor: ChildProcess

    init() async throws {
        guard let binaries = Self.binaries else {
            throw Failure(description: "PostgreSQL is not installed. Run: Scripts/bootstrap --tests")
        }
        var template = Array("/tmp/parley-pg-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure(description: "no temporary folder") }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        supervisor = try ChildProcess("/bin/sh", ["-c", Self.script, "supervisor", folder, binaries])
        try await expectReady()
    }

    /// Stops the server as a crash does, and starts it again.
    func crash() async throws {
        supervisor.send("crash")
        try await expectReady()
    }

    private func expectReady() async throws {
        guard await supervisor.nextLine() == "ready" else {
            let log = (try? String(contentsOfFile: folder + "/log", encoding: .utf8)) ?? ""
            throw Failure(description: "PostgreSQL did not start: \(log.suffix(2000))")
        }
    }

    /// The address of a database.
    func url(_ database: String, user: String = "postgres", password: String? = nil) -> String {
        "postgres://\(user)\(password.map { ":\($0)" } ?? "")@/\(database)?host=\(folder)"
    }

    /// Makes an empty database and returns its address.
    func makeDatabase() async throws -> String {
        let name = "t" + UUID().uuidString.lowercased().filter(\.isHexDigit)
        try await run("CREATE DATABASE \(name)")
        return url(name)
    }

    /// Runs a statement outside any transaction.
    @discardableResult
    func run(_ sql: String, on address: String? = nil) async throws -> [SQLRow] {
        let url = try PostgresURL(address ?? url("postgres"))
        return try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result {
                    let deadline = ContinuousClock.now + .seconds(20)
                    return try PostgresConnection(url, until: deadline).rows(sql, [], until: deadline)
                })
            }
        }
    }

    /// Where Debian keeps the newest version's programs, or the path has them.
    private static let binaries: String? = {
        let debian = "/usr/lib/postgresql"
        let versions = ((try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? []).sorted { (Double($0) ?? 0) > (Double($1) ?? 0) }
        let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        return (versions.map { "\(debian)/\($0)/bin" } + path).first {
            FileManager.default.isExecutableFile(atPath: "\($0)/initdb") && FileManager.default.isExecutableFile(atPath: "\($0)/pg_ctl")
        }
    }()

    /// PostgreSQL refuses to be run by root, so that root runs it as `postgres`. The role `guarded` has a
    /// password; everybody else comes in without. When standard input ends, because the tests have, the
    /// server is stopped and the folder removed.
    private static let script = """
        folder=$1 binaries=$2
        as_user() { "$@"; }
        if [ "$(id -u)" = 0 ]; then
            chown postgres "$folder"
            as_user() { setpriv --reuid=postgres --regid=postgres --init-groups "$@"; }
        fi
        cd "$folder"
        exec 2>>"$folder/log"
        server() { as_user "$binaries/pg_ctl" -D "$folder/data" -s -w -t 60 "$@" >>"$folder/log"; }
        start() { server -l "$folder/server.log" -o "-k '$folder' -c listen_addresses='' -c max_connections=400" start; }
        trap 'server -m immediate stop; rm -rf "$folder"' EXIT
        trap '' INT TERM HUP
        as_user "$binaries/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >>"$folder/log" || exit 1
        as_user sed -i '1i local all guarded scram-sha-256' "$folder/data/pg_hba.conf"
        start || exit 1
        echo ready
        while read -r command; do
            if [ "$command" = crash ]; then server -m immediate stop; start || exit 1; echo ready; fi
        done
        """
}
