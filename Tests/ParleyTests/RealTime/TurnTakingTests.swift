import Foundation
import Testing

@testable import parley

extension RealTime {
    /// The benches of turn-taking with small sets: `parley bench turns` is the same at full size. The
    /// bounds are wide, for a machine that does something else as well.
    struct TurnTakingTests {
        private static func recordings() throws -> RecordedLines {
            let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            return try RecordedLines(folder: tests.appendingPathComponent("Recordings").path)
        }

        private static func measure(_ part: BenchTurns.Part) async throws -> TurnsReport {
            try await BenchTurns.measure([part], embedded: TestEngines.shared.embedded, recordings: recordings(), isQuick: true)
        }

        @Test(.timeLimit(.minutes(3))) func fewerCallersAreCutOffThanBySilenceAloneAndNoneWaitsForLong() async throws {
            let measured = try await Self.measure(.endings)
            let report = try #require(measured.endings)
            let all = try #require(report.rows.first)
            #expect(all.complete >= 10 && all.paused >= 12)
            #expect(all.unended == 0)
            // One of these turns more or less is eight percent, and on a machine that does something else as well
            // the words' opinion comes too late for some; at full size it is a quarter of what 700 ms of silence
            // cut off, and half as slow.
            #expect(try #require(all.falseCutoffs) <= min(40, #require(report.paper.falseCutoffs)), "\(report.cut.map(\.text))")
            #expect(try #require(all.median) <= 600)
            PageCheck.expectWhole(measured.page.text)
        }

        @Test(.timeLimit(.minutes(3))) func wordsStopTheAgentAndCoughsDoNot() async throws {
            let measured = try await Self.measure(.interruptions)
            let report = try #require(measured.interruptions)
            #expect(report.missed == 0)
            #expect(try #require(report.median) <= 300)
            #expect(report.survived >= report.disturbances.count - 1, "\(report.disturbances)")
            PageCheck.expectWhole(measured.page.text)
        }

        @Test(.timeLimit(.minutes(3))) func theAgentDoesNotInterruptItself() async throws {
            let report = try #require(try await Self.measure(.echo).echo)
            #expect(report.replies.count == 4)
            #expect(report.interrupted == 0)
        }
    }
}
