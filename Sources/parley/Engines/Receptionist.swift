import Foundation
import Hospital
import Logging
import ParleyAgent
import ParleyCore
import ParleyEmbedded

/// The agent that ships, with its engines and its store: everything a call needs.
struct Receptionist: Sendable {
    let store: HospitalStore
    let definition: AgentDefinition
    let languageModel: LlamaLanguageModel
    /// `nil` where the agent is only written to.
    let engines: CallEngines?

    enum Use { case voice, text }

    /// Loads the models and reads the agent's instructions: about two seconds, half a minute the
    /// first time.
    static func prepare(
        for use: Use, embedded: EmbeddedEngines, database: String?, model: String? = nil, calls: Int = 4,
        note: (String) -> Void = { _ in }
    ) async throws -> Receptionist {
        let store = try openStore(database)
        let definition = HospitalAgent.definition(store: store)
        var engines: CallEngines?
        if use == .voice {
            let synthesizer = CachingSynthesizer(try embedded.synthesizer())
            let recognizer = try embedded.recognizer()
            engines = CallEngines(
                voiceActivity: try embedded.voiceActivity(), turnDetector: try embedded.turnDetector(),
                recognizer: recognizer, synthesizer: synthesizer)
            try await synthesizer.keep([definition.greeting] + definition.tools.compactMap(\.filler))
            // The first run of a network allocates what the others reuse.
            _ = try await recognizer.transcribe(Array(repeating: 0, count: 16_000))
        }
        let languageModel = try embedded.languageModel(path: model, sessions: calls)
        note("Reading the instructions (the first time takes half a minute) …")
        try await languageModel.warm(definition.opening)
        return Receptionist(store: store, definition: definition, languageModel: languageModel, engines: engines)
    }

    func host(_ engines: CallEngines, time: CallTime, logger: Logger) -> CallHost {
        CallHost(
            engines: engines, languageModel: languageModel, definition: definition, now: time.now,
            timeZone: time.zone, logger: logger)
    }

    private static func openStore(_ path: String?) throws -> HospitalStore {
        do {
            return try HospitalStore(path: path)
        } catch {
            throw CommandFailure.usage("\(path ?? "the database") cannot be used as a database: \(CommandFailure.line(for: error))")
        }
    }
}

/// The calendar time a call takes place at: the machine's, or one that was asked for.
struct CallTime: Sendable {
    var now: @Sendable () -> Date
    var zone: TimeZone

    static let machine = CallTime(now: { Date() }, zone: .current)

    /// A time that begins at `text`, such as 2026-11-23T09:00, and goes on from there.
    init?(startingAt text: String, zone: TimeZone = .current) {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = zone
        for format in ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd"] {
            formatter.dateFormat = format
            guard let date = formatter.date(from: text) else { continue }
            let started = ContinuousClock.now
            self.init(
                now: { date.addingTimeInterval(started.duration(to: .now).milliseconds / 1_000) }, zone: zone)
            return
        }
        return nil
    }

    private init(now: @escaping @Sendable () -> Date, zone: TimeZone) {
        self.now = now
        self.zone = zone
    }

    /// - Throws: A usage error for a text that is no time.
    static func parsed(_ text: String?) throws -> CallTime {
        guard let text else { return .machine }
        guard let time = CallTime(startingAt: text) else {
            throw CommandFailure.usage("--now \(text): expected a time such as 2026-11-23T09:00")
        }
        return time
    }
}
