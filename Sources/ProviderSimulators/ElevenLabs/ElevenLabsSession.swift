import ParleyCore

/// Reads what a client says on one of ElevenLabs' WebSockets, and hands texts to their contexts.
struct ElevenLabsSession {
    private let exchange: Exchange
    private let socket: Socket
    private let fate: SocketFate
    private let isMulti: Bool
    private let format: AudioFormatName
    /// Whether each message is generated at once.
    private let isAuto: Bool
    private var contexts: [String: Entry] = [:]
    private var opened = 0
    private var awaitedKey: String?
    private var schedule = ElevenLabsSession.defaultSchedule

    private struct Entry {
        let context: SpeechContext
        var buffer = ""
        var generations = 0
    }

    /// ElevenLabs' own: as many characters wait before the first generation, the second, …
    private static let defaultSchedule = [120, 160, 250, 290]

    init(exchange: Exchange, socket: Socket, fate: SocketFate, voice: String, isMulti: Bool) throws(ElevenLabsComplaint) {
        self.exchange = exchange
        self.socket = socket
        self.fate = fate
        self.isMulti = isMulti
        let behavior = exchange.configuration.tts
        if let voices = behavior.voices, !voices.contains(voice) {
            throw ElevenLabsComplaint("voice_id_does_not_exist", "A voice with voice_id \(voice) does not exist.")
        }
        let model = exchange.request.query("model_id") ?? "eleven_multilingual_v2"
        guard behavior.models?.contains(model) ?? true, model != "eleven_v3" else {
            throw ElevenLabsComplaint("model_not_found", "A model with model ID \(model) does not exist.")
        }
        let name = exchange.request.query("output_format") ?? "mp3_44100_128"
        guard let format = AudioFormatName(elevenLabs: name) else {
            throw ElevenLabsComplaint("invalid_output_format", "The simulator makes pcm_*, ulaw_8000 and alaw_8000, not \(name).")
        }
        self.format = format
        isAuto = exchange.request.query("auto_mode") == "true"
        awaitedKey = exchange.gate.awaitedKey
    }

    /// Reads until the client or the simulator closes the socket.
    consuming func run() async -> RecordedRequest.Ending {
        let (inputs, socket, fate, log) = (socket.inputs, socket, fate, exchange.log)
        var reading = self
        return await withTaskGroup(of: Void.self) { group in
            for await input in inputs {
                switch input {
                case .text(let text, let time):
                    fate.heard(at: time)
                    let json = log.received(text: text, at: time)
                    do throws(ElevenLabsComplaint) {
                        if try reading.take(json, at: time, &group) { continue }
                        // The end of input: what is on its way still goes out.
                        await group.waitForAll()
                        if fate.isMuted {
                            await socket.connection.untilClosed()
                            return .closedByClient
                        }
                        await socket.close(code: 1000)
                        return .answered
                    } catch {
                        fate.cut()
                        await error.send(on: socket)
                    }
                case .binary(let bytes, let time):
                    fate.heard(at: time)
                    log.update {
                        $0.binaryMessages += 1
                        $0.binaryBytes += bytes.count
                    }
                case .ping: log.update { $0.pings += 1 }
                case .closed:
                    reading.giveUp()
                    group.cancelAll()
                    return .answered
                }
            }
            reading.giveUp()
            group.cancelAll()
            return .closedByClient
        }
    }

    /// The client has gone: what was not sent is not wanted.
    private func giveUp() {
        let now = ContinuousClock.now
        for entry in contexts.values { entry.context.cancelled(at: now) }
    }

    // MARK: Messages

    /// - Returns: Whether more is to be read.
    private mutating func take(
        _ json: JSONValue?, at time: ContinuousClock.Instant, _ group: inout TaskGroup<Void>
    ) throws(ElevenLabsComplaint) -> Bool {
        guard let json, json.objectValue != nil else {
            throw ElevenLabsComplaint("invalid_input_message", "The message is not JSON.")
        }
        try checkKey(json)
        return isMulti ? try takeMulti(json, at: time, &group) : try takeSingle(json, at: time, &group)
    }

    private mutating func checkKey(_ json: JSONValue) throws(ElevenLabsComplaint) {
        guard let expected = awaitedKey else { return }
        let isRight = (json["xi_api_key"] ?? json["xi-api-key"])?.stringValue == expected
        exchange.log.update { $0.hasRightKey = isRight }
        guard isRight else { throw ElevenLabsComplaint("invalid_api_key", "Invalid API key") }
        awaitedKey = nil
    }

    private mutating func takeSingle(
        _ json: JSONValue, at time: ContinuousClock.Instant, _ group: inout TaskGroup<Void>
    ) throws(ElevenLabsComplaint) -> Bool {
        guard let text = json["text"]?.stringValue else { throw ElevenLabsComplaint("invalid_input_message", "The message has no text.") }
        if contexts.isEmpty {
            guard text == " " else {
                throw ElevenLabsComplaint("invalid_input_message", "The first message's text is a single space.")
            }
            readSchedule(json)
            open("", &group)
            return true
        }
        if text.isEmpty {
            generate("", at: time)
            contexts[""]?.context.finish()
            return false
        }
        add(text, to: "", json, at: time)
        return true
    }

    private mutating func takeMulti(
        _ json: JSONValue, at time: ContinuousClock.Instant, _ group: inout TaskGroup<Void>
    ) throws(ElevenLabsComplaint) -> Bool {
        if json["close_socket"]?.boolValue == true {
            for entry in contexts.values { entry.context.finish() }
            return false
        }
        let text = json["text"]?.stringValue
        guard let id = json["context_id"]?.stringValue else {
            // Without a context an empty text only keeps the socket alive.
            if text?.isEmpty ?? true { return true }
            return try takeMulti(json.merging("context_id", "default"), at: time, &group)
        }
        if json["close_context"]?.boolValue == true {
            if let entry = contexts.removeValue(forKey: id) {
                entry.context.cancelled(at: time)
                entry.context.finish()
            }
            return true
        }
        let isNew = contexts[id] == nil
        if isNew {
            guard contexts.count < exchange.configuration.tts.maximumContexts else {
                throw ElevenLabsComplaint(
                    "max_contexts_exceeded", "Maximum simultaneous contexts exceeded (\(exchange.configuration.tts.maximumContexts)).")
            }
            readSchedule(json)
            guard open(id, &group) else { return true }
        } else if json["voice_settings"].map({ !$0.isNull }) ?? false {
            throw ElevenLabsComplaint(
                "invalid_input_message", "The voice_settings field must be provided in the first message of a context and only there.")
        }
        add(text ?? "", to: id, json, at: time)
        return true
    }

    private mutating func readSchedule(_ json: JSONValue) {
        let given = json["generation_config"]?["chunk_length_schedule"]?.arrayValue?.compactMap(\.numberValue)
        if let given, !given.isEmpty { schedule = given.map { Int($0.clamped(to: 50...500)) } }
    }

    // MARK: Contexts

    /// - Returns: Whether the connection is still there.
    @discardableResult
    private mutating func open(_ id: String, _ group: inout TaskGroup<Void>) -> Bool {
        let draw: ProviderSimulator.Draw
        if opened == 0, let first = exchange.draw {
            draw = exchange.simulator.redraw(first, .tts)
        } else {
            draw = exchange.simulator.draw(.tts, isConnecting: false)
        }
        opened += 1
        if let fault = draw.fault, fault.isAtConnection, !fate.isMuted {
            fate.cut()
            socket.connection.close()
            return false
        }
        let context = SpeechContext(id: isMulti ? id : nil, draw: draw, exchange: exchange, socket: socket, fate: fate, format: format)
        contexts[id] = Entry(context: context)
        group.addTask { await context.run() }
        return true
    }

    private mutating func add(_ text: String, to id: String, _ json: JSONValue, at time: ContinuousClock.Instant) {
        guard var entry = contexts[id] else { return }
        // A lone space opens a context or keeps it alive.
        if text != " " || !entry.buffer.isEmpty { entry.buffer += text }
        contexts[id] = entry
        let due = schedule[min(entry.generations, schedule.count - 1)]
        if json["flush"]?.boolValue == true || (isAuto && text.contains { !$0.isWhitespace }) || entry.buffer.count >= due {
            generate(id, at: time)
        }
    }

    private mutating func generate(_ id: String, at time: ContinuousClock.Instant) {
        guard var entry = contexts[id], entry.buffer.contains(where: { !$0.isWhitespace }) else { return }
        entry.context.speak(entry.buffer, askedAt: time)
        entry.buffer = ""
        entry.generations += 1
        contexts[id] = entry
    }
}

extension JSONValue {
    fileprivate func merging(_ key: String, _ value: JSONValue) -> JSONValue {
        .object((objectValue ?? [:]).merging([key: value]) { $1 })
    }
}
