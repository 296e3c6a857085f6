import ParleyCore
import Synchronization
import Testing

/// What holds of every turn, whatever failed in it.
enum FaultRules {
    /// Checks a call.
    /// - Parameter lostWords: Words that may be missing where an engine without word times broke off.
    static func check(_ result: FaultyCall.Result, _ what: String, turns: Int, lostWords: Int = 0) {
        #expect(result.failure == nil, "\(what): \(result.failure ?? "")")
        #expect(result.outcomes.count == turns, "\(what): \(result.outcomes.count) turns")
        for outcome in result.outcomes { check(outcome, result, what, lostWords: lostWords) }
    }

    private static func check(_ outcome: FaultyCall.Outcome, _ result: FaultyCall.Result, _ what: String, lostWords: Int) {
        let what = "\(what), question \(outcome.number): \(outcome.words.joined(separator: " ")), to \(outcome.transcripts) [\(outcome.latency?.engines.map { "\($0)" } ?? "")]"
        let filler = Set(["one", "moment"])
        // The filler's words stand in no answer.
        let words = outcome.words.filter { !filler.contains($0) }
        #expect(!words.isEmpty, "silence: \(what)")
        #expect(!words.contains("?"), "garbled audio: \(what)")

        // Nothing is said twice, and all in order.
        let answer = NumberedAnswer.words(outcome.number)
        let places = words.compactMap { answer.firstIndex(of: $0) }
        #expect(places == places.sorted() && Set(places).count == places.count, "said twice: \(what)")
        #expect(outcome.words.count { $0 == "moment" } <= 1, "said twice: \(what)")
        #expect(outcome.toolCalls <= 1, "a tool was used twice: \(what)")

        // It was answered, or something was said about it.
        let apologised = words.contains { result.apologies.subtracting(filler).contains($0) }
        #expect(places.count >= answer.count - lostWords || apologised, "half an answer: \(what)")
        let strangers = words.filter { !answer.contains($0) && !result.apologies.contains($0) }
        #expect(strangers.isEmpty, "another answer's words: \(what)")

        // A turn with a tool asks the language model twice.
        let limit = result.longestWait + .seconds(1)
        #expect((outcome.wait ?? .seconds(99)) <= limit, "\(String(describing: outcome.wait)) of \(limit): \(what)")
    }
}

/// What many calls came to, for a line at the end.
final class FaultTally: Sendable {
    private struct State {
        var waits: [Duration] = []
        var limit = Duration.zero
        var apologies = 0
    }

    private let state = Mutex(State())

    func add(_ result: FaultyCall.Result) {
        state.withLock { state in
            state.waits += result.outcomes.compactMap(\.wait)
            state.limit = max(state.limit, result.longestWait)
            state.apologies += result.outcomes.count { outcome in
                outcome.words.contains { result.apologies.subtracting(["one", "moment"]).contains($0) }
            }
        }
    }

    var line: String {
        state.withLock { state in
            let waits = state.waits.sorted()
            guard let longest = waits.last else { return "no turns" }
            func milliseconds(_ time: Duration) -> String { "\(Int(time.milliseconds.rounded())) ms" }
            return "\(waits.count) turns, \(state.apologies) of them apologised for; first sound after \(milliseconds(waits[waits.count / 2])) "
                + "at the median, \(milliseconds(longest)) at the longest, of \(milliseconds(state.limit)) that the deadlines allow"
        }
    }
}
