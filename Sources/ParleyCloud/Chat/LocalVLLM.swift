public import ParleyCore

/// A vLLM on this machine, which is found without being configured.
public enum LocalVLLM {
    /// Where `vllm serve` listens by default.
    public static let defaultBaseURL = "http://localhost:8000/v1"

    /// Asks for the models that are served there.
    /// - Parameter limit: How long to wait: it is asked at every start, and most often is not there.
    /// - Returns: How to reach the first of its models; `nil` where there is no vLLM. Another server
    ///   on the same port, such as one for speech, is not taken for it.
    public static func find(
        baseURL: String = defaultBaseURL, limit: Duration = .milliseconds(500),
        clock: CallClock = CallClock(ContinuousClock())
    ) async -> OpenAILanguageModel.Configuration? {
        let service = CloudService(name: "vLLM", keyVariable: "OPENAI_API_KEY", key: nil, model: "")
        do {
            let base = try ServiceURL(baseURL, of: service)
            let served = try await withDeadline(limit, clock: clock, else: service.timedOut(limit, waitingFor: "answer")) {
                let response = try await CloudHTTP.execute(CloudHTTP.get(base.http("/models"), headers: []), for: service)
                return ServedModels(body: try await CloudHTTP.collect(response, for: service))
            }
            guard let entry = served.entries.first(where: \.isVLLM) else { return nil }
            var configuration = OpenAILanguageModel.Configuration()
            configuration.baseURL = baseURL
            configuration.model = entry.name
            configuration.tokenLimitField = .maxTokens
            configuration.serviceName = "vLLM"
            return configuration
        } catch {
            return nil
        }
    }
}
