/// Where the simulators listen and how each provider behaves.
///
/// A value: change it before a simulator starts, or through ``ProviderSimulator/configure(_:)`` while
/// it runs; requests that have begun go on as they were.
public struct SimulatorConfiguration: Sendable {
    public var host: String
    /// 0 for a port of the system's choice.
    public var port: Int
    public var stt: RecognitionBehavior
    public var llm: ChatBehavior
    public var tts: SynthesisBehavior
    /// The record keeps so many requests; older ones are forgotten.
    public var maximumRecordedRequests: Int

    public init(
        host: String = "127.0.0.1", port: Int = 0, stt: RecognitionBehavior = RecognitionBehavior(),
        llm: ChatBehavior = ChatBehavior(), tts: SynthesisBehavior = SynthesisBehavior(),
        maximumRecordedRequests: Int = 10_000
    ) {
        self.host = host
        self.port = port
        self.stt = stt
        self.llm = llm
        self.tts = tts
        self.maximumRecordedRequests = maximumRecordedRequests
    }

    subscript(faultsOf stage: SimulatedStage) -> FaultPlan {
        get {
            switch stage {
            case .stt: stt.faults
            case .llm: llm.faults
            case .tts: tts.faults
            }
        }
        set {
            switch stage {
            case .stt: stt.faults = newValue
            case .llm: llm.faults = newValue
            case .tts: tts.faults = newValue
            }
        }
    }
}
