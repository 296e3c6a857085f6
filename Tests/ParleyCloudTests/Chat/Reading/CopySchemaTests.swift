import Foundation
import ParleyCore
import Testing

@testable import ParleyCloud

struct CopySchemaTests {
    private static let grammar = CopyGrammar(
        acts: [CopyGrammar.Act("book", slots: ["day", "name"]), CopyGrammar.Act("yes")],
        spans: ["day": ["next Monday", "Monday"], "name": ["Nina Brandt"], "never": ["x"]])

    private func scored(_ text: String, _ tokens: [(String, Double, [String: Double])] = []) throws -> ScoredText {
        let entries = tokens.map { token, probability, others -> JSONValue in
            let alternatives = others.merging([token: probability]) { _, own in own }
            let list = alternatives.map { ["token": .string($0.key), "logprob": .number(log($0.value))] as JSONValue }
            return ["token": .string(token), "logprob": .number(log(probability)), "top_logprobs": .array(list)]
        }
        return try #require(ScoredText(["message": ["content": .string(text)], "logprobs": ["content": .array(entries)]]))
    }

    @Test func theSchemaGivesTheShape() {
        let act: JSONValue = [
            "type": "object", "additionalProperties": false, "required": ["act", "day", "name"],
            "properties": [
                "act": ["type": "string", "enum": ["book", "yes"]], "day": ["type": ["string", "null"]], "name": ["type": ["string", "null"]],
            ],
        ]
        #expect(CopySchema(Self.grammar).schema == act)
        let two = CopySchema(CopyGrammar(acts: Self.grammar.acts, spans: Self.grammar.spans, maximumActs: 2))
        #expect(two.schema["properties"]?["acts"] == ["type": "array", "items": act])
        #expect(two.schema["required"] == ["acts"])
        // A slot may be called anything.
        let odd = CopySchema(CopyGrammar(acts: [CopyGrammar.Act("a", slots: ["act"])], spans: ["act": ["play"]]))
        #expect(odd.schema["required"] == ["act", "act_"])
    }

    @Test func examplesAreShownInTheSameShape() throws {
        let schema = CopySchema(Self.grammar)
        #expect(try json(schema.example(#"book day="next Monday""#)) == ["act": "book", "day": "next Monday", "name": nil])
        #expect(schema.example("what is no line, quite") == "what is no line, quite")
        let two = CopySchema(CopyGrammar(acts: Self.grammar.acts, spans: Self.grammar.spans, maximumActs: 2))
        #expect(try json(two.example("yes; book"))["acts"]?.arrayValue?.count == 2)
    }

    @Test func whatIsMeantIsChosen() throws {
        let schema = CopySchema(CopyGrammar(acts: Self.grammar.acts, spans: Self.grammar.spans, options: ["day": ["soon", "late"], "room": ["double", "suite"]]))
        let room: JSONValue = ["type": ["string", "null"], "enum": ["double", "suite", nil]]
        #expect(schema.schema["properties"]?["room"] == room)
        // One that is copied as well goes by another name.
        #expect(schema.schema["properties"]?["meant_day"]?["enum"] == ["soon", "late", nil])
        #expect(schema.note.contains("meant_day, room"))
        let reading = try schema.reading(scored(#"{"act":"book","day":"Monday","meant_day":"soon","name":null,"room":"double"}"#))
        #expect(reading.line.text == #"book day="Monday""# && reading.meant == ["day": ["soon": 1], "room": ["double": 1]])
        #expect(try schema.reading(scored(#"{"act":"book","room":"cellar","meant_day":null}"#)).meant.isEmpty)
    }

    @Test func onlyCopiesOfWhatWasOfferedAreTaken() throws {
        let schema = CopySchema(Self.grammar)
        func line(_ text: String) throws -> String { try schema.reading(scored(text)).line.text }
        #expect(try line(#"{"act":"book","day":"next Monday","name":null}"#) == #"book day="next Monday""#)
        #expect(try line(#"{"act":"book","day":"Tuesday","name":"Nina Brandt"}"#) == #"book name="Nina Brandt""#)
        // A capital, a full stop: the same words.
        #expect(try line(#"{"act": "book", "day": "Next Monday.", "name": ""}"#) == #"book day="next Monday""#)
        // What does not belong to the act, or twice.
        #expect(try line(#"{"act":"yes","day":"Monday"}"#) == "yes")
        #expect(try line(#"{"act":"book","never":"x","day":"Monday","day":"next Monday"}"#) == #"book day="Monday""#)
        // Fenced, in pieces, escaped, cut off.
        #expect(try line("```json\n{\"act\":\"yes\"}\n```") == "yes")
        #expect(try line(#"{"act":"book","name":"Nina\u0020Brandt","day":"Mon"#) == #"book name="Nina Brandt""#)
        for text in [#"{"act":"fly"}"#, "{}", "book", #""act":"book""#, #"{"day":"Monday"}"#, "}{", "\\", "\"", #"{"act":"book"#] {
            #expect(throws: ReadingError.noAnswer, "\(text)") { try line(text) }
        }
    }

    @Test func severalActsAreOneLine() throws {
        let schema = CopySchema(CopyGrammar(acts: Self.grammar.acts, spans: Self.grammar.spans, maximumActs: 2))
        let text = #"{"acts":[{"act":"yes","day":null},{"act":"book","day":"Monday"},{"act":"yes"}]}"#
        #expect(try schema.reading(scored(text)).line.text == #"yes; book day="Monday""#)
        #expect(try schema.reading(scored(#"{"acts":[{"act":"yes"},{"act":"fly"}]}"#)).line.text == "yes")
    }

    @Test func theActsSharesAreReadOffItsTokens() throws {
        let grammar = CopyGrammar(
            acts: ["own_data", "own_times", "other", "yes"].map { CopyGrammar.Act($0, slots: ["day"]) }, spans: ["day": ["Monday"]])
        let text = try scored(
            #"{"act":"own_data","day":"Monday"}"#,
            [
                ("{\"", 1, [:]), ("act", 1, [:]), ("\":\"", 0.9, [:]), ("own", 0.6, ["o": 0.1, "yes": 0.2, "no": 0.1]),
                ("_data", 0.75, ["_times": 0.25]), ("\",\"", 0.5, [:]), ("day", 1, [:]), ("\":\"", 1, [:]), ("Monday", 0.8, ["None": 0.2]),
                ("\"}", 1, [:]),
            ])
        let reading = try CopySchema(grammar).reading(text)
        let shares = reading.probabilities.mapValues { ($0 * 1_000).rounded() / 1_000 }
        // Of 0.9 that mean anything, two thirds are "own", and "o" may be three of them.
        #expect(shares["yes"] == 0.222 && shares["other"] == 0.037)
        #expect(shares["own_data"] == 0.537 && shares["own_times"] == 0.204)
        #expect(abs(shares.values.reduce(0, +) - 1) < 0.01)
        #expect(abs((reading.acts[0].slots.first?.likelihood ?? 0) - 0.8) < 0.001)
        // Without them it is certain.
        let plain = try CopySchema(grammar).reading(scored(#"{"act":"own_data","day":"Monday"}"#))
        #expect(plain.probabilities == ["own_data": 1, "own_times": 0, "other": 0, "yes": 0])
        #expect(plain.acts[0].slots.first?.likelihood == 1)
    }

    @Test func theFirstTokenTellsOptionsApart() throws {
        func shares(_ tokens: [String: Double], _ options: [String]) throws -> [Double]? {
            // Logarithms and back cost the last digit.
            try scored("danger", [("danger", tokens["danger"] ?? 0.01, tokens)]).firstTokenShares(of: options)?
                .map { ($0 * 1_000_000).rounded() / 1_000_000 }
        }
        #expect(try shares(["danger": 0.6, " fine": 0.1, "f": 0.1, "Fine": 0.2], ["danger", "fine"]) == [0.75, 0.25])
        // Two that begin so: it does not tell.
        #expect(try shares(["danger": 0.5, "no": 0.5], ["no idea", "no", "danger"]) == nil)
        #expect(try shares(["danger": 0.5], ["yes", "no"]) == nil)
    }

    @Test func whatHasNoTokensTellsNothing() throws {
        // They are not the text.
        let text = try scored("<think>Hm.</think>yes", [("<think>", 1, [:]), ("yes", 1, [:])])
        #expect(text.tokens.isEmpty && String(decoding: text.bytes, as: UTF8.self) == "yes")
        #expect(text.shares(of: ["yes", "no"], at: 0) == nil)
        #expect(text.likelihood(of: 0..<3) == 1)
        #expect(ScoredText(["message": ["content": ""]]) == nil)
        #expect(ScoredText([:]) == nil)
    }
}
