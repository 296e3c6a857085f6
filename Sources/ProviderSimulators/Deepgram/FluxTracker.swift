import ParleyCore

/// Flux's view of a stream of audio: where turns begin, may end, and end. Time is the audio's, in
/// seconds. How sure it is of an end grows in proportion to the silence.
struct FluxTracker {
    struct Thresholds: Equatable {
        var endOfTurn = 0.7
        /// `nil` where eager ends are not asked for.
        var eager: Double?
        var timeout: Duration = .seconds(5)
    }

    enum Event: Equatable {
        case startOfTurn(at: Double)
        case update
        case paused(at: Double)
        case eagerEndOfTurn(confidence: Double)
        case turnResumed
        case endOfTurn(confidence: Double, trigger: String)
    }

    private enum State { case initial, ongoing, awaiting }

    var thresholds: Thresholds
    private let endOfTurnSilence: Duration
    private var finder: SpeechFinder
    private var state = State.initial
    private var nextUpdate = FluxTracker.updateInterval
    private var isPaused = false

    /// Flux's own: about a quarter of a second of audio.
    static let updateInterval = 0.25
    /// Its threshold where none is given.
    static let defaultThreshold = 0.7

    init(rate: Int, threshold: Float, endOfTurnSilence: Duration, thresholds: Thresholds) {
        self.thresholds = thresholds
        self.endOfTurnSilence = endOfTurnSilence
        finder = SpeechFinder(rate: rate, threshold: threshold)
    }

    var seconds: Double { Double(finder.position) / Double(finder.rate) }
    var isInTurn: Bool { state != .initial }
    var lastSpeechEnd: Double { Double(finder.lastSpeechEnd) / Double(finder.rate) }

    var confidence: Double {
        guard state != .initial else { return 0 }
        if finder.isSpeech { return 0.01 }
        return min(0.99, Self.defaultThreshold * finder.silence.milliseconds / max(endOfTurnSilence.milliseconds, 1))
    }

    mutating func append(_ samples: [Float]) -> [Event] {
        var events: [Event] = []
        var finder = finder
        finder.append(samples) { finder in
            self.finder = finder
            step(&events)
        }
        self.finder = finder
        return events
    }

    mutating func forceEnd() -> Event? {
        guard state != .initial else { return nil }
        return end(trigger: "manual")
    }

    private mutating func step(_ events: inout [Event]) {
        if finder.isSpeech {
            isPaused = false
            switch state {
            case .initial:
                state = .ongoing
                note(.startOfTurn(at: Double(finder.speechStart) / Double(finder.rate)), &events)
            case .awaiting:
                state = .ongoing
                note(.turnResumed, &events)
            case .ongoing: break
            }
        } else if state != .initial {
            if !isPaused {
                isPaused = true
                events.append(.paused(at: lastSpeechEnd))
            }
            if finder.silence >= thresholds.timeout {
                note(end(trigger: "timeout"), &events)
            } else if thresholds.endOfTurn < 1, confidence >= thresholds.endOfTurn {
                note(end(trigger: "model"), &events)
            } else if state == .ongoing, let eager = thresholds.eager, confidence >= eager {
                state = .awaiting
                note(.eagerEndOfTurn(confidence: confidence), &events)
            }
        }
        if seconds >= nextUpdate { note(.update, &events) }
    }

    private mutating func end(trigger: String) -> Event {
        let confidence = confidence
        state = .initial
        isPaused = false
        return .endOfTurn(confidence: confidence, trigger: trigger)
    }

    private mutating func note(_ event: Event, _ events: inout [Event]) {
        events.append(event)
        nextUpdate = seconds + Self.updateInterval
    }
}
