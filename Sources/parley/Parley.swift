import ArgumentParser
import Foundation

/// The executable's root: reads the command line, and turns every failure into one line and an exit
/// status that a script can tell apart.
@main
struct Parley: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parley",
        abstract: "A realtime voice agent that runs whole on two CPU cores.",
        discussion: """
            A caller speaks, the agent listens, thinks, uses tools and answers aloud. The agent that \
            ships is the receptionist of a hospital.

            Exit status: 0 when all went well, 1 when it did not, 2 for bad usage or unreadable input.
            """,
        subcommands: [Serve.self, PlaceCall.self, Chat.self, Say.self, Transcribe.self, Models.self, Bench.self, Eval.self])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let error as CommandFailure {
            Terminal.error(error.message)
            leave(error.status)
        } catch {
            let code = exitCode(for: error)
            // Help and versions are asked for; what is left is a command line that cannot be read.
            if code == .success {
                print(message(for: error).isEmpty ? fullMessage(for: error) : message(for: error))
                leave(0)
            }
            if error is ExitCode { leave(code.rawValue) }
            Terminal.error(Self.isUsage(error) ? fullMessage(for: error) : CommandFailure.line(for: error), prefix: Self.isUsage(error) ? "" : "parley: ")
            leave(Self.isUsage(error) ? 2 : 1)
        }
        leave(0)
    }

    private static func isUsage(_ error: any Error) -> Bool { exitCode(for: error) == .validationFailure }

    /// Ends the process without running C++ destructors under the engines' threads.
    static func leave(_ status: Int32) -> Never {
        fflush(nil)
        _exit(status)
    }
}
