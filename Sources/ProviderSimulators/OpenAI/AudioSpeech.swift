import NIOCore
import NIOHTTP1
import ParleyCore

/// `/v1/audio/speech`: a text in JSON, its speech in the answer as it is made.
struct AudioSpeech {
    let exchange: Exchange

    private var behavior: SynthesisBehavior { exchange.configuration.tts }

    func run() async throws {
        let body = exchange.request.json
        guard let text = body?["input"]?.stringValue, let model = body?["model"]?.stringValue else {
            return try await refuse("Missing required parameter: 'input' and 'model' are strings.")
        }
        if let models = behavior.models, !models.contains(model) { return try await exchange.answer(OpenAI.noSuchModel(model)) }
        if let voices = behavior.voices, let voice = body?["voice"]?.stringValue, !voices.contains(voice) {
            return try await refuse("There is no voice '\(voice)'.")
        }
        let name = body?["response_format"]?.stringValue ?? "mp3"
        // What these servers make: 24 kHz.
        guard let format = ["pcm": AudioFormatName.pcm(24_000), "wav": .wav(24_000)][name] else {
            return try await refuse("The simulator makes pcm and wav, not \(name).")
        }
        try await SpeechStream(exchange: exchange, text: text, format: format).run()
    }

    private func refuse(_ message: String) async throws {
        try await exchange.answer(OpenAI.error(message, type: "invalid_request_error", code: nil, status: .badRequest))
    }
}
