public import Foundation
public import ParleyCore
public import ParleyLanguage

/// What a tool may know of the call it runs in.
public struct ToolContext: Sendable {
    /// The call's clock: "tomorrow" is the day after this.
    public var now: Date
    public var timeZone: TimeZone
    /// Unique among all calls.
    public var callID: String
    /// The caller's turns so far, as recognised, oldest first.
    public var callerWords: [String]
    /// The same for the same change, however often it is retried; stored with the change.
    public var idempotencyKey: String
    /// The language that is spoken.
    public var language: Language
    /// Who has filled in the arguments.
    public var author: ArgumentAuthor
    /// What a change needs to be made.
    public var consent: Consent

    public init(
        now: Date, timeZone: TimeZone, callID: String = "", callerWords: [String] = [], idempotencyKey: String = "", language: Language = .english,
        author: ArgumentAuthor = .model, consent: Consent = .given
    ) {
        self.now = now
        self.timeZone = timeZone
        self.callID = callID
        self.callerWords = callerWords
        self.idempotencyKey = idempotencyKey
        self.language = language
        self.author = author
        self.consent = consent
    }

    /// What "tomorrow" and "in two hours" are counted from.
    public var moment: Moment { Moment(language: language, now: now, timeZone: timeZone) }
}
