import ArgumentParser
import Foundation
import Logging
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

            Appointments are kept in a file from one run to the next; --database says which. Ctrl-C \
            ends the calls in progress properly; a second one ends them at once.
            """)

    @Option(help: "The port to listen on; 0 for any that is free.")
    var port = 8080

    @Option(help: ArgumentHelp(
        "The address to listen on. Browsers give the microphone only to pages from this machine or over HTTPS.", valueName: "address"))
    var host = "127.0.0.1"

    @Option(help: "How many calls may be held at once; the next one is refused with a reason.")
    var calls = 16

    @OptionGroup var options: AgentOptions

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("--port: a number from 0 to 65535.") }
        guard (1...64).contains(calls) else { throw ValidationError("--calls: a number from 1 to 64.") }
    }

    func run() async throws {
        let time = try CallTime.parsed(options.now)
        let logger = options.makeLogger("parley.serve")
        let database = try options.database ?? Self.defaultDatabase()
        Terminal.note("Loading the models …")
        let receptionist = try await Receptionist.prepare(
            for: .voice, embedded: EmbeddedEngines(), database: database, model: options.model, calls: calls,
            note: { Terminal.note($0) })
        guard let engines = receptionist.engines else { return }
        let host = receptionist.host(engines, time: time, logger: logger)
        var configuration = ParleyServer.Configuration(host: self.host, port: port)
        configuration.maximumCalls = calls
        let address = self.host
        let server = ParleyServer(
            configuration: configuration, logger: logger,
            onRunning: { port in
                Terminal.line("Parley is listening on http://\(address):\(port)")
                Terminal.note("Appointments are kept in \(database)")
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

    /// `~/.local/share/parley/hospital.sqlite`, or under `$XDG_DATA_HOME`.
    private static func defaultDatabase() throws -> String {
        let environment = ProcessInfo.processInfo.environment
        let base = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0) }
            ?? FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".local/share")
        let folder = base.appendingPathComponent("parley")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure.failed("\(folder.path) cannot be made. Give another place with --database.")
        }
        return folder.appendingPathComponent("hospital.sqlite").path
    }
}
