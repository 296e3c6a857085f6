import ParleyCore
import Testing

@testable import parley

struct EngineSelectionTests {
    private func engines(
        _ environment: [String: String], file: StageEngines = StageEngines(), vLLM: String? = nil
    ) async -> StageEngines {
        await EngineSelection(environment: Environment(environment), findVLLM: { _ in vLLM }).complete(file)
    }

    private func names(_ engines: StageEngines) -> [String] {
        EngineStage.allCases.map { (engines[$0] ?? []).map(\.name).joined(separator: " ") }
    }

    @Test func withNothingEverythingIsEmbedded() async {
        #expect(names(await engines([:])) == ["embedded", "embedded", "embedded"])
        #expect(names(await engines(["DEEPGRAM_API_KEY": "  ", "OPENAI_API_KEY": ""])) == ["embedded", "embedded", "embedded"])
    }

    @Test func keysSelectTheCloudWithTheEmbeddedEnginesBehindIt() async {
        let all = await engines(["DEEPGRAM_API_KEY": "d", "OPENAI_API_KEY": "o", "ELEVENLABS_API_KEY": "e"], vLLM: "model")
        #expect(names(all) == ["deepgram embedded", "openai embedded", "elevenlabs embedded"])
        #expect(all.languageModels?.first?.settings.url == "https://api.openai.com/v1")
        let one = await engines(["ELEVENLABS_API_KEY": "e", "ELEVENLABS_VOICE_ID": "v"])
        #expect(names(one) == ["embedded", "embedded", "elevenlabs embedded"])
        #expect(one.synthesizers?.first?.settings.voice == "v")
    }

    @Test func aBaseURLAloneSelectsItsServer() async {
        let found = await engines(["OPENAI_BASE_URL": "http://host/v1", "OPENAI_MODEL": "m", "OPENAI_AUTH_HEADER": "api-key"], vLLM: "x")
        let settings = found.languageModels?.first?.settings
        #expect(settings?.url == "http://host/v1" && settings?.model == "m" && settings?.authHeader == "api-key")
    }

    @Test func azureNeedsItsAddress() async {
        #expect(names(await engines(["AZURE_OPENAI_API_KEY": "k"]))[1] == "embedded")
        let azure = await engines([
            "AZURE_OPENAI_API_KEY": "k", "AZURE_OPENAI_ENDPOINT": "https://r.openai.azure.com", "AZURE_OPENAI_DEPLOYMENT": "d",
        ])
        #expect(azure.languageModels?.first?.settings.deployment == "d")
    }

    @Test func aVLLMIsFoundByItself() async {
        let found = await engines([:], vLLM: "Qwen/Qwen3-8B")
        #expect(names(found)[1] == "vllm embedded")
        #expect(found.languageModels?.first?.settings.model == "Qwen/Qwen3-8B")
        #expect(found.languageModels?.first?.settings.url == "http://localhost:8000/v1")
    }

    @Test func theFileComesBeforeTheEnvironment() async throws {
        let file = try ParleyConfiguration(
            yaml: "llm: [openai]\ntts: [embedded]\nengines: {openai: {model: mine}}", file: "f").engines
        let all = await engines(
            ["DEEPGRAM_API_KEY": "d", "OPENAI_MODEL": "other", "OPENAI_BASE_URL": "http://host/v1", "ELEVENLABS_API_KEY": "e"], file: file)
        #expect(names(all) == ["deepgram embedded", "openai", "embedded"])
        #expect(all.languageModels?.first?.settings.model == "mine")
        #expect(all.languageModels?.first?.settings.url == "http://host/v1")
    }
}
