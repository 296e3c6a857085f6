/// All that the simulators were asked since they started, or since the record was cleared.
public struct SimulatorRecord: Sendable {
    /// In the order of arrival.
    public var requests: [RecordedRequest] = []
    /// Connections accepted.
    public var connections = 0

    public init() {}

    public func requests(_ stage: SimulatedStage) -> [RecordedRequest] {
        requests.filter { $0.stage == stage }
    }

    /// Of a stage, in the order in which they were begun on each request.
    public func outputs(_ stage: SimulatedStage) -> [StageOutput] {
        requests(stage).flatMap(\.outputs)
    }
}

/// The record did not come to show in time what was waited for.
public struct RecordTimeout: Error, CustomStringConvertible {
    public var description: String
}
