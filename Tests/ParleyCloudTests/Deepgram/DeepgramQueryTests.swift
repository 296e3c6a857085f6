import Testing

@testable import ParleyCloud

struct DeepgramQueryTests {
    private func query(_ change: (inout DeepgramRecognizer.Configuration) -> Void = { _ in }) throws -> DeepgramQuery {
        var configuration = DeepgramRecognizer.Configuration()
        change(&configuration)
        return try DeepgramQuery(configuration, testService)
    }

    private func values(_ name: String, _ query: DeepgramQuery) -> [String] { query.items.filter { $0.0 == name }.map(\.1) }

    @Test func novaIsAskedForEverythingItCanTell() throws {
        let query = try query { $0.keyterms = ["Dr. Müller", "Okafor", ""] }
        #expect(query.path == "/v1/listen")
        #expect(values("model", query) == ["nova-3"])
        #expect(values("encoding", query) == ["linear16"])
        #expect(values("sample_rate", query) == ["16000"])
        #expect(values("interim_results", query) == ["true"])
        #expect(values("endpointing", query) == ["300"])
        #expect(values("utterance_end_ms", query) == ["1000"])
        #expect(values("vad_events", query) == ["true"])
        #expect(values("smart_format", query) == ["true"])
        #expect(values("keyterm", query) == ["Dr. Müller", "Okafor"])
    }

    @Test func endpointingIsTurnedOffByAWord() throws {
        #expect(values("endpointing", try query { $0.endpointing = .zero }) == ["false"])
    }

    @Test func fluxIsAskedForWhatItKnows() throws {
        let query = try query {
            $0.model = "flux-general-en"
            $0.keyterms = ["Okafor"]
            $0.endOfTurnThreshold = 0.8
            $0.endOfTurnTimeout = .milliseconds(3_000)
        }
        #expect(query.path == "/v2/listen")
        #expect(Set(query.items.map(\.0)) == [
            "model", "encoding", "sample_rate", "keyterm", "eot_threshold", "eager_eot_threshold", "eot_timeout_ms",
        ])
    }

    @Test func olderModelsTakeKeywords() throws {
        let query = try query { $0.model = "nova-2"; $0.keyterms = ["Okafor"] }
        #expect(values("keywords", query) == ["Okafor"])
        #expect(values("keyterm", query).isEmpty)
    }

    @Test func noMoreKeytermsAreSentThanAreTaken() throws {
        let query = try query { $0.keyterms = (0..<300).map { "term number \($0)" } }
        let terms = values("keyterm", query)
        #expect(terms.count <= 100)
        #expect(terms.reduce(0) { $0 + $1.count } <= 2_000)
    }

    @Test func moreOfTheQueryReplacesItsOwn() throws {
        let query = try query { $0.extraQuery = ["smart_format": "false", "numerals": "true"] }
        #expect(values("smart_format", query) == ["false"])
        #expect(values("numerals", query) == ["true"])
    }

    @Test func whatDeepgramRefusesIsRefusedHere() {
        #expect(throws: CloudError.self) { try query { $0.utteranceEnd = .milliseconds(500) } }
        #expect(throws: CloudError.self) { try query { $0.model = "" } }
        #expect(throws: CloudError.self) { try query { $0.model = "flux-general-en"; $0.endOfTurnThreshold = 0.2 } }
        #expect(throws: CloudError.self) {
            try query { $0.model = "flux-general-en"; $0.endOfTurnThreshold = 0.6; $0.eagerEndOfTurnThreshold = 0.7 }
        }
        #expect(throws: CloudError.self) { try query { $0.model = "flux-general-en"; $0.endOfTurnTimeout = .milliseconds(100) } }
    }

    @Test func aMissingKeyIsTold() {
        let error = #expect(throws: CloudError.self) { try DeepgramRecognizer(configuration: DeepgramRecognizer.Configuration()) }
        #expect(error?.description == "Deepgram: there is no key. Set DEEPGRAM_API_KEY.")
    }
}
