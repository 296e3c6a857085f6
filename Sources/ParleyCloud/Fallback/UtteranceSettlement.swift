import ParleyCore
import Synchronization

/// Gets the final transcript of one utterance from whichever engine of a chain gives it.
struct UtteranceSettlement: Sendable {
    let chain: EngineChain<any SpeechRecognizer>
    let recording: UtteranceRecording
    let doubtfulSilence: Duration
    let observer: (any TurnObserver)?

    private struct Answer: Sendable {
        var transcript: Transcript
        var engine: Int
    }

    /// - Parameter onBreak: Is told of the live stream when that has failed, or is not asked: where its utterance
    ///   has no end, the next would be taken for more of it.
    /// - Throws: ``NoEngineLeft`` where no engine answers and no words are known at all.
    func transcript(onBreak: @escaping @Sendable (EngineStream) -> Void) async throws -> Transcript {
        let answer: Answer
        do {
            answer = try await ask(order, live: recording.utterance.live, onBreak: onBreak)
        } catch let error as NoEngineLeft {
            // The words so far are what the live engine understood before it failed.
            let words = recording.utterance.words
            guard !words.isBlank else { throw error }
            return Transcript(text: words, utterance: recording.utterance.number, isFinal: true)
        }
        guard answer.transcript.text.isBlank, recording.length >= doubtfulSilence,
            let second = await secondOpinion(on: answer, onBreak: onBreak)
        else { return answer.transcript }
        return second
    }

    /// The engine that has heard it already, those behind it, and only then those that could not hear it.
    private var order: EngineOrder {
        let live = recording.utterance.live?.engine.name
        let first = chain.engines.firstIndex { $0.name == live } ?? 0
        return EngineOrder(first..<chain.engines.count, lastResort: 0..<first)
    }

    /// What the engines behind the one that found nothing find; `nil` where they agree.
    private func secondOpinion(
        on answer: Answer, onBreak: @escaping @Sendable (EngineStream) -> Void
    ) async -> Transcript? {
        let others = EngineOrder(answer.engine + 1..<chain.engines.count)
        guard !others.isEmpty, let second = try? await ask(others, live: nil, onBreak: onBreak), !second.transcript.text.isBlank
        else { return nil }
        let deaf = chain.engines[answer.engine]
        let failure = ChainFailure(failureReason: .empty, engine: deaf.name)
        deaf.health.record(.failed(.empty, detail: failure.description))
        deaf.health.record(.fellBack(to: chain.engines[second.engine].name))
        deaf.health.failed(failure)
        observer?.failed(EngineFailureNote(stage: chain.stage, engine: deaf.name, reason: FailureReason.empty.rawValue))
        if let live = recording.utterance.live, live.engine.name == deaf.name { onBreak(live) }
        return second.transcript
    }

    /// - Parameter live: The stream that has heard the utterance already.
    private func ask(
        _ order: EngineOrder, live: EngineStream?, onBreak: @escaping @Sendable (EngineStream) -> Void
    ) async throws -> Answer {
        let live = Mutex(live)
        return try await chain.run(observer: observer, order: order) { engine, attempt in
            // It is first in order, and asked once.
            let first = live.withLock { live in
                defer { live = nil }
                return live
            }
            let heard = first?.engine.name == engine.name ? first : nil
            // Its circuit has opened since the utterance began.
            if let first, heard == nil { onBreak(first) }
            let transcript: Transcript
            if let heard, let final = recording.utterance.final {
                do {
                    transcript = try await words(of: final, from: engine, by: attempt.deadline)
                } catch {
                    if !Task.isCancelled { onBreak(heard) }
                    throw error
                }
            } else {
                transcript = try await replay(to: engine, attempt)
            }
            if !transcript.text.isBlank { attempt.noteOutput() }
            let index = chain.engines.firstIndex { $0.name == engine.name } ?? 0
            return Answer(transcript: transcript, engine: index)
        }
    }

    /// Gives an engine the whole utterance at once, on a stream of its own.
    private func replay(
        to engine: NamedEngine<any SpeechRecognizer>, _ attempt: EngineAttempt
    ) async throws -> Transcript {
        let stream = EngineStream(engine, origin: recording.audioStart, clock: chain.clock)
        var audio = UtteranceAudio(capacity: recording.audio.count, start: recording.audioStart)
        audio.append(recording.audio)
        stream.hear(recording.utterance, in: audio)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await stream.run(waitsForClose: false) }
            defer {
                stream.close()
                group.cancelAll()
            }
            let final = stream.ended(recording.utterance.number, at: recording.end)
            return try await attempt.result { [deadline = attempt.deadline] in
                try await words(of: final, from: engine, by: deadline)
            }
        }
    }

    private func words(of final: FinalTranscript, from engine: NamedEngine<any SpeechRecognizer>, by deadline: Duration) async throws -> Transcript {
        let late = ChainFailure(failureReason: .late, engine: engine.name)
        return try await chain.clock.value(by: deadline, late: late) { try await final.words }
    }
}
