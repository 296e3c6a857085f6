import ParleyCore
import ParleyEmbedded

/// Hears a turn once, with the engines and the ear of a call, as fast as they can: time is that of the
/// audio, and stands still while something is computed; how long that took is noted.
struct TurnHearing: Sendable {
    let detector: any VoiceActivityDetector
    let recognizer: any SpeechRecognizer
    let turnDetector: any TurnDetector
    /// Reads the words as the agent's language model does; `nil` where it cannot tell whether they are all.
    var reader: TurnReader?
    var gate = SpeechGate.Configuration()
    var clock = CallClock(ContinuousClock())

    /// 20 ms, as clients send it.
    private static let frameLength = 320
    /// Silences after which the turn detector is asked, beside the moment at which a pause is noticed.
    private static let laterQuestions: [Duration] = [.milliseconds(100), .milliseconds(150), .milliseconds(200), .milliseconds(300)]

    /// - Parameter asked: What the agent had asked before the turn.
    func hear(_ audio: [Float], asked: String? = nil) async throws -> HeardTurn {
        try await reader?.begin(asked: asked)
        guard let stream = try await recognizer.openStream() as? any SettlingRecognizerStream else {
            throw CommandFailure.failed("This recognizer can only be heard at the pace of speech.")
        }
        let history = AudioHistory(capacity: 8 * AudioFormat.callerRate)
        var ear = Ear(detector: detector, stream: stream, history: history, gate: gate)
        var heard = HeardTurn()
        var utterance: Utterance?
        var pause: (start: Int, questions: [Duration])?
        for start in stride(from: 0, to: audio.count, by: Self.frameLength) {
            let end = min(start + Self.frameLength, audio.count)
            let now = Duration.samples(end, rate: AudioFormat.callerRate)
            let (events, took) = try await timed { try await ear.hear(floats: Array(audio[start..<end]), at: now) }
            var isNewPause = false
            for event in events {
                switch event {
                case .speechBegan(let sample):
                    pause = nil
                    if utterance == nil { utterance = Utterance(1, of: stream, at: sample) }
                    heard.events.append(HeardTurn.Event(time: now + took, kind: .speechBegan(at: sample)))
                case .pauseBegan(let sample, let silence):
                    utterance?.pause(at: sample)
                    pause = (sample, Self.laterQuestions)
                    isNewPause = true
                    heard.events.append(HeardTurn.Event(time: now + took, kind: .pauseBegan(at: sample, silence: silence)))
                default: break
                }
            }
            if isNewPause, let place = pause?.start {
                // Both are asked at nearly the same moment, and share the cores.
                async let answer = judge(history, pause: place, now: now)
                try await note(stream, at: now + took, in: &heard)
                heard.judgements.append(try await answer)
            } else {
                try await note(stream, at: now + took, in: &heard)
                if let current = pause, let next = current.questions.first,
                    now - .samples(current.start, rate: AudioFormat.callerRate) >= next {
                    pause?.questions.removeFirst()
                    heard.judgements.append(try await judge(history, pause: current.start, now: now))
                }
            }
        }
        heard.length = .samples(audio.count, rate: AudioFormat.callerRate)
        heard.events.sort { $0.time < $1.time }
        await stream.close()
        return heard
    }

    /// Notes the transcript that is being made, if one is, and what the language model makes of it.
    private func note(_ stream: any SettlingRecognizerStream, at time: Duration, in heard: inout HeardTurn) async throws {
        let began = clock.now
        guard let transcript = await stream.settled() else { return }
        let took = clock.now - began
        heard.events.append(
            HeardTurn.Event(
                time: time + took,
                kind: .words(transcript.text, reachesPause: transcript.reachesPause, sentenceEnd: transcript.sentenceEnd)))
        guard let reader, !transcript.text.isEmpty else { return }
        guard transcript.reachesPause else { return await reader.readAhead(transcript.text) }
        let (probability, reading) = try await timed { try await reader.completion(of: transcript.text) }
        guard let probability else { return }
        heard.readings.append(HeardTurn.Reading(words: transcript.text, probability: probability, took: reading))
    }

    private func judge(_ history: AudioHistory, pause: Int, now: Duration) async throws -> HeardTurn.Judgement {
        let audio = history.latest()
        let (probability, took) = try await timed {
            try await turnDetector.completionProbability(audio: audio, words: "")
        }
        return HeardTurn.Judgement(
            pause: pause, silence: now - .samples(pause, rate: AudioFormat.callerRate), probability: probability, took: took)
    }

    private func timed<Value>(_ work: () async throws -> Value) async rethrows -> (Value, Duration) {
        let began = clock.now
        let value = try await work()
        return (value, clock.now - began)
    }
}
