import ArgumentParser
import Foundation
import Logging

/// Options of every command that holds conversations.
struct AgentOptions: ParsableArguments {
    @Option(help: ArgumentHelp(
        "The configuration file; parley.yaml in the working directory if there is one. Keys come from the environment.", valueName: "file.yaml"))
    var config: String?

    @Option(help: "Who takes the call: the hospital's receptionist, or the hotel's front desk.")
    var agent = AgentName.hospital

    @Option(help: ArgumentHelp(
        "Where the agent's records are: a SQLite file, created if missing, or for the hospital postgres://user@host/database. By default what DATABASE_URL or the configuration says; else memory, or for serve a file in the home folder.",
        valueName: "path or address"))
    var database: String?

    @Option(help: ArgumentHelp("The time at which the call takes place, such as 2026-11-23T09:00. The machine's by default.", valueName: "time"))
    var now: String?

    @Option(help: ArgumentHelp("Another language model: a GGUF file, in place of the configured ones.", valueName: "path"))
    var model: String?

    @Option(help: "Who decides what is done and said: the language model (model), or forms for which it reads the caller's words (form). By default what the configuration says, or else what the model needs (auto).")
    var policy: PolicySetting?

    @Option(help: "What the agent speaks. By default what the configuration says, or else English.")
    var language: AgentLanguage?

    @Flag(name: .shortAndLong, help: "Log what happens, on standard error; given twice, every step of the turn machine.")
    var verbose: Int

    /// Reads the configuration.
    func configuration() throws -> ParleyConfiguration {
        do {
            var configuration = try ParleyConfiguration.load(path: config)
            configuration.policy = policy ?? configuration.policy
            configuration.language = language ?? configuration.language
            return configuration
        } catch let error as ConfigurationError {
            throw CommandFailure.usage(error.description)
        }
    }

    /// Reads the configuration and builds the agent with it.
    func receptionist(
        for use: Receptionist.Use, configuration: ParleyConfiguration, database: String? = nil, calls: Int = 4, label: String,
        warms: Bool = true, note: (String) -> Void = { _ in }
    ) async throws -> Receptionist {
        let factory = await EngineFactory(configuration: configuration, model: model, logger: makeLogger(label + ".engines"))
        for line in factory.summary { note(line) }
        return try await Receptionist.prepare(
            for: use, agent: agent, factory: factory, database: database ?? chosenDatabase(configuration), calls: calls, warms: warms,
            note: note)
    }

    /// `--database`, or else `DATABASE_URL`, or else the configuration: an address with a password is not
    /// for a command line, where every user of the machine can read it.
    func chosenDatabase(_ configuration: ParleyConfiguration) -> String? {
        let address = ProcessInfo.processInfo.environment["DATABASE_URL"].flatMap { $0.isEmpty ? nil : $0 }
        return database ?? address ?? configuration.database
    }

    func makeLogger(_ label: String) -> Logger { Self.logger(label, verbose: verbose) }

    static func logger(_ label: String, verbose: Int) -> Logger {
        var logger = Logger(label: label) { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = [.warning, .debug, .trace][min(verbose, 2)]
        return logger
    }
}
