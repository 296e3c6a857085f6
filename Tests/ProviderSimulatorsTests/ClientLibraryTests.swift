import Foundation
import ParleyCore
import ProviderSimulators
import Synchronization
import Testing

/// The vendors' own Python clients talk to the simulators: this is what says that these speak the real
/// protocols. `Scripts/bootstrap --tests` installs them.
@Suite(.enabled(if: PythonClient.isInstalled, "Run Scripts/bootstrap --tests"), .timeLimit(.minutes(3)))
struct ClientLibraryTests {
    private static var configuration: SimulatorConfiguration {
        var configuration = SimulatorConfiguration.quick
        configuration.stt.key = PythonClient.key
        configuration.llm.key = PythonClient.key
        configuration.tts.key = PythonClient.key
        configuration.tts.voices = ["anna"]
        configuration.stt.source = .script(["I would like to see Dr. Patel.", "Thursday at 10, please.", "Thank you."])
        func check(_ doctor: String) -> ToolCall {
            ToolCall(id: "", name: "check_availability", arguments: ["doctor": .string(doctor), "day": "Thursday"])
        }
        configuration.llm.script = ChatScript(steps: [
            .text("Good morning, Zoë’s clinic – how may I help?"),
            ChatReply(toolCalls: [check("Lee"), check("Patel")]),
            .text("Both are free at ten."),
        ])
        return configuration
    }

    @Test func deepgramListens() async throws {
        try await withSimulator(Self.configuration) { simulator in
            try await PythonClient.run("deepgram_listen.py", simulator)
            let stream = try #require(simulator.record.requests(.stt).first)
            #expect(stream.hasRightKey == true)
            #expect(stream.query("keyterm") == ["Dr. Patel", "cardiology"])
            #expect(stream.messageTypes == ["Finalize", "KeepAlive", "CloseStream"])
            #expect(stream.ending == .answered)
        }
    }

    @Test func deepgramFluxTakesTurns() async throws {
        try await withSimulator(Self.configuration) { simulator in
            try await PythonClient.run("deepgram_flux.py", simulator)
            let stream = try #require(simulator.record.requests(.stt).first)
            #expect(stream.messageTypes == ["Configure", "ForceEndTurn", "CloseStream"])
            #expect(stream.ending == .answered)
        }
    }

    @Test func openAIChats() async throws {
        try await withSimulator(Self.configuration) { simulator in
            try await PythonClient.run("openai_chat.py", simulator)
            let record = simulator.record
            #expect(record.requests(.llm).contains { $0.path == "/openai/deployments/gpt-4o-mini/chat/completions" })
            #expect(!"\(record)".contains(PythonClient.key))
        }
    }

    @Test func elevenLabsSpeaks() async throws {
        try await withSimulator(Self.configuration) { simulator in
            try await PythonClient.run("elevenlabs_speech.py", simulator)
            let sockets = simulator.record.requests(.tts).filter { $0.path.hasSuffix("multi-stream-input") }
            #expect(sockets.map(\.hasRightKey).prefix(3) == [true, false, true])
            #expect(sockets.first?.outputs.map(\.context) == ["one", "two"])
        }
    }
}

/// Runs one of the scripts in `Clients`.
enum PythonClient {
    /// The key in `Clients/common.py`.
    static let key = "right-key-of-the-simulators"

    private static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let python = checkout.appending(path: ".deps/python/bin/python")

    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: python.path) }

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// - Throws: ``Failure`` with the script's last words, if it fails or takes longer than a minute.
    static func run(_ script: String, _ simulator: ProviderSimulator) async throws {
        let process = Process()
        process.executableURL = python
        process.arguments = ["-B", checkout.appending(path: "Tests/ProviderSimulatorsTests/Clients/\(script)").path, simulator.baseURL]
        // Nothing of the machine's own settings, such as proxies and keys, is to decide.
        process.environment = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        let said = Mutex("")
        let (ended, continuation) = AsyncStream<Void>.makeStream()
        pipe.fileHandleForReading.readabilityHandler = { handle in
            let data = handle.availableData
            // Its end is the end of the process, and of what it says.
            if data.isEmpty { return continuation.finish() }
            said.withLock { $0 += String(decoding: data, as: UTF8.self) }
        }
        try process.run()
        let inTime = await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await _ in ended {}
                return true
            }
            group.addTask {
                try? await Task.sleep(for: .seconds(60))
                return false
            }
            let first = await group.next() ?? false
            group.cancelAll()
            return first
        }
        pipe.fileHandleForReading.readabilityHandler = nil
        if !inTime { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        let output = said.withLock { $0 }
        guard inTime, process.terminationStatus == 0 else {
            throw Failure(description: "\(script) \(inTime ? "failed" : "took too long"):\n\(output)")
        }
        #expect(output.contains("ok: "))
    }
}
