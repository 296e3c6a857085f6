import Foundation
import Hospital
import ParleyAudio
import ParleyCore
import ParleyEmbedded
import ProviderSimulators
import Testing

@testable import parley

extension RealTime {
    /// `parley call`, as a user runs it, with a configuration that points at the simulators.
    struct CloudBookingTests {
        private static let said = [
            "Hello, which doctor is there for my knee?", "Please book Dr. Lee for Anna Meyer on Thursday at nine.", "Yes, please.",
        ]

        @Test(.timeLimit(.minutes(2))) func anAppointmentIsBookedThroughAllThree() async throws {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("parley-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let recordings = try await Self.record(Self.said, in: folder)
            var configuration = SimulatorConfiguration()
            configuration.stt.key = "deepgram-key-1"
            configuration.llm.key = "openai-key-2"
            configuration.tts.key = "elevenlabs-key-3"
            configuration.stt.source = .script(Self.said)
            configuration.llm.script.custom = { Self.reply(to: $0) }
            try await withSimulator(configuration) { simulator in
                let yaml = """
                    stt: [deepgram]
                    llm: [openai]
                    tts: [elevenlabs]
                    engines:
                      deepgram: {url: "\(simulator.baseURL)"}
                      openai: {url: "\(simulator.baseURL)/v1", model: gpt-4.1-mini}
                      elevenlabs: {url: "\(simulator.baseURL)"}
                    database: \(folder.path)/hospital.sqlite
                    """
                let file = folder.appendingPathComponent("parley.yaml")
                try yaml.write(to: file, atomically: true, encoding: .utf8)
                let keys = [
                    "DEEPGRAM_API_KEY": "deepgram-key-1", "OPENAI_API_KEY": "openai-key-2", "ELEVENLABS_API_KEY": "elevenlabs-key-3",
                ]
                let call = try await ParleyProcess.run(
                    ["call"] + recordings + ["--config", file.path, "--json", "--now", "2026-11-23T09:00"], environment: keys)
                #expect(call.status == 0, "\(call.error)")
                #expect(!call.output.contains("-key-") && !call.error.contains("-key-"))
                let report = try JSONValue(parsing: call.output)
                let turns = try #require(report["turns"]?.arrayValue)
                #expect(turns.compactMap { $0["heard"]?.stringValue } == Self.said)
                let tools = turns.flatMap { $0["tools"]?.arrayValue ?? [] }.compactMap { $0["name"]?.stringValue }
                // A receptionist may read a booking back before it is made.
                #expect(tools.first == "get_doctor_info" && Set(tools.dropFirst()) == ["schedule_appointment"], "\(call.output)")
                let store = try SQLHospitalStore(path: folder.appendingPathComponent("hospital.sqlite").path)
                let appointments = try await store.appointments()
                #expect(appointments.map(\.patientName) == ["Anna Meyer"])
                #expect(appointments.map(\.doctor) == ["Lee"])
                for stage in SimulatedStage.allCases {
                    #expect(simulator.record.outputs(stage).contains { $0.isComplete }, "\(stage)")
                }
            }
        }

        // MARK: serve --check

        struct Check: Sendable {
            var yaml: String
            var keys = ["DEEPGRAM_API_KEY": "deepgram-key-1", "OPENAI_API_KEY": "openai-key-2", "ELEVENLABS_API_KEY": "elevenlabs-key-3"]
            var status: Int32
            /// What one line of the output says.
            var says: [String]
        }

        static let wrongKey = Check(
            yaml: "stt: [deepgram]\nllm: [openai]\ntts: [elevenlabs]",
            keys: ["DEEPGRAM_API_KEY": "wrong-key-1", "OPENAI_API_KEY": "wrong-key-2", "ELEVENLABS_API_KEY": "wrong-key-3"],
            status: 1, says: ["stt  deepgram", "llm  openai", "tts  elevenlabs", "DEEPGRAM_API_KEY", "OPENAI_API_KEY", "ELEVENLABS_API_KEY"])
        static let unreachable = Check(
            yaml: "stt: [deepgram]\nllm: [openai]\ntts: [elevenlabs]\nengines: {deepgram: {url: \"http://127.0.0.1:9\"}}",
            status: 1, says: ["stt  deepgram        Deepgram:", "llm  openai          ok", "tts  elevenlabs      ok"])
        static let badModel = Check(
            yaml: "stt: [deepgram]\nllm: [openai]\ntts: [elevenlabs]\nengines: {openai: {model: no-such-model}}",
            status: 1, says: ["stt  deepgram        ok", "no-such-model", "tts  elevenlabs      ok"])
        static let fine = Check(
            yaml: "stt: [deepgram]\nllm: [openai]\ntts: [elevenlabs]", status: 0,
            says: ["stt  deepgram        ok", "llm  openai          ok", "tts  elevenlabs      ok"])
        static let missingKey = Check(
            yaml: "stt: [deepgram]\nllm: [openai]\ntts: [elevenlabs]", keys: [:], status: 2,
            says: ["parley: stt deepgram: Deepgram: there is no key. Set DEEPGRAM_API_KEY."])
        static let mistyped = Check(
            yaml: "stt: [deepgram]\nllm: [openai]\nengines: {openai: {modle: x}}", status: 2,
            says: ["parley.yaml:3: there is no setting \"modle\" in \"engines.openai\". Did you mean \"model\"?"])

        @Test(.timeLimit(.minutes(2)), arguments: [wrongKey, unreachable, badModel, fine, missingKey, mistyped])
        func checkSaysWhatIsWrong(_ check: Check) async throws {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("parley-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            var configuration = SimulatorConfiguration()
            configuration.stt.key = "deepgram-key-1"
            configuration.llm.key = "openai-key-2"
            configuration.tts.key = "elevenlabs-key-3"
            try await withSimulator(configuration) { simulator in
                let file = folder.appendingPathComponent("parley.yaml")
                try check.yaml.write(to: file, atomically: true, encoding: .utf8)
                // The addresses come from the file where it has them; the others are put in.
                let complete = Self.addressed(check.yaml, simulator.baseURL)
                try complete.write(to: file, atomically: true, encoding: .utf8)
                let result = try await ParleyProcess.run(["serve", "--check", "--config", file.path], environment: check.keys)
                let all = result.output + result.error
                #expect(result.status == check.status, "\(all)")
                for line in check.says { #expect(all.contains(line), "\(line) in \(all)") }
                #expect(!all.contains("-key-"), "\(all)")
            }
        }

        /// The same configuration with the simulators' addresses where it names none.
        private static func addressed(_ yaml: String, _ baseURL: String) -> String {
            var engines = ["deepgram": "url: \"\(baseURL)\"", "openai": "url: \"\(baseURL)/v1\", model: gpt-4.1-mini", "elevenlabs": "url: \"\(baseURL)\""]
            var lines = yaml.split(separator: "\n").map(String.init)
            if let index = lines.firstIndex(where: { $0.hasPrefix("engines:") }) {
                if lines[index].contains("127.0.0.1:9") { engines["deepgram"] = "url: \"http://127.0.0.1:9\"" }
                if lines[index].contains("no-such-model") { engines["openai"] = "url: \"\(baseURL)/v1\", model: no-such-model" }
                if lines[index].contains("modle") { engines["openai"] = "modle: x" }
                lines.remove(at: index)
            }
            lines.append("engines: {" + engines.sorted { $0.key < $1.key }.map { "\($0.key): {\($0.value)}" }.joined(separator: ", ") + "}")
            return lines.joined(separator: "\n")
        }

        // MARK: Parts

        private static let booking = ChatReply.toolCall(
            "schedule_appointment", ["patient_name": "Anna Meyer", "doctor_name": "Dr. Lee", "date": "Thursday", "time": "nine"])

        private static func reply(to request: ChatRequest) -> ChatReply? {
            guard let last = request.messages.last else { return nil }
            if last.role == "tool" {
                return .text(request.toolName(ofCall: last.toolCallID) == "schedule_appointment"
                    ? "You are booked with Dr. Lee on Thursday at nine." : "That would be Dr. Lee, in Orthopedics.")
            }
            if last.content.contains("Yes") {
                let isBooked = request.messages.contains { $0.role == "tool" && $0.content.contains("APT-") }
                return isBooked ? .text("You are welcome.") : booking
            }
            if last.content.contains("book") { return booking }
            return .toolCall("get_doctor_info", ["doctor_name": "knee"])
        }

        /// Lines in the embedded voice: the detectors listen for real speech.
        private static func record(_ lines: [String], in folder: URL) async throws -> [String] {
            let voice = try EmbeddedEngines().synthesizer()
            var paths: [String] = []
            for (index, line) in lines.enumerated() {
                var samples: [Float] = []
                for (part, chunk) in SentenceChunker.chunks(of: line).enumerated() {
                    for try await audio in voice.synthesize(SpeechChunk(replyID: 0, index: part, text: chunk)) { samples += audio.samples }
                }
                let url = folder.appendingPathComponent("\(index).wav")
                try WAVFile(samples: samples, sampleRate: voice.sampleRate).write(to: url)
                paths.append(url.path)
            }
            return paths
        }
    }
}
