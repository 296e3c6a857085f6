import Foundation
import NIOCore
import NIOHTTP1
import ParleyCore

/// ElevenLabs over HTTP: `/v1/text-to-speech/VOICE`, `/stream`, `/with-timestamps`, and both.
struct ElevenLabsSpeech {
    let exchange: Exchange
    let voice: String
    let isStreamed: Bool
    let hasTimestamps: Bool

    private var behavior: SynthesisBehavior { exchange.configuration.tts }

    func run() async throws {
        let body = exchange.request.json
        guard let text = body?["text"]?.stringValue else { return try await exchange.answer(ElevenLabs.missingField("text")) }
        if let voices = behavior.voices, !voices.contains(voice) { return try await exchange.answer(ElevenLabs.noSuchVoice(voice)) }
        let model = body?["model_id"]?.stringValue ?? "eleven_multilingual_v2"
        if let models = behavior.models, !models.contains(model) { return try await exchange.answer(ElevenLabs.noSuchModel(model)) }
        let name = exchange.request.query("output_format") ?? "mp3_44100_128"
        guard let format = AudioFormatName(elevenLabs: name) else {
            return try await exchange.answer(
                ElevenLabs.error(
                    "invalid_output_format", "The simulator makes pcm_*, ulaw_8000 and alaw_8000, not \(name).", status: .badRequest))
        }
        if hasTimestamps, !isStreamed { return try await answerWhole(text, format) }
        // Without /stream the vendor's answer comes whole; how it is cut is nobody's business.
        try await SpeechStream(
            exchange: exchange, text: text, format: format, form: hasTimestamps ? .timedLines : .audio,
            headers: ["request-id": "sim\(exchange.log.id)", "current-concurrent-requests": "1", "maximum-concurrent-requests": "5"]
        ).run()
    }

    private func answerWhole(_ text: String, _ format: AudioFormatName) async throws {
        let output = exchange.log.begin(
            StageOutput(number: exchange.draw?.number ?? 0, fault: exchange.fault, text: text, askedAt: exchange.request.receivedAt))
        var whole = SpeechPiece(samples: [], characters: [])
        try await SpeechMaker(behavior: behavior, rate: format.rate).speak(text, from: exchange.request.receivedAt + behavior.firstAudio) { piece, _ in
            whole.samples += piece.samples
            whole.characters += piece.characters
            return true
        }
        if exchange.fault == .emptyAnswer { whole = SpeechPiece(samples: [], characters: []) }
        try await exchange.answer(.json(Alignment(whole.characters, rate: format.rate).timedLine(format.encode(whole.samples))))
        exchange.log.sent(output, isLast: true)
    }
}
