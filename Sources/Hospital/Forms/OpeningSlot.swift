import ParleyAgent
import ParleyCore
import ParleyLanguage

/// A slot for the time of an appointment. What was offered for another day than the one that was asked for carries
/// its day: who takes it takes both.
struct OpeningSlot: SlotType {
    private let times = TimeSlot()

    func spans(in words: String, at moment: Moment) -> [String] { times.spans(in: words, at: moment) }

    /// A choice among offers is kept as such: it may be of times that were told a turn before, where nothing was asked.
    func read(_ span: String, at moment: Moment) -> SlotValue? {
        guard let value = times.read(span, at: moment) else { return nil }
        guard case .choice = value.precision else { return value }
        return SlotValue(["choice": .string(span)], spoken: .text(span), precision: .open)
    }

    func resolve(_ value: SlotValue, from base: SlotValue, at moment: Moment) -> SlotValue? { times.resolve(value, from: base, at: moment) }

    func isSaidAgain(_ settled: SlotValue, by value: SlotValue) -> Bool { times.isSaidAgain(settled, by: value) }

    func narrow(_ options: [SlotValue], by value: SlotValue) -> [SlotValue] {
        guard let words = value.argument["choice"]?.stringValue else { return times.narrow(options, by: value) }
        return Self.chosen(options, words)
    }

    /// The one of some offers that words such as "the last one" mean.
    static func chosen(_ options: [SlotValue], _ words: String) -> [SlotValue] {
        let choices = Language.all.lazy.compactMap { $0.choices(in: words).last?.value }
        return choices.first.flatMap { $0.index(among: options.count) }.map { [options[$0]] } ?? []
    }
}

/// A time that is free, offered to a caller.
struct OfferedTime: Hashable {
    var day: CalendarDay
    var time: ClockTime
    /// The wish for a day that it was offered for; another wish makes it void.
    var wish: JSONValue

    init(_ time: ClockTime, on day: CalendarDay, for wish: JSONValue?) {
        (self.day, self.time) = (day, time)
        self.wish = wish ?? .null
    }

    init?(_ argument: JSONValue) {
        guard let day = argument["day"]?.stringValue.flatMap({ CalendarDay(iso: $0) }),
            let time = argument["at"]?.arrayValue?.first?.stringValue.flatMap({ ClockTime(iso: $0) })
        else { return nil }
        self.init(time, on: day, for: argument["for"])
    }

    /// On the very day that was asked for it is the time alone.
    var value: SlotValue {
        let isThatDay = DayWish(wish) == .day(day)
        return SlotValue(
            isThatDay ? .string(time.iso) : ["day": .string(day.iso), "at": [.string(time.iso)], "for": wish], spoken: .time(time))
    }
}
