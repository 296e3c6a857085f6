public import Foundation

extension CalendarDay {
    /// The day it is at `date` in `timeZone`.
    public init(_ date: Date, in timeZone: TimeZone) {
        let seconds = date.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: date))
        self.init(number: Int((seconds / 86_400).rounded(.down)))
    }
}

extension ClockTime {
    /// The time of day it is at `date` in `timeZone`.
    public init(_ date: Date, in timeZone: TimeZone) {
        let seconds = date.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: date))
        let minutes = Int((seconds / 60).rounded(.down))
        let minuteOfDay = ((minutes % 1440) + 1440) % 1440
        self.init(hour: minuteOfDay / 60, minute: minuteOfDay % 60)
    }
}
