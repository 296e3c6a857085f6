public import Logging
public import ParleyCore

/// Deepgram: Nova over `/v1/listen`, or Flux, which follows turns as well, over `/v2/listen`.
///
/// One connection for each call, open from its beginning to its end. Its streams report turns
/// (``TurnReportingStream``).
public struct DeepgramRecognizer: SpeechRecognizer, CloudEngine {
    let configuration: Configuration
    let clock: CallClock
    let logger: Logger
    let service: CloudService
    let query: DeepgramQuery
    private let base: ServiceURL
    private let headers: [(String, String)]

    /// - Throws: ``CloudError`` for a configuration that cannot work.
    public init(
        configuration: Configuration, clock: CallClock = CallClock(ContinuousClock()),
        logger: Logger = Logger(label: "parley.deepgram")
    ) throws {
        self.configuration = configuration
        self.clock = clock
        self.logger = logger
        let service = CloudService(
            name: "Deepgram", keyVariable: "DEEPGRAM_API_KEY", key: configuration.key, model: configuration.model)
        self.service = service
        base = try ServiceURL(configuration.baseURL, of: service)
        query = try DeepgramQuery(configuration, service)
        headers = [("Authorization", "Token \(try service.requiredKey().exposed)")]
    }

    /// Returns at once: the connection is made in the background, and audio is kept until it is
    /// there. A connection that cannot be made fails the first transcript that is asked for.
    public func openStream() async throws -> any RecognizerStream {
        DeepgramStream(recognizer: self)
    }

    /// Opens a stream with this very configuration, and closes it again.
    public func check() async throws {
        try await connect().leave(saying: #"{"type":"CloseStream"}"#)
    }

    func connect() async throws -> WebSocketConnection {
        var options = WebSocketConnection.Configuration()
        options.connectLimit = configuration.connectLimit
        return try await WebSocketConnection.connect(
            to: base, path: query.path, query: query.items, headers: headers, for: service, configuration: options)
    }
}
