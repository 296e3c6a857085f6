import ParleyCore

/// The parameters of a Deepgram stream, checked as Deepgram does.
struct ListenQuery {
    struct Refused: Error, Equatable {
        var message: String
    }

    let model: String
    let encoding: AudioEncoding
    let rate: Int
    let channels: Int
    let keyterms: [String]

    // v1
    var interimResults = false
    /// `nil` where it is turned off.
    var endpointing: Duration?
    var utteranceEnd: Duration?
    var vadEvents = false
    /// Whether text has capitals and punctuation.
    var isFormatted = false

    // v2
    var thresholds = FluxTracker.Thresholds()

    init(_ request: IncomingRequest, _ version: DeepgramVersion, models: Set<String>?) throws(Refused) {
        guard let model = request.query("model") else {
            if version == .v1 {
                throw Refused(message: "The simulator wants a model.")
            }
            throw Refused(message: "Failed to deserialize query parameters: missing field `model`")
        }
        self.model = model
        guard models?.contains(model) ?? true, model.hasPrefix("flux") == (version == .v2) else {
            throw Refused(message: "Bad Request: No such model/language/tier combination found.")
        }
        guard let encoding = request.query("encoding").flatMap(AudioEncoding.init(rawValue:)) else {
            throw Refused(message: "The simulator decodes linear16, mulaw and alaw: send encoding= one of these.")
        }
        self.encoding = encoding
        guard let rate = request.query("sample_rate").flatMap(Int.init), (1_000...192_000).contains(rate) else {
            throw Refused(message: "Bad Request: sample_rate is required with encoding.")
        }
        self.rate = rate
        channels = (request.query("channels").flatMap(Int.init) ?? 1).clamped(to: 1...16)
        keyterms = request.queries("keyterm")
        switch version {
        case .v1: try readV1(request)
        case .v2: try readV2(request)
        }
    }

    private mutating func readV1(_ request: IncomingRequest) throws(Refused) {
        interimResults = try Self.bool(request, "interim_results")
        vadEvents = try Self.bool(request, "vad_events")
        let isSmart = try Self.bool(request, "smart_format")
        isFormatted = try Self.bool(request, "punctuate") || isSmart
        switch request.query("endpointing") {
        // Deepgram's own default.
        case nil, "true": endpointing = .milliseconds(10)
        case "false": endpointing = nil
        case let text?:
            guard let value = Int(text), value >= 0 else { throw Refused(message: "Bad Request: endpointing is a number of milliseconds or false.") }
            endpointing = .milliseconds(value)
        }
        if let text = request.query("utterance_end_ms") {
            guard let value = Int(text), value >= 1_000 else { throw Refused(message: "Bad Request: utterance_end_ms must be at least 1000.") }
            guard interimResults else { throw Refused(message: "Bad Request: utterance_end_ms requires interim_results=true.") }
            utteranceEnd = .milliseconds(value)
        }
        guard keyterms.isEmpty || model.hasPrefix("nova-3") else {
            throw Refused(message: "Bad Request: keyterm is only supported for nova-3 models.")
        }
        guard request.queries("keywords").isEmpty || !model.hasPrefix("nova-3") else {
            throw Refused(message: "Bad Request: keywords are not supported for nova-3 models; use keyterm.")
        }
    }

    private mutating func readV2(_ request: IncomingRequest) throws(Refused) {
        for name in ["interim_results", "endpointing", "vad_events", "language", "smart_format", "punctuate", "utterance_end_ms"]
        where request.query(name) != nil {
            throw Refused(message: "Failed to deserialize query parameters: unknown field `\(name)`")
        }
        func number(_ name: String) -> Double? { request.query(name).flatMap(Double.init) }
        try thresholds.update(
            endOfTurn: number("eot_threshold"), eager: number("eager_eot_threshold"), timeoutMilliseconds: number("eot_timeout_ms"))
    }

    private static func bool(_ request: IncomingRequest, _ name: String) throws(Refused) -> Bool {
        switch request.query(name) {
        case nil, "false": return false
        case "true": return true
        default: throw Refused(message: "Bad Request: \(name) is true or false, in lower case.")
        }
    }
}

extension FluxTracker.Thresholds {
    /// Takes those that are given, within Flux's limits.
    mutating func update(endOfTurn: Double?, eager: Double?, timeoutMilliseconds: Double?) throws(ListenQuery.Refused) {
        var new = self
        if let endOfTurn {
            guard (0.5...1).contains(endOfTurn) else { throw .init(message: "eot_threshold must be between 0.5 and 1.0") }
            new.endOfTurn = endOfTurn
        }
        if let eager {
            guard (0.3...0.9).contains(eager) else { throw .init(message: "eager_eot_threshold must be between 0.3 and 0.9") }
            new.eager = eager
        }
        if let timeoutMilliseconds {
            guard (500...60_000).contains(timeoutMilliseconds) else { throw .init(message: "eot_timeout_ms must be between 500 and 60000") }
            new.timeout = .milliseconds(timeoutMilliseconds)
        }
        if let eager = new.eager, eager > new.endOfTurn {
            throw .init(message: "eager_eot_threshold must not exceed eot_threshold")
        }
        self = new
    }
}
