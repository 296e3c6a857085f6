import Foundation
import ParleyCore
import Testing

@testable import ParleyEmbedded

@Suite(.serialized)
struct FourBitWeightsTests {
    private let file = "qwen/qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"

    @Test("The model that ships is made ready once, is smaller, and answers")
    func copy() async throws {
        let path = try TestModels.path(file)
        let copy = FourBitWeights.path(for: path, in: ModelStore.cacheDirectory)
        #expect(FourBitWeights.isMade(for: path, in: ModelStore.cacheDirectory))
        let sizes = try [path, copy].map { try #require(FileHash.Status(path: $0)).bytes }
        #expect(Double(sizes[1]) < Double(sizes[0]) * 0.95)
        let changed = try #require(FileHash.Status(path: copy)).modified
        #expect(FourBitWeights.path(for: path, in: ModelStore.cacheDirectory) == copy)
        #expect(FileHash.Status(path: copy)?.modified == changed)
        let model = try LlamaLanguageModel(path: copy, load: ComputeLoad())
        let session = try await model.openSession()
        let answer = try await LlamaLanguageModelTests.answer(session, LlamaLanguageModelTests.request([.caller("What is the capital of France?")]))
        #expect(answer.text.contains("Paris"))
        await session.close()
    }

    @Test("Where no copy can be made the original serves")
    func original() throws {
        let path = try TestModels.path(file)
        #expect(FourBitWeights.path(for: path, in: URL(fileURLWithPath: "/proc/none")) == FileHash.realPath(path))
        // What is no model is left to be refused when it is loaded.
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("four-bit-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let none = folder.appendingPathComponent("none.gguf").path
        try "no model".write(toFile: none, atomically: true, encoding: .utf8)
        #expect(FourBitWeights.path(for: none, in: folder) == FileHash.realPath(none))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(FourBitWeights.folder).path).isEmpty)
    }
}
