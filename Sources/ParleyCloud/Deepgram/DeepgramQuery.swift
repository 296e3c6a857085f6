import ParleyCore

/// The address of a stream.
struct DeepgramQuery {
    let path: String
    let items: [(String, String)]

    /// 80 ms is what Flux is said to like best; anything shorter only costs packets. Nova gets half.
    let frameLength: Int

    private static let maximumKeyterms = 100
    /// Deepgram takes 500 tokens; English has about four letters to one.
    private static let maximumKeytermLetters = 1_600

    /// - Throws: ``CloudError`` for values that Deepgram refuses.
    init(_ configuration: DeepgramRecognizer.Configuration, _ service: CloudService) throws {
        guard !configuration.model.isEmpty else { throw service.error(.misconfigured, "no model is set. Try nova-3.") }
        var items = [
            ("model", configuration.model), ("encoding", "linear16"), ("sample_rate", "\(AudioFormat.callerRate)"),
        ]
        if configuration.isFlux {
            path = "/v2/listen"
            frameLength = AudioFormat.callerRate * 80 / 1_000
            items += try Self.flux(configuration, service)
        } else {
            path = "/v1/listen"
            frameLength = AudioFormat.callerRate * 40 / 1_000
            items += try Self.nova(configuration, service)
        }
        // Older models know "keywords" only.
        let name = configuration.isFlux || configuration.model.hasPrefix("nova-3") ? "keyterm" : "keywords"
        var letters = 0
        for term in configuration.keyterms.prefix(Self.maximumKeyterms) where !term.isEmpty {
            letters += term.count + 1
            guard letters <= Self.maximumKeytermLetters else { break }
            items.append((name, term))
        }
        let extra = configuration.extraQuery
        self.items = items.filter { extra[$0.0] == nil } + extra.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func nova(
        _ configuration: DeepgramRecognizer.Configuration, _ service: CloudService
    ) throws -> [(String, String)] {
        let utteranceEnd = Int(configuration.utteranceEnd.milliseconds)
        guard utteranceEnd >= 1_000 else {
            throw service.error(.misconfigured, "the end of an utterance takes at least 1000 ms, not \(utteranceEnd)")
        }
        let endpointing = Int(configuration.endpointing.milliseconds)
        var items = [
            ("channels", "1"), ("interim_results", "true"),
            // The word, not 0, turns it off.
            ("endpointing", endpointing > 0 ? "\(endpointing)" : "false"),
            ("utterance_end_ms", "\(utteranceEnd)"), ("vad_events", "true"),
            ("smart_format", configuration.smartFormat ? "true" : "false"),
        ]
        if let language = configuration.language { items.append(("language", language)) }
        return items
    }

    private static func flux(
        _ configuration: DeepgramRecognizer.Configuration, _ service: CloudService
    ) throws -> [(String, String)] {
        var items: [(String, String)] = []
        if let threshold = configuration.endOfTurnThreshold {
            guard (0.5...1).contains(threshold) else {
                throw service.error(.misconfigured, "the end-of-turn threshold is 0.5 to 1, not \(threshold)")
            }
            items.append(("eot_threshold", "\(threshold)"))
        }
        if let threshold = configuration.eagerEndOfTurnThreshold {
            // 0.7 is Deepgram's own where none is sent.
            let highest = min(0.9, configuration.endOfTurnThreshold ?? 0.7)
            guard (0.3...highest).contains(threshold) else {
                throw service.error(.misconfigured, "the eager end-of-turn threshold is 0.3 to \(highest), not \(threshold)")
            }
            items.append(("eager_eot_threshold", "\(threshold)"))
        }
        if let timeout = configuration.endOfTurnTimeout {
            let milliseconds = Int(timeout.milliseconds)
            guard (500...60_000).contains(milliseconds) else {
                throw service.error(.misconfigured, "the end-of-turn timeout is 500 to 60000 ms, not \(milliseconds)")
            }
            items.append(("eot_timeout_ms", "\(milliseconds)"))
        }
        return items
    }
}
