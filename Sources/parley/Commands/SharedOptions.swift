import ArgumentParser
import Foundation
import Logging

/// Options of every command that holds conversations.
struct AgentOptions: ParsableArguments {
    @Option(help: ArgumentHelp(
        "Where the hospital's appointments are: a SQLite file, created if missing, or postgres://user@host/database. By default what DATABASE_URL says; else memory, or for serve a file in the home folder.",
        valueName: "path or address"))
    var database: String?

    @Option(help: ArgumentHelp("The time at which the call takes place, such as 2026-11-23T09:00. The machine's by default.", valueName: "time"))
    var now: String?

    @Option(help: ArgumentHelp("Another language model: a GGUF file.", valueName: "path"))
    var model: String?

    @Flag(name: .shortAndLong, help: "Log what happens, on standard error; given twice, every step of the turn machine.")
    var verbose: Int

    /// `--database`, or else `DATABASE_URL`: an address with a password is not for a command line, where
    /// every user of the machine can read it.
    var chosenDatabase: String? {
        database ?? ProcessInfo.processInfo.environment["DATABASE_URL"].flatMap { $0.isEmpty ? nil : $0 }
    }

    func makeLogger(_ label: String) -> Logger {
        var logger = Logger(label: label) { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = [.warning, .debug, .trace][min(verbose, 2)]
        return logger
    }
}
