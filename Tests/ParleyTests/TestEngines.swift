import Foundation
import Hospital
import Logging
import ParleyAudio
import ParleyCore
import ParleyEmbedded
import Testing

@testable import parley

/// The embedded engines, loaded once for all tests of this target.
actor TestEngines {
    static let shared = TestEngines()

    static let models = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent(".deps/models")

    let embedded = EmbeddedEngines(models: ModelStore(directory: TestEngines.models))
    private var loading: Task<Receptionist, any Error>?

    /// The receptionist with its models loaded; its own store is not used.
    func receptionist() async throws -> Receptionist {
        if let loading { return try await loading.value }
        let loading = Task { [embedded] in
            // Whatever keys and services this machine has, these calls are held by the embedded engines.
            var configuration = ParleyConfiguration()
            configuration.engines.recognizers = [EngineConfiguration(.embedded)]
            configuration.engines.languageModels = [EngineConfiguration(.embedded)]
            configuration.engines.synthesizers = [EngineConfiguration(.embedded)]
            let factory = await EngineFactory(
                configuration: configuration, environment: Environment([:]), embedded: embedded,
                logger: Logger(label: "parley.test"))
            return try await Receptionist.prepare(for: .voice, factory: factory, database: nil)
        }
        self.loading = loading
        return try await loading.value
    }

    /// Holds one call with recorded callers on the morning of Monday, November 23rd, 2026.
    static func call(_ names: [String], store: any HospitalStore) async throws -> RecordedCaller.Recording {
        try await host(store: store).place(names.map { .turn(try recording($0)) })
    }

    static func host(store: any HospitalStore) async throws -> CallHost {
        let receptionist = try await shared.receptionist()
        let engines = try #require(receptionist.engines)
        let zone = TimeZone.gmt
        let time = try #require(CallTime(startingAt: "2026-11-23T09:00", zone: zone))
        return CallHost(
            engines: engines, languageModel: receptionist.languageModel,
            mind: try await .hospital(receptionist.policy, store: store), time: time)
    }

    /// 16 kHz samples of a recorded caller.
    static func recording(_ name: String) throws -> [Float] {
        let file = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Recordings/\(name).wav")
        return try WAVFile(contentsOf: file).resampled(to: AudioFormat.callerRate).samples
    }
}
