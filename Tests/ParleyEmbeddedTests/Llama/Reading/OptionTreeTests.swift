import Foundation
import Testing

@testable import ParleyEmbedded

struct OptionTreeTests {
    /// Asks until nothing is open.
    private func shares(_ options: [[Int32]], ends: [Int32] = [9], _ foretold: (_ path: [Int32]) -> [Int: Float]) -> [Double] {
        var tree = OptionTree(options)
        var rounds = 0
        while let place = tree.open.first, rounds < 20 {
            rounds += 1
            var values = [Float](repeating: -20, count: 10)
            for (token, probability) in foretold(tree.path(to: place)) { values[token] = log(probability) }
            values.withUnsafeBufferPointer { tree.take(Logits($0), at: place, ends: ends) }
        }
        #expect(tree.best != nil || options.isEmpty)
        return tree.probabilities.map { ($0 * 1_000).rounded() / 1_000 }
    }

    @Test func theFirstTokenTellsThemApart() {
        #expect(shares([[1], [2, 3]]) { _ in [1: 0.3, 2: 0.1] } == [0.75, 0.25])
    }

    @Test func whatBeginsAlikeIsAskedAgain() {
        let all = shares([[1], [2, 3], [2, 4, 5], [2, 4, 6]]) { path in
            switch path {
            case []: [1: 0.5, 2: 0.5]
            case [2]: [3: 0.2, 4: 0.6]
            case [2, 4]: [5: 0.1, 6: 0.3]
            default: [:]
            }
        }
        #expect(all == [0.5, 0.125, 0.094, 0.281])
    }

    @Test func endingIsAChoiceToo() {
        #expect(shares([[1], [1, 2]]) { path in path == [1] ? [9: 0.9, 2: 0.1] : [1: 1] } == [0.9, 0.1])
        // All begin alike: the first question is behind that.
        #expect(shares([[1, 2], [1, 3]]) { path in path == [1] ? [2: 0.25, 3: 0.75] : [:] } == [0.25, 0.75])
        #expect(shares([[], [1]]) { _ in [9: 0.5, 1: 0.5] } == [0.5, 0.5])
    }

    @Test func nothingIsAskedWhereThereIsNoChoice() {
        #expect(OptionTree([[1, 2, 3]]).probabilities == [1])
        #expect(OptionTree([[1], [1]]).probabilities == [0.5, 0.5])
        #expect(OptionTree([]).open.isEmpty)
    }

    @Test func whatIsUnlikelyIsNotWorkedOut() {
        var asked: [[Int32]] = []
        let all = shares([[1], [2, 3], [2, 4]]) { path in
            asked.append(path)
            return [1: 0.998, 2: 0.002]
        }
        #expect(asked == [[]])
        #expect(all == [0.998, 0.001, 0.001])
    }

    @Test func theBestIsKnownBeforeTheRestIs() {
        var tree = OptionTree([[1], [2, 3], [2, 4]])
        #expect(tree.best == nil)
        var values = [Float](repeating: -20, count: 10)
        (values[1], values[2]) = (log(0.6), log(0.4))
        values.withUnsafeBufferPointer { tree.take(Logits($0), at: 0, ends: [9]) }
        #expect(tree.best == 0 && tree.open.count == 1)
        #expect(tree.path(to: tree.open[0]) == [2])
    }
}
