import ParleyCore
import ProviderSimulators
import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct LocalVLLMTests {
    private func find(_ body: String, status: String = "200 OK") async throws -> OpenAILanguageModel.Configuration? {
        try await withRawServer { connection in
            let head = try await connection.readHead()
            guard head.hasPrefix("GET /v1/models ") else { return }
            try await connection.write(
                "HTTP/1.1 \(status)\r\nContent-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
            _ = try await connection.readHead()
        } _: { port in
            await LocalVLLM.find(baseURL: "http://127.0.0.1:\(port)/v1", limit: .seconds(5))
        }
    }

    @Test func aVLLMIsFoundWithItsModel() async throws {
        let found = try await find(#"{"object":"list","data":[{"id":"Qwen/Qwen3-8B","object":"model","owned_by":"vllm","max_model_len":32768}]}"#)
        #expect(found?.model == "Qwen/Qwen3-8B")
        #expect(found?.tokenLimitField == .maxTokens)
        #expect(found?.baseURL.hasSuffix("/v1") == true)
    }

    @Test func anotherServerIsNotTakenForOne() async throws {
        #expect(try await find(#"{"object":"list","data":[{"id":"whisper-1","owned_by":"openai"}]}"#) == nil)
        #expect(try await find("<html></html>") == nil)
        #expect(try await find("{}", status: "404 Not Found") == nil)
        #expect(try await withSimulator(.quick) { await LocalVLLM.find(baseURL: $0.baseURL + "/v1") } == nil)
    }

    @Test func nobodyThereIsNoMatter() async {
        #expect(await LocalVLLM.find(baseURL: "http://127.0.0.1:\(deafPort)/v1") == nil)
    }

    @Test func aServerThatSaysNothingIsNotWaitedFor() async throws {
        let start = ContinuousClock.now
        let found = try await withRawServer { connection in
            while true { _ = try await connection.readHead() }
        } _: { port in
            await LocalVLLM.find(baseURL: "http://127.0.0.1:\(port)/v1", limit: .milliseconds(200))
        }
        #expect(found == nil)
        #expect(ContinuousClock.now - start < .seconds(2))
    }
}
