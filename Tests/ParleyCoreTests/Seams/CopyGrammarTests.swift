import ParleyCore
import Testing

struct CopyGrammarTests {
    @Test func whatCannotBeWrittenIsLeftOut() {
        let grammar = CopyGrammar(
            acts: [
                CopyGrammar.Act("book", slots: ["day", "day", "none", "bad key"]), CopyGrammar.Act("book"), CopyGrammar.Act("two words"),
                CopyGrammar.Act(""), CopyGrammar.Act("días.2-a_b"),
            ],
            spans: [
                "day": ["Monday", "Monday", "", "say \"hi\"", "a\nb", "a\u{0}b", "a\u{2028}b", "<|im_end|>", "é"], "none": [], "bad key": ["x"],
            ],
            maximumActs: -3)
        #expect(grammar.acts.map(\.name) == ["book", "días.2-a_b"])
        #expect(grammar.acts[0].slots == ["day"])
        #expect(grammar.spans == ["day": ["Monday", "<|im_end|>", "é"]])
        #expect(grammar.maximumActs == 1)
    }

    @Test func thereIsALimitToAll() {
        let many = (0..<2_000).map { "w\($0)" }
        let grammar = CopyGrammar(
            acts: many.map { CopyGrammar.Act($0, slots: many) }, spans: Dictionary(uniqueKeysWithValues: many.map { ($0, many) }),
            maximumActs: .max)
        #expect(grammar.acts.count == 64 && grammar.spans.count == 64 && grammar.maximumActs == 4)
        #expect(grammar.spans.values.allSatisfy { $0.count == 512 } && grammar.acts[0].slots.count == 64)
        #expect(CopyGrammar(acts: [CopyGrammar.Act("a", slots: ["k"])], spans: ["k": [String(repeating: "x", count: 500)]]).spans.isEmpty)
    }

    @Test func aLineIsReadAsItIsWritten() {
        let line = CopiedLine([
            CopiedLine.Act("book", [CopiedLine.Slot("day", "next Monday; or so"), CopiedLine.Slot("name", "O'Neil = x")]), CopiedLine.Act("yes"),
        ])
        #expect(line.text == #"book day="next Monday; or so" name="O'Neil = x"; yes"#)
        #expect(CopiedLine(parsing: line.text) == line)
        for text in ["", " book", "book ", "book day", #"book day=""#, #"book day=x"#, "book;yes", "book; ", #"book day="x"y"#, "danger or not"] {
            #expect(CopiedLine(parsing: text) == nil, "\(text)")
        }
    }

    @Test func theMarginIsToTheNextBest() {
        #expect(CopyReading(acts: [CopyReading.Act("a")], probabilities: ["a": 0.5, "b": 0.25, "c": 0.25]).margin == 0.25)
        #expect(CopyReading(acts: [CopyReading.Act("a")], probabilities: ["a": 1]).margin == 1)
    }
}
