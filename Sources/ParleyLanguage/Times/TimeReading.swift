/// What a caller says of a time of day.
public struct TimeReading: Sendable, Hashable {
    public enum Meaning: Sendable, Hashable {
        /// A time. Where the words leave it open whether morning or afternoon is meant there are two, the likelier
        /// first; never none.
        case at([ClockTime])
        /// "In the afternoon", "after three", "between two and four".
        case span(TimeSpan)
        /// "As early as you can", "the latest you have", "whenever".
        case open(Wish)
        /// Counted from a time that was already spoken of: "an hour later", "the same time".
        case relative(TimeShift)
    }

    /// A wish that names no time.
    public enum Wish: Sendable, Hashable {
        case earliest
        case latest
        case any
    }

    public var meaning: Meaning
    public var standing: Standing
    /// A time only where one was asked for: "nine".
    public var isBare: Bool
    /// "Around three", "nine-ish".
    public var isApproximate: Bool
    /// Times that were named by themselves in it, each with what it may be, the likelier first: one of "at two", both
    /// bounds of "between two and four", none of "in the morning".
    public var named: [[ClockTime]]
    /// The part of the day that it names.
    var part: DayPart?
    /// Which half of the day is not said.
    var isHalfOpen = false

    public init(_ meaning: Meaning, standing: Standing = .said, isBare: Bool = false, isApproximate: Bool = false) {
        self.meaning = meaning
        self.standing = standing
        self.isBare = isBare
        self.isApproximate = isApproximate
        named = []
        if case .at(let times) = meaning { named = [times] }
    }

    /// The times it may be, the likelier first; none where it is no single time.
    public var times: [ClockTime] { if case .at(let times) = meaning { times } else { [] } }
}

/// A part of a day, from a time on and up to a time. Without the one it begins with the day, without the other it
/// ends with it.
public struct TimeSpan: Sendable, Hashable {
    public var from: ClockTime?
    /// The first time that no longer belongs to it, or with ``includesEnd`` the last that does.
    public var to: ClockTime?
    /// Whether `to` itself will do: it does for "by three" and "between two and four".
    public var includesEnd: Bool

    public init(from: ClockTime?, to: ClockTime?, includesEnd: Bool = false) {
        self.from = from
        self.to = to
        self.includesEnd = includesEnd
    }

    public func contains(_ time: ClockTime) -> Bool {
        guard time >= from ?? time else { return false }
        guard let to else { return true }
        return time < to || includesEnd && time == to
    }
}

/// How a time is counted from one that was already spoken of.
public enum TimeShift: Sendable, Hashable {
    /// "the same time" is 0, "half an hour earlier" is -30.
    case minutes(Int)
    case later
    case earlier

    /// The times that it may mean, counted from `time`; `nil` beyond the day.
    public func meaning(from time: ClockTime) -> TimeReading.Meaning? {
        switch self {
        case .minutes(let count):
            guard count.magnitude < 1440, (0..<1440).contains(time.minuteOfDay + count) else { return nil }
            return .at([ClockTime(minuteOfDay: time.minuteOfDay + count)])
        case .later: return .span(TimeSpan(from: ClockTime(minuteOfDay: time.minuteOfDay + 1), to: nil))
        case .earlier: return .span(TimeSpan(from: nil, to: time))
        }
    }
}

/// When things usually happen where the agent works: which of two o'clock is the likelier.
public struct UsualHours: Sendable, Hashable {
    public var from: ClockTime
    /// The first time that is no longer usual.
    public var to: ClockTime

    public init(from: ClockTime, to: ClockTime) {
        self.from = from
        self.to = to
    }

    /// From seven in the morning to seven in the evening.
    public static let office = UsualHours(from: ClockTime(hour: 7), to: ClockTime(hour: 19))

    func contains(_ time: ClockTime) -> Bool { time >= from && time < to }
}

/// A part of the day, as a language's speakers see it: their afternoons are not equally long.
struct DayPart: Sendable, Hashable {
    var from: ClockTime
    var to: ClockTime
    /// Whole hours that are said with its name: "two in the morning" is no time to come, but said.
    var hours: Set<Int>

    init(from: Int, to: Int, hours: ClosedRange<Int>) {
        self.init(from: from, to: to, hours: Array(hours))
    }

    /// - Parameters:
    ///   - from: Minutes since midnight.
    ///   - to: Minutes since midnight, 1440 for its end.
    init(from: Int, to: Int, hours: [Int]) {
        self.from = ClockTime(minuteOfDay: from)
        self.to = ClockTime(minuteOfDay: to)
        self.hours = Set(hours)
    }
}
