import ArgumentParser
import Foundation
import Logging
import ParleyCloud
import ParleyCore
import ParleyServer
import ServiceLifecycle
import UnixSignals

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve calls over a WebSocket, and a web page that places them.",
        discussion: """
            Open the printed address in a browser and press the button. Clients connect to /ws/audio; \
            /health and /metrics tell how the server is.

            Engines, limits and turn-taking come from a configuration file and the environment \
            (Documentation/configuration.md); --check builds everything, asks each service whether it \
            can be used as configured, and serves nothing.

            Records are kept in a file from one run to the next; --database says which. With \
            DATABASE_URL=postgres://user:password@host/database the hospital's are kept in PostgreSQL, \
            which any number of servers may share. Ctrl-C ends the calls in progress properly; a second \
            one ends them at once.
            """)

    @Option(help: "The port to listen on, 8080 by default; 0 for any that is free.")
    var port: Int?

    @Option(help: ArgumentHelp(
        "The address to listen on, 127.0.0.1 by default. Browsers give the microphone only to pages from this machine or over HTTPS.", valueName: "address"))
    var host: String?

    @Option(help: "How many calls may be held at once, 16 by default; the next one is refused with a reason.")
    var calls: Int?

    @Flag(help: "Check the configuration and every service it names, and leave. Exit status 1 if one cannot be used.")
    var check = false

    @OptionGroup var options: AgentOptions

    func validate() throws {
        if let port, !(0...65_535).contains(port) { throw ValidationError("--port: a number from 0 to 65535.") }
        if let calls, !(1...64).contains(calls) { throw ValidationError("--calls: a number from 1 to 64.") }
    }

    func run() async throws {
        let logger = options.makeLogger("parley.serve")
        let configuration = try options.configuration()
        let time = try CallTime.parsed(options.now, in: configuration.timeZone)
        guard !check else { return try await checkEngines(configuration) }
        let database = try options.chosenDatabase(configuration) ?? Self.defaultDatabase(of: options.agent)
        var settings = configuration.server
        settings.host = host ?? settings.host
        settings.port = port ?? settings.port
        settings.maximumCalls = calls ?? settings.maximumCalls
        Terminal.note("Loading the models …")
        let receptionist = try await options.receptionist(
            for: .voice, configuration: configuration, database: database, calls: settings.maximumCalls, label: "parley.serve",
            note: { Terminal.note($0) })
        guard let engines = receptionist.engines else { return }
        let host = receptionist.host(engines, time: time, logger: logger)
        let address = settings.host
        let place = receptionist.location
        let server = ParleyServer(
            configuration: settings, logger: logger, metrics: { receptionist.metrics.text + host.speculation.text + host.ends.text },
            onRunning: { port in
                Terminal.line("Parley is listening on http://\(address):\(port)")
                Terminal.note("Records are kept in \(place)")
            },
            handle: { transport in await host.hold(transport) })
        var group = ServiceGroupConfiguration(
            services: [.init(service: server)], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        group.maximumGracefulShutdownDuration = .seconds(15)
        group.maximumCancellationDuration = .seconds(5)
        do {
            try await ServiceGroup(configuration: group).run()
        } catch let error as ParleyServerError {
            throw CommandFailure.failed(error.description)
        }
    }

    /// Builds every engine and asks each service; a line for each, and one for each problem.
    private func checkEngines(_ configuration: ParleyConfiguration) async throws {
        Terminal.note(configuration.file.map { "Configuration: \($0)" } ?? "There is no configuration file; the environment decides.")
        let receptionist = try await options.receptionist(
            for: .voice, configuration: configuration, label: "parley.check", warms: false)
        let findings = await EnginePart.check(receptionist.parts)
        for stage in EngineStage.allCases {
            for (index, finding) in findings.filter({ $0.part.stage == stage }).enumerated() {
                let name = finding.part.name.padding(toLength: max(16, finding.part.name.count + 1), withPad: " ", startingAt: 0)
                Terminal.line("\(index == 0 ? stage.rawValue : "   ")  \(name)\(finding.problem ?? "ok")")
            }
        }
        let problems = findings.filter { $0.problem != nil }
        guard problems.isEmpty else {
            throw CommandFailure.failed("\(problems.count) of \(findings.count) engines cannot be used as configured.")
        }
    }

    /// `~/.local/share/parley/hospital.sqlite` for the hospital, or under `$XDG_DATA_HOME`.
    private static func defaultDatabase(of agent: AgentName) throws -> String {
        let environment = ProcessInfo.processInfo.environment
        let base = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0) }
            ?? FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".local/share")
        let folder = base.appendingPathComponent("parley")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure.failed("\(folder.path) cannot be made. Give another place with --database.")
        }
        return folder.appendingPathComponent("\(agent.rawValue).sqlite").path
    }
}
