import Foundation
import ParleyAgent
import ParleyCore
import Testing

@testable import ParleyDialogue

/// Timed, and so run alone.
@Suite("A call of three hundred turns", .serialized)
struct LongCallTests {
    private static let words = ["Book Friday.", "What does it cost?", "Go on.", "I want to book.", "Friday.", "Known: are you there, on 555 0123 44?"]

    /// The mind's own work, without that of any model: as much at the end as at the beginning.
    @Test("Its last turns are as quick as its first")
    func asQuick() async throws {
        var ratios: [Double] = []
        for _ in 0..<5 { ratios.append(try await Self.ratio()) }
        let ratio = ratios.sorted()[2]
        print("The last turns of 300 take \(ratio) of what those around the tenth take.")
        #expect(ratio <= 1.5)
    }

    private static func ratio() async throws -> Double {
        var lines = FormAgentTests.lines
        lines[words[5]] = "other"
        let definition = FormAgentTests.definition(Diary())
        let agent = FormAgent(
            definition: definition, session: ScriptedVoice("We are, on 555 0123 44."), reader: ScriptedReader(lines), callID: "call", timeZone: .gmt)
        var times: [Duration] = []
        for turn in 0..<300 {
            let start = ContinuousClock.now
            await agent.prepare(words: words[turn % words.count], isPause: true)
            var said = ""
            for try await case .text(let text) in agent.reply(to: words[turn % words.count]).events { said += text }
            await agent.replyEnded(heard: said, interrupted: false)
            times.append(start.duration(to: .now))
        }
        await agent.close()
        // A whole round of the words, twice.
        func median(_ turns: Range<Int>) -> Double { times[turns].map { $0 / .microseconds(1) }.sorted()[turns.count / 2] }
        return median(288..<300) / median(6..<18)
    }
}
