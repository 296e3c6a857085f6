import ParleyCore
import Testing

@testable import ParleyEmbedded

/// The model that ships, asked what callers mean: what it got right when this was measured it is to get right
/// still.
@Suite(.serialized)
struct ReadingGoldenTests {
    /// Warm: both tasks are read.
    static let model = Task {
        let model = try LlamaLanguageModel(
            path: TestModels.path("qwen/qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"), load: ComputeLoad())
        try await model.warm([ReadingCases.meaning, DangerCases.task])
        return model
    }

    static func open() async throws -> any ReadingSession { try await model.value.openReading() }

    @Test("What callers mean: as well as without lessons, and nothing made up")
    func meaning() async throws {
        let session = try await Self.open()
        var (acts, slots) = (0, 0)
        for entry in ReadingCases.cases {
            let grammar = ReadingCases.grammar(entry.caller)
            let reading = try await session.complete(ReadingCases.meaning, entry.input, grammar)
            let act = try #require(reading.acts.first)
            acts += entry.acts.contains(act.name) ? 1 : 0
            let values = Dictionary(uniqueKeysWithValues: act.slots.map { ($0.key, $0.value) })
            let isWhole = entry.slots.allSatisfy { key, part in
                values[key]?.lowercased().contains(part.lowercased().trimmed(of: ".")) == true
            }
            slots += isWhole ? 1 : 0
            if !entry.acts.contains(act.name) || !isWhole { print("\(entry.caller) -> \(reading.line.text)") }
            #expect(act.slots.allSatisfy { entry.caller.contains($0.value) }, "\(reading.line.text)")
            #expect(reading.acts.count == 1)
            #expect(abs(reading.probabilities.values.reduce(0, +) - 1) < 0.001)
            #expect(reading.probabilities.values.max() == act.likelihood)
            #expect(act.slots.allSatisfy { $0.likelihood > 0 && $0.likelihood <= 1 })
        }
        // By examples alone; in the model's chat form, whose marks take as long as two tokens, it was 34. Without the mark that
        // ends each example, behind which lines end where they should, it was 32.
        #expect(acts >= 31, "\(acts) of \(ReadingCases.cases.count) acts")
        #expect(slots >= 31, "\(slots) of \(ReadingCases.cases.count) with every slot")
        await session.close()
    }

    @Test("Danger to life is a question of its own, and most of it is found")
    func danger() async throws {
        let session = try await Self.open()
        func probability(_ line: String) async throws -> Double {
            try #require(try await session.weigh(DangerCases.task, line, DangerCases.options).first)
        }
        var (found, alarms) = (0, 0)
        for line in DangerCases.dangerous {
            let probability = try await probability(line)
            if probability > 0.5 { found += 1 } else { print("missed, \(probability): \(line)") }
        }
        for line in DangerCases.harmless {
            let probability = try await probability(line)
            if probability > 0.5 {
                alarms += 1
                print("false alarm, \(probability): \(line)")
            }
        }
        // By examples alone, where lessons find 58 of 60 (`LearntTests`); 17 in the model's chat form, 15 without the mark that
        // ends each example.
        #expect(found >= 14, "\(found) of \(DangerCases.dangerous.count)")
        #expect(alarms <= 2, "\(alarms) of \(DangerCases.harmless.count)")
        await session.close()
    }
}
