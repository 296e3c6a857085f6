import NIOCore
import NIOHTTP1
import NIOWebSocket
import ParleyCore

/// ElevenLabs' WebSockets: `stream-input`, one text; `multi-stream-input`, a context for each.
struct ElevenLabsSocket {
    let exchange: Exchange
    let voice: String
    let isMulti: Bool

    private var behavior: SynthesisBehavior { exchange.configuration.tts }

    func run() async throws -> RecordedRequest.Ending {
        try await Pace.sleep(until: exchange.request.receivedAt + behavior.connectDelay)
        let socket: Socket
        do {
            socket = try await exchange.connection.upgrade(exchange.request, headers: [:])
        } catch is NIOWebSocketUpgradeError {
            try await exchange.answer(.json(["detail": "This is no WebSocket handshake."], status: .badRequest))
            return .answered
        }
        exchange.log.update { $0.status = 101 }
        exchange.simulator.opened(exchange.connection, for: .tts)
        let fate = SocketFate()
        if exchange.fault == .stallAfterConnect { fate.mute() }
        let session: ElevenLabsSession
        do throws(ElevenLabsComplaint) {
            session = try ElevenLabsSession(exchange: exchange, socket: socket, fate: fate, voice: voice, isMulti: isMulti)
        } catch {
            await error.send(on: socket)
            return .closedBySimulator
        }
        let timeout = Duration.seconds((exchange.request.query("inactivity_timeout").flatMap(Int.init) ?? 20).clamped(to: 1...180))
        return await withTaskGroup(of: Void.self) { group in
            group.addTask {
                guard (try? await fate.untilIdle(timeout)) != nil, !fate.isMuted else { return }
                fate.cut()
                await ElevenLabsComplaint(
                    "input_timeout_exceeded",
                    "This websocket has been open without new input for longer than its timeout of \(timeout.components.seconds) seconds."
                ).send(on: socket)
            }
            let ending = await session.run()
            group.cancelAll()
            return fate.wasCut ? .closedBySimulator : ending
        }
    }
}

/// What ElevenLabs says before it closes a WebSocket with 1008.
struct ElevenLabsComplaint: Error, Sendable {
    var code: String
    var message: String

    init(_ code: String, _ message: String) {
        self.code = code
        self.message = message
    }

    func send(on socket: Socket) async {
        try? await socket.send(["message": .string(message), "error": .string(code), "code": 1008])
        await socket.close(code: 1008, reason: message)
    }
}
