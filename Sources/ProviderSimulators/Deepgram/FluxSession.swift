import ParleyCore
import Synchronization

/// Deepgram v2, Flux: turn events, `Configure`, `ForceEndTurn`, `CloseStream`.
///
/// One task reads; what it finds is sent by the line's outbox. Each message takes its `sequence_id`
/// as it is sent.
struct FluxSession {
    typealias Instant = ContinuousClock.Instant

    private let line: DeepgramLine
    private let sequence = Sequence()
    private var tracker: FluxTracker
    private var turn: Turn?
    private var turns = 0
    /// Where the audio begins that the next turn's event is about.
    private var windowStart = 0.0

    private struct Turn {
        var draw: ProviderSimulator.Draw
        var output: Int
        var start: Double
        /// Words of utterances that have ended within the turn: an eager end, then more speech.
        var words: [String] = []
        var finished: Transcriber.Finished?
        var isUtteranceOpen = true
    }

    /// Counts every message that the server sends.
    private final class Sequence: Sendable {
        private let next = Mutex(0)

        func stamp(_ message: [String: JSONValue]) -> JSONValue {
            let id = next.withLock { next in
                defer { next += 1 }
                return next
            }
            return .object(message.merging(["sequence_id": .number(Double(id))]) { $1 })
        }
    }

    init(_ line: DeepgramLine) {
        self.line = line
        tracker = FluxTracker(
            rate: line.query.rate, threshold: line.behavior.speechThreshold, endOfTurnSilence: line.behavior.endOfTurnSilence,
            thresholds: line.query.thresholds)
    }

    /// Reads until the stream ends.
    consuming func read() async -> DeepgramLine.End {
        guard var decoder = try? StreamDecoder(line.query) else { return .connectionLost }
        send(["type": "Connected", "request_id": .string(line.requestID)])
        for await input in line.socket.inputs {
            switch input {
            case .binary(let bytes, let time):
                line.exchange.log.update {
                    $0.binaryMessages += 1
                    $0.binaryBytes += bytes.count
                }
                let (samples, at16kHz) = decoder.decode(bytes)
                line.transcriber.append(at16kHz)
                for event in tracker.append(samples) {
                    guard await perform(event, at: time) else { return .connectionLost }
                }
            case .text(let text, let time):
                if let end = await control(text, at: time) { return end }
            case .ping: line.exchange.log.update { $0.pings += 1 }
            case .closed: return .goodbye
            }
        }
        return .connectionLost
    }

    private func send(_ message: [String: JSONValue], due: Instant? = nil, _ fragmentation: Fragmentation = .none) {
        let sequence = sequence
        line.send(due: due, fragmentation) { sequence.stamp(message) }
    }

    // MARK: Control messages

    private mutating func control(_ text: String, at time: Instant) async -> DeepgramLine.End? {
        let json = line.exchange.log.received(text: text, at: time)
        switch json?["type"]?.stringValue {
        case "ForceEndTurn":
            if let event = tracker.forceEnd() { _ = await perform(event, at: time) }
        case "Configure": configure(json)
        case "CloseStream":
            // What was heard is told in an Update; the turn is not ended, and the socket closes without a code.
            if turn != nil { _ = await perform(.update, at: time) }
            close(after: nil)
            return .streamClosed
        default:
            close(
                after: sequence.stamp([
                    "type": "Error", "code": "UNPARSABLE_CLIENT_MESSAGE",
                    "description": "The message is not one of Configure, ForceEndTurn, CloseStream.",
                ]))
            return .streamClosed
        }
        return nil
    }

    private func close(after message: JSONValue?) {
        let line = line
        line.outbox.add {
            guard !line.fate.isMuted else { return await line.socket.connection.untilClosed() }
            if let message {
                try await line.socket.send(message)
                line.fate.cut()
            }
            await line.socket.close(code: nil)
        }
    }

    private mutating func configure(_ json: JSONValue?) {
        let given = json?["thresholds"]
        do throws(ListenQuery.Refused) {
            try tracker.thresholds.update(
                endOfTurn: given?["eot_threshold"]?.numberValue, eager: given?["eager_eot_threshold"]?.numberValue,
                timeoutMilliseconds: given?["eot_timeout_ms"]?.numberValue)
        } catch {
            return send([
                "type": "ConfigureFailure", "request_id": .string(line.requestID), "code": "INVALID_THRESHOLD",
                "description": .string(error.message),
            ])
        }
        var thresholds: [String: JSONValue] = [
            "eot_threshold": .number(tracker.thresholds.endOfTurn), "eot_timeout_ms": .number(tracker.thresholds.timeout.milliseconds),
        ]
        thresholds["eager_eot_threshold"] = tracker.thresholds.eager.map { .number($0) }
        send([
            "type": "ConfigureSuccess", "request_id": .string(line.requestID), "thresholds": .object(thresholds),
            "keyterms": json?["keyterms"]?.arrayValue.map { .array($0) } ?? .array(line.query.keyterms.map { .string($0) }),
        ])
    }

    // MARK: What the audio says

    /// - Returns: Whether the connection is still there.
    private mutating func perform(_ event: FluxTracker.Event, at time: Instant) async -> Bool {
        switch event {
        case .startOfTurn(let start):
            guard let draw = line.beginTurn(isFirst: turns == 0) else { return false }
            let output = line.exchange.log.begin(StageOutput(number: draw.number, fault: draw.fault, text: ""))
            turn = Turn(draw: draw, output: output, start: start)
            line.transcriber.begin(at: start)
            turnInfo("StartOfTurn", words)
            if draw.fault == .stallMidStream {
                let fate = line.fate
                line.outbox.add { fate.mute() }
            }
        case .update: turnInfo("Update", words)
        case .paused(let seconds): line.transcriber.pause(at: seconds)
        case .eagerEndOfTurn(let confidence):
            await finishUtterance()
            turnInfo("EagerEndOfTurn", words, confidence, due: time + line.behavior.transcriptDelay)
        case .turnResumed:
            // A script's words are all out; a recognizer goes on with a new utterance.
            if turn?.finished?.place == nil {
                turn?.isUtteranceOpen = true
                line.transcriber.begin(at: tracker.lastSpeechEnd)
            }
            turnInfo("TurnResumed", words)
        case .endOfTurn(let confidence, let trigger):
            await finishUtterance()
            end(confidence, trigger, at: time)
        }
        return true
    }

    private var words: [String] {
        guard let turn else { return [] }
        guard turn.isUtteranceOpen else { return turn.words }
        return turn.words + line.transcriber.interim(after: max(tracker.lastSpeechEnd - turn.start, 0))
    }

    private mutating func finishUtterance() async {
        guard var turn, turn.isUtteranceOpen else { return }
        let finished = (try? await line.transcriber.finish(at: tracker.seconds)) ?? Transcriber.Finished(words: [], place: nil)
        turn.words += finished.words
        turn.finished = finished
        turn.isUtteranceOpen = false
        self.turn = turn
    }

    private func turnInfo(_ event: String, _ words: [String], _ confidence: Double? = nil, due: Instant? = nil) {
        let message = message(event, words, confidence ?? tracker.confidence)
        send(message, due: due, turn?.draw.fault?.fragmentation ?? .none)
    }

    private func message(_ event: String, _ words: [String], _ confidence: Double) -> [String: JSONValue] {
        let spoken = SpokenWord.spread(words, from: turn?.start ?? 0, to: max(tracker.lastSpeechEnd, turn?.start ?? 0))
        return [
            "type": "TurnInfo", "request_id": .string(line.requestID), "event": .string(event),
            "turn_index": .number(Double(turns)), "audio_window_start": .seconds(windowStart),
            "audio_window_end": .seconds(tracker.seconds), "transcript": .string(words.joined(separator: " ")),
            "words": .array(
                spoken.map { ["word": .string($0.text), "confidence": 0.97, "start": .seconds($0.start), "end": .seconds($0.end)] }),
            "end_of_turn_confidence": .seconds(confidence),
        ]
    }

    private mutating func end(_ confidence: Double, _ trigger: String, at time: Instant) {
        guard let turn else { return }
        let isEmpty = turn.draw.fault == .emptyAnswer
        var message = message("EndOfTurn", isEmpty ? [] : turn.words, confidence)
        message["trigger"] = .string(trigger)
        line.exchange.log.output(turn.output) {
            $0.askedAt = time
            $0.text = turn.words.joined(separator: " ")
        }
        let (line, sequence, full) = (line, sequence, message)
        line.outbox.add(due: time + line.behavior.transcriptDelay) {
            guard !line.fate.isMuted, try await Self.survives(turn.draw.fault, line, sequence) else { return }
            try await line.socket.send(sequence.stamp(full), turn.draw.fault?.fragmentation ?? .none)
            line.exchange.log.sent(turn.output, isLast: true)
            if !isEmpty, let finished = turn.finished { line.transcriber.used(finished) }
        }
        self.turn = nil
        turns += 1
        windowStart = tracker.seconds
    }

    /// - Returns: Whether the end of the turn is still to be sent.
    private static func survives(_ fault: SimulatedFault?, _ line: DeepgramLine, _ sequence: Sequence) async throws -> Bool {
        switch fault {
        case .stallMidStream: line.fate.mute()
        case .garbageFrame: try await line.socket.send(text: #"{"type":"TurnInfo","event":"EndOfTu"#)
        case .errorMidStream:
            try await line.socket.send(
                sequence.stamp(["type": "Error", "code": "INTERNAL_SERVER_ERROR", "description": "An internal error has occurred."]))
            line.fate.cut()
            await line.socket.close(code: 1011, reason: "Internal error")
        case .closeWithoutCode:
            line.fate.cut()
            await line.socket.close(code: nil)
        case .drop:
            line.fate.cut()
            line.socket.connection.close()
        default: return true
        }
        return false
    }
}
