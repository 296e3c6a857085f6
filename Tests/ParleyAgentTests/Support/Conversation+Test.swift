import Foundation
import ParleyCore
import ParleyLanguage

@testable import ParleyAgent

/// Tuesday, 2026-11-24, noon.
let testNow = Date(timeIntervalSince1970: 1_795_521_600)

extension Conversation {
    /// A call by what the caller said and the agent was heard to say, in turns; the last turn is the
    /// caller's and not answered yet.
    init(
        _ lines: String..., results: [Int: [JSONValue]] = [:], changes: [MadeChange] = [], proposals: [ProposedChange] = [], tools: [any Tool] = [],
        language: Language = .english
    ) {
        var turns: [Turn] = []
        for (index, pair) in stride(from: 0, to: lines.count, by: 2).enumerated() {
            let messages = (results[index] ?? []).enumerated().map { ToolResultMessage(callID: "\(index)-\($0)", name: "look", result: $1) }
            turns.append(Turn(caller: lines[pair], results: messages, heard: pair + 1 < lines.count ? lines[pair + 1] : ""))
        }
        self.init(
            turns: turns, changes: changes, proposals: proposals, tools: tools, moment: Moment(language: language, now: testNow, timeZone: .gmt))
    }
}
