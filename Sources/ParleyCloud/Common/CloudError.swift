/// What went wrong with a service, in one line that a user can act on.
///
/// No key is ever part of it.
public struct CloudError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        /// The key is missing, wrong, or not allowed to do this.
        case unauthorized
        /// Too many requests, or too many at once.
        /// - Parameter retryAfter: When the service asks to be tried again, if it says.
        case rateLimited(retryAfter: Duration?)
        /// The account has nothing left to spend.
        case quotaExceeded
        /// No connection: refused, no such host, no TLS.
        case unreachable
        /// The service has no such model.
        case badModel
        /// The service has no such voice.
        case badVoice
        /// The service does not accept what it was asked.
        case badRequest
        /// The configuration cannot be used as it is.
        case misconfigured
        /// The peer broke its protocol, or sent more than is taken.
        case protocolViolation
        /// Nothing useful came in time.
        case timedOut
        /// The service is there and cannot serve (5xx).
        case unavailable
        /// The connection broke.
        case connectionLost
        /// The service succeeded without a sound.
        case noAudio
        /// The engine has been closed by its owner.
        case closed
        /// Whatever else the service said.
        case providerMessage
    }

    /// The service's name, such as "Deepgram".
    public let service: String
    public let reason: Reason
    /// What is wrong and what to do, without the service's name.
    public let detail: String
    /// Whether the same request may be made again: it may succeed, and nothing of it was heard yet.
    public let isRetrySafe: Bool

    public var description: String { "\(service): \(detail)" }

    /// - Parameters:
    ///   - detail: Put on one line and cut at 300 characters.
    ///   - isRetrySafe: By default, what the reason says.
    public init(service: String, reason: Reason, detail: String, isRetrySafe: Bool? = nil) {
        self.service = service
        self.reason = reason
        self.detail = Self.line(detail)
        self.isRetrySafe = isRetrySafe ?? reason.isPassing
    }

    /// The same error where part of the answer has been passed on already.
    var afterOutput: CloudError {
        CloudError(service: service, reason: reason, detail: detail, isRetrySafe: false)
    }

    private static func line(_ text: String) -> String {
        let words = text.split { $0.isWhitespace || $0.unicodeScalars.contains { $0.properties.generalCategory == .control } }
        let line = words.joined(separator: " ")
        return line.count <= 300 ? line : String(line.prefix(299)) + "…"
    }
}

extension CloudError.Reason {
    /// Whether what is wrong may be over the next time.
    public var isPassing: Bool {
        switch self {
        case .rateLimited, .unreachable, .timedOut, .unavailable, .connectionLost, .noAudio: true
        case .unauthorized, .quotaExceeded, .badModel, .badVoice, .badRequest, .misconfigured, .protocolViolation,
            .closed, .providerMessage:
            false
        }
    }
}
