import NIOHTTP1
import ParleyCore

extension CloudService {
    /// What a status other than success means.
    /// - Parameters:
    ///   - body: As much of it as was read. Services disagree on its form; most are understood.
    func error(status: Int, headers: HTTPHeaders, body: some Collection<UInt8>) -> CloudError {
        let fault = ServiceFault(body: body, header: headers.first(name: "dg-error"))
        let said = fault.message.isEmpty ? "" : ": \(fault.message)"
        switch status {
        case 402:
            return error(.quotaExceeded, "the account has nothing left to spend (402\(said))")
        case 401, 403, 429:
            if fault.isQuota { return error(.quotaExceeded, "the account has nothing left to spend (\(status)\(said))") }
            if status == 429 { return rateLimited(headers, said) }
            if status == 403 {
                return error(.unauthorized, "the key in \(keyVariable) may not do this (403\(said))")
            }
            return key == nil
                ? error(.unauthorized, "a key is wanted (401). Set \(keyVariable).")
                : error(.unauthorized, "the key was refused (401). Set \(keyVariable) to a valid key.")
        case 400, 404, 422:
            if fault.isAboutVoice, let voice { return error(.badVoice, "there is no voice \"\(voice)\" (\(status)\(said))") }
            if fault.isAboutModel { return error(.badModel, "there is no model \"\(model)\" (\(status)\(said))") }
            if status == 404 {
                return error(.badRequest, "there is nothing at this address (404\(said)). Check the base URL.")
            }
            return error(.badRequest, "the request was refused (\(status)\(said))")
        case 408:
            return error(.timedOut, "it took too long (408\(said))")
        case 409, 500...:
            return error(.unavailable, "it cannot serve right now (\(status)\(said))")
        case 300..<400:
            let target = headers.first(name: "location") ?? "another address"
            return error(.badRequest, "it has moved (\(status)) to \(target). Change the base URL.")
        default:
            return error(.badRequest, "the request was refused (\(status)\(said))")
        }
    }

    private func rateLimited(_ headers: HTTPHeaders, _ said: String) -> CloudError {
        let wait = Self.retryAfter(headers)
        let advice = wait.map { "; try again in \($0.inWords)" } ?? ""
        return error(.rateLimited(retryAfter: wait), "too many requests (429\(said))\(advice)")
    }

    /// `retry-after-ms` before `retry-after`, as OpenAI's own client reads them. Dates are not read.
    static func retryAfter(_ headers: HTTPHeaders) -> Duration? {
        func number(_ name: String, scale: Double) -> Duration? {
            guard let text = headers.first(name: name), let value = Double(text.trimmingWhitespace), value.isFinite
            else { return nil }
            // An hour is as good as never for a call.
            return .seconds(min(max(value * scale, 0), 3_600))
        }
        return number("retry-after-ms", scale: 0.001) ?? number("retry-after", scale: 1)
    }

    /// An error object that came with a success, or in the middle of a stream.
    func error(object: JSONValue) -> CloudError {
        let fault = ServiceFault(json: object)
        let said = fault.message.isEmpty ? object.text : fault.message
        if fault.isQuota { return error(.quotaExceeded, "the account has nothing left to spend: \(said)") }
        switch fault.status {
        case 401, 403: return error(.unauthorized, "the key in \(keyVariable) was refused: \(said)")
        case 429: return error(.rateLimited(retryAfter: nil), "too many requests: \(said)")
        case .some(500...): return error(.unavailable, "it cannot serve right now: \(said)")
        default: break
        }
        if fault.isAboutKey { return error(.unauthorized, "the key in \(keyVariable) was refused: \(said)") }
        if fault.isRateLimit { return error(.rateLimited(retryAfter: nil), "too many requests: \(said)") }
        if fault.isAboutVoice, let voice { return error(.badVoice, "there is no voice \"\(voice)\": \(said)") }
        if fault.isAboutModel { return error(.badModel, "there is no model \"\(model)\": \(said)") }
        return error(.providerMessage, "it answered with an error: \(said)")
    }
}

/// What a service says in an error, whichever of the known forms it has.
struct ServiceFault {
    private(set) var message = ""
    /// Codes, types and parameter names, in small letters.
    private(set) var marks = ""
    private(set) var status: Int?

    /// - Parameter header: A header in which the service says the same, for a body that says nothing.
    init(body: some Collection<UInt8>, header: String? = nil) {
        let text = String(decoding: body.prefix(16_384), as: UTF8.self).trimmingWhitespace
        if let json = try? JSONValue(parsing: text) {
            read(json)
        } else if !text.hasPrefix("<") {
            message = text
        }
        if message.isEmpty, let header { message = header }
        message = String(message.prefix(200))
    }

    init(json: JSONValue) {
        read(json)
        message = String(message.prefix(200))
    }

    var isQuota: Bool { has("quota") || has("insufficient_funds") || has("payment") }
    var isAboutKey: Bool { has("api_key") || has("api key") || has("unauthorized") || has("invalid_auth") }
    var isRateLimit: Bool { marks.contains("rate_limit") || marks.contains("concurren") || marks.contains("system_busy") }
    /// By a code or a parameter's name, or in words: a message may name the model, or a voice, for
    /// other reasons, such as the length of a context.
    var isAboutModel: Bool { marks.contains("model") || isAboutAbsence(of: "model") }
    var isAboutVoice: Bool { marks.contains("voice") || isAboutAbsence(of: "voice") }

    private func isAboutAbsence(of thing: String) -> Bool {
        has(thing) && ["not_found", "not found", "not_exist", "not exist", "no such", "unknown", "invalid_", "unsupported"].contains(where: has)
    }

    private func has(_ word: String) -> Bool { marks.contains(word) || message.lowercased().contains(word) }

    private mutating func read(_ json: JSONValue) {
        switch json {
        case .string(let text): message = text
        case .array(let entries):
            // FastAPI's validation errors: [{"loc": ["body", "model"], "msg": "…", "type": "…"}].
            entries.prefix(3).forEach { entry in
                let place = entry["loc"]?.arrayValue?.compactMap(\.stringValue).joined(separator: ".") ?? ""
                mark(.string(place))
                let text = entry["msg"]?.stringValue ?? ""
                message += (message.isEmpty ? "" : "; ") + (place.isEmpty ? text : "\(place): \(text)")
                mark(entry["type"])
            }
        case .object(let members):
            for name in ["error", "detail"] {
                if let inner = members[name], inner != .null { read(inner) }
            }
            for name in ["code", "type", "param", "status", "err_code", "category", "variant"] { mark(members[name]) }
            if let inner = members["error"]?.stringValue { marks += " " + inner.lowercased() }
            for name in ["message", "err_msg", "description", "reason"] {
                if let text = members[name]?.stringValue, !text.isEmpty { message = text }
            }
        default: break
        }
    }

    private mutating func mark(_ value: JSONValue?) {
        if let text = value?.stringValue {
            marks += " " + text.lowercased()
            status = status ?? Int(text).flatMap { (400..<600).contains($0) ? $0 : nil }
        }
        if let number = value?.numberValue, (400..<600).contains(number) { status = Int(number) }
    }
}
