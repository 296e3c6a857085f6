import ParleyCore
import Synchronization
import Testing

@testable import ParleyCloud

@Suite("Readings of a chain", .timeLimit(.minutes(1)))
struct FallbackReadingTests {
    struct Broken: Error {}

    /// Reads, or does not.
    final class Reader: LanguageModel, ReadingModel, ReadingSession {
        let judgesEndings = false
        let answer: [ReadingAnswer]?
        let asked = Mutex(0)
        let readAhead = Mutex(0)
        let closed = Mutex(0)
        let canRead: Bool

        /// - Parameter answer: `nil` fails.
        init(_ answer: [ReadingAnswer]?, canRead: Bool = true) {
            self.answer = answer
            self.canRead = canRead
        }

        var readingModel: (any ReadingModel)? { canRead ? self : nil }
        func openSession() async throws -> any LanguageModelSession { throw Broken() }
        func openReading() async throws -> any ReadingSession { self }
        func readAhead(_ inputs: [ReadingInput]) async { readAhead.withLock { $0 += 1 } }
        func ask(_ questions: [ReadingQuestion]) async throws -> [ReadingAnswer] {
            asked.withLock { $0 += 1 }
            guard let answer else { throw Broken() }
            return answer
        }
        func close() async { closed.withLock { $0 += 1 } }
    }

    static let question = ReadingQuestion.weigh(ReadingTask(instructions: "Danger?"), "Hello.", ["danger", "fine"])

    static func model(_ readers: [Reader]) -> FallbackLanguageModel {
        let clock = CallClock(ContinuousClock())
        let deadlines = EngineDeadlines(firstOutput: .seconds(20), stall: .seconds(20), open: .seconds(20))
        return FallbackLanguageModel(EngineChain(stage: .languageModel, engines: readers.enumerated().map { index, reader in
            NamedEngine(reader, deadlines: deadlines, health: EngineHealth(stage: .languageModel, name: "\(index)", clock: clock))
        }, clock: clock))
    }

    @Test("The next engine answers where the first fails, within the same turn")
    func fallsBack() async throws {
        let (first, second) = (Reader(nil), Reader([.weights([0.2, 0.8])]))
        let session = try await #require(Self.model([first, second]).readingModel).openReading()
        await session.readAhead([Self.question.input])
        #expect(first.readAhead.withLock { $0 } == 1)
        #expect(try await session.ask([Self.question]) == [.weights([0.2, 0.8])])
        #expect(first.asked.withLock { $0 } >= 1 && second.asked.withLock { $0 } == 1)
        await session.close()
        #expect(first.closed.withLock { $0 } == 1 && second.closed.withLock { $0 } == 1)
    }

    @Test("A chain reads if one of its engines does, and one engine is asked as it is")
    func whoReads() async throws {
        let (deaf, reader) = (Reader(nil, canRead: false), Reader([.weights([1, 0])]))
        #expect(Self.model([deaf]).readingModel == nil)
        #expect(Self.model([reader]).readingModel is Reader)
        let session = try await #require(Self.model([deaf, reader]).readingModel).openReading()
        #expect(try await session.ask([Self.question]) == [.weights([1, 0])])
        #expect(deaf.asked.withLock { $0 } == 0)
    }

    @Test("Where none answers, that is an error")
    func exhausted() async throws {
        let session = try await #require(Self.model([Reader(nil), Reader(nil)]).readingModel).openReading()
        await #expect(throws: NoEngineLeft.self) { _ = try await session.ask([Self.question]) }
    }
}
