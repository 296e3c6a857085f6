/// A time as it was said, before it is decided which half of the day is meant.
struct Clock: Sendable, Hashable {
    enum Half: Sendable, Hashable {
        case morning
        case afternoon
        /// The words say it all: "noon", "14:00".
        case settled
    }

    /// 0 to 23.
    var hour: Int
    /// 0 to 59.
    var minute = 0
    var half: Half?
    /// Hours that it may have, where a part of the day was named.
    var hours: Set<Int>?
    var isBare = false
    var isApproximate = false

    /// `nil` where there is no such time. 24 is midnight.
    init?(hour: Int?, minute: Int = 0, half: Half? = nil) {
        guard let hour, (0...24).contains(hour), (0..<60).contains(minute), hour < 24 || minute == 0 else { return nil }
        self.hour = hour % 24
        self.minute = minute
        self.half = hour > 12 || hour == 0 ? .settled : half
    }

    /// The same clock, so many minutes earlier or later; the half of the day stays open.
    func adding(minutes: Int) -> Clock? {
        let all = hour * 60 + minute + minutes
        let turned = ((all % 1440) + 1440) % 1440
        var clock = self
        // "Quarter to one" is 12:45.
        clock.hour = half == nil && turned / 60 == 0 ? 12 : turned / 60
        clock.minute = turned % 60
        return clock
    }

    /// The times that may be meant, the likelier first.
    func times(usual: UsualHours) -> [ClockTime] {
        let early = ClockTime(hour: hour % 12, minute: minute)
        let late = ClockTime(hour: hour % 12 + 12, minute: minute)
        switch half {
        case .settled: return [ClockTime(hour: hour, minute: minute)]
        case .morning: return [early]
        case .afternoon: return [late]
        case nil: break
        }
        if let hours {
            let fitting = [early, late].filter { hours.contains($0.hour) }
            if fitting.count == 1 { return fitting }
        }
        return usual.contains(late) && !usual.contains(early) || !usual.contains(early) && early.hour < 7 ? [late, early] : [early, late]
    }
}
