public import Foundation

/// A time of day.
public struct ClockTime: Sendable, Hashable, Comparable {
    /// 0 to 23.
    public var hour: Int
    /// 0 to 59.
    public var minute: Int

    public init(hour: Int, minute: Int = 0) {
        self.hour = hour
        self.minute = minute
    }

    /// - Parameter text: `14:00`, or `14:00:00` as databases write it.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).compactMap { Int($0) }
        guard (2...3).contains(parts.count), (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else { return nil }
        self.init(hour: parts[0], minute: parts[1])
    }

    /// The time of day it is at `date` in `timeZone`.
    public init(_ date: Date, in timeZone: TimeZone) {
        let seconds = date.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: date))
        let minutes = Int((seconds / 60).rounded(.down))
        self.init(minuteOfDay: ((minutes % 1440) + 1440) % 1440)
    }

    /// - Parameter minuteOfDay: 0 to 1439; beyond them the nearest.
    public init(minuteOfDay: Int) {
        let minute = min(max(minuteOfDay, 0), 1439)
        self.init(hour: minute / 60, minute: minute % 60)
    }

    /// Minutes since midnight.
    public var minuteOfDay: Int { hour * 60 + minute }

    public static func < (a: ClockTime, b: ClockTime) -> Bool { (a.hour, a.minute) < (b.hour, b.minute) }

    /// `14:00`.
    public var iso: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }

    public var isValid: Bool { (0..<24).contains(hour) && (0..<60).contains(minute) }
}
