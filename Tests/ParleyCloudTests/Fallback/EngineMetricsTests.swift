import ParleyCore
import TestSupport
import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct EngineMetricsTests {
    @Test func everythingIsInTheTextThatPrometheusReads() {
        let clock = CallClock(VirtualClock())
        let metrics = EngineMetrics()
        let health = EngineHealth(stage: .synthesizer, name: "elevenlabs", clock: clock, observer: metrics)
        metrics.watch(health)
        #expect(metrics.text.contains("parley_engine_attempts_total{stage=\"tts\",engine=\"elevenlabs\"} 0\n"))
        health.record(.attempted)
        health.record(.answered(after: .milliseconds(180)))
        health.record(.attempted)
        health.record(.failed(.unauthorized, detail: "ElevenLabs: the key is wrong"))
        health.failed(FakeFailure(failureReason: .unauthorized))
        health.record(.fellBack(to: "embedded"))
        health.record(.exhausted)
        let lines = metrics.text.split(separator: "\n").map(String.init)
        for line in [
            "# TYPE parley_engine_attempts_total counter",
            "parley_engine_attempts_total{stage=\"tts\",engine=\"elevenlabs\"} 2",
            "parley_engine_failures_total{stage=\"tts\",engine=\"elevenlabs\",reason=\"unauthorized\"} 1",
            "parley_engine_fallbacks_total{stage=\"tts\",engine=\"elevenlabs\",to=\"embedded\"} 1",
            "parley_stage_exhausted_total{stage=\"tts\",engine=\"elevenlabs\"} 1",
            "parley_engine_first_output_seconds_bucket{stage=\"tts\",engine=\"elevenlabs\",le=\"0.1\"} 0",
            "parley_engine_first_output_seconds_bucket{stage=\"tts\",engine=\"elevenlabs\",le=\"0.2\"} 1",
            "parley_engine_first_output_seconds_bucket{stage=\"tts\",engine=\"elevenlabs\",le=\"+Inf\"} 1",
            "parley_engine_first_output_seconds_sum{stage=\"tts\",engine=\"elevenlabs\"} 0.18",
            "parley_engine_first_output_seconds_count{stage=\"tts\",engine=\"elevenlabs\"} 1",
            "parley_engine_circuit_state{stage=\"tts\",engine=\"elevenlabs\"} 2",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(!metrics.text.contains("key"))
    }
}
