import ParleyCore

/// What the caller of the latency bench says where there are no recordings.
struct LatencyLines: Sendable {
    /// Questions that need no tool.
    static let plain = [
        "Hello, good morning.", "Where can I get help in an emergency?", "What are your opening hours?",
        "Is the hospital open on Sundays?", "Which doctors work at the hospital?", "Do you speak Spanish?",
        "Do I need a referral from my doctor?", "What should I bring to my first visit?",
    ]
    static let interruption = "Wait, stop please, I have another question."
    /// Some that need one. The agent may hang up after the last.
    static let closing = ["Is Doctor Lee free tomorrow?", "And is Doctor Garcia free on Friday?", "Thank you for your help, goodbye."]

    /// A call with every kind of turn.
    static func call(_ synthesizer: any SpeechSynthesizer) async throws -> [RecordedCaller.Step] {
        var steps = try await turns(plain, synthesizer)
        steps.append(.interruption(try await synthesizer.callerSpeech(interruption), after: .milliseconds(1_200)))
        return steps + (try await turns(closing, synthesizer))
    }

    /// A call of turns without a tool only.
    static func plainCall(_ synthesizer: any SpeechSynthesizer) async throws -> [RecordedCaller.Step] {
        try await turns(plain + ["Thank you very much for your help."], synthesizer)
    }

    private static func turns(_ lines: [String], _ synthesizer: any SpeechSynthesizer) async throws -> [RecordedCaller.Step] {
        var steps: [RecordedCaller.Step] = []
        for line in lines { steps.append(.turn(try await synthesizer.callerSpeech(line))) }
        return steps
    }
}
