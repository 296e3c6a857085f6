import Foundation
import ParleyCore
import ParleyEmbedded
import ProviderSimulators

/// The engines that ship, behind the vendors' protocols.
enum EmbeddedSpeech {
    static func load(into configuration: inout SimulatorConfiguration) async throws {
        let models = ModelStore()
        let pool = ComputePool(threads: 2, load: ComputeLoad())
        do {
            let recognizer = try MoonshineRecognizer(
                files: MoonshineFiles(directory: models.directory(for: "moonshine-tiny-en")), pool: pool)
            let synthesizer = try HibariSynthesizer(directory: models.directory(for: "hibari"), pool: pool)
            configuration.stt.source = .recognizer(recognizer)
            configuration.tts.source = .synthesizer(synthesizer)
        } catch {
            let reason = (error as? any LocalizedError)?.errorDescription ?? String(describing: error)
            throw Failure(message: "The embedded engines cannot be loaded (\(reason)). Run: Scripts/bootstrap", status: 1)
        }
    }
}
