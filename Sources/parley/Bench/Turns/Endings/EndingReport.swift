import ParleyCore

/// What the end-of-turn bench found.
struct EndingReport: Encodable, Sendable {
    /// The figures of some of the turns.
    struct Row: Encodable, Sendable {
        var group: String
        var complete: Int
        var completeCut: Int
        var paused: Int
        var pausedCut: Int
        /// Turns declared over too early, and taken back before anything was heard.
        var takenBack: Int
        var falseCutoffs: Double?
        var median: Double?
        var p95: Double?
        var most: Double?
        var unended: Int

        enum CodingKeys: String, CodingKey {
            case group, complete, paused, median, p95, unended
            case completeCut = "complete_cut"
            case pausedCut = "paused_cut"
            case takenBack = "taken_back"
            case falseCutoffs = "false_cutoffs_percent"
            case most = "max"
        }

        init(_ group: String, _ score: EndingScore) {
            self.group = group
            complete = score.complete
            completeCut = score.completeCut
            paused = score.paused
            pausedCut = score.pausedCut
            takenBack = score.takenBack
            falseCutoffs = score.falseCutoffs
            median = score.delay.median
            p95 = score.delay.quantile(0.95)
            most = score.delay.most
            unended = score.unended
        }
    }

    /// A turn that was cut off, or waited for long.
    struct Case: Encodable, Sendable {
        var name: String
        var text: String
        var kind: String
        var condition: String
        /// The pause in it, in milliseconds.
        var pause: Int
        /// From the last sample of speech, in milliseconds; negative where the turn was cut.
        var delay: Double?
        /// How long it had been silent when the turn was declared over: where that is less than ``pause``,
        /// the turn was perhaps cut in one of the caller's own gaps.
        var silence: Double?
        /// The words that were answered.
        var answered: String
        /// The turn detector's latest answer, and the language model's.
        var probability: Float?
        var reading: Float?
    }

    /// How often a reply was begun before the turn was over, and how often it was the right one.
    var begunAhead = 0
    var adopted = 0
    var rows: [Row] = []
    /// The same turns, ended by the paper's 700 ms of silence.
    var paper: Row
    var sweep: [EndingSweep.Point]
    var cut: [Case] = []
    var slowest: [Case] = []
    var unended: [Case] = []
    var turns: [HeardTurnRecord] = []
    var targets: [Target]
    /// What the computations took at the median, in milliseconds: they are part of the delays.
    var decode: Double?
    var judgement: Double?

    enum CodingKeys: String, CodingKey {
        case rows, paper, sweep, cut, slowest, unended, turns, targets, adopted
        case begunAhead = "begun_ahead"
        case decode = "decode_median"
        case judgement = "judgement_median"
    }

    init(samples: [TurnSample], heard: [HeardTurn], configuration: TurnConfiguration = TurnConfiguration()) {
        let sweep = EndingSweep(samples: samples, heard: heard, base: configuration)
        var all = EndingScore()
        var groups: [(name: String, score: EndingScore)] = []
        func add(_ sample: TurnSample, _ outcome: TurnReplay.Outcome, to name: String) {
            let index = groups.firstIndex { $0.name == name } ?? groups.endIndex
            if index == groups.endIndex { groups.append((name, EndingScore())) }
            groups[index].score.add(sample, over: outcome.over, wasTakenBack: outcome.wasTakenBack)
        }
        var cases: [Case] = []
        turns = []
        for (sample, turn) in zip(samples, heard) {
            let outcome = TurnReplay.run(turn, asked: sample.asked, configuration: configuration)
            all.add(sample, over: outcome.over, wasTakenBack: outcome.wasTakenBack)
            for group in [sample.source.rawValue, sample.kind.rawValue, sample.condition] { add(sample, outcome, to: group) }
            begunAhead += outcome.begunAhead
            adopted += outcome.wasAdopted ? 1 : 0
            turns.append(HeardTurnRecord(sample, turn, over: outcome.over))
            cases.append(
                Case(
                    name: sample.name, text: sample.text, kind: sample.kind.rawValue, condition: sample.condition,
                    pause: sample.pause,
                    delay: outcome.over.map { ($0 - .samples(sample.speechEnd, rate: AudioFormat.callerRate)).milliseconds },
                    silence: outcome.silence?.milliseconds, answered: outcome.words, probability: outcome.probability,
                    reading: outcome.reading))
        }
        let order = TurnSample.Source.allCases.map(\.rawValue) + TurnSample.Kind.allCases.map(\.rawValue) + TurnCondition.all.map(\.name)
        groups.sort { (order.firstIndex(of: $0.name) ?? 0) < (order.firstIndex(of: $1.name) ?? 0) }
        rows = [Row("all", all)] + groups.map { Row($0.name, $0.score) }
        paper = Row("fixed 700 ms of silence", sweep.paper)
        self.sweep = sweep.points()
        cut = cases.filter { ($0.delay ?? 0) < 0 }
        unended = cases.filter { $0.delay == nil }
        slowest = Array(cases.filter { ($0.delay ?? 0) > 1_200 }.sorted { ($0.delay ?? 0) > ($1.delay ?? 0) }.prefix(10))
        targets = [
            Target(measure: "false cut-offs, % of the turns with a pause", value: all.falseCutoffs, limit: 5),
            Target(measure: "false cut-offs, % of all turns", value: all.allCutoffs, limit: 5),
            Target(measure: "end-of-turn delay, median, ms", value: all.delay.median, limit: 350),
            Target(measure: "end-of-turn delay, p95, ms", value: all.delay.quantile(0.95), limit: 1_200),
            Target(measure: "turns never ended", value: Double(all.unended), limit: 0),
        ]
        judgement = Distribution(heard.flatMap { $0.judgements.map(\.took.milliseconds) }).median
        decode = Distribution(heard.flatMap(Self.decodeTimes)).median
    }

    /// From the moment a pause was noticed to the words up to it.
    private static func decodeTimes(_ turn: HeardTurn) -> [Double] {
        var times: [Double] = []
        var pause: Duration?
        for event in turn.events {
            switch event.kind {
            case .pauseBegan: pause = event.time
            case .words(_, true, _): if let pause { times.append((event.time - pause).milliseconds) }
            default: break
            }
        }
        return times
    }
}
