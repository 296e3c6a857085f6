import Testing

@testable import parley

@Suite("Speech there and back")
struct SpeechTests {
    /// All hundred sentences take a quarter of a minute, and are `parley bench speech`.
    @Test func whatIsSaidIsUnderstoodAgain() async throws {
        let report = try await BenchSpeech.measure(Array(SpokenSentences.all.prefix(30)), TestEngines.shared.embedded)
        #expect(report.wordErrorRate <= 0.08, "\(report.wordErrorRate)")
    }
}
