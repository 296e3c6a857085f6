import ParleyCore
import Synchronization

/// ElevenLabs over WebSockets, which all calls of the process share: one more for every five
/// replies at once.
final class ElevenLabsSockets: Sendable {
    private struct Entry {
        var socket: ElevenLabsSocket
        var task: Task<Void, Never>
    }

    /// 160 replies at once: beyond any plan's limit.
    private static let maximum = 32
    /// After the last character's audio has come: what may still follow is the silence behind it.
    private static let tailLimit = Duration.milliseconds(80)

    private let account: ElevenLabsAccount
    private let entries = Mutex<[Entry]>([])

    init(account: ElevenLabsAccount) {
        self.account = account
    }

    deinit {
        for entry in entries.withLock({ $0 }) { entry.task.cancel() }
    }

    /// - Throws: ``CloudError``; `CancellationError`, after which the context has been closed.
    func speak(_ chunk: SpeechChunk, _ yield: @escaping @Sendable (SynthesizedAudio) -> Void) async throws {
        let lease = try lease(for: chunk)
        do {
            try await speak(chunk, in: lease, yield)
        } catch let error as CloudError where error.reason == .connectionLost && error.isRetrySafe && lease.isReused {
            // It had been closed, and nobody had noticed.
            try Task.checkCancellation()
            try await speak(chunk, in: try self.lease(for: chunk), yield)
        }
    }

    private func lease(for chunk: SpeechChunk) throws -> ElevenLabsSocket.Lease {
        let lease = entries.withLock { entries -> ElevenLabsSocket.Lease? in
            entries.removeAll { $0.socket.isOver }
            for resumes in [true, false] {
                for entry in entries {
                    if let lease = entry.socket.lease(for: chunk, onlyToResume: resumes) { return lease }
                }
            }
            guard entries.count < Self.maximum else { return nil }
            let socket = ElevenLabsSocket(account: account)
            entries.append(Entry(socket: socket, task: Task { await socket.run() }))
            return socket.lease(for: chunk, onlyToResume: false)
        }
        guard let lease else {
            throw account.service.error(.rateLimited(retryAfter: nil), "too many replies at once")
        }
        return lease
    }

    private func speak(
        _ chunk: SpeechChunk, in lease: ElevenLabsSocket.Lease,
        _ yield: @escaping @Sendable (SynthesizedAudio) -> Void
    ) async throws {
        let configuration = account.configuration
        let service = account.service
        do {
            let carry = try await withWatchdog(
                account.clock, limit: configuration.firstAudioLimit,
                else: service.timedOut(configuration.firstAudioLimit, waitingFor: "audio")
            ) { watchdog in
                var reader = ContextReader(chunk, lease, configuration, service, watchdog, yield)
                return try await reader.read()
            }
            lease.socket.release(lease, after: chunk, carry: carry)
        } catch {
            if (error as? CloudError)?.reason == .timedOut { lease.socket.retire() }
            lease.socket.abandon(lease)
            throw error
        }
    }

    /// Reads the audio of one chunk from its context, and hands it on as it comes.
    private struct ContextReader {
        private let lease: ElevenLabsSocket.Lease
        private let configuration: ElevenLabsSynthesizer.Configuration
        private let service: CloudService
        private let watchdog: Watchdog
        private let yield: @Sendable (SynthesizedAudio) -> Void
        private var chunk: ElevenLabsChunk
        private var hasYielded = false

        init(
            _ chunk: SpeechChunk, _ lease: ElevenLabsSocket.Lease, _ configuration: ElevenLabsSynthesizer.Configuration,
            _ service: CloudService, _ watchdog: Watchdog, _ yield: @escaping @Sendable (SynthesizedAudio) -> Void
        ) {
            self.lease = lease
            self.configuration = configuration
            self.service = service
            self.watchdog = watchdog
            self.yield = yield
            self.chunk = ElevenLabsChunk(text: chunk.text, carry: lease.carry)
        }

        /// - Returns: What the context's next chunk goes on with.
        mutating func read() async throws -> ElevenLabsChunk.Carry {
            reading: for await event in lease.events {
                switch event {
                case .failed(let error):
                    throw hasYielded ? error.afterOutput : error
                case .message(let message):
                    try accept(message)
                    if message.isFinal || (message.isFlushed && chunk.hasAudio) { break reading }
                    expectMore()
                }
            }
            // Time was up: that is no fault where nothing was missing.
            if Task.isCancelled, !(watchdog.hasExpired && chunk.isNearlyCovered) { throw CancellationError() }
            guard chunk.hasAudio else { throw service.error(.noAudio, "it speaks without a sound") }
            guard !chunk.isCutShort else {
                let error = service.error(.connectionLost, "the audio ended in its middle")
                throw hasYielded ? error.afterOutput : error
            }
            if let rest = chunk.finish() { yield(rest) }
            return chunk.carry
        }

        private mutating func accept(_ message: ElevenLabsMessage) throws {
            let audio = try chunk.accept(message)
            guard chunk.received <= configuration.maximumAudio.sampleCount(rate: ElevenLabsSynthesizer.rate) else {
                throw service.error(.protocolViolation, "a chunk takes more than \(configuration.maximumAudio.inWords) of audio")
            }
            guard let audio else { return }
            hasYielded = true
            yield(audio)
        }

        private func expectMore() {
            if chunk.isCovered {
                watchdog.expect(within: tailLimit, else: nil)
            } else if chunk.isNearlyCovered {
                watchdog.expect(within: configuration.idleLimit, else: nil)
            } else if chunk.hasAudio {
                let error = service.timedOut(configuration.idleLimit, waitingFor: "more audio")
                watchdog.expect(within: configuration.idleLimit, else: hasYielded ? error.afterOutput : error)
            }
        }
    }
}
