import ParleyCore
import Testing

@testable import ParleyCloud

struct FluxTranscriptTests {
    private var transcript = FluxTranscript()
    private var timeline = AudioTimeline()

    init() { timeline.append(call: 0, count: 960_000) }

    /// Half a second a word.
    private static func turn(
        _ event: String, _ text: String, from start: Double = 0, to end: Double, confidence: Double = 0.1
    ) -> JSONValue {
        [
            "type": "TurnInfo", "event": .string(event), "turn_index": 0, "audio_window_start": .number(start),
            "audio_window_end": .number(end), "transcript": .string(text), "end_of_turn_confidence": .number(confidence),
            "words": .array(text.split(separator: " ").enumerated().map { index, word in
                [
                    "word": .string(String(word)), "start": .number(start + Double(index) / 2),
                    "end": .number(start + Double(index + 1) / 2),
                ]
            }),
        ]
    }

    @discardableResult
    private mutating func receive(_ message: JSONValue) -> DeepgramNews {
        transcript.receive(message, timeline: timeline)
    }

    @Test mutating func eachMessageTellsTheWholeTurn() {
        #expect(receive(Self.turn("StartOfTurn", "Book", to: 0.5)).turns == [.began(words: "Book")])
        #expect(receive(Self.turn("Update", "Book a", to: 1)).turns.isEmpty)
        #expect(transcript.text == "Book a")
        #expect(transcript.needsSilence)
        #expect(receive(Self.turn("EagerEndOfTurn", "Book a table.", to: 1.8, confidence: 0.5)).turns
            == [.probablyEnded(words: "Book a table.", confidence: 0.5)])
        #expect(receive(Self.turn("TurnResumed", "Book a table for", to: 2.2)).turns == [.resumed])
        #expect(receive(Self.turn("EndOfTurn", "Book a table for two.", to: 3, confidence: 0.75)).turns
            == [.ended(words: "Book a table for two.", confidence: 0.75)])
        #expect(!transcript.needsSilence)
        #expect(transcript.take(upTo: 40_000) == "Book a table for two.")
    }

    @Test mutating func aProbableEndIsGoodEnough() {
        receive(Self.turn("StartOfTurn", "Yes", to: 0.5))
        #expect(!transcript.isComplete(upTo: 8_000))
        receive(Self.turn("EagerEndOfTurn", "Yes.", to: 0.9, confidence: 0.6))
        // It is ended all the same, so that the next turn is one of its own.
        #expect(transcript.request(upTo: 8_000) == #"{"type":"ForceEndTurn"}"#)
        #expect(transcript.isComplete(upTo: 8_000))
        #expect(transcript.take(upTo: 8_000) == "Yes.")
        receive(Self.turn("EndOfTurn", "Yes.", to: 1.2))
        #expect(transcript.text.isEmpty)
    }

    @Test mutating func aTurnInProgressIsForcedToEndOnce() {
        #expect(transcript.request(upTo: 16_000) == nil)
        #expect(!transcript.isComplete(upTo: 16_000))
        receive(Self.turn("StartOfTurn", "Yes", to: 1.2))
        #expect(transcript.request(upTo: 16_000) == #"{"type":"ForceEndTurn"}"#)
        #expect(transcript.request(upTo: 16_000) == nil)
        #expect(!transcript.isComplete(upTo: 16_000))
        receive(Self.turn("EndOfTurn", "Yes, do.", to: 1.3))
        #expect(transcript.isComplete(upTo: 16_000))
    }

    @Test mutating func silenceThatWasHeardIsComplete() {
        receive(Self.turn("Update", "", to: 1.1))
        #expect(!transcript.isComplete(upTo: 16_000))
        receive(Self.turn("Update", "", to: 1.4))
        #expect(transcript.isComplete(upTo: 16_000))
        #expect(transcript.take(upTo: 16_000).isEmpty)
    }

    @Test mutating func anUtteranceMayBeSeveralTurns() {
        receive(Self.turn("EndOfTurn", "Well.", to: 1))
        receive(Self.turn("StartOfTurn", "Yes", from: 2, to: 2.5))
        #expect(transcript.text == "Well. Yes")
        #expect(transcript.replayStart == 16_000)
        transcript.connected()
        #expect(transcript.text == "Well.")
    }

    @Test mutating func whatGoesOnAfterTheEndIsNew() {
        receive(Self.turn("StartOfTurn", "Yes please", to: 1.2))
        #expect(transcript.take(upTo: 16_000) == "Yes please")
        receive(Self.turn("Update", "Yes please and then more", to: 3))
        #expect(transcript.text == "then more")
    }

    @Test(arguments: [
        "{}", #"{"type":"TurnInfo"}"#, #"{"type":"TurnInfo","event":"EndOfTurn","transcript":7,"words":{}}"#,
        #"{"type":"Connected","request_id":"r"}"#, #"{"type":"Warning","code":"X"}"#,
        #"{"type":"TurnInfo","event":"Update","audio_window_start":5,"audio_window_end":1,"transcript":"a b"}"#,
    ])
    mutating func noMessageIsATrap(text: String) throws {
        receive(try json(text))
        _ = transcript.take(upTo: 16_000)
    }
}
