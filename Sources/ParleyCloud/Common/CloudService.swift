/// Whom an engine talks to: what errors name, and what they must not show.
struct CloudService: Sendable {
    var name: String
    /// The environment variable that holds the key, for the user who has to set it.
    var keyVariable: String
    var key: Secret?
    var model: String
    var voice: String?

    init(name: String, keyVariable: String, key: Secret?, model: String, voice: String? = nil) {
        self.name = name
        self.keyVariable = keyVariable
        self.key = key
        self.model = model
        self.voice = voice
    }

    /// - Parameter detail: May quote the service: the key is taken out.
    func error(_ reason: CloudError.Reason, _ detail: String, isRetrySafe: Bool? = nil) -> CloudError {
        CloudError(
            service: name, reason: reason, detail: key?.scrubbed(from: detail) ?? detail, isRetrySafe: isRetrySafe)
    }

    func timedOut(_ limit: Duration, waitingFor what: String) -> CloudError {
        error(.timedOut, "no \(what) within \(limit.inWords)")
    }

    /// The key for a service that has none to spare.
    /// - Throws: ``CloudError`` where there is none, or it cannot stand in a header.
    func requiredKey() throws -> Secret {
        guard let key else { throw error(.unauthorized, "there is no key. Set \(keyVariable).") }
        guard key.isHeaderSafe else { throw unusableKey }
        return key
    }

    /// The same for a service that may want none.
    func optionalKey() throws -> Secret? {
        guard let key else { return nil }
        guard key.isHeaderSafe else { throw unusableKey }
        return key
    }

    private var unusableKey: CloudError {
        error(.unauthorized, "the key in \(keyVariable) holds characters that no key has. Copy it again.")
    }
}

extension Duration {
    /// "0.5 s", "12 s".
    var inWords: String {
        let seconds = Double(components.seconds) + Double(components.attoseconds) * 1e-18
        let tenths = (seconds * 10).rounded() / 10
        return tenths == tenths.rounded() ? "\(Int(tenths)) s" : "\(tenths) s"
    }
}
