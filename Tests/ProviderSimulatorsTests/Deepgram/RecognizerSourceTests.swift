import ParleyCore
import ProviderSimulators
import Synchronization
import Testing

/// A recognizer of ours behind Deepgram's protocol.
@Suite(.timeLimit(.minutes(1))) struct RecognizerSourceTests {
    @Test func itHearsEverythingAndIsToldWhereSpeechIs() async throws {
        let recognizer = NotingRecognizer()
        var configuration = SimulatorConfiguration.quick
        configuration.stt.source = .recognizer(recognizer)
        try await withSimulator(configuration) { simulator in
            // 8 kHz become 16.
            let client = try await SocketClient.connect(
                simulator, "/v1/listen?model=nova-3&encoding=linear16&sample_rate=8000&endpointing=300&punctuate=true")
            try await client.send(audio: Audio.silence(0.5) + Audio.sound(0.5) + Audio.silence(0.5))
            let events = await client.events { $0["is_final"] == true }
            let transcript = events.messages.last?["channel"]?["alternatives"]?.arrayValue?.first?["transcript"]
            #expect(transcript == "Heard by ours.")
            try await client.send(["type": "CloseStream"])
            _ = await client.rest()
            // What was lent is given back when the client has been answered.
            try await simulator.record("the end") { $0.requests(.stt).first?.ending != nil }
            // At 8 kHz the same samples last twice as long: speech from the 1st second to the 2nd, an
            // end 300 ms later.
            #expect(recognizer.notes == ["began 16000", "paused 32000", "finalized 36800", "closed"])
            #expect(abs(recognizer.samples - 48_000) < 200)
        }
    }

    private final class NotingRecognizer: SpeechRecognizer, RecognizerStream {
        private let state = Mutex<(notes: [String], samples: Int)>(([], 0))
        let transcripts: AsyncStream<Transcript>
        private let continuation: AsyncStream<Transcript>.Continuation

        init() {
            (transcripts, continuation) = AsyncStream.makeStream()
        }

        var notes: [String] { state.withLock { $0.notes } }
        var samples: Int { state.withLock { $0.samples } }

        func openStream() async throws -> any RecognizerStream { self }
        func append(_ samples: [Float]) { state.withLock { $0.samples += samples.count } }
        func begin(_ utterance: Int, at sample: Int) { note("began \(sample)") }
        func pause(_ utterance: Int, at sample: Int) { note("paused \(sample)") }

        func end(_ utterance: Int, at sample: Int) -> FinalTranscript {
            note("finalized \(sample)")
            return FinalTranscript { Transcript(text: "Heard by ours.", utterance: utterance, isFinal: true) }
        }

        func discard(_ utterance: Int) { note("discarded") }

        func close() async {
            note("closed")
            continuation.finish()
        }

        private func note(_ text: String) { state.withLock { $0.notes.append(text) } }
    }
}
