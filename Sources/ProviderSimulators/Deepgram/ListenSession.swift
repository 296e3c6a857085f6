import Foundation
import ParleyCore

/// Deepgram v1: interim and final results, `SpeechStarted`, `UtteranceEnd`, `Finalize`, `KeepAlive`,
/// `Configure`, `CloseStream`.
///
/// One task reads; what it finds is sent by the line's outbox.
struct ListenSession {
    typealias Instant = ContinuousClock.Instant

    private let line: DeepgramLine
    private var tracker: ListenTracker
    private var utterance: Utterance?
    private var turns = 0
    /// Audio that no final result has covered begins here.
    private var segmentStart = 0.0
    private var lastAudio: (at: Instant, seconds: Double)?

    /// Something said, from its beginning to its final result.
    private struct Utterance {
        var draw: ProviderSimulator.Draw
        var output: Int
        var start: Double
        /// Words that are final already.
        var settled = 0
        /// What is said after a short pause has no words of its own.
        var isContinuation = false
    }

    init(_ line: DeepgramLine) {
        self.line = line
        let behavior = line.behavior
        let query = line.query
        tracker = ListenTracker(
            .init(
                rate: query.rate, endpointing: query.endpointing, utteranceEnd: query.utteranceEnd,
                interimInterval: query.interimResults ? behavior.interimInterval : nil,
                settleAfter: Self.isScripted(behavior) ? behavior.settleAfter : nil,
                newUtteranceAfter: behavior.newUtteranceAfter, threshold: behavior.speechThreshold))
    }

    private static func isScripted(_ behavior: RecognitionBehavior) -> Bool {
        if case .script = behavior.source { true } else { false }
    }

    /// Reads until the stream ends.
    consuming func read() async -> DeepgramLine.End {
        guard var decoder = try? StreamDecoder(line.query) else { return .connectionLost }
        for await input in line.socket.inputs {
            switch input {
            case .binary(let bytes, let time):
                line.fate.heard(at: time)
                line.exchange.log.update {
                    $0.binaryMessages += 1
                    $0.binaryBytes += bytes.count
                }
                // An empty binary message is Deepgram's old way to close a stream.
                if bytes.isEmpty { return await closeStream(at: time) }
                let (samples, at16kHz) = decoder.decode(bytes)
                line.transcriber.append(at16kHz)
                for action in tracker.append(samples, idle: idle(before: time, samples: samples.count)) {
                    guard await perform(action, at: time) else { return .connectionLost }
                }
            case .text(let text, let time):
                line.fate.heard(at: time)
                if let end = await control(text, at: time) { return end }
            case .ping: line.exchange.log.update { $0.pings += 1 }
            case .closed: return .goodbye
            }
        }
        return .connectionLost
    }

    /// How long nothing was sent before audio that came at `time`: silence too.
    private mutating func idle(before time: Instant, samples: Int) -> Duration {
        let seconds = Double(samples) / Double(line.query.rate)
        defer { lastAudio = (time, seconds) }
        guard let lastAudio else { return .zero }
        let gap = (time - lastAudio.at) - .seconds(lastAudio.seconds)
        return max(gap, .zero)
    }

    // MARK: Control messages

    private mutating func control(_ text: String, at time: Instant) async -> DeepgramLine.End? {
        let json = line.exchange.log.received(text: text, at: time)
        switch json?["type"]?.stringValue {
        case "KeepAlive": break
        case "Finalize": await finalize(at: time)
        case "CloseStream": return await closeStream(at: time)
        case "Configure":
            let requestID = line.requestID
            let keyterms = json?["keyterms"]
            let isSupported = line.query.model.hasPrefix("nova-3")
            line.send {
                guard isSupported || keyterms == nil else {
                    return [
                        "type": "ConfigureFailure", "request_id": .string(requestID), "code": "CONFIGURE_KEYTERMS_NOT_SUPPORTED",
                        "description": "Keyterms are only supported for nova-3 models.",
                    ]
                }
                var answer: [String: JSONValue] = ["type": "ConfigureSuccess", "request_id": .string(requestID)]
                answer["keyterms"] = keyterms
                return .object(answer)
            }
        default:
            line.send {
                [
                    "type": "Error", "variant": "SchemaError",
                    "description": "Could not deserialize last text message: is its type one of KeepAlive, Finalize, CloseStream, Configure?",
                    "message": .string(String(text.prefix(1_000))),
                ]
            }
        }
        return nil
    }

    private mutating func finalize(at time: Instant) async {
        if let action = tracker.finalize(.finalize) {
            _ = await perform(action, at: time)
        } else if tracker.seconds - segmentStart >= Self.noticeable {
            // Audio without words: the answer says so, and comes after a final that is on its way.
            let results = results([], upTo: tracker.seconds, isFinal: true, speechFinal: false, fromFinalize: true)
            line.send(due: time + line.behavior.transcriptDelay) { results.json }
            segmentStart = tracker.seconds
        }
    }

    /// Less buffered audio than this, in seconds, yields no answer to a `Finalize`.
    private static let noticeable = 0.1

    private mutating func closeStream(at time: Instant) async -> DeepgramLine.End {
        if let action = tracker.finalize(.closeStream) { _ = await perform(action, at: time) }
        let (line, seconds) = (line, tracker.seconds)
        line.outbox.add {
            guard !line.fate.isMuted else {
                return await line.socket.connection.untilClosed()
            }
            try await line.socket.send([
                "type": "Metadata", "transaction_key": "deprecated", "request_id": .string(line.requestID),
                "sha256": .string(String(repeating: "0", count: 64)), "created": .string(Date().ISO8601Format()),
                "duration": .seconds(seconds), "channels": .number(Double(line.query.channels)),
            ])
            await line.socket.close(code: 1000)
        }
        return .streamClosed
    }

    // MARK: What the audio says

    /// - Returns: Whether the connection is still there.
    private mutating func perform(_ action: ListenTracker.Action, at time: Instant) async -> Bool {
        switch action {
        case .began(let start, let isContinuation): return began(at: start, isContinuation: isContinuation)
        case .paused(let seconds): line.transcriber.pause(at: seconds)
        case .interim(let end): interim(upTo: end, isFinal: false)
        case .settled(let end): interim(upTo: end, isFinal: true)
        case .final(let end, let cause): await final(upTo: end, cause, at: time)
        case .utteranceEnd(let last):
            line.send { ["type": "UtteranceEnd", "channel": [0, 1], "last_word_end": .seconds(last)] }
        }
        return true
    }

    private mutating func began(at start: Double, isContinuation: Bool) -> Bool {
        let isContinuation = isContinuation && Self.isScripted(line.behavior)
        if isContinuation, let last = utterance {
            utterance = Utterance(draw: last.draw, output: last.output, start: start, isContinuation: true)
        } else {
            guard let draw = line.beginTurn(isFirst: turns == 0) else { return false }
            turns += 1
            let output = line.exchange.log.begin(StageOutput(number: draw.number, fault: draw.fault, text: ""))
            utterance = Utterance(draw: draw, output: output, start: start)
            line.transcriber.begin(at: start)
        }
        if line.query.vadEvents {
            line.send { ["type": "SpeechStarted", "channel": [0, 1], "timestamp": .seconds(start)] }
        }
        return true
    }

    private mutating func interim(upTo end: Double, isFinal: Bool) {
        guard var utterance, !utterance.isContinuation else { return }
        let all = line.transcriber.interim(after: end - utterance.start)
        let words = all.dropFirst(utterance.settled)
        guard !words.isEmpty else { return }
        let results = results(
            SpokenWord.spread(words, from: max(segmentStart, utterance.start), to: end), upTo: end, isFinal: isFinal, speechFinal: false)
        if isFinal {
            utterance.settled = all.count
            segmentStart = end
            self.utterance = utterance
        }
        line.send(utterance.draw.fault?.fragmentation ?? .none) { results.json }
        if utterance.draw.fault == .stallMidStream { muteAfterThis() }
    }

    private func muteAfterThis() {
        let fate = line.fate
        line.outbox.add { fate.mute() }
    }

    private mutating func final(upTo end: Double, _ cause: ListenTracker.Cause, at time: Instant) async {
        guard let utterance else { return }
        let start = max(segmentStart, utterance.start)
        var finished: Transcriber.Finished?
        if !utterance.isContinuation {
            do {
                finished = try await line.transcriber.finish(at: end)
            } catch {
                finished = Transcriber.Finished(words: [], place: nil)
            }
        }
        let all = finished?.words ?? []
        let results = results(
            SpokenWord.spread(all.dropFirst(utterance.settled), from: start, to: end), upTo: end, isFinal: true,
            speechFinal: cause != .closeStream, fromFinalize: cause == .finalize)
        segmentStart = end
        let (line, used) = (line, finished)
        if utterance.isContinuation {
            return line.send(due: time + line.behavior.transcriptDelay) { results.json }
        }
        line.exchange.log.output(utterance.output) {
            $0.askedAt = time
            $0.text = all.joined(separator: " ")
        }
        line.outbox.add(due: time + line.behavior.transcriptDelay) {
            try await Self.send(results, utterance, line, used)
        }
    }

    private static func send(
        _ results: ListenResults, _ utterance: Utterance, _ line: DeepgramLine, _ finished: Transcriber.Finished?
    ) async throws {
        guard !line.fate.isMuted else { return }
        var results = results
        switch utterance.draw.fault {
        case .stallMidStream: return line.fate.mute()
        case .garbageFrame: return try await line.socket.send(text: #"{"type":"Results","channel":{"alternatives":[{"transc"#)
        case .errorMidStream:
            try await line.socket.send(["type": "Error", "variant": "InternalError", "description": "An internal error has occurred."])
            line.fate.cut()
            return await line.socket.close(code: 1011, reason: "Internal error. NET-0000")
        case .closeWithoutCode:
            line.fate.cut()
            return await line.socket.close(code: nil)
        case .drop:
            line.fate.cut()
            return line.socket.connection.close()
        case .emptyAnswer: results.words = []
        default: break
        }
        try await line.socket.send(results.json, utterance.draw.fault?.fragmentation ?? .none)
        line.exchange.log.sent(utterance.output, isLast: true)
        if utterance.draw.fault != .emptyAnswer, let finished { line.transcriber.used(finished) }
    }

    private func results(
        _ words: [SpokenWord], upTo end: Double, isFinal: Bool, speechFinal: Bool, fromFinalize: Bool = false
    ) -> ListenResults {
        ListenResults(
            words: words, start: segmentStart, end: end, isFinal: isFinal, speechFinal: speechFinal, fromFinalize: fromFinalize,
            isFormatted: line.query.isFormatted, requestID: line.requestID, model: line.query.model)
    }
}
