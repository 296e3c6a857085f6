import NIOCore
import NIOHTTP1
import ParleyAudio
import ParleyCore

/// `/v1/audio/transcriptions`: a recording in a form, its words in the answer, whole or in events.
struct AudioTranscriptions {
    let exchange: Exchange

    private var behavior: RecognitionBehavior { exchange.configuration.stt }

    func run() async throws {
        let contentType = exchange.request.head.headers.first(name: "content-type") ?? ""
        guard let form = MultipartForm(contentType: contentType, body: Array(exchange.request.body.readableBytesView)) else {
            return try await refuse("The body is no multipart/form-data.", parameter: nil)
        }
        exchange.log.update { record in
            let fields = form.parts.map { part in
                (part.name, part.fileName.map { JSONValue.string("\($0): \(part.bytes.count) bytes") } ?? .string(String(decoding: part.bytes, as: UTF8.self)))
            }
            record.body = .object(Dictionary(fields) { $1 })
        }
        guard let model = form.text("model") else { return try await refuse("you must provide a model parameter", parameter: "model") }
        if let models = behavior.models, !models.contains(model) { return try await exchange.answer(OpenAI.noSuchModel(model)) }
        guard let file = form["file"] else { return try await refuse("Missing required parameter: 'file'.", parameter: "file") }
        guard let wave = try? WAVFile(bytes: Array(file.bytes)).resampled(to: 16_000) else {
            return try await refuse("Invalid file format. The simulator reads WAV.", parameter: "file")
        }
        let output = exchange.log.begin(
            StageOutput(number: exchange.draw?.number ?? 0, fault: exchange.fault, text: "", askedAt: exchange.request.receivedAt))
        let (transcriber, finished) = try await transcribe(wave.samples)
        var text = finished?.words.joined(separator: " ") ?? ""
        exchange.log.output(output) { $0.text = text }
        try await Pace.sleep(until: exchange.request.receivedAt + behavior.transcriptDelay)
        if exchange.fault == .emptyAnswer { text = "" }
        try await send(text, form, seconds: wave.seconds, output)
        guard exchange.fault != .emptyAnswer, let finished else { return }
        transcriber.used(finished)
    }

    private func refuse(_ message: String, parameter: String?) async throws {
        try await exchange.answer(
            OpenAI.error(message, type: "invalid_request_error", parameter: parameter, code: nil, status: .badRequest))
    }

    /// - Returns: No words where there is no speech.
    private func transcribe(_ samples: [Float]) async throws -> (Transcriber, Transcriber.Finished?) {
        let transcriber = try await Transcriber(behavior, connection: exchange.connection.number, simulator: exchange.simulator)
        var finder = SpeechFinder(rate: 16_000, threshold: behavior.speechThreshold)
        var bounds: (start: Int, end: Int)?
        finder.append(samples) { finder in
            guard finder.isSpeech else { return }
            bounds = (bounds?.start ?? finder.speechStart, finder.lastSpeechEnd)
        }
        var finished: Transcriber.Finished?
        if let bounds {
            // Some quiet at either end belongs to what was said.
            let end = min(samples.count, bounds.end + 16_000 / 5)
            transcriber.append(Array(samples[..<bounds.start]))
            transcriber.begin(at: Double(bounds.start) / 16_000)
            transcriber.append(Array(samples[bounds.start..<end]))
            transcriber.pause(at: Double(bounds.end) / 16_000)
            finished = try await transcriber.finish(at: Double(end) / 16_000)
        }
        await transcriber.close()
        return (transcriber, finished)
    }

    private func send(_ text: String, _ form: MultipartForm, seconds: Double, _ output: Int) async throws {
        if form.text("stream") == "true" {
            let words = ChatTokens.pieces(of: text)
            let deltas = words.map { Self.event(["type": "transcript.text.delta", "delta": .string($0)]) }
            return try await sendParts(deltas + [Self.event(["type": "transcript.text.done", "text": .string(text)])], "text/event-stream", output)
        }
        switch form.text("response_format") ?? "json" {
        case "text": try await sendParts([text + "\n"], "text/plain; charset=utf-8", output)
        case "verbose_json":
            let whole: JSONValue = ["task": "transcribe", "language": "english", "duration": .seconds(seconds), "text": .string(text), "segments": []]
            try await sendParts([whole.text], "application/json", output)
        case "json": try await sendParts([(["text": .string(text)] as JSONValue).text], "application/json", output)
        default: try await refuse("The simulator answers json, verbose_json and text.", parameter: "response_format")
        }
    }

    private static func event(_ value: JSONValue) -> String { "data: \(value.text)\n\n" }

    private func sendParts(_ parts: [String], _ contentType: String, _ output: Int) async throws {
        try await exchange.begin(exchange.fault == .garbageFrame ? "text/html" : contentType)
        let strike = parts.count / 2
        for (index, part) in parts.enumerated() {
            if index == strike {
                // Half of a part, where there is one only: the answer has begun.
                let half = ByteBuffer(string: String(part.prefix(part.count / 2)))
                switch exchange.fault {
                case .stallMidStream:
                    try await exchange.send(half)
                    try await exchange.stall()
                case .drop:
                    try await exchange.send(half)
                    try exchange.cut()
                case .closeWithoutCode:
                    try await exchange.send(half)
                    return try await exchange.connection.endBody()
                case .errorMidStream:
                    let error = OpenAI.errorObject("The server had an error while processing your request.", type: "server_error", code: nil)
                    let text = (["error": error] as JSONValue).text
                    try await exchange.send(ByteBuffer(string: contentType == "text/event-stream" ? "data: \(text)\n\n" : text))
                    return try await exchange.connection.endBody()
                case .garbageFrame:
                    try await exchange.send(ByteBuffer(string: "<html><body>Bad Gateway</body></html>"))
                    continue
                default: break
                }
            }
            try await exchange.send(ByteBuffer(string: part))
            exchange.log.sent(output)
        }
        try await exchange.connection.endBody()
        exchange.log.sent(output, isLast: true)
    }
}
