import ParleyCloud
import ParleyCore
import ParleyServer

/// How the agent thinks.
enum AgentSettings {
    static let names = ["policy", "language", "time_zone", "hand_over"]

    static func read(_ section: ConfigurationSection, into configuration: inout ParleyConfiguration) throws {
        try section.check(names)
        if let name = try section.choice("policy", of: PolicySetting.allCases.map(\.rawValue)), let policy = PolicySetting(rawValue: name) {
            configuration.policy = policy
        }
        if let name = try section.choice("language", of: AgentLanguage.allCases.map(\.rawValue)), let language = AgentLanguage(rawValue: name) {
            configuration.language = language
        }
        if let zone = try section.timeZone("time_zone") { configuration.timeZone = zone }
        if let handsOver = try section.boolean("hand_over") { configuration.handsOver = handsOver }
    }
}

/// When a turn has ended, and how long its stages may take altogether.
enum TurnSettings {
    private static let times: [(name: String, place: any WritableKeyPath<TurnConfiguration, Duration> & Sendable)] = [
        ("pause_before_judging", \.pauseBeforeJudging), ("unsure_limit", \.unsureLimit), ("opener_limit", \.openerLimit),
        ("open_limit", \.openLimit),
        ("unfinished_words_limit", \.unfinishedWordsLimit), ("dictation_limit", \.dictationLimit), ("judgement_deadline", \.judgementDeadline),
        ("transcript_deadline", \.transcriptDeadline), ("reply_deadline", \.replyDeadline),
        ("interruption_voiced_minimum", \.interruptionVoicedMinimum), ("release_after_pause", \.releaseAfterPause), ("turn_limit", \.turnLimit),
    ]
    private static let probabilities: [(name: String, place: any WritableKeyPath<TurnConfiguration, Float> & Sendable)] = [
        ("completion_threshold", \.completionThreshold), ("open_threshold", \.openThreshold),
        ("believed_confidence", \.believedConfidence),
    ]
    /// Those that `never` takes away.
    private static let limits: [(name: String, place: any WritableKeyPath<TurnConfiguration, Duration?> & Sendable, range: ClosedRange<Duration>)] = [
        ("idle_limit", \.idleLimit, range), ("reassure_after", \.reassureAfter, range),
        ("call_limit", \.callLimit, Duration.seconds(120)...Duration.seconds(86_400)),
    ]
    private static let range: ClosedRange<Duration> = Duration.milliseconds(20)...Duration.seconds(120)

    static var names: [String] { times.map(\.name) + probabilities.map(\.name) + limits.map(\.name) + ["speculation"] }

    static func read(_ section: ConfigurationSection, into configuration: inout ParleyConfiguration) throws {
        try section.check(names)
        for (name, place) in times {
            guard let time = try section.duration(name, in: range) else { continue }
            configuration.call.turn[keyPath: place] = time
        }
        for (name, place) in probabilities {
            guard let probability = try section.number(name, in: 0...1) else { continue }
            configuration.call.turn[keyPath: place] = Float(probability)
        }
        if let name = try section.choice("speculation", of: Speculation.allCases.map(\.rawValue)), let speculation = Speculation(rawValue: name) {
            configuration.call.turn.speculation = speculation
        }
        for (name, place, range) in limits {
            if try section.string(name) == "never" {
                configuration.call.turn[keyPath: place] = nil
            } else if let time = try section.duration(name, in: range) {
                configuration.call.turn[keyPath: place] = time
            }
        }
        configuration.hasTranscriptDeadline = section.names.contains("transcript_deadline")
        configuration.hasReplyDeadline = section.names.contains("reply_deadline")
    }
}

/// What is said when something fails, and how far ahead audio is sent.
enum CallSettings {
    static let names = ["playout_lead", "not_understood", "no_answer", "are_you_there", "goodbye", "one_moment", "time_is_short", "time_is_up"]

    static func read(_ section: ConfigurationSection, into configuration: inout ParleyConfiguration) throws {
        try section.check(names)
        if let lead = try section.duration("playout_lead", in: Duration.zero...Duration.seconds(2)) { configuration.call.playoutLead = lead }
        if let line = try section.string("not_understood") { configuration.call.notUnderstood = line }
        if let line = try section.string("no_answer") { configuration.call.noAnswer = line }
        if let line = try section.string("are_you_there") { configuration.call.areYouThere = line }
        if let line = try section.string("goodbye") { configuration.call.goodbye = line }
        if let line = try section.string("one_moment") { configuration.call.oneMoment = line }
        if let line = try section.string("time_is_short") { configuration.call.timeIsShort = line }
        if let line = try section.string("time_is_up") { configuration.call.timeIsUp = line }
    }
}

/// When an engine that fails is left alone, and for how long.
enum CircuitSettings {
    private static let times: [(name: String, place: any WritableKeyPath<CircuitBreaker.Configuration, Duration> & Sendable)] = [
        ("rest", \.rest), ("longest_rest", \.longestRest), ("lasting_rest", \.lastingRest), ("probe_timeout", \.probeTimeout),
    ]

    static var names: [String] { ["failures"] + times.map(\.name) }

    static func read(_ section: ConfigurationSection, into configuration: inout ParleyConfiguration) throws {
        try section.check(names)
        if let failures = try section.integer("failures", in: 1...1_000) { configuration.circuit.failures = failures }
        for (name, place) in times {
            guard let time = try section.duration(name, in: Duration.milliseconds(10)...Duration.seconds(86_400)) else { continue }
            configuration.circuit[keyPath: place] = time
        }
    }
}

/// Where the server listens, and who may call.
enum ServerSettings {
    static let names = ["host", "port", "allowed_origins"]

    static func read(_ section: ConfigurationSection, into configuration: inout ParleyConfiguration) throws {
        try section.check(names)
        if let host = try section.string("host") { configuration.server.host = host }
        if let port = try section.integer("port", in: 0...65_535) { configuration.server.port = port }
        if let origins = try section.strings("allowed_origins") { configuration.server.allowedOrigins = Set(origins) }
    }
}

/// How much is taken from whom.
enum LimitSettings {
    private static let times: [(name: String, place: any WritableKeyPath<ParleyServer.Configuration, Duration> & Sendable)] = [
        ("inbound_audio", \.maximumInboundAudio), ("idle_timeout", \.idleTimeout), ("request_timeout", \.requestTimeout),
        ("close_timeout", \.closeTimeout), ("drain_timeout", \.drainTimeout),
    ]

    static var names: [String] { ["calls", "message_bytes", "outbound_bytes"] + times.map(\.name) }

    static func read(_ section: ConfigurationSection, into configuration: inout ParleyConfiguration) throws {
        try section.check(names)
        if let calls = try section.integer("calls", in: 1...64) { configuration.server.maximumCalls = calls }
        if let bytes = try section.integer("message_bytes", in: 1_024...(1 << 30)) { configuration.server.maximumMessageBytes = bytes }
        if let bytes = try section.integer("outbound_bytes", in: 65_536...(1 << 30)) { configuration.server.maximumOutboundBytes = bytes }
        for (name, place) in times {
            guard let time = try section.duration(name, in: Duration.milliseconds(10)...Duration.seconds(86_400)) else { continue }
            configuration.server[keyPath: place] = time
        }
    }
}
