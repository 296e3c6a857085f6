import ParleyCore

extension CallEvent {
    /// The message of `/ws/audio` that tells a client of this.
    var json: JSONValue {
        switch self {
        case .partialTranscript(let text): ["type": "partial_transcript", "text": .string(text)]
        case .processing: ["type": "processing"]
        case .transcript(let text): ["type": "transcript", "text": .string(text)]
        case .toolStarted(let call):
            ["type": "tool_call", "id": .string(call.id), "name": .string(call.name), "arguments": call.arguments]
        case .toolFinished(let call, let result):
            ["type": "tool_result", "id": .string(call.id), "name": .string(call.name), "result": result]
        case .agentSpeaking: ["type": "agent_speaking"]
        case .agentText(let text): ["type": "agent_text", "text": .string(text)]
        case .agentDone(let text): ["type": "agent_done", "text": .string(text)]
        case .interrupted(let heard): ["type": "interrupted", "text": .string(heard)]
        case .handOver(let handOver): ["type": "hand_over", "summary": .string(handOver.summary), "details": handOver.details]
        case .hold(let isHeld): ["type": "hold", "held": .bool(isHeld)]
        case .latency(let latency): latency.json
        case .ended(let end): ["type": "ended", "reason": .string(end.name)]
        case .error(let code, let message):
            ["type": "error", "code": .string(code), "message": .string(message)]
        }
    }

    /// The state that the call is in from here on; `nil` where this changes nothing.
    var state: AudioCodec.State? {
        switch self {
        case .partialTranscript, .interrupted: .listening
        case .processing: .thinking
        case .agentSpeaking: .speaking
        case .agentDone: .idle
        default: nil
        }
    }
}

extension TurnLatency {
    /// Milliseconds since the end of the caller's speech; a stage that did not happen is left out.
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = ["type": "latency"]
        let stages = [
            ("endpoint_ms", endpoint), ("transcript_ms", transcript), ("first_token_ms", firstToken),
            ("first_chunk_ms", firstChunk), ("first_audio_ms", firstAudio), ("first_sent_ms", firstSent),
        ]
        for (name, value) in stages {
            if let value, value.isFinite { members[name] = .number((value * 10).rounded() / 10) }
        }
        if let engines { members["engines"] = engines.json }
        return .object(members)
    }
}

extension TurnEngines {
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = [:]
        for stage in EngineStage.allCases {
            if let name = self[stage] { members[stage.rawValue] = .string(name) }
        }
        if !failures.isEmpty {
            members["failures"] = .array(
                failures.map {
                    ["stage": .string($0.stage.rawValue), "engine": .string($0.engine), "reason": .string($0.reason)]
                })
        }
        return .object(members)
    }
}
