public import ParleyCore

/// The protocol of `/ws/audio`.
///
/// Binary messages are mono 16-bit little-endian PCM of any whole number of samples: 16 kHz up (20 ms,
/// 640 bytes, at a time), 24 kHz down. Text messages are JSON objects with a `type`.
///
/// Up: `start`; and `playback_position` with `samples`, see ``ParleyCore/CallInput``.
///
/// Down, as clients of the tutorial know them: `processing`, `transcript` (`text`), `agent_speaking`,
/// `agent_done` (`text`), `interrupted` (`text`: what was heard), `error` (`code`, `message`).
///
/// Down, additions that such a client ignores: `partial_transcript` (`text`), `tool_call` (`id`,
/// `name`, `arguments`), `tool_result` (`id`, `name`, `result`), `agent_text` (`text`), `hold` (`held`),
/// `hand_over` (`summary`, `details`: the caller is to be given to a person),
/// `state` (`state`: idle, listening, thinking, speaking), `latency` (`endpoint_ms` … `first_sent_ms`).
public struct AudioCodec: CallCodec {
    /// A longer text message is not looked at.
    static let maximumTextBytes = 16 * 1024
    /// 100 ms at 24 kHz: a client that cannot stop in the middle of a chunk stops soon all the same.
    static let maximumChunk = 2400

    private var state = State.idle

    /// What the agent is doing, in the words of the page.
    enum State: String {
        /// Nobody speaks.
        case idle
        /// The caller speaks.
        case listening
        /// The caller's turn is over, the reply is being made.
        case thinking
        case speaking
    }

    public init() {}

    public mutating func decode(_ message: WebSocketMessage) throws(BadMessage) -> CallInput? {
        switch message {
        case .binary(let bytes): try Self.audio(bytes)
        case .text(let text): try Self.control(text)
        }
    }

    private static func audio(_ bytes: [UInt8]) throws(BadMessage) -> CallInput? {
        guard bytes.count.isMultiple(of: 2) else {
            throw BadMessage(
                code: "bad_audio",
                message: "Audio is 16-bit samples: a message of \(bytes.count) bytes has half a sample too many.")
        }
        guard !bytes.isEmpty else { return nil }
        return .audio(
            [Int16](unsafeUninitializedCapacity: bytes.count / 2) { samples, count in
                for index in 0..<bytes.count / 2 {
                    samples.initializeElement(
                        at: index,
                        to: Int16(bitPattern: UInt16(bytes[2 * index]) | UInt16(bytes[2 * index + 1]) << 8))
                }
                count = bytes.count / 2
            })
    }

    private static func control(_ text: String) throws(BadMessage) -> CallInput? {
        guard text.utf8.count <= maximumTextBytes else {
            throw BadMessage(code: "bad_message", message: "A text message has at most \(maximumTextBytes) bytes.")
        }
        guard let message = try? JSONValue(parsing: text) else {
            throw BadMessage(code: "bad_json", message: "The text message is not JSON.")
        }
        guard let type = message["type"]?.stringValue else {
            throw BadMessage(
                code: "bad_message", message: "A text message is a JSON object with a string \"type\".")
        }
        switch type {
        case "start": return .start
        case "playback_position":
            guard let samples = message["samples"]?.numberValue.flatMap({ Int(exactly: $0) }), samples >= 0 else {
                throw BadMessage(
                    code: "bad_message", message: "\"playback_position\" needs \"samples\", a whole number from 0.")
            }
            return .playbackPosition(samples: samples)
        default:
            throw BadMessage(
                code: "unknown_type",
                message: "There is no message type \"\(type.prefix(40))\"; there are start and playback_position.")
        }
    }

    public mutating func encode(_ output: CallOutput) -> [WebSocketMessage] {
        switch output {
        case .audio(let samples):
            return stride(from: 0, to: samples.count, by: Self.maximumChunk).map { start in
                .binary(Self.littleEndian(samples[start..<min(start + Self.maximumChunk, samples.count)]))
            }
        case .event(let event):
            var messages = [WebSocketMessage.text(event.json.text)]
            if let next = event.state, next != state {
                state = next
                messages.append(.text(JSONValue.object(["type": "state", "state": .string(next.rawValue)]).text))
            }
            return messages
        }
    }

    private static func littleEndian(_ samples: ArraySlice<Int16>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(samples.count * 2)
        for sample in samples {
            let value = UInt16(bitPattern: sample)
            bytes.append(UInt8(truncatingIfNeeded: value))
            bytes.append(UInt8(truncatingIfNeeded: value >> 8))
        }
        return bytes
    }
}
