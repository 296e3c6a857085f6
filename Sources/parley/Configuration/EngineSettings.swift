import ParleyCore

/// What the configuration says of one engine; `nil` where it says nothing.
struct EngineSettings: Sendable, Hashable {
    var url: String?
    var model: String?
    var voice: String?
    var language: String?
    var keyterms: [String]?
    /// The environment variable that the key is in.
    var keyFrom: String?
    /// Sent in this header instead of `Authorization: Bearer`.
    var authHeader: String?
    var deployment: String?
    var apiVersion: String?
    var tokenLimitField: String?
    var maximumTokens: Int?
    var temperature: Double?
    /// Whether the answer begins within reasoning.
    var reasoning: Bool?
    var transport: String?
    var stability: Double?
    var similarityBoost: Double?
    var speed: Double?
    var format: String?
    var sampleRate: Int?
    var endpointing: Duration?
    var utteranceEnd: Duration?
    var deadline: Duration?
    var stall: Duration?
    var connect: Duration?
}

/// One setting of an engine's section: its name, the kinds of engine that have it, and how it is read.
struct EngineSetting: Sendable {
    let name: String
    let kinds: Set<EngineKind>
    let read: @Sendable (ConfigurationSection, String, inout EngineSettings) throws -> Void

    init(
        _ name: String, _ kinds: [EngineKind],
        _ read: @escaping @Sendable (ConfigurationSection, String, inout EngineSettings) throws -> Void
    ) {
        self.name = name
        self.kinds = Set(kinds)
        self.read = read
    }

    private static let remote = EngineKind.allCases.filter { $0 != .embedded }
    private static let chat = EngineKind.allCases.filter(\.isChat)
    private static let time: ClosedRange<Duration> = Duration.milliseconds(10)...Duration.seconds(120)

    static let all: [EngineSetting] = [
        EngineSetting("url", remote) { $2.url = try $0.url($1) },
        EngineSetting("model", EngineKind.allCases.filter { $0 != .azure }) { $2.model = try $0.string($1) },
        EngineSetting("voice", [.elevenlabs, .speech]) { $2.voice = try $0.string($1) },
        EngineSetting("language", [.deepgram, .transcriptions, .elevenlabs]) { $2.language = try $0.string($1) },
        EngineSetting("keyterms", [.deepgram, .transcriptions]) { $2.keyterms = try $0.strings($1) },
        EngineSetting("key_from", remote) { $2.keyFrom = try $0.variable($1) },
        EngineSetting("auth_header", chat) { $2.authHeader = try $0.string($1) },
        EngineSetting("deployment", [.azure]) { $2.deployment = try $0.string($1) },
        EngineSetting("api_version", [.azure]) { $2.apiVersion = try $0.string($1) },
        EngineSetting("token_limit_field", chat) {
            $2.tokenLimitField = try $0.choice($1, of: ["max_tokens", "max_completion_tokens"])
        },
        EngineSetting("max_tokens", chat) { $2.maximumTokens = try $0.integer($1, in: 16...100_000) },
        EngineSetting("temperature", chat) { $2.temperature = try $0.number($1, in: 0...2) },
        EngineSetting("begins_with_reasoning", chat) { $2.reasoning = try $0.boolean($1) },
        EngineSetting("transport", [.elevenlabs]) { $2.transport = try $0.choice($1, of: ["websocket", "http"]) },
        EngineSetting("stability", [.elevenlabs]) { $2.stability = try $0.number($1, in: 0...1) },
        EngineSetting("similarity_boost", [.elevenlabs]) { $2.similarityBoost = try $0.number($1, in: 0...1) },
        EngineSetting("speed", [.elevenlabs, .speech]) { $2.speed = try $0.number($1, in: 0.25...4) },
        EngineSetting("format", [.speech]) { $2.format = try $0.choice($1, of: ["pcm", "wav"]) },
        EngineSetting("sample_rate", [.speech]) { $2.sampleRate = try $0.integer($1, in: 8_000...48_000) },
        EngineSetting("endpointing", [.deepgram]) {
            $2.endpointing = try $0.duration($1, in: Duration.milliseconds(10)...Duration.seconds(5))
        },
        EngineSetting("utterance_end", [.deepgram]) {
            $2.utteranceEnd = try $0.duration($1, in: Duration.seconds(1)...Duration.seconds(5))
        },
        EngineSetting("deadline", EngineKind.allCases) { $2.deadline = try $0.duration($1, in: time) },
        EngineSetting("stall", EngineKind.allCases) { $2.stall = try $0.duration($1, in: time) },
        EngineSetting("connect", remote) { $2.connect = try $0.duration($1, in: time) },
    ]

    static func names(of kind: EngineKind) -> [String] {
        all.filter { $0.kinds.contains(kind) }.map(\.name)
    }
}

extension ConfigurationSection {
    func choice(_ key: String, of choices: [String]) throws -> String? {
        guard let text = try string(key) else { return nil }
        guard choices.contains(text) else { throw failure(line(of: key), "\"\(key)\" is \(choices.joined(separator: " or ")).") }
        return text
    }

    /// A base URL: what it may hold is checked by the engine, but for a password.
    func url(_ key: String) throws -> String? {
        guard let text = try string(key) else { return nil }
        guard ["http://", "https://", "ws://", "wss://"].contains(where: { text.lowercased().hasPrefix($0) }) else {
            throw failure(line(of: key), "\"\(key)\" is a base URL, such as https://host:8000/v1.")
        }
        let authority = text.drop { $0 != "/" }.drop { $0 == "/" }.prefix { $0 != "/" }
        guard !authority.contains("@") else {
            throw failure(
                line(of: key), "\"\(key)\" holds a user name or password. Keys are read from the environment only; \"key_from: NAME\" names the variable.")
        }
        return text
    }

    /// The name of an environment variable.
    func variable(_ key: String) throws -> String? {
        guard let text = try string(key) else { return nil }
        guard text.first?.isNumber == false, text.allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == "_") }) else {
            throw failure(line(of: key), "\"\(key)\" is the name of an environment variable, such as MY_SERVER_KEY; the key itself does not belong into a file.")
        }
        return text
    }
}
