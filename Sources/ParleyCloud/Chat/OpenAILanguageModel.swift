import Foundation
import NIOCore
import NIOHTTP1
public import ParleyCore
import ParleyHTTP

/// A language model behind any OpenAI-compatible chat endpoint: OpenAI, Azure, vLLM, llama-server,
/// Ollama and others.
public struct OpenAILanguageModel: LanguageModel, CloudEngine {
    let configuration: Configuration
    let clock: CallClock
    let service: CloudService
    private let base: ServiceURL
    private let headers: [(String, String)]
    let abilities = ServiceAbilities()

    /// - Throws: ``CloudError`` for a configuration that cannot work.
    public init(configuration: Configuration, clock: CallClock = CallClock(ContinuousClock())) throws {
        self.configuration = configuration
        self.clock = clock
        let service = CloudService(
            name: configuration.serviceName, keyVariable: configuration.keyVariable, key: configuration.key,
            model: configuration.deployment?.name ?? configuration.model)
        self.service = service
        base = try ServiceURL(configuration.baseURL, of: service).without(suffix: "/chat/completions")
        var headers = [("Accept", "text/event-stream")]
        // Servers of one's own want no key; the real one is wrong without.
        let isOpenAI = base.host == "api.openai.com" || configuration.deployment != nil
        let key = isOpenAI ? try service.requiredKey() : try service.optionalKey()
        if let key {
            switch configuration.authentication {
            case .bearer: headers.append(("Authorization", "Bearer \(key.exposed)"))
            case .header(let name):
                guard !name.isEmpty, name.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: ":") }) else {
                    throw service.error(.misconfigured, "\"\(name)\" is no name of a header")
                }
                headers.append((name, key.exposed))
            }
        }
        self.headers = headers
    }

    public func openSession() async throws -> any LanguageModelSession {
        OpenAISession(model: self)
    }

    // MARK: Requests

    private var completions: String {
        guard let deployment = configuration.deployment else { return base.http("/chat/completions") }
        // A base that names the path already is left as it is.
        let prefix = base.path.contains("/openai") ? "" : "/openai"
        return base.http(
            "\(prefix)/deployments/\(ServiceURL.escaped(deployment.name))/chat/completions",
            query: [("api-version", deployment.apiVersion)])
    }

    /// A request for an answer.
    func completion(_ body: [UInt8]) -> HTTPClientRequest { CloudHTTP.post(completions, body: body, headers: headers) }

    /// Streams one answer, whose last event is ``LanguageModelEvent/finished(_:)``. It returns a
    /// little later, when the connection is free for the next request.
    /// - Throws: ``CloudError``; `CancellationError`. After the last event, errors mean nothing.
    func stream(
        _ request: LanguageModelRequest, _ yield: @escaping @Sendable (LanguageModelEvent) -> Void
    ) async throws {
        let body = ChatRequest(configuration: configuration).body(for: request)
        let http = completion(body)
        let (configuration, service) = (configuration, service)
        try await withWatchdog(
            clock, limit: configuration.firstTokenLimit,
            else: service.timedOut(configuration.firstTokenLimit, waitingFor: "answer")
        ) { watchdog in
            let response = try await CloudHTTP.execute(http, for: service)
            var reader = ChatReader(configuration: configuration, service: service, watchdog: watchdog, yield: yield)
            if response.headers.first(name: "content-type")?.lowercased().hasPrefix("application/json") == true {
                try reader.readWhole(try await CloudHTTP.collect(response, for: service))
            } else {
                try await reader.read(response)
            }
        }
    }

    // MARK: Check

    /// How long a check may take.
    private static let checkLimit = Duration.seconds(10)

    public func check() async throws {
        let (service, base, headers) = (service, base, headers)
        let probe = completion(ChatRequest(configuration: configuration).probe())
        try await withDeadline(
            Self.checkLimit, clock: clock, else: service.timedOut(Self.checkLimit, waitingFor: "answer")
        ) {
            // The list is the cheapest to ask for. It decides only where it has the model: some
            // servers have no list, some do not care what the model is called, and Azure lists what
            // could be deployed.
            if configuration.deployment == nil, try await Self.list(base, headers, service).contains(configuration.model) { return }
            let response = try await CloudHTTP.execute(probe, for: service)
            let bytes = try await CloudHTTP.collect(response, for: service)
            guard let json = try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self)) else {
                throw service.error(.protocolViolation, "the answer is not JSON")
            }
            if let error = json["error"], error != .null { throw service.error(object: error) }
        }
    }

    /// The models that the server names; empty where it has no such list.
    private static func list(
        _ base: ServiceURL, _ headers: [(String, String)], _ service: CloudService
    ) async throws -> [String] {
        do {
            let response = try await CloudHTTP.execute(CloudHTTP.get(base.http("/models"), headers: headers), for: service)
            return ServedModels(body: try await CloudHTTP.collect(response, for: service)).names
        } catch let error as CloudError where error.reason == .badRequest || error.reason == .badModel || error.reason == .unavailable {
            return []
        }
    }
}
