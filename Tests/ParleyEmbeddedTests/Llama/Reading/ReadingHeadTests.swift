import Foundation
import Testing

@testable import ParleyEmbedded

@Suite("Telling what a text means by the model's state")
struct ReadingHeadTests {
    /// Points around three corners, and what each corner means; `random` is the same in every run.
    private static func lessons(_ count: Int, random: inout SystemlessGenerator) -> (states: [[Float]], meanings: [[String]]) {
        let corners: [(String, [Float])] = [("book", [4, 0, 0]), ("cancel", [0, 4, 0]), ("other", [0, 0, 4])]
        var states: [[Float]] = [], meanings: [[String]] = []
        for index in 0..<count {
            let (name, corner) = corners[index % 3]
            // Dimensions that say nothing, one of them as large as a model's largest.
            states.append(corner.map { $0 + random.next() } + [9_000 + random.next(), random.next(), random.next()])
            meanings.append([name])
        }
        return (states, meanings)
    }

    @Test("What was learnt tells apart what was not seen")
    func learns() throws {
        var random = SystemlessGenerator()
        let (states, meanings) = Self.lessons(90, random: &random)
        let head = try #require(ReadingHead(states: states, meanings: meanings))
        #expect(head.classes == ["book", "cancel", "other"])
        let (fresh, expected) = Self.lessons(60, random: &random)
        for (state, meaning) in zip(fresh, expected) {
            let probabilities = head.probabilities(state)
            #expect(abs(probabilities.reduce(0, +) - 1) < 1e-9)
            let best = try #require(probabilities.indices.max { probabilities[$0] < probabilities[$1] })
            #expect([head.classes[best]] == meaning)
            #expect(probabilities[best] > 0.6)
        }
    }

    @Test("Where either is right, both are likely")
    func shared() throws {
        let states: [[Float]] = (0..<40).map { [$0 % 2 == 0 ? 1 : -1, Float($0 % 4)] }
        let head = try #require(ReadingHead(states: states, meanings: (0..<40).map { $0 % 2 == 0 ? ["give", "no"] : ["yes"] }))
        let probabilities = head.probabilities([1, 1])
        #expect(probabilities[0] > 0.3 && probabilities[1] > 0.3 && probabilities[2] < 0.3)
    }

    @Test("What else a text means is told beside it, or that it does not speak of it")
    func values() throws {
        var random = SystemlessGenerator()
        let (states, meanings) = Self.lessons(90, random: &random)
        // A room of the first corner's alone.
        let values = (0..<90).map { $0 % 3 == 0 ? ["room": $0 % 2 == 0 ? "double" : "suite"] : [:] }
        let marked = zip(states.indices, states).map { index, state in state + [index % 2 == 0 ? 2 : -2] }
        let head = try #require(ReadingHead(states: marked, meanings: meanings, values: values))
        #expect(try #require(head.meant([4, 0, 0, 9_000, 0, 0, 2])["room"]?["double"]) > 0.6)
        #expect(try #require(head.meant([4, 0, 0, 9_000, 0, 0, -2])["room"]?["suite"]) > 0.6)
        #expect(try #require(head.meant([0, 4, 0, 9_000, 0, 0, 2])["room"]).values.reduce(0, +) < 0.4)
        #expect(Set(try #require(head.meant(marked[0])["room"]).keys) == ["double", "suite"])
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("head-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }
        try head.write(to: file)
        let again = try ReadingHead(contentsOf: file)
        let (kept, learnt) = (try #require(again.meant(marked[0])["room"]?["double"]), try #require(head.meant(marked[0])["room"]?["double"]))
        #expect(abs(kept - learnt) < 0.03)
        #expect(ReadingHead(states: states, meanings: meanings)?.meant(states[0]).isEmpty == true)
    }

    @Test("What a model holds of lessons is kept, by their words, and what does not fit is not")
    func lessonStates() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("lessons-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        var states = LessonStates(width: 3)
        states[[1, 2]] = [1, -2.5, 3]
        states[[2, 1]] = [4, 5, 6]
        states[[7]] = [1]
        try states.write(to: file)
        let again = LessonStates(contentsOf: file, width: 3)
        #expect(again[[1, 2]] == [1, -2.5, 3] && again[[2, 1]] == [4, 5, 6] && again[[7]] == nil && again[[1]] == nil)
        try Data([1, 2, 3]).write(to: file)
        #expect(LessonStates(contentsOf: file, width: 3)[[1, 2]] == nil)
        #expect(LessonStates(contentsOf: file.appendingPathExtension("gone"), width: 3)[[1, 2]] == nil)
    }

    @Test("One meaning is nothing to learn")
    func single() {
        #expect(ReadingHead(states: [[1, 2], [3, 4]], meanings: [["yes"], ["yes"]]) == nil)
        #expect(ReadingHead(states: [], meanings: []) == nil)
    }

    @Test("A model whose state cannot be had teaches nothing, and is no trap")
    func stateless() {
        #expect(ReadingHead(states: [[], []], meanings: [["yes"], ["no"]]) == nil)
        #expect(ReadingHead(states: [[1, 2], []], meanings: [["yes"], ["no"]]) == nil)
    }

    @Test("What was learnt is the same from disk, and what is damaged there is said to be")
    func kept() throws {
        var random = SystemlessGenerator()
        let (states, meanings) = Self.lessons(60, random: &random)
        let head = try #require(ReadingHead(states: states, meanings: meanings))
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("heads-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("head.json")
        try head.write(to: file)
        let again = try ReadingHead(contentsOf: file)
        #expect(again.classes == head.classes)
        for state in states {
            for (a, b) in zip(again.probabilities(state), head.probabilities(state)) { #expect(abs(a - b) < 0.03) }
        }
        var text = try String(contentsOf: file, encoding: .utf8)
        text = text.replacing(#/"units":\[[^\]]*\]/#, with: "\"units\":[]")
        try text.write(to: file, atomically: true, encoding: .utf8)
        #expect(throws: LlamaError.self) { try ReadingHead(contentsOf: file) }
        try "no json".write(to: file, atomically: true, encoding: .utf8)
        #expect(throws: (any Error).self) { try ReadingHead(contentsOf: file) }
    }
}

/// Numbers around nought that are the same in every run.
private struct SystemlessGenerator {
    private var state: UInt64 = 42

    mutating func next() -> Float {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Float(state >> 40) / Float(1 << 24) * 2 - 1
    }
}
