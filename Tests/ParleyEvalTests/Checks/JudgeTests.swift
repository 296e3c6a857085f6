import ParleyCore
import Testing

@testable import ParleyEval

@Suite("Judging a call")
struct JudgeTests {
    private func judge(_ expect: String, _ change: (inout EvalTranscript) -> Void = { _ in }) throws -> [EvalCheck] {
        let scenario = try EvalScenario.desk("caller: {says: Hi}\nexpect: \(expect)")
        var call = EvalTranscript()
        call.turns = [.init(caller: "Hi", heard: nil, agent: "Hello there.", tools: [], seconds: 1, audible: nil, failure: nil)]
        change(&call)
        return Judge(scenario.expectations).judge(call)
    }

    private func failed(_ expect: String, _ change: (inout EvalTranscript) -> Void = { _ in }) throws -> [EvalCheck.Kind] {
        try judge(expect, change).filter { !$0.passed }.map(\.kind)
    }

    @Test("A call in which all is well passes what is always checked")
    func well() throws {
        #expect(try judge("{}").map(\.kind) == [.nothingElse, .speakable, .answered, .completed])
        #expect(try failed("{}").isEmpty)
    }

    @Test("Rows must be there, must not be there, and no others may come about")
    func rows() throws {
        let tea = ["id": "1", "who": "Bob", "what": "tea", "status": "booked"]
        #expect(try failed("{rows: {orders: {who: bob, what: tea}}}") { $0.after = ["orders": [tea]] }.isEmpty)
        #expect(try failed("{rows: {orders: {who: Bobby}}}") { $0.after = ["orders": [tea]] } == [.row, .nothingElse])
        #expect(try failed("{rows: {orders: {who: [Rob, Bob]}}}") { $0.after = ["orders": [tea]] }.isEmpty)
        #expect(try failed("{}") { $0.after = ["orders": [tea]] } == [.nothingElse])
        #expect(try failed("{}") { ($0.before, $0.after) = (["orders": [tea]], ["orders": [tea]]) }.isEmpty)
        #expect(try failed("{allowed_rows: {orders: {what: tea}}}") { $0.after = ["orders": [tea]] }.isEmpty)
        #expect(try failed("{nothing_else: false}") { $0.after = ["orders": [tea]] }.isEmpty)
        #expect(try failed("{no_rows: {orders: {what: tea}}}") { ($0.before, $0.after) = (["orders": [tea]], ["orders": [tea]]) } == [.noRow])
    }

    @Test("A row that is altered is a change, and so is one that is gone")
    func changes() throws {
        let tea = ["id": "1", "who": "Bob", "what": "tea", "status": "booked"]
        let cancelled = tea.merging(["status": "cancelled"]) { $1 }
        let checks = try judge("{rows: {orders: {status: cancelled}}}") { ($0.before, $0.after) = (["orders": [tea]], ["orders": [cancelled]]) }
        #expect(checks.allSatisfy { $0.passed })
        let gone = try judge("{}") { ($0.before, $0.after) = (["orders": [tea]], ["orders": []]) }
        #expect(gone.filter { !$0.passed }.map(\.detail) == ["{(gone): true, id: 1, status: booked, what: tea, who: Bob}"])
    }

    @Test("A name may be heard a little wrong aloud, and only aloud")
    func heard() throws {
        func failed(_ who: String, aloud: Bool) throws -> Bool {
            try !self.failed("{rows: {orders: {who: {heard: Maria Lopez}}}}") {
                $0.after = ["orders": [["id": "1", "who": who]]]
                $0.isAloud = aloud
            }.isEmpty
        }
        #expect(try !failed("Marita Lopes", aloud: true))
        #expect(try failed("Marita Lopes", aloud: false))
        #expect(try !failed("maria lopez", aloud: false))
        #expect(try failed("Omar Haddad", aloud: true))
    }

    @Test("Tools must have been called, or not, with what arguments and to what end")
    func tools() throws {
        func use(_ what: String, _ result: JSONValue = ["ok": true]) -> (inout EvalTranscript) -> Void {
            { $0.turns[0].tools = [ToolUse(name: "order", arguments: ["what": .string(what)], result: result)] }
        }
        #expect(try failed("{calls: [order]}", use("tea")).isEmpty)
        #expect(try failed("{calls: [order]}") == [.call])
        #expect(try failed("{calls: [{tool: order, arguments: {what: {matches: ^te}}}]}", use("tea")).isEmpty)
        #expect(try failed("{calls: [{tool: order, arguments: {what: coffee}}]}", use("tea")) == [.call])
        #expect(try failed("{calls: [{tool: order, outcome: done}]}", use("tea", ["error": "no"])) == [.call])
        #expect(try failed("{no_calls: [{tool: order, outcome: done}]}", use("tea", ["error": "no"])).isEmpty)
        #expect(try failed("{no_calls: [order]}", use("tea")) == [.noCall])
    }

    @Test("Words that must be said, and must not")
    func speech() throws {
        #expect(try failed("{says: ['HELLO +there', bye], never_says: [there, here$], secrets: [hello]}") == [.says, .neverSays, .secret])
    }

    @Test("What is for eyes is not speakable", arguments: [
        "**Hello**", "See https://x.org", #"{"a": 1}"#, "CALL order {", "It is `tea`.", "# Tea", "Tea 😀", "<b>tea</b>", "- tea\n- coffee",
    ])
    func unspeakable(text: String) throws {
        #expect(try failed("{}") { $0.turns[0].agent = text } == [.speakable])
    }

    @Test("Ordinary sentences are speakable", arguments: [
        "Dr. Lee has 9 AM, 10:30 AM & 2 PM — which one?", "That's $20, or 50% off (today only).", "Your number is APT-1001.",
    ])
    func speakable(text: String) throws {
        #expect(try failed("{}") { $0.turns[0].agent = text }.isEmpty)
    }

    @Test("A turn without a sentence, or with one that cannot be heard, is not answered")
    func answered() throws {
        #expect(try failed("{}") { $0.turns[0].agent = "…" } == [.answered])
        #expect(try failed("{}") { $0.turns[0].failure = "no answer" } == [.answered])
        #expect(try failed("{}") { $0.turns[0].audible = 0.1 } == [.answered])
        #expect(try failed("{}") { $0.turns = [] } == [.answered])
        #expect(try failed("{turns: 1}").isEmpty)
        #expect(try failed("{turns: 1}") { $0.turns += $0.turns } == [.turns])
        #expect(try failed("{}") { $0.wasBrokenOff = true } == [.completed])
    }
}
