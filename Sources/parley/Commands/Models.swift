import ArgumentParser
import Foundation
import Logging
import ParleyCloud
import ParleyDialogue
import ParleyEmbedded

struct Models: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List, fetch, verify and remove the embedded models.",
        discussion: "Models are kept in ~/.cache/parley (or under $XDG_CACHE_HOME); PARLEY_MODELS names another folder.",
        subcommands: [ListModels.self, FetchModels.self, VerifyModels.self, RemoveModels.self, LearnModels.self],
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

struct LearnModels: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn", abstract: "Have the embedded language model learn what callers of the shipped agents mean.",
        discussion: """
            For whoever changes the agents' lines or prompts: what is learnt ships with Parley, in Sources/ParleyEmbedded/Llama/Heads. Without it each \
            machine learns it at its first start, for a quarter of an hour. What is there already is kept.
            """)

    @Option(help: ArgumentHelp("Where what was learnt is put.", valueName: "folder"))
    var into: String

    @Option(help: "Only this agent's.")
    var agent: AgentName?

    @Option(help: "Only in this language.")
    var language: AgentLanguage?

    func run() async throws {
        let factory = await EngineFactory(configuration: ParleyConfiguration(), model: nil, logger: Logger(label: "parley.models"))
        let models = try factory.languageModels(sessions: 1, policy: .form).engines.compactMap { $0.engine as? LlamaLanguageModel }
        guard let model = models.first else { throw CommandFailure.usage("The first language model is not the embedded one.") }
        let folder = URL(fileURLWithPath: into, isDirectory: true)
        let all = [(AgentName.hospital, AgentLanguage.en), (.hospital, .es), (.hotel, .en), (.hotel, .es)]
        for (agent, language) in all where (self.agent ?? agent, self.language ?? language) == (agent, language) {
            guard case .form(let definition) = try await ShippedAgent.open(agent, policy: .form, language: language, database: nil).mind else { continue }
            Terminal.note("\(agent.rawValue), \(language.rawValue) …")
            try await model.learn(definition.readings, into: folder)
        }
    }
}
