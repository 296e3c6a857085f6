import NIOCore
import NIOHTTP1
import ParleyCore

enum DeepgramVersion: Sendable {
    case v1, v2
}

/// What Deepgram answers over HTTP.
enum Deepgram {
    static func refusal(
        _ exchange: Exchange, _ status: HTTPResponseStatus, code: String, _ message: String
    ) -> Answer {
        let id = requestID(exchange.log.id)
        // The handshake's refusal carries its text in a header too, for clients that see no body.
        return .json(
            ["err_code": .string(code), "err_msg": .string(message), "request_id": .string(id)], status: status,
            headers: ["dg-request-id": id, "dg-error": message, "connection": "close"])
    }

    /// Shaped like a UUID, the same for the same request.
    static func requestID(_ number: Int) -> String {
        var bits = SplitMix(state: UInt64(truncatingIfNeeded: number))
        func hex(_ digits: Int) -> String {
            let text = String(bits.next(), radix: 16)
            return String((String(repeating: "0", count: 16) + text).suffix(digits))
        }
        return "\(hex(8))-\(hex(4))-4\(hex(3))-a\(hex(3))-\(hex(12))"
    }

    /// `/v1/auth/grant`: a token for a short time.
    static func grant(_ exchange: Exchange) -> Answer {
        // Deepgram's own default and limit, in seconds.
        let seconds = (exchange.request.json?["ttl_seconds"]?.numberValue ?? 30).clamped(to: 1...3_600)
        let token = "sim.\(requestID(exchange.log.id &+ 1_000_003)).token"
        exchange.simulator.grant(token, for: .seconds(seconds))
        return .json(["access_token": .string(token), "expires_in": .number(seconds)])
    }

    static func token(_: SimulatorConfiguration) -> Answer {
        .json(["api_key_id": "00000000-0000-4000-a000-000000000001", "scopes": ["usage:write"], "member_id": "00000000-0000-4000-a000-000000000002"])
    }

    static func projects(_: SimulatorConfiguration) -> Answer {
        .json(["projects": [["project_id": "00000000-0000-4000-a000-000000000003", "name": "Simulated"]]])
    }
}
