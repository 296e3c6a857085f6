import NIOHTTP1
import ParleyCore

/// Takes keys out of what is recorded.
enum Redaction {
    private static let headers: Set<String> = [
        "authorization", "xi-api-key", "api-key", "x-api-key", "sec-websocket-protocol", "cookie", "proxy-authorization",
    ]
    private static let members: Set<String> = ["xi-api-key", "xi_api_key", "authorization", "api_key", "token", "access_token"]

    static func fields(_ headers: HTTPHeaders) -> [RecordedField] {
        headers.map { RecordedField($0.name, Self.headers.contains($0.name.lowercased()) ? "redacted" : $0.value) }
    }

    static func query(_ fields: [RecordedField]) -> [RecordedField] {
        fields.map { members.contains($0.name.lowercased()) ? RecordedField($0.name, "redacted") : $0 }
    }

    static func json(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object):
            .object(
                object.reduce(into: [:]) { result, member in
                    result[member.key] = members.contains(member.key.lowercased()) ? "redacted" : json(member.value)
                })
        case .array(let list): .array(list.map(json))
        default: value
        }
    }
}
