import ParleyCore

/// How well the ends of some turns were found.
struct EndingScore: Sendable {
    /// Turns with a pause inside, and those of them that were declared over before their end.
    var paused = 0
    var pausedCut = 0
    /// The same of turns without.
    var complete = 0
    var completeCut = 0
    /// Turns that were declared over too early and taken back before anything was heard.
    var takenBack = 0
    /// Turns that were never declared over.
    var unended = 0
    /// From the last sample of speech to the turn being declared over, in milliseconds, of the turns that
    /// were not cut.
    private(set) var delays: [Double] = []

    mutating func add(_ sample: TurnSample, over: Duration?, wasTakenBack: Bool = false) {
        if wasTakenBack { takenBack += 1 }
        if sample.kind.hasPause { paused += 1 } else { complete += 1 }
        guard let over else {
            unended += 1
            return
        }
        let delay = (over - .samples(sample.speechEnd, rate: AudioFormat.callerRate)).milliseconds
        guard delay < 0 else { return delays.append(delay) }
        if sample.kind.hasPause { pausedCut += 1 } else { completeCut += 1 }
    }

    var turns: Int { paused + complete }
    var cut: Int { pausedCut + completeCut }
    /// Percent of the turns with a pause.
    var falseCutoffs: Double? { paused > 0 ? 100 * Double(pausedCut) / Double(paused) : nil }
    /// Percent of all turns.
    var allCutoffs: Double? { turns > 0 ? 100 * Double(cut) / Double(turns) : nil }
    var delay: Distribution { Distribution(delays) }
}
