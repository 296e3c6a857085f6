import NIOHTTP1
import ParleyCore

/// Who is let in: looks at the key that a request carries.
struct Gate: Sendable {
    /// `nil` where no key is asked for.
    let hasRightKey: Bool?
    /// The key that an ElevenLabs socket's first message has to give, for none came with the handshake.
    let awaitedKey: String?
    private let vendor: Vendor

    init(
        _ route: Route, _ request: IncomingRequest, _ configuration: SimulatorConfiguration,
        isGranted: (String) -> Bool
    ) {
        vendor = route.vendor
        let expected: String? =
            switch route {
            case .listen, .deepgramGrant, .deepgramAccount, .transcriptions: configuration.stt.key
            case .chatCompletions, .models: configuration.llm.key
            case .textToSpeech, .textToSpeechSocket, .elevenLabsAccount, .speech: configuration.tts.key
            case .control, .unknown: nil
            }
        guard let expected else {
            hasRightKey = nil
            awaitedKey = nil
            return
        }
        let given = Self.given(request, route)
        if case .textToSpeechSocket = route, given == .nothing {
            awaitedKey = expected
        } else {
            awaitedKey = nil
        }
        if case .temporary(let token) = given {
            hasRightKey = isGranted(token)
        } else {
            hasRightKey = given == .key(expected)
        }
    }

    /// The vendor's 401, unless the right key was given or is still to come.
    func refusal(_ exchange: Exchange) -> Answer? {
        guard hasRightKey == false, awaitedKey == nil else { return nil }
        return vendor.unauthorized(exchange)
    }

    private enum Given: Equatable {
        case key(String)
        /// A token that `/v1/auth/grant` has given out.
        case temporary(String)
        case nothing
    }

    private static func given(_ request: IncomingRequest, _ route: Route) -> Given {
        let headers = request.head.headers
        let bearer = request.authorization("bearer")
        switch route {
        case .listen, .deepgramGrant, .deepgramAccount:
            if let token = request.authorization("token") { return .key(token) }
            if let bearer { return .temporary(bearer) }
            // Browsers cannot set headers: they name a subprotocol and, after it, the key.
            let protocols = headers[canonicalForm: "sec-websocket-protocol"].map(String.init)
            guard protocols.count == 2 else { return .nothing }
            return protocols[0].lowercased() == "bearer" ? .temporary(protocols[1]) : .key(protocols[1])
        case .textToSpeech, .textToSpeechSocket, .elevenLabsAccount:
            return (headers.first(name: "xi-api-key") ?? request.query("xi-api-key") ?? bearer).map { .key($0) } ?? .nothing
        default:
            return (headers.first(name: "api-key") ?? bearer).map { .key($0) } ?? .nothing
        }
    }
}

extension Exchange {
    /// The key that was given as OpenAI shows it: the ends of a long one, nothing of a short one.
    var maskedKey: String {
        guard let key = request.authorization("bearer"), key.count >= 16 else { return "********" }
        return "\(key.prefix(4))\(String(repeating: "*", count: 8))\(key.suffix(4))"
    }
}
