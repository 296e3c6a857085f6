import ArgumentParser
import Logging

/// Options of every command that holds conversations.
struct AgentOptions: ParsableArguments {
    @Option(help: ArgumentHelp("SQLite file with the hospital's appointments. Created if missing; kept in memory if not given.", valueName: "path"))
    var database: String?

    @Option(help: ArgumentHelp("The time at which the call takes place, such as 2026-11-23T09:00. The machine's by default.", valueName: "time"))
    var now: String?

    @Option(help: ArgumentHelp("Another language model: a GGUF file.", valueName: "path"))
    var model: String?

    @Flag(name: .shortAndLong, help: "Log what happens, on standard error; given twice, every step of the turn machine.")
    var verbose: Int

    func makeLogger(_ label: String) -> Logger {
        var logger = Logger(label: label) { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = [.warning, .debug, .trace][min(verbose, 2)]
        return logger
    }
}
