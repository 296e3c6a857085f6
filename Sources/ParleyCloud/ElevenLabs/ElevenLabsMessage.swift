import Foundation
import ParleyCore

/// One message of ElevenLabs', over a WebSocket or as a line of an HTTP stream.
struct ElevenLabsMessage: Sendable, Hashable {
    /// When the characters of a piece of audio are heard, in seconds.
    struct Alignment: Sendable, Hashable {
        var characters: [String]
        var starts: [Double]
        var ends: [Double]
    }

    struct BadAudio: Error, Hashable {}

    /// Bytes of 16-bit samples, which may end in the middle of one.
    var audio: [UInt8] = []
    var alignment: Alignment?
    var context: String?
    /// The context is over.
    var isFinal = false
    /// All text so far has been spoken, where the service says so.
    var isFlushed = false
    /// The service says that something is wrong.
    var error: JSONValue?

    init() {}

    /// - Throws: ``BadAudio`` for audio that is not base 64.
    init(_ json: JSONValue) throws(BadAudio) {
        if let text = (json["audio"] ?? json["audio_base64"])?.stringValue, !text.isEmpty {
            guard let data = Data(base64Encoded: text) else { throw BadAudio() }
            audio = Array(data)
        }
        // The first is of the text as it was sent; the other as it was spelled out.
        for name in ["alignment", "normalizedAlignment", "normalized_alignment"] where alignment == nil {
            alignment = json[name].flatMap(Alignment.init)
        }
        context = (json["contextId"] ?? json["context_id"])?.stringValue
        isFinal = (json["isFinal"] ?? json["is_final"])?.boolValue ?? false
        isFlushed = json["type"]?.stringValue == "flush_done"
        let hasError = json["error"].map { $0 != .null && $0 != false } ?? false
        if hasError || (json["detail"] ?? .null) != .null { error = json }
    }
}

extension ElevenLabsMessage.Alignment {
    init?(_ json: JSONValue) {
        func strings(_ names: String...) -> [String]? {
            names.lazy.compactMap { json[$0]?.arrayValue }.first?.map { $0.stringValue ?? "" }
        }
        func numbers(_ names: String..., scale: Double) -> [Double]? {
            names.lazy.compactMap { json[$0]?.arrayValue }.first?.map { ($0.numberValue ?? 0) * scale }
        }
        guard let characters = strings("chars", "characters"), !characters.isEmpty else { return nil }
        if let starts = numbers("character_start_times_seconds", scale: 1),
            let ends = numbers("character_end_times_seconds", scale: 1)
        {
            self.init(characters: characters, starts: starts, ends: ends)
        } else if let starts = numbers("charStartTimesMs", "charsStartTimesMs", scale: 0.001),
            let durations = numbers("charDurationsMs", "charsDurationsMs", scale: 0.001)
        {
            self.init(characters: characters, starts: starts, ends: zip(starts, durations).map(+))
        } else {
            return nil
        }
        guard starts.count == characters.count, ends.count == characters.count else { return nil }
    }
}
