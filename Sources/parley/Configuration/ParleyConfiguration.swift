import Foundation
import ParleyCloud
import ParleyCore
import ParleyServer

/// All that can be set from outside: the file first, the environment for what the file does not say.
/// Options of a command come before both.
struct ParleyConfiguration: Sendable {
    /// The file that was read.
    var file: String?
    var engines = StageEngines()
    var call = CallConfiguration()
    /// Whether the file sets these, or they follow from the engines' deadlines.
    var hasTranscriptDeadline = false
    var hasReplyDeadline = false
    var circuit = CircuitBreaker.Configuration()
    var server = ParleyServer.Configuration()
    var database: String?
    /// Who decides what is done and said.
    var policy = PolicySetting.auto
    /// What the agent speaks.
    var language = AgentLanguage.en
    /// Where the agent's callers are, so that "tomorrow" is theirs; the machine's own where none is set.
    var timeZone = TimeZone.current
    /// Whether there is somebody whom callers can be given to.
    var handsOver = false

    init() {
        server.maximumCalls = 16
    }

    static let fileName = "parley.yaml"

    /// Reads `path`, or `parley.yaml` in the working directory if there is one.
    /// - Throws: ``ConfigurationError``.
    static func load(path: String?, directory: String = FileManager.default.currentDirectoryPath) throws -> ParleyConfiguration {
        let standard = URL(fileURLWithPath: directory).appendingPathComponent(fileName).path
        guard let path = path ?? (FileManager.default.fileExists(atPath: standard) ? standard : nil) else {
            return ParleyConfiguration()
        }
        // The name as it was given is what the user knows it by.
        let name = path == standard ? fileName : path
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ConfigurationError(file: name, message: "the configuration file cannot be read.")
        }
        guard data.count <= 1 << 20, let text = String(bytes: data, encoding: .utf8) else {
            throw ConfigurationError(file: name, message: "a configuration file is UTF-8 text of at most a megabyte.")
        }
        return try ParleyConfiguration(yaml: text, file: name)
    }

    init(yaml: String, file: String) throws {
        self.init()
        self.file = file
        let root = try ConfigurationSection(yaml: yaml, file: file)
        try root.check(Self.sections)
        engines = try StageEngines(root)
        database = try root.string("database")
        if let section = try root.section("agent") { try AgentSettings.read(section, into: &self) }
        if let section = try root.section("turn") { try TurnSettings.read(section, into: &self) }
        if let section = try root.section("call") { try CallSettings.read(section, into: &self) }
        if let section = try root.section("circuit") { try CircuitSettings.read(section, into: &self) }
        if let section = try root.section("server") { try ServerSettings.read(section, into: &self) }
        if let section = try root.section("limits") { try LimitSettings.read(section, into: &self) }
    }

    static let sections = EngineStage.allCases.map(\.rawValue) + ["engines", "agent", "turn", "call", "circuit", "server", "limits", "database"]
}
