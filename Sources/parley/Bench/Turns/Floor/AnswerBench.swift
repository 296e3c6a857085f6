import Logging
import ParleyCore

/// Answers over the last words of the agent's question, in a real call: half of them in the agent's own words.
struct AnswerBench {
    let engines: CallEngines
    var configuration = CallConfiguration()
    var logger = Logger(label: "parley.bench")
    var count = 40

    /// A question, and what is said over its end.
    private static let questions: [(asks: String, answers: [String])] = [
        ("I have Thursday morning at nine, or Friday afternoon at two. Which would you like?", ["Thursday morning.", "Friday afternoon.", "The first one."]),
        ("Shall I cancel your appointment with Doctor Lee on Tuesday?", ["Yeah.", "Yes, please.", "Doctor Lee on Tuesday."]),
        ("Would you like to see Doctor Garcia or Doctor Patel?", ["Doctor Garcia.", "Doctor Patel.", "Either one."]),
        ("Is it for tomorrow at ten thirty?", ["Tomorrow at ten thirty.", "Right.", "No, for Monday."]),
        ("Can you come at half past three, or rather in the morning?", ["Half past three.", "In the morning.", "Sure."]),
    ]
    /// Before the end of the question, in milliseconds.
    private static let moments = [300, 150, 400]

    func run(note: (String) -> Void = { _ in }) async throws -> AnswerReport {
        var answers: [AnswerReport.Answer] = []
        for (asks, replies) in Self.questions {
            let own = Set(asks.lowercased().split { !$0.isLetter })
            let talker = ScriptedTalker(greeting: "Hello.", replies: [asks])
            var sounds: [(text: String, samples: [Float])] = []
            for text in replies { sounds.append((text, FloorSounds.trimmed(try await engines.synthesizer.callerSpeech(text)))) }
            let prompt = FloorSounds.trimmed(try await engines.synthesizer.callerSpeech("Please go on."))
            try await FloorCaller.call(engines, talker, configuration: configuration, logger: logger) { caller in
                // How long the question is, is heard once.
                let length = try await heard(&caller, prompt)
                for index in 0..<(count / Self.questions.count) {
                    let (text, samples) = sounds[index % sounds.count]
                    let moment = length - .milliseconds(Self.moments[index % Self.moments.count])
                    let before = caller.state
                    let isAsking = await caller.listen(for: .seconds(20)) { state, now in
                        state.speakingSince.map { now - $0 >= moment } ?? false
                    }
                    guard isAsking else { throw CommandFailure.failed(caller.state.failure ?? "The agent does not ask.") }
                    _ = await caller.speak(samples)
                    let isTaken = await caller.listen(for: .seconds(5)) { state, _ in state.transcripts.count > before.transcripts.count }
                    let words = text.lowercased().split { !$0.isLetter }
                    answers.append(
                        AnswerReport.Answer(
                            said: text, heard: isTaken ? caller.state.transcripts.last : nil, isInAgentsWords: words.count > 1 && words.allSatisfy(own.contains)))
                    // One that was not taken leaves the agent waiting.
                    if !isTaken { _ = await caller.speak(prompt) }
                }
            }
            note("answers: \(answers.count) of \(count)")
        }
        return AnswerReport(answers)
    }

    /// Has the question asked, and hears it to its end.
    private func heard(_ caller: inout FloorCaller, _ prompt: [Float]) async throws -> Duration {
        _ = await caller.listen(for: .seconds(10)) { state, _ in state.repliesEnded > 0 }
        _ = await caller.speak(prompt)
        _ = await caller.listen(for: .seconds(10)) { state, _ in state.speakingSince != nil }
        let start = caller.state.speakingSince ?? caller.time
        let isHeard = await caller.listen(for: .seconds(20)) { state, _ in state.repliesEnded > 1 }
        guard isHeard else { throw CommandFailure.failed(caller.state.failure ?? "The agent does not ask.") }
        let length = caller.time - start
        _ = await caller.speak(prompt)
        return length
    }
}

/// What became of answers over the agent's last words.
struct AnswerReport: Encodable, Sendable {
    struct Answer: Encodable, Sendable {
        var said: String
        /// What it was taken for; `nil` where it was not taken.
        var heard: String?
        var isInAgentsWords: Bool
    }

    var answers: [Answer]
    var taken: Int
    var targets: [Target]

    init(_ answers: [Answer]) {
        self.answers = answers
        taken = answers.count { $0.heard != nil }
        // 38 of 40, and as large a part of fewer.
        targets = [
            Target(measure: "answers over the agent's last words, of \(answers.count), that were not taken", value: Double(answers.count - taken), limit: Double(answers.count * 2 / 40)),
        ]
    }

    private var rows: [[String]] {
        [("in the agent's words", true), ("in others", false)].map { name, isOwn in
            let those = answers.filter { $0.isInAgentsWords == isOwn }
            return [name, "\(those.count)", "\(those.count { $0.heard != nil })"]
        }
    }

    var table: String {
        var table = TextTable("answers over the agent's last words", "count", "taken")
        for row in rows { table.add(cells: row) }
        return ([table.text] + answers.filter { $0.heard == nil }.map { "not taken: \($0.said)" }).joined(separator: "\n")
    }

    func write(to page: inout HTMLPage) {
        page.heading("Answers")
        page.paragraph("Answers that begin 150 to 400 ms before the agent's question has ended.")
        page.targets(targets)
        page.table(["answers over the agent's last words", "count", "taken"], rows)
    }
}
