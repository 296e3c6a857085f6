import NIOCore
import NIOHTTP1
import ParleyCore

/// `/v1/chat/completions`, streamed or whole, and Azure's form of it.
struct ChatCompletions {
    let exchange: Exchange
    /// Azure's name for the model.
    let deployment: String?

    private var behavior: ChatBehavior { exchange.configuration.llm }

    func run() async throws {
        if deployment != nil, exchange.request.query("api-version") == nil {
            return try await exchange.answer(Vendor.azure.notFound(exchange))
        }
        var request: ChatRequest
        do throws(BadChatRequest) {
            request = try ChatRequest(exchange.request.json, deployment: deployment)
        } catch {
            return try await exchange.answer(
                OpenAI.error(
                    error.message, type: "invalid_request_error", parameter: error.parameter, code: error.code, status: .badRequest))
        }
        if request.alternatives != nil {
            switch behavior.probabilities {
            case .told: break
            case .ignored: request.alternatives = nil
            case .refused:
                return try await exchange.answer(
                    OpenAI.error(
                        "You are not allowed to request logprobs from this model.", type: "invalid_request_error", parameter: "logprobs",
                        code: nil, status: .badRequest))
            }
        }
        if let models = behavior.models, !models.contains(request.model) {
            return try await exchange.answer(deployment == nil ? OpenAI.noSuchModel(request.model) : Self.noSuchDeployment)
        }
        let reply = behavior.script.reply(to: request, answered: exchange.simulator.answered)
        let answer = ChatAnswer(
            reply: exchange.fault == .emptyAnswer ? ChatReply() : reply, request: request, number: exchange.log.id,
            isAzure: deployment != nil)
        let output = exchange.log.begin(
            StageOutput(
                number: exchange.draw?.number ?? 0, fault: exchange.fault, text: reply.text, askedAt: exchange.request.receivedAt))
        if request.isStreamed {
            try await stream(answer, output)
        } else {
            try await sendWhole(answer, output)
        }
    }

    /// Counted before its last piece is sent: whoever has that may ask again at once.
    private func countAnswer() {
        if exchange.fault == nil || exchange.fault?.isHarmless == true { exchange.simulator.countAnswer() }
    }

    private static let noSuchDeployment = Answer.json(
        ["error": [
            "code": "DeploymentNotFound",
            "message": "The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.",
        ]], status: .notFound)

    // MARK: Streamed

    private func stream(_ answer: ChatAnswer, _ output: Int) async throws {
        let first = exchange.request.receivedAt + behavior.firstToken
        let deltas = answer.deltas
        // Where something goes wrong in the middle, a third of the answer has been sent, and never nothing.
        let strike = max(1, deltas.count / 3)
        try await Pace.sleep(until: first)
        // Sent at the same moment as the first token: some servers answer the request earlier, which
        // nobody can hear.
        try await exchange.begin("text/event-stream", headers: ["cache-control": "no-cache", "x-request-id": "req_\(exchange.log.id)"])
        var opening = answer.opening
        for (index, delta) in deltas.enumerated() {
            try await Pace.sleep(until: first + behavior.perToken * index)
            var events = opening
            opening = []
            if index == strike, let fault = exchange.fault {
                guard let event = try await strikeStream(fault, output) else { return }
                events.append(event == .asPlanned ? answer.event(delta) : Self.garbage)
            } else {
                events.append(answer.event(delta))
            }
            try await exchange.send(ByteBuffer(string: events.joined()))
            if !delta.isReasoning { exchange.log.sent(output) }
        }
        if deltas.count <= strike, let fault = exchange.fault, fault != .emptyAnswer {
            guard try await strikeStream(fault, output) != nil else { return }
        }
        countAnswer()
        try await exchange.send(ByteBuffer(string: (opening + answer.closing).joined()))
        try await exchange.connection.endBody()
        exchange.log.sent(output, isLast: true)
    }

    private enum Strike { case asPlanned, garbled }

    private static let garbage = #"data: {"id":"chatcmpl-0","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"b"# + "\n\n"

    /// What happens in the middle.
    /// - Returns: How the next event is sent, or `nil` where the stream has ended.
    private func strikeStream(_ fault: SimulatedFault, _ output: Int) async throws -> Strike? {
        switch fault {
        case .stallMidStream: try await exchange.stall()
        case .garbageFrame: return .garbled
        case .errorMidStream:
            let error = OpenAI.errorObject(
                "The server had an error while processing your request. Sorry about that!", type: "server_error", code: nil)
            try await exchange.send(ByteBuffer(string: "data: \((["error": error] as JSONValue).text)\n\n"))
            try await exchange.connection.endBody()
        case .closeWithoutCode: try await exchange.connection.endBody()
        case .drop: try exchange.cut()
        default: return .asPlanned
        }
        return nil
    }

    // MARK: Whole

    private func sendWhole(_ answer: ChatAnswer, _ output: Int) async throws {
        let duration = behavior.firstToken + behavior.perToken * max(0, answer.deltas.count - 1)
        try await Pace.sleep(until: exchange.request.receivedAt + duration)
        switch exchange.fault {
        case .errorMidStream: return try await exchange.answer(Vendor.openAI.serverError(exchange))
        case .garbageFrame: return try await exchange.answer(.text(#"{"id":"chatcmpl-0","choices":["#, contentType: "application/json"))
        case .stallMidStream, .closeWithoutCode, .drop:
            try await exchange.begin("application/json")
            try await exchange.send(ByteBuffer(string: String(answer.whole.text.prefix(40))))
            if exchange.fault == .stallMidStream { try await exchange.stall() }
            if exchange.fault == .drop { try exchange.cut() }
            return try await exchange.connection.endBody()
        default:
            countAnswer()
            try await exchange.answer(.json(answer.whole))
            exchange.log.sent(output, isLast: true)
        }
    }
}
