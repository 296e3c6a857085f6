import ParleyCore

/// One request's place in the record.
struct RequestLog: Sendable {
    let id: Int
    private let simulator: ProviderSimulator

    init(id: Int, simulator: ProviderSimulator) {
        self.id = id
        self.simulator = simulator
    }

    func update(_ change: (inout RecordedRequest) -> Void) {
        simulator.updateRecord(id, change)
    }

    func received(text: String, at time: ContinuousClock.Instant) -> JSONValue? {
        let json = try? JSONValue(parsing: text)
        // What is no JSON may hold anything, but the protocols put keys in JSON only.
        let redacted = json.map(Redaction.json)
        update {
            guard $0.messages.count < Self.maximumMessages else { return }
            $0.messages.append(ReceivedMessage(text: redacted?.text ?? text, json: redacted, receivedAt: time))
        }
        return json
    }

    /// Begins an output.
    /// - Returns: Its place, for ``output(_:_:)``.
    func begin(_ output: StageOutput) -> Int {
        var place = 0
        update {
            place = $0.outputs.count
            $0.outputs.append(output)
        }
        return place
    }

    func output(_ place: Int, _ change: (inout StageOutput) -> Void) {
        update { if $0.outputs.indices.contains(place) { change(&$0.outputs[place]) } }
    }

    /// Stamps an output as it goes out.
    func sent(_ place: Int, isLast: Bool = false) {
        let now = ContinuousClock.now
        output(place) {
            if $0.firstAt == nil { $0.firstAt = now }
            $0.lastAt = now
            if isLast { $0.isComplete = true }
        }
    }

    /// Messages of one connection that are kept; a call of an hour has fewer.
    private static let maximumMessages = 20_000
}
