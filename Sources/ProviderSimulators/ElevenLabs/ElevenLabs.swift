import NIOHTTP1
import ParleyCore

/// What ElevenLabs answers beside speech.
enum ElevenLabs {
    static func error(_ code: String, _ message: String, status: HTTPResponseStatus) -> Answer {
        .json(["detail": ["status": .string(code), "message": .string(message)]], status: status)
    }

    static func noSuchVoice(_ voice: String) -> Answer {
        error("voice_not_found", "A voice with the voice_id \(voice) was not found.", status: .notFound)
    }

    static func noSuchModel(_ model: String) -> Answer {
        error("model_not_found", "A model with model ID \(model) does not exist.", status: .badRequest)
    }

    static func missingField(_ name: String) -> Answer {
        .json(
            ["detail": [["type": "missing", "loc": ["body", .string(name)], "msg": "Field required", "input": [:]]]],
            status: .unprocessableEntity)
    }

    static func models(_ configuration: SimulatorConfiguration) -> Answer {
        let names = (configuration.tts.models ?? ["eleven_flash_v2_5"]).filter { $0.hasPrefix("eleven_") }.sorted()
        return .json(
            .array(
                names.map {
                    ["model_id": .string($0), "name": .string($0), "can_do_text_to_speech": true, "languages": [["language_id": "en", "name": "English"]]]
                }))
    }

    static func voices(_ configuration: SimulatorConfiguration) -> Answer {
        let voices = (configuration.tts.voices ?? ["simulated"]).sorted()
        return .json(["voices": .array(voices.map(voiceEntry)), "has_more": false, "total_count": .number(Double(voices.count))])
    }

    static func voice(_ name: String, _ configuration: SimulatorConfiguration) -> Answer {
        if let voices = configuration.tts.voices, !voices.contains(name) { return noSuchVoice(name) }
        return .json(voiceEntry(name))
    }

    private static func voiceEntry(_ name: String) -> JSONValue {
        ["voice_id": .string(name), "name": .string(name), "category": "premade", "labels": [:]]
    }

    static func user(_: SimulatorConfiguration) -> Answer {
        .json(["user_id": "simulated", "is_new_user": false, "subscription": subscriptionEntry])
    }

    static func subscription(_: SimulatorConfiguration) -> Answer {
        .json(subscriptionEntry)
    }

    private static let subscriptionEntry: JSONValue = [
        "tier": "creator", "character_count": 0, "character_limit": 100_000, "status": "active",
    ]
}
