import NIOCore
import NIOHTTP1
import ParleyCore

/// Whose manner a refusal has.
enum Vendor: Sendable {
    case deepgram, openAI, azure, elevenLabs

    func unauthorized(_ exchange: Exchange) -> Answer {
        switch self {
        case .deepgram:
            Deepgram.refusal(exchange, .unauthorized, code: "INVALID_AUTH", "Invalid credentials.")
        case .openAI:
            OpenAI.error(
                "Incorrect API key provided: \(exchange.maskedKey). You can find your API key at https://platform.openai.com/account/api-keys.",
                type: "invalid_request_error", code: "invalid_api_key", status: .unauthorized)
        case .azure:
            .json(
                ["error": [
                    "code": "401",
                    "message": "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an active subscription and use a correct regional API endpoint for your resource.",
                ]], status: .unauthorized)
        case .elevenLabs:
            ElevenLabs.error("invalid_api_key", "Invalid API key", status: .unauthorized)
        }
    }

    func rateLimited(_ exchange: Exchange, retryAfter: Duration?) -> Answer {
        var answer: Answer =
            switch self {
            case .deepgram:
                Deepgram.refusal(exchange, .tooManyRequests, code: "TOO_MANY_REQUESTS", "Too many requests. Please try again later")
            case .openAI:
                OpenAI.error(
                    "Rate limit reached for requests. Please try again later.", type: "requests",
                    code: "rate_limit_exceeded", status: .tooManyRequests)
            case .azure:
                .json(
                    ["error": ["code": "429", "message": "Requests to the ChatCompletions_Create Operation have exceeded the call rate limit of your current pricing tier."]],
                    status: .tooManyRequests)
            case .elevenLabs:
                ElevenLabs.error(
                    "too_many_concurrent_requests", "Too many concurrent requests. Your current subscription is associated with a maximum of 5 concurrent requests.",
                    status: .tooManyRequests)
            }
        if let retryAfter {
            // The header has whole seconds; rounding up never asks for a retry too soon.
            let (seconds, attoseconds) = retryAfter.components
            answer.headers.add(name: "retry-after", value: "\(seconds + (attoseconds > 0 ? 1 : 0))")
        }
        return answer
    }

    func serverError(_ exchange: Exchange) -> Answer {
        switch self {
        case .deepgram:
            Deepgram.refusal(exchange, .internalServerError, code: "INTERNAL_SERVER_ERROR", "Internal server error.")
        case .openAI:
            OpenAI.error(
                "The server had an error while processing your request. Sorry about that!", type: "server_error", code: nil,
                status: .internalServerError)
        case .azure:
            .json(["error": ["code": "InternalServerError", "message": "The server had an error processing your request."]], status: .internalServerError)
        case .elevenLabs:
            ElevenLabs.error("internal_server_error", "Something went wrong.", status: .internalServerError)
        }
    }

    func notFound(_ exchange: Exchange) -> Answer {
        switch self {
        case .deepgram:
            Deepgram.refusal(exchange, .notFound, code: "NOT_FOUND", "There is nothing here; streams are WebSockets.")
        case .openAI:
            OpenAI.error(
                "Invalid URL (\(exchange.request.head.method.rawValue) \(exchange.request.path))", type: "invalid_request_error",
                code: nil, status: .notFound)
        case .azure: .json(["error": ["code": "404", "message": "Resource not found"]], status: .notFound)
        case .elevenLabs: .json(["detail": "Not Found"], status: .notFound)
        }
    }
}
