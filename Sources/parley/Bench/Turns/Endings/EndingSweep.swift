import ParleyCore

/// The settings whose trade-off is drawn: each series varies one and leaves the rest as they are.
struct EndingSweep: Sendable {
    /// One setting's figures.
    struct Point: Encodable, Sendable {
        var series: String
        var setting: String
        /// Whether this is how the agent ships.
        var isDefault = false
        /// Percent of the turns with a pause, and of all.
        var falseCutoffs: Double?
        var allCutoffs: Double?
        /// Milliseconds.
        var median: Double?
        var p95: Double?
        var unended: Int

        enum CodingKeys: String, CodingKey {
            case series, setting, median, p95, unended
            case isDefault = "default"
            case falseCutoffs = "false_cutoffs_percent"
            case allCutoffs = "all_cutoffs_percent"
        }

        init(series: String, setting: String, isDefault: Bool, score: EndingScore) {
            self.series = series
            self.setting = setting
            self.isDefault = isDefault
            falseCutoffs = score.falseCutoffs
            allCutoffs = score.allCutoffs
            median = score.delay.median
            p95 = score.delay.quantile(0.95)
            unended = score.unended
        }
    }

    /// What the paper ends a turn by.
    static let paperSilence: Duration = .milliseconds(700)
    static let silenceSeries = "fixed silence"

    let samples: [TurnSample]
    let heard: [HeardTurn]
    var base = TurnConfiguration()

    func score(_ configuration: TurnConfiguration) -> EndingScore {
        var score = EndingScore()
        for (sample, turn) in zip(samples, heard) {
            let outcome = TurnReplay.run(turn, asked: sample.asked, configuration: configuration)
            score.add(sample, over: outcome.over, wasTakenBack: outcome.wasTakenBack)
        }
        return score
    }

    func points() -> [Point] {
        let thresholds: [Float] = [0.3, 0.4, 0.5, 0.6, 0.7, 0.78, 0.82, 0.86, 0.9, 0.95]
        let open: [Float] = [0, 0.1, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5]
        let unsure = [500, 700, 800, 850, 900, 950, 1_050, 1_200, 1_500, 1_800, 2_200]
        let judging = [20, 40, 70, 85, 100, 150, 200, 300, 450]
        var points = varied("completion threshold", thresholds, \.completionThreshold, name: { "\($0)" })
        points += varied("open threshold", open, \.openThreshold, name: { "\($0)" })
        points += varied("unsure limit", unsure.map(Self.time), \.unsureLimit, name: Self.name)
        points += varied("pause before judging", judging.map(Self.time), \.pauseBeforeJudging, name: Self.name)
        for silence in [300, 500, 700, 900, 1_200, 1_600, 2_000] { points.append(point(silence: silence)) }
        return points
    }

    /// The paper's endpointing.
    var paper: EndingScore { score(silence: Self.paperSilence) }

    private func varied<Value: Equatable>(
        _ series: String, _ values: [Value], _ setting: WritableKeyPath<TurnConfiguration, Value>, name: (Value) -> String
    ) -> [Point] {
        values.map { value in
            var configuration = base
            configuration[keyPath: setting] = value
            return Point(
                series: series, setting: name(value), isDefault: value == base[keyPath: setting], score: score(configuration))
        }
    }

    private func point(silence: Int) -> Point {
        Point(
            series: Self.silenceSeries, setting: "\(silence) ms", isDefault: false, score: score(silence: .milliseconds(silence)))
    }

    private func score(silence: Duration) -> EndingScore {
        var score = EndingScore()
        for (sample, turn) in zip(samples, heard) { score.add(sample, over: TurnReplay.over(turn, afterSilence: silence)) }
        return score
    }

    private static func time(_ milliseconds: Int) -> Duration { .milliseconds(milliseconds) }
    static func name(_ time: Duration) -> String { "\(Int(time.milliseconds)) ms" }
}
