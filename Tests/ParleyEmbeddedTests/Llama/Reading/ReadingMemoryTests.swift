import Testing

@testable import ParleyEmbedded

struct ReadingMemoryTests {
    /// What `#expect` and `#require` are given cannot change a variable.
    private final class Box {
        var value: ReadingMemory
        init(_ value: ReadingMemory) { self.value = value }
        func takeChanges() -> [ReadingMemory.Change] { value.takeChanges() }
        func fork(of place: Int32) -> Int32? { value.fork(of: place) }
        func prefix(_ tokens: [Int32], keeping kept: Set<Int32>) -> Int32? { value.prefix(tokens, keeping: kept) }
    }

    private static func tokens(_ count: Int, _ first: Int32 = 0) -> [Int32] { (0..<Int32(count)).map { $0 + first } }

    /// A memory that holds a prefix of 100 tokens, in sequence 10.
    private static func ready(cells: Int = 600, places: Int = 3) -> Box {
        var memory = ReadingMemory(
            ReadingMemory.Limits(first: 10, prefixes: 2, places: places, forks: 1, scratches: 1, cells: cells, forkLength: 50))
        _ = memory.prefix(tokens(100), keeping: [])
        memory.notePrefix(10, readCount: 100)
        return Box(memory)
    }

    private static func take(_ memory: Box, _ session: Int, _ tail: [Int32], writing: Int = 0) -> (place: Int32, common: Int)? {
        memory.value.take(session: session, prefix: 10, tail: tail, writing: writing, asked: tail.count - 1, keeping: [])
    }

    @Test func aPlaceIsCopiedFromItsPrefixAndKeepsWhatWasRead() throws {
        let memory = Self.ready()
        let first = try #require(Self.take(memory, 1, [1, 2, 3, 4]))
        #expect(first.place == 12 && first.common == 0)
        #expect(memory.takeChanges() == [.copy(from: 10, to: 12, length: 100), .forget(12, from: 100)])
        memory.value.noteRead([1, 2, 3, 4], at: 12)
        memory.value.release(12)
        // The same beginning: only what differs is read again.
        let next = try #require(Self.take(memory, 1, [1, 2, 5]))
        #expect(next.place == 12 && next.common == 2)
        #expect(memory.takeChanges() == [.forget(12, from: 102)])
        #expect(memory.value.position(of: 12) == 102)
        memory.value.noteRead([5], at: 12)
        memory.value.release(12)
        // The very same: the last is read once more, for what it foretells.
        #expect(try #require(Self.take(memory, 1, [1, 2, 5])).common == 2)
    }

    @Test func aSecondTextBeginsWhereTheFirstIsTheSame() throws {
        let memory = Self.ready()
        let first = try #require(Self.take(memory, 1, [1, 2, 3]))
        memory.value.noteRead([1, 2, 3], at: first.place)
        _ = memory.takeChanges()
        let second = try #require(Self.take(memory, 1, [1, 2, 7, 8]))
        #expect(second.place == 13 && second.common == 2)
        #expect(memory.takeChanges().contains(.copy(from: 12, to: 13, length: 102)))
        // Another call's is its own.
        #expect(try #require(Self.take(memory, 2, [1, 2, 3])).common == 0)
    }

    @Test func thePlaceThatWasUnusedLongestIsGivenUp() throws {
        let memory = Self.ready(places: 2)
        for session in 1...2 { memory.value.release(try #require(Self.take(memory, session, [1, 2])).place) }
        #expect(try #require(Self.take(memory, 3, [1, 2])).place == 12)
        // In use, none is.
        #expect(Self.take(memory, 4, [1]) != nil)
        #expect(Self.take(memory, 5, [1]) == nil)
        #expect(!memory.value.isIdle)
    }

    @Test func cellsAreCountedAndNeverExceeded() throws {
        let memory = Self.ready(cells: 300)
        // 100 for the prefix, and 48 for what is tried.
        #expect(memory.value.cells == 148)
        let first = try #require(Self.take(memory, 1, Self.tokens(60), writing: 1))
        #expect(memory.value.cells == 258)
        #expect(Self.take(memory, 2, Self.tokens(60)) == nil)
        memory.value.noteRead(Self.tokens(60), at: first.place)
        memory.value.release(first.place)
        #expect(memory.value.cells == 208)
        #expect(Self.take(memory, 2, Self.tokens(140)) != nil)
        #expect(memory.value.cells == 288)
        #expect(memory.value.couldHold(prefix: 100, tail: 100, writing: 1))
        #expect(!memory.value.couldHold(prefix: 100, tail: 103, writing: 1))
    }

    @Test func aPrefixIsGivenUpWhenNobodyNeedsIt() throws {
        let memory = Self.ready()
        let place = try #require(Self.take(memory, 1, [1]))
        #expect(memory.prefix(Self.tokens(100, 1_000), keeping: []) == 11)
        // The first is in use, the second wanted.
        #expect(memory.prefix(Self.tokens(100, 2_000), keeping: [11]) == nil)
        memory.value.release(place.place)
        #expect(memory.prefix(Self.tokens(100, 2_000), keeping: [11]) == 10)
        #expect(memory.value.prefixes[10]?.isRead == false)
        #expect(memory.prefix(Self.tokens(100, 1_000), keeping: []) == 11)
    }

    @Test func forksEndAndSessionsClose() throws {
        let memory = Self.ready()
        let place = try #require(Self.take(memory, 1, [1, 2])).place
        memory.value.noteRead([1, 2], at: place)
        _ = memory.takeChanges()
        let fork = try #require(memory.fork(of: place))
        #expect(memory.takeChanges() == [.copy(from: place, to: fork, length: 102)])
        #expect(memory.fork(of: place) == nil && memory.value.usedForks == 1)
        memory.value.free(fork: fork)
        #expect(memory.takeChanges() == [.forget(fork, from: 0)])
        memory.value.release(place)
        memory.value.close(session: 1)
        #expect(memory.value.places.isEmpty && memory.value.prefixes.count == 1)
        memory.value.forgetAll()
        #expect(memory.value.cells == 48)
    }

    @Test func aLongTextIsCutInItsMiddleAndInSteps() {
        let all = Array(0..<1_000)
        #expect(ReadingRenderer.cut(Array(all[..<300]), to: 300) == Array(all[..<300]))
        let cut = ReadingRenderer.cut(all, to: 300)
        #expect(cut.count <= 300 && cut.count > 300 - 64)
        #expect(cut.prefix(100) == all[..<100] && cut.last == 999)
        // More words: the same beginning, for some while.
        let more = ReadingRenderer.cut(all + [1_000], to: 300)
        #expect(zip(more, cut).prefix { $0 == $1 }.count > 100)
    }
}
