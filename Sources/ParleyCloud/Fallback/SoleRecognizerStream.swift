import ParleyCore

/// The stream of a chain's only engine: frames and words go straight through. What a chain adds is the watch that is kept
/// on the words of each utterance.
struct SoleRecognizerStream: RecognizerStream {
    let chain: EngineChain<any SpeechRecognizer>
    let base: any RecognizerStream

    var transcripts: AsyncStream<Transcript> { base.transcripts }
    func append(_ samples: [Float]) { base.append(samples) }
    func begin(_ utterance: Int, at sample: Int) { base.begin(utterance, at: sample) }
    func pause(_ utterance: Int, at sample: Int) { base.pause(utterance, at: sample) }
    func end(_ utterance: Int, at sample: Int) -> FinalTranscript { base.end(utterance, at: sample).watched(by: chain) }
    func discard(_ utterance: Int) { base.discard(utterance) }
    func close() async { await base.close() }
}

/// The same of an engine that reports turns.
struct SoleTurnReportingStream: TurnReportingStream {
    let chain: EngineChain<any SpeechRecognizer>
    let base: any TurnReportingStream

    var transcripts: AsyncStream<Transcript> { base.transcripts }
    var turnReports: AsyncStream<RecognizerTurnReport> { base.turnReports }
    func append(_ samples: [Float]) { base.append(samples) }
    func begin(_ utterance: Int, at sample: Int) { base.begin(utterance, at: sample) }
    func pause(_ utterance: Int, at sample: Int) { base.pause(utterance, at: sample) }
    func end(_ utterance: Int, at sample: Int) -> FinalTranscript { base.end(utterance, at: sample).watched(by: chain) }
    func discard(_ utterance: Int) { base.discard(utterance) }
    func close() async { await base.close() }
}

extension FinalTranscript {
    /// Waited for until the engine's deadline, with its health and the turn's observer told of what comes of it.
    fileprivate func watched(by chain: EngineChain<any SpeechRecognizer>) -> FinalTranscript {
        FinalTranscript { [observer = TurnObservation.current] in
            try await chain.run(observer: observer) { _, attempt in
                let transcript = try await attempt.result { try await words }
                if !transcript.text.isBlank { attempt.noteOutput() }
                return transcript
            }
        }
    }
}
