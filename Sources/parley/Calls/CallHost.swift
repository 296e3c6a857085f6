import Foundation
import Logging
import ParleyCore

/// Holds calls for one agent: gives each its own session and agent, and the shared engines.
struct CallHost: Sendable {
    let engines: CallEngines
    let languageModel: any LanguageModel
    let mind: AgentMind
    /// What of the engines each call has one of its own of.
    var ownEngines: @Sendable (CallEngines) -> CallEngines = { $0 }
    var configuration = CallConfiguration()
    var clock = CallClock(ContinuousClock())
    var time = CallTime(now: { Date() }, zone: .current)
    var logger = Logger(label: "parley.call")
    /// Counts the replies that calls begin ahead of the end of a turn.
    var speculation = SpeculationTally()
    /// Counts how calls ended.
    var ends = CallEndTally()

    /// Holds one call from its first frame to its last, through any number of new beginnings.
    @discardableResult
    func hold(_ transport: any CallTransport) async -> CallEnd {
        var end = CallEnd.hungUp
        var isRestart = false
        repeat {
            do {
                let agent = try await makeAgent()
                let call = Call(
                    transport: transport, engines: ownEngines(engines), agent: agent, configuration: configuration,
                    startsAtOnce: isRestart, clock: clock, logger: logger, speculation: speculation)
                end = await call.run()
            } catch {
                logger.error("A call could not be started", metadata: ["error": "\(error)"])
                try? await transport.send(
                    .event(.error(code: "unavailable", message: "The agent cannot take the call right now.")))
                end = .failed(String(describing: error))
            }
            isRestart = true
            ends.ended(end)
        } while end == .restarted
        if end.isAgents { try? await transport.send(.event(.ended(end))) }
        logger.info("A call has ended", metadata: ["reason": "\(end.name)"])
        await transport.close()
        return end
    }

    func makeAgent() async throws -> any CallAgent {
        try await mind.agent(on: languageModel, callID: UUID().uuidString, clock: clock, time: time, logger: logger)
    }
}
