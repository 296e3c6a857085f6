import ArgumentParser
import Foundation
import ParleyEmbedded

struct Models: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List, fetch, verify and remove the embedded models.",
        discussion: "Models are kept in ~/.cache/parley (or under $XDG_CACHE_HOME); PARLEY_MODELS names another folder.",
        subcommands: [ListModels.self, FetchModels.self, VerifyModels.self, RemoveModels.self],
        defaultSubcommand: ListModels.self)

    struct Report: Encodable {
        var name: String
        var title: String
        var role: String
        var licence: String
        var bytes: Int
        var state: String
        var problem: String?

        init(_ status: ModelStatus) {
            name = status.name
            title = status.title
            role = status.role
            licence = status.licence
            bytes = Int(status.bytes)
            state = "\(status.state)"
            problem = status.problem
        }

        var line: String {
            let size = String(format: "%8.1f MB", Double(bytes) / 1e6)
            let name = self.name.padding(toLength: 18, withPad: " ", startingAt: 0)
            return "\(name) \(size)  \(state.padding(toLength: 8, withPad: " ", startingAt: 0))  \(title) (\(role), \(licence))"
        }
    }

    static func show(_ statuses: [ModelStatus], json: Bool) throws {
        let reports = statuses.map(Report.init)
        if json { try Terminal.json(reports) } else { reports.forEach { print($0.line) } }
        let damaged = statuses.compactMap(\.problem)
        guard damaged.isEmpty else { throw CommandFailure.failed(damaged.joined(separator: " ")) }
    }
}

struct ListModels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show the models, their sizes, and whether they are there.")

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        let reports = try ModelStore().list().map(Models.Report.init)
        if json { try Terminal.json(reports) } else { reports.forEach { print($0.line) } }
    }
}

struct FetchModels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch", abstract: "Fetch what is missing or damaged.")

    @Argument(help: "Names of models; all of them if none is given.")
    var names: [String] = []

    func run() async throws {
        try await ModelStore().fetch(names)
    }
}

struct VerifyModels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check every file against its SHA-256. Exit status 1 if one is wrong.")

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try Models.show(try ModelStore().verify(full: true), json: json)
    }
}

struct RemoveModels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Delete models from the cache.")

    @Argument(help: "Names of models.")
    var names: [String]

    func run() async throws {
        let store = ModelStore()
        for name in names { try store.remove(name) }
    }
}
