import ParleyCore
import Testing

@testable import ParleyEmbedded

struct LineAutomatonTests {
    private static let grammar = CopyGrammar(
        acts: [
            CopyGrammar.Act("book", slots: ["day", "daytime", "name"]), CopyGrammar.Act("yes"), CopyGrammar.Act("yes_but", slots: ["day"]),
        ],
        spans: ["day": ["next Monday", "Monday"], "daytime": ["Monday"], "name": ["Zoë", "Zo"]], maximumActs: 2)

    private func accepts(_ text: String, _ grammar: CopyGrammar = grammar) -> Bool {
        let automaton = LineAutomaton(grammar)
        return automaton.step(automaton.start, text.utf8).map(automaton.isEnd) ?? false
    }

    @Test(arguments: [
        "book", "yes", "yes_but", #"book day="Monday""#, #"book name="Zoë" day="next Monday""#, #"book daytime="Monday" day="Monday""#,
        #"yes; book day="Monday""#, "yes; yes", #"yes_but day="Monday"; yes"#,
    ])
    func whatKeepsToTheGrammarIsALine(text: String) {
        #expect(accepts(text))
        #expect(CopiedLine(parsing: text)?.text == text)
    }

    @Test(arguments: [
        "", "b", "books", "book ", #"book day="Tuesday""#, #"book day="Mon""#, #"book day="Monday" day="Monday""#, #"yes day="Monday""#,
        #"book time="Monday""#, "yes; yes; yes", "yes;yes", "yes; ", #"book day="Monday"#, #"book day=Monday"#, "yes yes",
    ])
    func whatDoesNotIsNone(text: String) {
        #expect(!accepts(text))
    }

    /// Wherever one is, an end can be reached: a model is never led into a place that it cannot get out of.
    @Test func everyBeginningCanBeEnded() {
        let automaton = LineAutomaton(Self.grammar)
        var known: Set<LineAutomaton.State> = [automaton.start]
        var queue = [automaton.start]
        while let state = queue.popLast() {
            let next = (UInt8.min...UInt8.max).compactMap { automaton.step(state, $0) }
            #expect(!next.isEmpty || automaton.isEnd(state))
            #expect(!automaton.mustEnd(state) || next.isEmpty && automaton.isEnd(state))
            // What is said to be without a choice is.
            if let byte = automaton.forced(from: state).first {
                #expect(!automaton.isEnd(state) && next == [automaton.step(state, byte)])
            }
            for state in next where known.insert(state).inserted { queue.append(state) }
        }
        #expect(known.count > 100)
    }

    @Test func whatMustComeIsKnown() {
        let automaton = LineAutomaton(Self.grammar)
        func forced(_ text: String, _ automaton: LineAutomaton) -> String {
            automaton.step(automaton.start, text.utf8).map { String(decoding: automaton.forced(from: $0), as: UTF8.self) } ?? "?"
        }
        // Another key may go on from it.
        #expect(forced("book day", automaton) == "")
        #expect(forced("book dayt", automaton) == #"ime="Monday"#)
        #expect(forced("book n", automaton) == #"ame="Zo"#)
        #expect(forced(#"book day="n"#, automaton) == "ext Monday")
        // With nothing that may follow, the quotation mark as well.
        let single = LineAutomaton(CopyGrammar(acts: Self.grammar.acts, spans: Self.grammar.spans))
        #expect(forced(#"book day="n"#, single) == #"ext Monday""#)
        #expect(forced("book", single) == "")
    }

    @Test func aValueThatCannotGoOnIsWhole() {
        let automaton = LineAutomaton(Self.grammar)
        func isWhole(_ text: String) -> Bool? { automaton.step(automaton.start, text.utf8).map(automaton.isWholeValue) }
        #expect(isWhole(#"book day="Monday"#) == true && isWhole(#"book name="Zoë"#) == true)
        for text in ["book", #"book day="Mon"#, #"book name="Zo"#, #"book day="Monday""#] { #expect(isWhole(text) == false) }
    }

    @Test func thereIsNothingLeftWhenAllIsSaid() throws {
        let automaton = LineAutomaton(CopyGrammar(acts: [CopyGrammar.Act("yes", slots: ["day"])], spans: ["day": ["Monday"]]))
        #expect(!automaton.mustEnd(automaton.start(behind: 0)))
        let end = try #require(automaton.step(automaton.start(behind: 0), #" day="Monday""#.utf8))
        #expect(automaton.mustEnd(end))
    }
}
