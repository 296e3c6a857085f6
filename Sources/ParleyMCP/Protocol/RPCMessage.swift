import Foundation
import ParleyCore

/// One message of JSON-RPC 2.0.
enum RPCMessage: Sendable, Hashable {
    case request(id: RPCID, method: String, params: JSONValue?)
    case notification(method: String, params: JSONValue?)
    case result(id: RPCID, JSONValue)
    /// The id is missing where the peer could not read the request.
    case failure(id: RPCID?, RPCFailure)

    /// - Returns: `nil` for a value that is no message.
    init?(_ json: JSONValue) {
        guard json["jsonrpc"] == "2.0" else { return nil }
        let id = json["id"].flatMap(RPCID.init)
        if let method = json["method"]?.stringValue {
            self = id.map { .request(id: $0, method: method, params: json["params"]) }
                ?? .notification(method: method, params: json["params"])
        } else if let error = json["error"] {
            self = .failure(id: id, RPCFailure(error))
        } else if let id, let result = json["result"] {
            self = .result(id: id, result)
        } else {
            return nil
        }
    }

    /// The messages in a text: one, or a batch as older servers send.
    static func messages(in data: Data) -> [RPCMessage] {
        guard let json = try? JSONDecoder().decode(JSONValue.self, from: data) else { return [] }
        return (json.arrayValue ?? [json]).compactMap(RPCMessage.init)
    }

    var json: JSONValue {
        var members: [String: JSONValue] = ["jsonrpc": "2.0"]
        switch self {
        case .request(let id, let method, let params):
            members["id"] = id.json
            members["method"] = .string(method)
            members["params"] = params
        case .notification(let method, let params):
            members["method"] = .string(method)
            members["params"] = params
        case .result(let id, let result):
            members["id"] = id.json
            members["result"] = result
        case .failure(let id, let failure):
            members["id"] = id?.json ?? .null
            members["error"] = ["code": .number(Double(failure.code)), "message": .string(failure.message)]
        }
        return .object(members)
    }

    /// On one line, as both transports want it.
    var data: Data { Data(json.text.utf8) }
}

/// Names a request: an integer or a text, and one is not the other.
enum RPCID: Sendable, Hashable {
    case number(Int)
    case text(String)

    init?(_ json: JSONValue) {
        switch json {
        case .number(let number):
            guard let integer = Int(exactly: number) else { return nil }
            self = .number(integer)
        case .string(let text): self = .text(text)
        default: return nil
        }
    }

    var json: JSONValue {
        switch self {
        case .number(let number): .number(Double(number))
        case .text(let text): .string(text)
        }
    }
}

/// What a peer says went wrong with a request.
struct RPCFailure: Error, Sendable, Hashable {
    static let methodNotFound = -32601
    static let invalidParameters = -32602

    var code: Int
    var message: String

    init(code: Int, message: String) {
        self.code = code
        self.message = message
    }

    init(_ json: JSONValue) {
        code = json["code"]?.numberValue.flatMap { Int(exactly: $0) } ?? 0
        message = json["message"]?.stringValue ?? "no reason given"
    }
}
