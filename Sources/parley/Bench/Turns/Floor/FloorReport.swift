/// Who had the floor when: what the benches of interruption and of echo found.
struct InterruptionReport: Encodable, Sendable {
    struct Interruption: Encodable, Sendable {
        var words: String
        /// How long the agent had been speaking, in milliseconds.
        var after: Double
        /// From the first sample of the words to the last audible one of the agent's; `nil` where it went
        /// on to its end.
        var silenced: Double?
    }

    struct Disturbance: Encodable, Sendable {
        enum Outcome: String, Encodable, Sendable {
            /// The agent took no notice.
            case unnoticed
            /// It stopped for a moment and went on.
            case resumed
            /// It gave up its reply.
            case ended
        }

        var sound: String
        var kind: String
        var outcome: Outcome
        /// What the recognizer made of it, where it ended the reply.
        var heard: String?
    }

    var interruptions: [Interruption]
    var disturbances: [Disturbance]
    var median: Double?
    var p95: Double?
    var most: Double?
    var missed: Int
    /// Disturbances that did not end the reply.
    var survived: Int
    var targets: [Target]

    enum CodingKeys: String, CodingKey {
        case interruptions, disturbances, median, p95, missed, survived, targets
        case most = "max"
    }

    init(_ interruptions: [Interruption], _ disturbances: [Disturbance]) {
        self.interruptions = interruptions
        self.disturbances = disturbances
        let times = Distribution(interruptions.compactMap(\.silenced))
        median = times.median
        p95 = times.quantile(0.95)
        most = times.most
        missed = interruptions.count { $0.silenced == nil }
        survived = disturbances.count { $0.outcome != .ended }
        // 57 of 60, and as large a part of fewer.
        let mayEnd = Double(disturbances.count * 3 / 60)
        targets = [
            Target(measure: "agent silent after speech over it began, median, ms", value: median, limit: 200),
            Target(measure: "agent silent after speech over it began, p95, ms", value: p95, limit: 300),
            Target(measure: "interruptions the agent spoke through", value: Double(missed), limit: 0),
            Target(
                measure: "sounds that are no turn, of \(disturbances.count), that ended the reply",
                value: Double(disturbances.count - survived), limit: mayEnd),
        ]
    }
}

struct EchoReport: Encodable, Sendable {
    struct Reply: Encodable, Sendable {
        /// Of the echo, in milliseconds.
        var delay: Int
        var wasInterrupted: Bool
        /// How often playout stopped for a moment.
        var holds: Int
        /// The words that it took for the caller's.
        var heard: String?

        enum CodingKeys: String, CodingKey {
            case delay, holds, heard
            case wasInterrupted = "interrupted"
        }
    }

    var replies: [Reply]
    var interrupted: Int
    var targets: [Target]

    init(_ replies: [Reply]) {
        self.replies = replies
        interrupted = replies.count(where: \.wasInterrupted)
        targets = [
            Target(measure: "replies, of \(replies.count), interrupted by their own echo", value: Double(interrupted), limit: 0)
        ]
    }
}
