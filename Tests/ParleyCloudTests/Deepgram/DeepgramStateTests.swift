import ParleyCore
import Testing

@testable import ParleyCloud

struct DeepgramStateTests {
    private var state = DeepgramState(transcript: NovaTranscript(), frameLength: 640, replay: .seconds(10))

    private mutating func append(seconds: Double, at time: Duration = .zero) {
        _ = state.append([Float](repeating: 0.5, count: Int(seconds * 16_000)), at: time)
    }

    /// All that is to be sent, audio as samples.
    private mutating func sent(at time: Duration = .zero) -> (samples: Int, texts: [String]) {
        var (samples, texts) = (0, [String]())
        while let outgoing = state.nextOutgoing(at: time) {
            switch outgoing {
            case .audio(let bytes): samples += bytes.count / 2
            case .text(let text): texts.append(text)
            }
        }
        return (samples, texts)
    }

    private func result(_ text: String, _ start: Double, _ duration: Double, final: Bool = true, finalize: Bool = false) -> JSONValue {
        [
            "type": "Results", "start": .number(start), "duration": .number(duration), "is_final": .bool(final),
            "from_finalize": .bool(finalize), "channel": ["alternatives": [["transcript": .string(text)]]],
        ]
    }

    @Test mutating func audioWaitsForTheConnection() {
        append(seconds: 2)
        state.connected(at: .zero)
        #expect(sent().samples == 32_000)
        append(seconds: 0.03)
        // Less than a frame.
        #expect(sent().samples == 0)
        append(seconds: 0.03)
        #expect(sent().samples == 960)
    }

    @Test mutating func whatIsAskedForComesAfterAllOfTheAudio() {
        state.connected(at: .zero)
        append(seconds: 0.1)
        _ = sent()
        append(seconds: 0.01)
        let effects = state.end(1, at: 1_700)
        #expect(effects.wakesWriter)
        let (samples, texts) = sent()
        #expect(samples == 160)
        #expect(texts == [#"{"type":"Finalize"}"#])
    }

    @Test mutating func aNewConnectionIsSentWhatWasNotSettled() {
        state.connected(at: .zero)
        append(seconds: 5)
        _ = sent()
        _ = state.begin(1, at: 0)
        _ = state.receive(result("one two", 0, 3))
        _ = state.end(1, at: 80_000)
        _ = sent()
        state.disconnected()
        append(seconds: 1)
        state.connected(at: .zero)
        let (samples, texts) = sent()
        // From 300 ms before the third second.
        #expect(samples == (6 - 3) * 16_000 + 4_800)
        #expect(texts == [#"{"type":"Finalize"}"#])
        #expect(!state.isComplete(upTo: 80_000))
        _ = state.receive(result("three", 0.3, 2.2, finalize: true))
        #expect(state.isComplete(upTo: 80_000))
        #expect(state.take(1) == "one two three")
    }

    @Test mutating func ofALongOutageTheOldestIsLost() {
        append(seconds: 30)
        state.connected(at: .zero)
        #expect(sent().samples == 160_000)
    }

    @Test mutating func aConnectionThatDoesNotKeepUpIsGivenUp() {
        state.connected(at: .zero)
        append(seconds: 9)
        #expect(!state.hasOverflowed)
        append(seconds: 2)
        #expect(state.hasOverflowed)
    }

    @Test mutating func aConnectionIsKeptAliveWhileNothingIsSent() {
        state.connected(at: .zero)
        #expect(!state.tick(at: .seconds(3)).wakesWriter)
        #expect(state.tick(at: .seconds(4)).wakesWriter)
        #expect(sent(at: .seconds(4)).texts == [#"{"type":"KeepAlive"}"#])
        #expect(!state.tick(at: .seconds(7)).wakesWriter)
        append(seconds: 1, at: .seconds(7))
        _ = sent(at: .seconds(7))
        #expect(!state.tick(at: .seconds(10)).wakesWriter)
    }

    @Test mutating func fluxIsGivenSilenceWhileItsTurnIsOpen() {
        state = DeepgramState(transcript: FluxTranscript(), frameLength: 1_280, replay: .seconds(10))
        state.connected(at: .zero)
        append(seconds: 1, at: .zero)
        _ = sent()
        #expect(!state.tick(at: .seconds(1)).wakesWriter)
        _ = state.receive(["type": "TurnInfo", "event": "StartOfTurn", "transcript": "Hi", "audio_window_end": 1])
        #expect(!state.tick(at: .milliseconds(400)).wakesWriter)
        #expect(state.tick(at: .milliseconds(600)).wakesWriter)
        #expect(sent().samples == 8_000)
        // The silence is no part of the call: what comes behind it is where it belongs.
        append(seconds: 1, at: .seconds(2))
        _ = sent()
        _ = state.receive([
            "type": "TurnInfo", "event": "EndOfTurn", "transcript": "Hi there", "audio_window_start": 0, "audio_window_end": 2.5,
            "words": [["word": "Hi", "start": 0, "end": 1], ["word": "there", "start": 1.5, "end": 2]],
        ])
        _ = state.end(1, at: 24_000)
        #expect(state.take(1) == "Hi there")
    }

    @Test mutating func partialWordsAreReportedWhileTheUtteranceIsOpen() {
        state.connected(at: .zero)
        append(seconds: 4)
        _ = sent()
        #expect(state.receive(result("noise", 0, 0.5)).transcript == nil)
        #expect(state.begin(1, at: 32_000).transcript == nil)
        #expect(state.receive(result("hello", 2, 1, final: false)).transcript == "hello")
        #expect(state.receive(result("hello", 2, 1, final: false)).transcript == nil)
        state.discard(1)
        #expect(state.receive(result("hello", 2, 1)).transcript == nil)
    }

    /// The caller speaks again while the last words of the turn before are still on their way.
    @Test mutating func theNextUtteranceMayBeginBeforeTheLastOneIsThere() {
        state.connected(at: .zero)
        append(seconds: 4)
        _ = sent()
        _ = state.begin(1, at: 0)
        _ = state.receive(result("one", 0, 1))
        _ = state.end(1, at: 24_000)
        _ = state.begin(2, at: 34_000)
        _ = state.receive(result("two", 1, 0.5, finalize: true))
        #expect(state.take(1) == "one two")
        #expect(state.receive(result("three", 2.1, 1, final: false)).transcript == "three")
    }

    @Test mutating func aDiscardedSoundDoesNotTakeWaitingWordsWithIt() {
        state.connected(at: .zero)
        append(seconds: 4)
        _ = sent()
        _ = state.begin(1, at: 0)
        _ = state.receive(result("one", 0, 1))
        _ = state.end(1, at: 16_000)
        _ = state.begin(2, at: 34_000)
        state.discard(2)
        _ = state.receive(result("cough", 2.5, 1))
        #expect(state.take(1) == "one")
        #expect(state.transcript.text.isEmpty)
    }
}
