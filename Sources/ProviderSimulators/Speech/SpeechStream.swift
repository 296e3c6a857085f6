import NIOCore
import NIOHTTP1
import ParleyCore

/// A text's speech as the body of an HTTP answer.
struct SpeechStream {
    enum Form: Sendable {
        case audio
        /// ElevenLabs' lines of JSON, with character times.
        case timedLines
    }

    let exchange: Exchange
    let text: String
    let format: AudioFormatName
    var form = Form.audio
    var headers: HTTPHeaders = [:]

    private var behavior: SynthesisBehavior { exchange.configuration.tts }

    func run() async throws {
        let asked = exchange.request.receivedAt
        let fault = exchange.fault
        let output = exchange.log.begin(
            StageOutput(number: exchange.draw?.number ?? 0, fault: fault, text: text, askedAt: asked))
        let maker = SpeechMaker(behavior: behavior, rate: format.rate)
        let strike = strikeIndex
        var index = 0
        var hasBegun = false
        var goesOn = fault != .emptyAnswer
        if fault == .garbageFrame, form == .audio {
            try await Pace.sleep(until: asked + behavior.firstAudio)
            try await exchange.begin("text/html")
            try await exchange.connection.send(body: ByteBuffer(string: "<html><body>Bad Gateway</body></html>"))
            return try await exchange.connection.endBody()
        }
        if goesOn {
            try await maker.speak(text, from: asked + behavior.firstAudio) { piece, isLast in
                if !hasBegun {
                    hasBegun = true
                    try await begin()
                    if form == .audio, !format.header.isEmpty { try await exchange.connection.send(body: ByteBuffer(bytes: format.header)) }
                }
                if index == strike, let fault {
                    goesOn = try await self.strike(fault)
                    guard goesOn else { return false }
                }
                try await send(piece, isStruck: index == strike)
                exchange.log.sent(output)
                index += 1
                if isLast, index <= strike, let fault { goesOn = try await self.strike(fault) }
                return goesOn
            }
        }
        guard goesOn || fault == .emptyAnswer else { return }
        if !hasBegun {
            try await Pace.sleep(until: asked + behavior.firstAudio)
            try await begin()
        }
        if fault == .oddByteCounts, form == .audio { try await exchange.connection.send(body: ByteBuffer(bytes: [0])) }
        try await exchange.connection.endBody()
        exchange.log.output(output) { $0.isComplete = true }
    }

    private func begin() async throws {
        try await exchange.begin(form == .audio ? format.contentType : "application/json", headers: headers)
    }

    /// A third of the way, as far as the text tells, and never before the first piece.
    private var strikeIndex: Int {
        let length = behavior.perCharacter.milliseconds * Double(text.count)
        return max(1, Int(length / max(behavior.chunk.milliseconds, 1) / 3))
    }

    private func send(_ piece: SpeechPiece, isStruck: Bool) async throws {
        switch form {
        case .audio: try await exchange.send(ByteBuffer(bytes: format.encode(piece.samples)))
        case .timedLines:
            let isGarbled = isStruck && exchange.fault == .garbageFrame
            let line = isGarbled ? #"{"audio_base64":"UklG"# : Alignment(piece.characters, rate: format.rate).timedLine(format.encode(piece.samples)).text
            try await exchange.send(ByteBuffer(string: line + "\n"))
        }
    }

    /// - Returns: Whether the answer goes on.
    private func strike(_ fault: SimulatedFault) async throws -> Bool {
        switch fault {
        case .stallMidStream: try await exchange.stall()
        case .errorMidStream where form == .timedLines:
            let detail: JSONValue = ["detail": ["status": "internal_server_error", "message": "Something went wrong."]]
            try await exchange.send(ByteBuffer(string: detail.text + "\n"))
            try await exchange.connection.endBody()
        case .closeWithoutCode: try await exchange.connection.endBody()
        case .errorMidStream, .drop: try exchange.cut()
        default: return true
        }
        return false
    }
}
