/// A stage of the cascade that the simulators stand in for.
public enum SimulatedStage: String, Sendable, Hashable, CaseIterable, Codable {
    /// Speech to text: Deepgram v1 and Flux, and `/v1/audio/transcriptions`.
    case stt
    /// The language model: `/v1/chat/completions` and Azure's form of it.
    case llm
    /// Text to speech: ElevenLabs over HTTP and WebSocket, and `/v1/audio/speech`.
    case tts
}
