import Foundation
import Hospital

/// A server's share of a hospital, in a process of its own that a test can kill.
///
///     hospital-worker rush LOCATION CALLERS NAME   so many callers at once for one time
///     hospital-worker work LOCATION DAY NAME       books, moves and cancels until it is killed, from so
///                                                  many days after 2030-01-01 on
///
/// Both print `ready` when the records are open, and begin when a line comes in.
@main
enum HospitalWorker {
    static func main() async {
        let arguments = CommandLine.arguments
        guard arguments.count == 5, let number = Int(arguments[3]) else {
            print("usage: hospital-worker rush|work LOCATION NUMBER NAME")
            exit(2)
        }
        do {
            let store = try await StoreLocation(arguments[2]).open()
            Output.line("ready")
            guard readLine() != nil else { return }
            switch arguments[1] {
            case "rush": try await Rush(store: store, count: number, name: arguments[4]).run()
            case "work": try await Work(store: store, firstDay: number, name: arguments[4]).run()
            default: exit(2)
            }
        } catch {
            Output.line("failed\t\(error)")
            exit(1)
        }
    }
}

enum Output {
    /// Writes a line at once and whole, so that what a killed process had printed is what it had done.
    static func line(_ text: String) {
        let bytes = Array("\(text)\n".utf8)
        // Nobody listens any more: the test is over.
        if bytes.withUnsafeBytes({ write(1, $0.baseAddress, $0.count) }) != bytes.count { _exit(1) }
    }
}
