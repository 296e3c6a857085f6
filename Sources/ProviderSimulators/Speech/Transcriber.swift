import ParleyAudio
import ParleyCore
import Synchronization

/// Gives one connection's audio its words, from a script, a closure or a recognizer.
///
/// An utterance begins, is looked at while it goes on, and ends with its text. One caller at a time:
/// the connection's reading task.
final class Transcriber: Sendable {
    private let simulator: ProviderSimulator
    private let source: RecognitionSource
    private let connection: Int
    private let wordsPerSecond: Double
    private let stream: (any RecognizerStream)?
    private let state: Mutex<State>

    private struct State {
        /// In the script: what this connection has got through, whether or not it has been sent yet.
        var ownNext = 0
        /// Of the script, for the utterance in progress.
        var place = 0
        var utterances = 0
        var isOpen = false
        /// As the recognizer has it.
        var utterance: Utterance?
        /// Samples at 16 kHz taken so far, and those of the utterance in progress with some before it.
        var position = 0
        var samples: [Float] = []
        var partial = ""
    }

    init(_ behavior: RecognitionBehavior, connection: Int, simulator: ProviderSimulator) async throws {
        self.simulator = simulator
        self.connection = connection
        source = behavior.source
        wordsPerSecond = behavior.wordsPerSecond
        state = Mutex(State())
        if case .recognizer(let recognizer) = behavior.source {
            stream = try await recognizer.openStream()
        } else {
            stream = nil
        }
    }

    /// A recognizer's partial transcripts, until the task is cancelled or the stream is closed.
    func followPartials() async {
        guard let stream else { return }
        for await transcript in stream.transcripts { state.withLock { $0.partial = transcript.text } }
    }

    /// Takes the connection's next audio: 16 kHz mono.
    func append(_ samples: [Float]) {
        stream?.append(samples)
        state.withLock { state in
            state.position += samples.count
            state.samples += samples
            // Between utterances a little is kept, for words begin softly; one of minutes is cut.
            let kept = state.isOpen ? Self.longest : Self.lead
            if state.samples.count > kept { state.samples.removeFirst(state.samples.count - kept) }
        }
    }

    private static let lead = 16_000 / 4
    private static let longest = 16_000 * 120

    /// - Parameter seconds: Of the connection's audio.
    func begin(at seconds: Double) {
        state.withLock { state in
            state.isOpen = true
            state.partial = ""
            state.place = nextPlace(state)
            state.utterance = stream.map { Utterance(state.utterances + 1, of: $0, at: Int(seconds * 16_000)) }
        }
    }

    func pause(at seconds: Double) {
        state.withLock { $0.utterance }?.pause(at: Int(seconds * 16_000))
    }

    /// The words so far, after so much speech.
    func interim(after seconds: Double) -> [String] {
        guard case .script(let lines, _) = source else { return Self.words(state.withLock { $0.partial }) }
        guard !lines.isEmpty else { return [] }
        let words = Self.words(lines[state.withLock { $0.place } % lines.count])
        return Array(words.prefix(max(1, Int(seconds * wordsPerSecond))))
    }

    /// The whole utterance's words, and its end.
    func finish(at seconds: Double) async throws -> Finished {
        let (samples, index, place, final) = state.withLock { state in
            defer {
                state.utterance = nil
                state.isOpen = false
                state.samples = Array(state.samples.suffix(Self.lead))
                state.utterances += 1
                state.ownNext = state.place + 1
            }
            return (state.samples, state.utterances, state.place, state.utterance?.end(at: Int(seconds * 16_000)))
        }
        switch source {
        case .script(let lines, _):
            return Finished(words: lines.isEmpty ? [] : Self.words(lines[place % lines.count]), place: place)
        case .closure(let closure):
            let text = try await closure(SpokenUtterance(samples: samples, connection: connection, index: index))
            return Finished(words: Self.words(text), place: nil)
        case .recognizer:
            return Finished(words: Self.words(try await final?.words.text ?? ""), place: nil)
        }
    }

    struct Finished: Sendable {
        var words: [String]
        /// In the script.
        var place: Int?
    }

    /// The words have been sent: the script goes on.
    func used(_ finished: Finished) {
        if let place = finished.place { simulator.used(utterance: place) }
    }

    func close() async {
        await stream?.close()
    }

    private func nextPlace(_ state: borrowing State) -> Int {
        if case .script(_, .eachConnection) = source { state.ownNext } else { max(state.ownNext, simulator.nextUtterance) }
    }

    static func words(_ text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
