public import Foundation
public import ParleyLanguage

/// When, where and in which language something is said: what "tomorrow" is counted from.
public struct Moment: Sendable, Hashable {
    public var language: Language
    public var now: Date
    public var timeZone: TimeZone

    public init(language: Language, now: Date, timeZone: TimeZone) {
        self.language = language
        self.now = now
        self.timeZone = timeZone
    }

    public var today: CalendarDay { CalendarDay(now, in: timeZone) }
    public var time: ClockTime { ClockTime(now, in: timeZone) }
}
