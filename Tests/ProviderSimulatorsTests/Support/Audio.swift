import NIOWebSocket
import Foundation
import NIOWebSocket
import ParleyAudio
import ProviderSimulators

/// Audio at 16 kHz for a recognizer that goes by energy.
enum Audio {
    static func sound(_ seconds: Double) -> [Float] {
        (0..<Int(seconds * 16_000)).map { 0.3 * sin(Float($0) * 0.08) }
    }

    static func silence(_ seconds: Double) -> [Float] {
        Array(repeating: 0, count: Int(seconds * 16_000))
    }
}

extension SocketClient {
    /// Sends audio in frames of 50 ms, as fast as it goes.
    func send(audio samples: [Float]) async throws {
        for start in stride(from: 0, to: samples.count, by: 800) {
            try await send(.binary, PCM.littleEndianBytes(samples[start..<min(start + 800, samples.count)]))
        }
    }
}

extension SimulatorConfiguration {
    /// Latencies too short to wait for.
    static var quick: SimulatorConfiguration {
        var configuration = SimulatorConfiguration()
        configuration.stt.transcriptDelay = .milliseconds(5)
        configuration.llm.firstToken = .milliseconds(5)
        configuration.llm.perToken = .zero
        configuration.tts.firstAudio = .milliseconds(5)
        configuration.tts.perAudioSecond = .zero
        return configuration
    }
}
