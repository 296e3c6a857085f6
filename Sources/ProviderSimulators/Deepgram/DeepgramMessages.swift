import Foundation
import ParleyCore

/// A word and when it was said, in seconds of the connection's audio.
struct SpokenWord: Sendable, Hashable {
    var text: String
    var start: Double
    var end: Double

    /// Words spread evenly over a stretch of time.
    static func spread(_ words: some Collection<String>, from start: Double, to end: Double) -> [SpokenWord] {
        let each = max(end - start, 0) / Double(max(words.count, 1))
        return words.enumerated().map { index, word in
            SpokenWord(text: word, start: start + Double(index) * each, end: start + (Double(index) + 0.9) * each)
        }
    }

    /// Without capitals and punctuation, as Deepgram writes where formatting is not asked for.
    var plain: String {
        text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "-" }
    }
}

/// v1's `Results`.
struct ListenResults: Sendable {
    var words: [SpokenWord]
    var start: Double
    var end: Double
    var isFinal: Bool
    var speechFinal: Bool
    var fromFinalize = false
    var isFormatted: Bool
    var requestID: String
    var model: String

    var json: JSONValue {
        let spoken = words.map { word -> JSONValue in
            var members: [String: JSONValue] = [
                "word": .string(word.plain), "start": .seconds(word.start), "end": .seconds(word.end), "confidence": 0.99,
            ]
            if isFormatted { members["punctuated_word"] = .string(word.text) }
            return .object(members)
        }
        let transcript = words.map { isFormatted ? $0.text : $0.plain }.joined(separator: " ")
        return [
            "type": "Results", "channel_index": [0, 1], "start": .seconds(start), "duration": .seconds(end - start),
            "is_final": .bool(isFinal), "speech_final": .bool(speechFinal), "from_finalize": .bool(fromFinalize),
            "channel": [
                "alternatives": [
                    ["transcript": .string(transcript), "confidence": words.isEmpty ? 0 : 0.98, "words": .array(spoken)]
                ]
            ],
            "metadata": [
                "request_id": .string(requestID), "model_uuid": "00000000-0000-4000-a000-00000000dead",
                "model_info": ["name": .string("general-\(model)"), "version": "simulated", "arch": .string(model)],
            ],
        ]
    }
}

extension JSONValue {
    /// Seconds as Deepgram writes them, to the millisecond.
    static func seconds(_ value: Double) -> JSONValue {
        .number((value * 1_000).rounded() / 1_000)
    }
}
