import ParleyCore

/// Deepgram v1's view of a stream of audio: what is to be sent when. Time is the audio's, in seconds.
struct ListenTracker {
    struct Configuration {
        var rate: Int
        /// `nil` where endpointing is off.
        var endpointing: Duration?
        var utteranceEnd: Duration?
        var interimInterval: Duration?
        var settleAfter: Duration?
        var newUtteranceAfter: Duration
        var threshold: Float
    }

    enum Action: Equatable {
        /// Speech was found.
        /// - Parameter isContinuation: Whether it belongs to the utterance before it.
        case began(at: Double, isContinuation: Bool)
        /// The moment for a recognizer to decode ahead.
        case paused(at: Double)
        case interim(upTo: Double)
        /// The words so far are final; the utterance goes on.
        case settled(upTo: Double)
        case final(upTo: Double, Cause)
        case utteranceEnd(lastWordEnd: Double)
    }

    enum Cause: Equatable {
        case endpoint, finalize, closeStream
    }

    private let configuration: Configuration
    private var finder: SpeechFinder
    /// Whether speech has been found that no final has covered.
    private(set) var isOpen = false
    private var isPaused = false
    private var owesUtteranceEnd = false
    private var hasSpoken = false
    private var nextInterim = 0.0
    private var nextSettle = 0.0
    private var wasSpeech = false
    private var lastSpeechEnd = 0.0
    /// Since the last speech: time that passed without audio.
    private var unsentSilence: Duration = .zero

    init(_ configuration: Configuration) {
        self.configuration = configuration
        finder = SpeechFinder(rate: configuration.rate, threshold: configuration.threshold)
    }

    /// All audio so far.
    var seconds: Double { Double(finder.position) / Double(finder.rate) }

    /// - Parameters:
    ///   - samples: At the configured rate.
    ///   - idle: How long nothing came before these: silence that was not sent.
    mutating func append(_ samples: [Float], idle: Duration = .zero) -> [Action] {
        var actions: [Action] = []
        unsentSilence += idle
        var finder = finder
        finder.append(samples) { step($0, &actions) }
        self.finder = finder
        return actions
    }

    mutating func finalize(_ cause: Cause) -> Action? {
        guard isOpen else { return nil }
        return close(upTo: seconds, cause)
    }

    private mutating func step(_ finder: SpeechFinder, _ actions: inout [Action]) {
        self.finder = finder
        let now = seconds
        if finder.isSpeech, !wasSpeech {
            let start = Double(finder.speechStart) / Double(finder.rate)
            if !isOpen {
                let gap = start - lastSpeechEnd + unsentSilence.milliseconds / 1_000
                let isContinuation = hasSpoken && gap < configuration.newUtteranceAfter.milliseconds / 1_000
                actions.append(.began(at: start, isContinuation: isContinuation))
                isOpen = true
                nextInterim = start + (configuration.interimInterval?.milliseconds ?? 0) / 1_000
                nextSettle = start + (configuration.settleAfter?.milliseconds ?? 0) / 1_000
            }
            unsentSilence = .zero
            hasSpoken = true
            owesUtteranceEnd = true
        }
        wasSpeech = finder.isSpeech
        if finder.isSpeech {
            lastSpeechEnd = Double(finder.lastSpeechEnd) / Double(finder.rate)
            isPaused = false
        }
        guard isOpen else { return silent(finder, &actions) }
        if let interval = configuration.interimInterval, now >= nextInterim, finder.isSpeech {
            actions.append(.interim(upTo: now))
            nextInterim += interval.milliseconds / 1_000
        }
        if let settle = configuration.settleAfter, now >= nextSettle, finder.isSpeech {
            actions.append(.settled(upTo: now))
            nextSettle += settle.milliseconds / 1_000
        }
        if !finder.isSpeech, !isPaused {
            isPaused = true
            actions.append(.paused(at: lastSpeechEnd))
        }
        // Shorter than a word's own pauses, endpointing would end words.
        if let endpointing = configuration.endpointing, !finder.isSpeech, finder.silence >= max(endpointing, SpeechFinder.hangover) {
            actions.append(close(upTo: now, .endpoint))
        }
        silent(finder, &actions)
    }

    private mutating func silent(_ finder: SpeechFinder, _ actions: inout [Action]) {
        guard owesUtteranceEnd, !finder.isSpeech, let after = configuration.utteranceEnd, finder.silence >= after else { return }
        owesUtteranceEnd = false
        actions.append(.utteranceEnd(lastWordEnd: lastSpeechEnd))
    }

    private mutating func close(upTo end: Double, _ cause: Cause) -> Action {
        isOpen = false
        isPaused = false
        return .final(upTo: end, cause)
    }
}
