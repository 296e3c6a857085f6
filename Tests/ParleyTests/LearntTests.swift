import Foundation
import Hospital
import Hotel
import ParleyAgent
import ParleyCore
import ParleyDialogue
import ParleyLanguage
import Testing

@testable import ParleyEmbedded
@testable import parley

/// What the shipped model has learnt for the shipped agents.
@Suite("What was learnt ships", .serialized)
struct LearntTests {
    private static func model() async throws -> LlamaLanguageModel {
        let receptionist = try await TestEngines.shared.receptionist()
        return try #require(receptionist.languageModel.readingModel as? LlamaLanguageModel)
    }

    /// Whoever changes a prompt or a line of an agent has to learn anew: `parley models learn`. Otherwise the first start of
    /// everybody who tries Parley takes minutes longer.
    @Test("For each shipped agent, in each of its languages")
    func shipped() async throws {
        let model = try await Self.model()
        let store = try SQLHospitalStore(path: nil)
        let tasks = try await HospitalAgent.formDefinition(store: store).readings + HospitalAgent.formDefinition(store: store, language: .spanish).readings
            + HotelAgent.formDefinition(store: HotelStore(path: nil)).readings
        let taught = tasks.filter { !$0.lessons.isEmpty }
        #expect(taught.count >= 6)
        for task in taught {
            #expect(
                model.headFile(broughtAlongFor: task).map { FileManager.default.fileExists(atPath: $0.path) } == true,
                "\(task.instructions.prefix(80)) … \(task.lessons.count) lessons")
        }
    }

    private static func lines(_ name: String) throws -> [String] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../blind/round-2/\(name).txt").standardizedFileURL
        return try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).map(String.init)
    }

    private static func dangers(_ lines: [String]) async throws -> [Double] {
        let session = try await model().openReading()
        var probabilities: [Double] = []
        for line in lines { probabilities.append(DangerQuestion.probability(try #require(try await session.ask([DangerQuestion.question(line)]).first))) }
        await session.close()
        return probabilities
    }

    @Test("Sixty lines of danger that nothing was learnt from")
    func emergencies() async throws {
        let lines = try Self.lines("emergencies")
        let probabilities = try await Self.dangers(lines)
        let missed = zip(lines, probabilities).filter { $0.1 < DangerQuestion.threshold }
        #expect(lines.count == 60 && missed.count <= 2, "\(missed)")
    }

    @Test("Sixty harmless lines in the same words")
    func harmless() async throws {
        let lines = try Self.lines("harmless")
        let probabilities = try await Self.dangers(lines)
        let alarms = zip(lines, probabilities).filter { $0.1 >= DangerQuestion.threshold }
        #expect(lines.count == 60 && alarms.count <= 3, "\(alarms)")
    }
}
