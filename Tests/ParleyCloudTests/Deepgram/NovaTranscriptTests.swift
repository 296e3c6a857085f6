import ParleyCore
import Testing

@testable import ParleyCloud

/// Samples at 16 kHz: a second is 16,000 of them.
struct NovaTranscriptTests {
    private var transcript = NovaTranscript()
    /// The connection has been sent a minute of the call, from its beginning.
    private var timeline = AudioTimeline()

    init() { timeline.append(call: 0, count: 960_000) }

    /// Words of `text`, spread evenly from `start` on, for `duration` seconds.
    private static func result(
        _ text: String, _ start: Double, _ duration: Double, isFinal: Bool = false, speechFinal: Bool = false,
        fromFinalize: Bool = false
    ) -> JSONValue {
        let words = text.split(separator: " ")
        let step = duration / Double(max(1, words.count))
        return [
            "type": "Results", "start": .number(start), "duration": .number(duration), "is_final": .bool(isFinal),
            "speech_final": .bool(speechFinal), "from_finalize": .bool(fromFinalize),
            "channel": ["alternatives": [[
                "transcript": .string(text),
                "words": .array(words.enumerated().map { index, word in
                    [
                        "word": .string(word.lowercased()), "punctuated_word": .string(String(word)),
                        "start": .number(start + Double(index) * step), "end": .number(start + Double(index + 1) * step),
                    ]
                }),
            ]]],
        ]
    }

    @discardableResult
    private mutating func receive(_ message: JSONValue) -> DeepgramNews {
        transcript.receive(message, timeline: timeline)
    }

    @Test mutating func interimWordsAreReplacedAndFinalOnesKept() {
        receive(Self.result("I", 0, 1))
        receive(Self.result("I'd like", 0, 1.2))
        #expect(transcript.text == "I'd like")
        receive(Self.result("I'd like to", 0, 1.5, isFinal: true))
        receive(Self.result("book", 1.5, 0.5))
        #expect(transcript.text == "I'd like to book")
        receive(Self.result("", 1.5, 0.7))
        #expect(transcript.text == "I'd like to")
    }

    @Test mutating func settledWordsNeedNoAsking() {
        receive(Self.result("Yes.", 0, 1.4, isFinal: true, speechFinal: true))
        #expect(transcript.request(upTo: 16_000) == nil)
        #expect(transcript.isComplete(upTo: 16_000))
        #expect(transcript.take(upTo: 16_000) == "Yes.")
        #expect(transcript.text.isEmpty)
    }

    @Test mutating func finalWordsAreAskedForOnce() {
        receive(Self.result("Yes", 0, 1))
        #expect(transcript.request(upTo: 20_000) == #"{"type":"Finalize"}"#)
        #expect(transcript.request(upTo: 20_000) == nil)
        #expect(!transcript.isComplete(upTo: 20_000))
        receive(Self.result("Yes, please.", 0, 1.3, isFinal: true, fromFinalize: true))
        #expect(transcript.isComplete(upTo: 20_000))
        #expect(transcript.take(upTo: 20_000) == "Yes, please.")
    }

    @Test mutating func anEmptyAnswerToFinalizeIsAnAnswer() {
        receive(Self.result("Yes.", 0, 1, isFinal: true))
        _ = transcript.request(upTo: 24_000)
        receive(Self.result("", 1, 0.6, isFinal: true, fromFinalize: true))
        #expect(transcript.isComplete(upTo: 24_000))
        #expect(transcript.take(upTo: 24_000) == "Yes.")
    }

    /// Deepgram may say nothing to a Finalize; its answer to the next one must not be taken for it.
    @Test mutating func aLateAnswerIsNotTakenForAnother() {
        _ = transcript.request(upTo: 16_000)
        #expect(transcript.take(upTo: 16_000).isEmpty)
        _ = transcript.request(upTo: 80_000)
        receive(Self.result("Old.", 0, 1, isFinal: true, fromFinalize: true))
        #expect(!transcript.isComplete(upTo: 80_000))
        receive(Self.result("New.", 4, 1.5, isFinal: true, fromFinalize: true))
        #expect(transcript.isComplete(upTo: 80_000))
        #expect(transcript.take(upTo: 80_000) == "New.")
    }

    @Test mutating func wordsBehindTheEndBelongToTheNextUtterance() {
        receive(Self.result("Yes. And then", 0, 3, isFinal: true))
        #expect(transcript.take(upTo: 16_000) == "Yes.")
        #expect(transcript.text == "And then")
        receive(Self.result("again", 3, 1, isFinal: true))
        #expect(transcript.take(upTo: 64_000) == "And then again")
    }

    @Test mutating func wordsThatComeLateAreNotSaidTwice() {
        receive(Self.result("Yes, please", 0, 1))
        #expect(transcript.take(upTo: 16_000) == "Yes, please")
        receive(Self.result("Yes, please.", 0, 1.2, isFinal: true))
        #expect(transcript.text.isEmpty)
    }

    @Test mutating func aNewConnectionSaysAgainOnlyWhatWasNotSettled() {
        receive(Self.result("My name is", 0, 2, isFinal: true))
        receive(Self.result("Ann", 2, 1))
        #expect(transcript.replayStart == 32_000)
        transcript.connected()
        #expect(transcript.text == "My name is")
        var replay = AudioTimeline()
        // From 300 ms before what was settled.
        replay.append(call: 27_200, count: 48_000)
        _ = transcript.receive(Self.result("is Ann Lee.", 0, 1.8, isFinal: true), timeline: replay)
        #expect(transcript.text == "My name is Ann Lee.")
    }

    @Test mutating func forgottenWordsAreGone() {
        receive(Self.result("um okay", 0, 1, isFinal: true))
        transcript.forget(before: 30_000)
        #expect(transcript.text.isEmpty)
        #expect(transcript.replayStart == 30_000)
    }

    @Test mutating func deepgramsOwnEndsAreReported() {
        #expect(receive(Self.result("I think", 0, 1)).turns == [.began(words: "I think")])
        #expect(receive(Self.result("I think so.", 0, 1.2, isFinal: true, speechFinal: true)).turns
            == [.probablyEnded(words: "I think so.", confidence: nil)])
        // It tells of an end that has been reported.
        #expect(receive(["type": "UtteranceEnd", "last_word_end": 1.2]).turns.isEmpty)
        #expect(receive(Self.result("Yes", 1.5, 1, isFinal: true)).turns == [.resumed])
        #expect(receive(["type": "UtteranceEnd", "last_word_end": 2.5]).turns
            == [.ended(words: "I think so. Yes", confidence: nil)])
    }

    @Test mutating func anErrorIsNoTranscript() {
        let error: JSONValue = ["type": "Error", "variant": "SchemaError", "description": "bad"]
        #expect(receive(error).failure == error)
    }

    @Test(arguments: [
        "{}", "[]", "7", #"{"type":"Results"}"#, #"{"type":"Results","start":-1e300,"duration":1e300}"#,
        #"{"type":"Results","start":0,"duration":1,"is_final":true,"channel":{"alternatives":[]}}"#,
        #"{"type":"Results","start":"0","duration":1,"is_final":"yes","channel":7}"#,
        #"{"type":"UtteranceEnd"}"#, #"{"type":"NewThing","x":1}"#,
        #"{"type":"Results","start":0,"duration":1,"is_final":true,"channel":{"alternatives":[{"transcript":"","words":[{"word":"a","start":9e99,"end":-9}]}]}}"#,
    ])
    mutating func noMessageIsATrap(text: String) throws {
        receive(try json(text))
        _ = transcript.take(upTo: 16_000)
    }

    @Test mutating func wordsWithoutTimesShareTheirStretch() throws {
        receive(try json(
            #"{"type":"Results","start":0,"duration":2,"is_final":true,"channel":{"alternatives":[{"transcript":"a b","words":[{"word":"a"},{"word":"b"}]}]}}"#))
        #expect(transcript.take(upTo: 16_000) == "a")
        #expect(transcript.text == "b")
    }
}
