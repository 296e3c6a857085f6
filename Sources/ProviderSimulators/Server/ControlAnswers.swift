import NIOCore
import NIOHTTP1
import ParleyCore

/// What the simulator answers about itself, for clients in other processes.
extension ProviderSimulator {
    func answerControl(_ control: Route.Control, _ request: IncomingRequest, on connection: Connection) async throws {
        let answer: Answer =
            switch control {
            case .health: .json(["status": "ok"])
            case .record: .json(record.json)
            case .faults: setFaults(request.json)
            }
        var head = HTTPResponseHead(version: .http1_1, status: answer.status, headers: answer.headers)
        head.headers.replaceOrAdd(name: "content-type", value: answer.contentType)
        head.headers.replaceOrAdd(name: "content-length", value: "\(answer.body.readableBytes)")
        try await connection.send(head, body: answer.body)
    }

    /// `{"stt": "stall-mid-stream", "tts": null}`: a stage's fault, or an end to it.
    private func setFaults(_ body: JSONValue?) -> Answer {
        guard let members = body?.objectValue else { return .json(["error": "A JSON object of stages is expected."], status: .badRequest) }
        var faults: [SimulatedStage: SimulatedFault?] = [:]
        for (name, value) in members {
            guard let stage = SimulatedStage(rawValue: name) else {
                return .json(["error": .string("There is no stage '\(name)': stt, llm, tts.")], status: .badRequest)
            }
            if value.isNull {
                faults[stage] = .some(nil)
            } else if let fault = value.stringValue.flatMap(SimulatedFault.init) {
                faults[stage] = fault
            } else {
                let known = SimulatedFault.all.map(\.description).joined(separator: ", ")
                return .json(["error": .string("There is no such fault: \(known).")], status: .badRequest)
            }
        }
        for (stage, fault) in faults { setFault(fault, for: stage) }
        return .json(["status": "ok"])
    }
}

extension SimulatorRecord {
    /// Times are in seconds since the first request.
    var json: JSONValue {
        let origin = requests.first?.receivedAt ?? .now
        return ["connections": .number(Double(connections)), "requests": .array(requests.map { $0.json(since: origin) })]
    }
}

extension RecordedRequest {
    func json(since origin: Instant) -> JSONValue {
        func seconds(_ instant: Instant?) -> JSONValue { instant.map { .number((($0 - origin).milliseconds).rounded() / 1_000) } ?? .null }
        func pairs(_ fields: [RecordedField]) -> JSONValue { .array(fields.map { [.string($0.name), .string($0.value)] }) }
        return [
            "id": .number(Double(id)), "stage": stage.map { .string($0.rawValue) } ?? .null, "connection": .number(Double(connection)),
            "method": .string(method), "path": .string(path), "query": pairs(query), "headers": pairs(headers),
            "has_right_key": hasRightKey.map { .bool($0) } ?? .null, "body": body ?? .null, "status": status.map { .number(Double($0)) } ?? .null,
            "messages": .array(messages.map { $0.json ?? .string($0.text) }), "binary_messages": .number(Double(binaryMessages)),
            "binary_bytes": .number(Double(binaryBytes)), "ending": ending.map { .string($0.rawValue) } ?? .null,
            "received_at": seconds(receivedAt), "ended_at": seconds(endedAt),
            "outputs": .array(
                outputs.map { output in
                    [
                        "number": .number(Double(output.number)), "fault": output.fault.map { .string($0.description) } ?? .null,
                        "text": .string(output.text), "context": .string(output.context), "asked_at": seconds(output.askedAt),
                        "first_at": seconds(output.firstAt), "last_at": seconds(output.lastAt), "is_complete": .bool(output.isComplete),
                        "cancelled_at": seconds(output.cancelledAt),
                    ]
                }),
        ]
    }
}
