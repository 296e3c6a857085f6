import Foundation
import ParleyCloud
import ParleyCore
import ParleyServer
import Testing

@testable import parley

struct ConfigurationTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func parse(_ yaml: String) throws -> ParleyConfiguration {
        try ParleyConfiguration(yaml: yaml, file: "parley.yaml")
    }

    private func error(_ yaml: String) -> String {
        do {
            _ = try parse(yaml)
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    // MARK: What is read

    @Test func anEmptyFileSaysNothing() throws {
        for text in ["", "# nothing\n", "turn:\n", "engines: {}\n", "---\n"] {
            let configuration = try parse(text)
            #expect(configuration.engines == StageEngines())
            #expect(configuration.call == CallConfiguration())
            #expect(configuration.server.maximumCalls == 16)
        }
    }

    @Test func theExampleIsRead() throws {
        let text = try String(contentsOf: Self.folder.appendingPathComponent("parley.example.yaml"), encoding: .utf8)
        let configuration = try ParleyConfiguration(yaml: text, file: "parley.example.yaml")
        #expect(configuration.engines.recognizers?.map(\.name) == ["deepgram", "embedded"])
        #expect(configuration.engines.languageModels?.map(\.kind) == [.openai, .vllm, .embedded])
        #expect(configuration.engines.synthesizers?.map(\.kind) == [.elevenlabs, .embedded])
        #expect(configuration.engines.languageModels?[1].settings.keyFrom == "MY_SERVER_KEY")
        #expect(configuration.engines.recognizers?.first?.settings.deadline == .milliseconds(1_200))
        #expect(configuration.circuit == CircuitBreaker.Configuration())
        #expect(configuration.call == CallConfiguration())
        #expect(configuration.database == "hospital.sqlite")
    }

    @Test func everySectionIsRead() throws {
        let configuration = try parse(
            """
            stt: embedded
            llm: [mine, embedded]
            tts: [speech]
            engines:
              mine: {kind: openai, url: "http://localhost:9/v1", model: small, temperature: 0.5, max_tokens: 400,
                     token_limit_field: max_tokens, auth_header: api-key, deadline: 2s, stall: 900ms, connect: 1s}
              speech: {url: "http://localhost:10/v1", voice: one, sample_rate: 22050, format: wav, speed: 1.2}
            turn: {pause_before_judging: 250ms, completion_threshold: 0.7, transcript_deadline: 5s,
                   speculation: in-pauses, idle_limit: never, dictation_limit: 2s}
            call: {playout_lead: 60ms, no_answer: "Pardon?", goodbye: "Bye."}
            agent: {policy: form, hand_over: true, time_zone: America/Los_Angeles}
            circuit: {failures: 5, rest: 3s}
            server: {host: 0.0.0.0, port: 81, allowed_origins: ["https://a.example"]}
            limits: {calls: 3, idle_timeout: 2min, message_bytes: 4096}
            """)
        let model = try #require(configuration.engines.languageModels?.first)
        #expect(model.name == "mine" && model.kind == .openai)
        #expect(model.settings.url == "http://localhost:9/v1")
        #expect(model.settings.temperature == 0.5)
        #expect(model.settings.maximumTokens == 400)
        #expect(model.deadlines(for: .languageModel) == EngineDeadlines(firstOutput: .seconds(2), stall: .milliseconds(900), open: .seconds(1)))
        #expect(configuration.engines.recognizers == [EngineConfiguration(.embedded)])
        #expect(configuration.engines.synthesizers?.first?.settings.sampleRate == 22_050)
        #expect(configuration.call.turn.pauseBeforeJudging == .milliseconds(250))
        #expect(configuration.call.turn.completionThreshold == 0.7)
        #expect(configuration.call.turn.transcriptDeadline == .seconds(5))
        #expect(configuration.policy == .form && configuration.handsOver && configuration.timeZone.identifier == "America/Los_Angeles")
        #expect(configuration.hasTranscriptDeadline && !configuration.hasReplyDeadline)
        #expect(configuration.call.turn.speculation == .inPauses)
        #expect(configuration.call.turn.idleLimit == nil)
        #expect(configuration.call.turn.dictationLimit == .seconds(2))
        #expect(configuration.call.noAnswer == "Pardon?" && configuration.call.goodbye == "Bye.")
        #expect(configuration.circuit.failures == 5)
        #expect(configuration.server.host == "0.0.0.0" && configuration.server.port == 81)
        #expect(configuration.server.maximumCalls == 3 && configuration.server.idleTimeout == .seconds(120))
    }

    @Test func theFileIsFoundInTheWorkingDirectory() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("parley-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(try ParleyConfiguration.load(path: nil, directory: folder.path).file == nil)
        try "limits: {calls: 7}\n".write(to: folder.appendingPathComponent("parley.yaml"), atomically: true, encoding: .utf8)
        let configuration = try ParleyConfiguration.load(path: nil, directory: folder.path)
        #expect(configuration.file == "parley.yaml" && configuration.server.maximumCalls == 7)
        #expect(throws: ConfigurationError(file: "none.yaml", message: "the configuration file cannot be read.")) {
            try ParleyConfiguration.load(path: "none.yaml", directory: folder.path)
        }
    }

    @Test func formsAreForTheModelsThatNeedThem() throws {
        #expect(try parse("").policy == .auto)
        #expect(PolicySetting.auto.policy(for: .embedded) == .form)
        for kind in EngineKind.allCases where kind != .embedded { #expect(PolicySetting.auto.policy(for: kind) == .model) }
        for kind in [EngineKind.embedded, .openai] {
            #expect(PolicySetting.model.policy(for: kind) == .model)
            #expect(PolicySetting.form.policy(for: kind) == .form)
        }
    }

    // MARK: What is wrong

    @Test(arguments: [
        ("sst: [deepgram]", "parley.yaml:1: there is no setting \"sst\". Did you mean \"stt\"?"),
        ("\n\nturn:\n  pause_before_juging: 1s", "parley.yaml:4: there is no setting \"pause_before_juging\" in \"turn\". Did you mean \"pause_before_judging\"?"),
        ("stt: [deepgramm]", "parley.yaml:1: there is no stt engine \"deepgramm\". Did you mean \"deepgram\"?"),
        ("tts: [deepgram]", "parley.yaml:1: \"deepgram\" is no tts engine. Known: elevenlabs, speech, embedded."),
        ("llm: []", "parley.yaml:1: \"llm\" names no engine. Write one, such as [embedded]."),
        ("llm: [embedded, embedded]", "parley.yaml:1: \"llm\" names an engine twice."),
        ("stt: [deepgram]\nengines:\n  deepgram:\n    voice: x", "parley.yaml:4: there is no setting \"voice\" in \"engines.deepgram\"."),
        ("engines:\n  mine:\n    kind: opnai", "parley.yaml:3: there is no engine \"opnai\". Did you mean \"openai\"?"),
        ("limits:\n  calls: many", "parley.yaml:2: \"calls\" is a whole number from 1 to 64."),
        ("limits:\n  calls: 65", "parley.yaml:2: \"calls\" is a whole number from 1 to 64."),
        ("turn:\n  unsure_limit: 3", "parley.yaml:2: \"unsure_limit\" is a time from 20ms to 2min, such as 800ms, 1.5s or 2min."),
        ("turn:\n  speculation: sometimes", "parley.yaml:2: \"speculation\" is never or in-pauses or at-sentences."),
        ("agent:\n  policy: forms", "parley.yaml:2: \"policy\" is auto or model or form."),
        ("agent:\n  polcy: form", "parley.yaml:2: there is no setting \"polcy\" in \"agent\". Did you mean \"policy\"?"),
        ("agent:\n  time_zone: Mars/Base", "parley.yaml:2: \"time_zone\" is the name of a time zone, such as America/Los_Angeles."),
        ("agent:\n  hand_over: perhaps", "parley.yaml:2: \"hand_over\" is true or false."),
        ("turn: [1, 2]", "parley.yaml:1: \"turn\" consists of lines such as \"name: value\"."),
        ("just a text", "parley.yaml:1: a configuration consists of lines such as \"name: value\"."),
        ("limits:\n  calls: 3\n  calls: 4", "parley.yaml:2: \"calls\" is there twice."),
        ("a: [1,", "parley.yaml:2: this is no YAML: did not find expected node content."),
        ("tts: [speech]\nengines: {speech: {url: localhost}}", "parley.yaml:2: \"url\" is a base URL, such as https://host:8000/v1."),
    ])
    func errorsSayWhereAndWhat(yaml: String, expected: String) {
        #expect(error(yaml).hasPrefix(expected), "\(error(yaml))")
        #expect(!error(yaml).contains("\n"))
    }

    static let keys = [
        "sk-proj-abcdefghijklmnopqrstuvwxyz012345", "0123456789abcdef0123456789abcdef01234567",
        "sk_0123456789abcdef0123456789abcdef0123456789abcdef", "hunter2",
    ]

    @Test(arguments: keys, [
        "engines:\n  openai:\n    api_key: %", "engines:\n  deepgram:\n    key: %", "api-key: %",
        "engines:\n  elevenlabs:\n    xi_api_key: \"%\"", "engines:\n  openai: {token: %}", "password: [%]",
    ])
    func aKeyInTheFileIsAnErrorThatDoesNotShowIt(key: String, yaml: String) {
        let message = error(yaml.replacingOccurrences(of: "%", with: key))
        #expect(message.contains("keys are read from the environment only"), "\(message)")
        #expect(!message.contains(key))
    }

    @Test(arguments: keys.dropLast(), [
        "database: %", "engines:\n  openai:\n    model: %", "stt: [%]", "%: 1", "engines:\n  openai:\n    key_from: %",
        "limits:\n  calls: %", "engines:\n  %:\n    kind: openai",
    ])
    func aKeyInAnyOtherPlaceIsOneToo(key: String, yaml: String) {
        let message = error(yaml.replacingOccurrences(of: "%", with: key))
        #expect(message.lowercased().contains("keys are read from the environment only"), "\(message)")
        #expect(!message.contains(key))
    }

    @Test func whatCannotBeReadIsNotShown() {
        let key = Self.keys[0]
        for yaml in ["a: [\(key)", "\"\(key)", "engines:\n\t\(key): x", "a: \(key)\na: \(key)"] {
            #expect(!error(yaml).contains(key), "\(error(yaml))")
            #expect(error(yaml) != "no error")
        }
    }

    @Test func aPasswordInAnAddressIsAnError() {
        let message = error("tts: [speech]\nengines:\n  speech:\n    url: https://me:hunter2@host/v1")
        #expect(message.hasPrefix("parley.yaml:4: \"url\" holds a user name or password."))
        #expect(!message.contains("hunter2"))
    }

    @Test func theNameOfAVariableIsNoKey() throws {
        #expect(error("engines:\n  openai:\n    key_from: hunter2").contains("is the name of an environment variable"))
        #expect(!error("engines:\n  openai:\n    key_from: hunter2").contains("hunter2"))
        #expect(try parse("llm: [openai]\nengines:\n  openai:\n    key_from: MY_KEY_2").engines.languageModels?.first?.settings.keyFrom == "MY_KEY_2")
    }

    // MARK: Documentation

    @Test func everySettingIsDocumented() throws {
        let text = try String(
            contentsOf: Self.folder.appendingPathComponent("Documentation/configuration.md"), encoding: .utf8)
        let settings = ParleyConfiguration.sections + EngineSetting.all.map(\.name) + EngineKind.allCases.map(\.rawValue)
            + TurnSettings.names + CallSettings.names + CircuitSettings.names + ServerSettings.names + LimitSettings.names
        for name in settings { #expect(text.contains("`\(name)`"), "\(name)") }
        for kind in EngineKind.allCases where kind != .embedded { #expect(text.contains("`\(kind.keyVariable)`")) }
    }

    @Test func theDocumentedDeadlinesAreTheReal() throws {
        let text = try String(
            contentsOf: Self.folder.appendingPathComponent("Documentation/configuration.md"), encoding: .utf8)
        for (names, kind, stage) in [
            ("`deepgram`", EngineKind.deepgram, EngineStage.recognizer), ("`transcriptions`", .transcriptions, .recognizer),
            ("`openai`, `azure`", .openai, .languageModel), ("`vllm`, `llama-server`, `ollama`", .vllm, .languageModel),
            ("`elevenlabs`, `speech`", .elevenlabs, .synthesizer),
        ] {
            let deadlines = kind.deadlines(for: stage)
            let row = [deadlines.firstOutput, deadlines.stall, deadlines.open].map { time in
                let seconds = time / .seconds(1)
                return Int(exactly: seconds).map(String.init) ?? String(seconds)
            }
            #expect(text.contains("| \(names) | \(row.joined(separator: " | ")) |"), "\(names) \(row)")
        }
    }
}
