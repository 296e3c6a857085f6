import ParleyAgent
import ParleyCore
import ParleyLanguage

/// A time with a doctor that a request comes to.
struct Opening: Hashable {
    var slot: Slot
    /// Nothing was chosen for the caller, but what they left to us.
    var isExact: Bool
}

/// Finds the opening that a caller's wishes come to, or the question that brings them nearer to one. Nothing is
/// taken that is not free.
struct OpeningSearch {
    enum Result: Hashable {
        case opening(Opening)
        case ask(SlotQuestion)
    }

    /// In the order in which they are preferred.
    var doctors: [Doctor]
    var day: SlotValue?
    var time: SlotValue?
    /// Offered first, where no time was asked for.
    var usualTime: ClockTime?
    /// The key under which it is asked for the day, where that was not given: it may be said in other ways.
    var askDay = Line("askDay")
    let store: any HospitalStore
    let moment: Moment

    func result() async throws -> Result {
        // Something that was offered, and taken.
        if let offered, offered.wish == day?.argument ?? .null { return try await on(offered.day) }
        switch day.flatMap({ DayWish($0.argument, at: moment) }) {
        case nil, .shift?: return .ask(SlotQuestion("day", askDay))
        case .conflict(let weekday, let date)?: return .ask(conflict(weekday, date))
        case .day(let day)?: return try await on(day)
        case .days(let days)?: return try await within(days.first, days.last, isOpen: false)
        case .open(.latest)?: return try await within(nil, nil, isOpen: true, takesLast: true)
        case .open?: return try await within(nil, nil, isOpen: true)
        }
    }

    private var offered: OfferedTime? { time.flatMap { OfferedTime($0.argument) } }
    private var wishedTime: TimeWish? { time.flatMap { TimeWish($0.argument, at: moment) } }
    private var isApproximate: Bool { time?.precision == .open }

    private func found(_ times: FreeTimes, _ day: CalendarDay, _ time: ClockTime, isExact: Bool) -> Result {
        guard let doctor = times.doctor(on: day, at: time) else { return .ask(SlotQuestion("day", askDay)) }
        return .opening(Opening(slot: Slot(doctor: doctor.name, day: day, time: time), isExact: isExact))
    }

    // MARK: A day

    private func on(_ day: CalendarDay) async throws -> Result {
        if let refusal = refusal(of: day) { return .ask(refusal) }
        let free = try await FreeTimes(doctors, from: day, through: day, in: store, at: moment)
        let all = free.times(on: day)
        guard !all.isEmpty else { return .ask(instead(of: day, free)) }
        switch wishedTime {
        case .at(let wanted)?: return at(wanted, day, all, free)
        case .within(let span)?:
            let fitting = all.filter(span.contains)
            if fitting.count == 1 { return found(free, day, fitting[0], isExact: false) }
            return .ask(fitting.isEmpty ? offer("noneAtThatTime", all, day) : offer("offerTimes", fitting, day, reason: .missing))
        case .open(.latest)?: return found(free, day, all[all.count - 1], isExact: true)
        case .open?: return found(free, day, all[0], isExact: true)
        case .shift?, nil:
            if all.count == 1 { return found(free, day, all[0], isExact: false) }
            guard let usualTime, all.contains(usualTime) else { return .ask(offer("offerTimes", all, day, reason: .missing)) }
            return .ask(offer("offerTimes", [usualTime] + all.filter { $0 != usualTime }, day, reason: .missing))
        }
    }

    private func at(_ wanted: [ClockTime], _ day: CalendarDay, _ all: [ClockTime], _ free: FreeTimes) -> Result {
        if let time = wanted.first(where: all.contains) { return found(free, day, time, isExact: true) }
        let asked = wanted.first { free.allTimes.contains($0) }
        if let asked, !free.isAhead(asked, on: day) { return .ask(offer("timePassed", all, day, ["time": .time(asked)])) }
        if let asked { return .ask(offer("timeTaken", all, day, ["time": .time(asked)])) }
        guard let asked = wanted.first else { return .ask(offer("offerTimes", all, day, reason: .missing)) }
        let near = all.sorted { distance($0, asked) < distance($1, asked) }.prefix(2)
        // "Around half past ten", at a quarter past.
        if isApproximate, let nearest = near.first, distance(nearest, asked) <= 30 { return found(free, day, nearest, isExact: false) }
        return .ask(offer("noSuchTime", near.sorted(), day, ["time": .time(asked)]))
    }

    private func distance(_ a: ClockTime, _ b: ClockTime) -> Int { abs(a.minuteOfDay - b.minuteOfDay) }

    /// Why nobody can come on a day at all.
    private func refusal(of day: CalendarDay) -> SlotQuestion? {
        if day < moment.today { return SlotQuestion("day", Line("dayPast", ["day": .day(day), "today": .day(moment.today)])) }
        if day.number > moment.today.number + FreeTimes.horizon { return SlotQuestion("day", Line("dayTooFar", ["day": .day(day)])) }
        guard day.isWeekend else { return nil }
        let next = FreeTimes.openDay(after: day)
        return SlotQuestion("day", Line("closedThatDay", ["day": .day(day), "next": .day(next)]), options: [SlotValue(DayWish.day(next).argument, spoken: .day(next))])
    }

    private func conflict(_ weekday: Int, _ date: CalendarDay) -> SlotQuestion {
        let other = [date.following(weekday: weekday), date.preceding(weekday: weekday)].min { abs($0.number - date.number) < abs($1.number - date.number) }
        let days = [date] + (other.map { [$0] } ?? [])
        let options = days.map { SlotValue(DayWish.day($0).argument, spoken: .day($0)) }
        return SlotQuestion("day", Line("whichOfTheseDays", ["days": .either(options.map(\.spoken))]), options: options)
    }

    // MARK: One of several days

    private func within(_ first: CalendarDay?, _ last: CalendarDay?, isOpen: Bool, takesLast: Bool = false) async throws -> Result {
        let today = moment.today
        if let last, last < today { return .ask(SlotQuestion("day", Line("dayPast", ["day": .day(last), "today": .day(today)]))) }
        let from = max(first ?? today, today)
        if let refusal = from.number > today.number + FreeTimes.horizon ? refusal(of: from) : nil { return .ask(refusal) }
        let through = min(last ?? from.adding(FreeTimes.searched), from.adding(2 * FreeTimes.searched))
        if last != nil, (from.number...through.number).allSatisfy({ CalendarDay(number: $0).isWeekend }) { return .ask(SlotQuestion("day", Line("closedAtWeekends"))) }
        let free = try await FreeTimes(doctors, from: from, through: through, in: store, at: moment)
        let days = free.days(from: from, through: through)
        guard let first = takesLast ? days.last : days.first else { return .ask(later(than: through, free, isBounded: last != nil)) }
        switch wishedTime {
        case .at(let wanted)?: return at(wanted, days, free, isOpen: isOpen)
        case .within(let span)?:
            let fitting = free.days(from: from, through: through, fitting: span.contains)
            guard let day = fitting.first else { return .ask(offer("noneAtThatTime", first.times, first.day)) }
            if day.times.count == 1 { return found(free, day.day, day.times[0], isExact: false) }
            return .ask(offer("offerFirst", day.times, day.day, reason: .missing))
        case .open(.latest)?: return found(free, first.day, first.times[first.times.count - 1], isExact: isOpen)
        case .open?: return found(free, first.day, first.times[0], isExact: isOpen)
        case .shift?, nil:
            if first.times.count == 1 { return found(free, first.day, first.times[0], isExact: false) }
            return .ask(offer(isOpen ? "offerEarliest" : "offerFirst", first.times, first.day, reason: .missing))
        }
    }

    private func at(_ wanted: [ClockTime], _ days: [FreeTimes.FreeDay], _ free: FreeTimes, isOpen: Bool) -> Result {
        guard let time = wanted.first(where: free.allTimes.contains) else {
            let asked = wanted.first.map { Spoken.time($0) } ?? ""
            return .ask(offer("noSuchTime", days[0].times, days[0].day, ["time": asked]))
        }
        let fitting = days.filter { $0.times.contains(time) }
        guard let first = fitting.first else { return .ask(offer("timeTakenThen", days[0].times, days[0].day, ["time": .time(time)])) }
        if isOpen || fitting.count == 1 { return found(free, first.day, time, isExact: isOpen) }
        let options = fitting.prefix(3).map { SlotValue(DayWish.day($0.day).argument, spoken: .day($0.day)) }
        let line = Line("whichDayAtThatTime", ["time": .time(time), "days": .list(options.map(\.spoken)), "doctor": doctor])
        return .ask(SlotQuestion("day", line, options: options))
    }

    // MARK: Offers

    /// "Dr. Lee", or one of the doctors where any would do.
    private var doctor: Spoken { doctors.count == 1 ? .doctor(doctors[0].name) : .line(Line("someDoctor")) }

    private func offer(
        _ key: Phrases.Key, _ times: [ClockTime], _ day: CalendarDay, _ more: [String: Spoken] = [:], reason: SlotQuestion.Reason = .notToBeHad
    ) -> SlotQuestion {
        let values: [String: Spoken] = ["doctor": doctor, "day": .day(day), "times": .times(times)]
        return SlotQuestion("time", Line(key, values.merging(more) { $1 }), options: times.map { OfferedTime($0, on: day, for: self.day?.argument).value }, reason: reason)
    }

    /// Nothing is free on a day: what is free next.
    private func instead(of day: CalendarDay, _ free: FreeTimes) -> SlotQuestion {
        let isAway = free.isAway(on: day)
        guard let next = free.days(from: day.adding(1)).first else {
            return SlotQuestion("day", Line(isAway ? "away" : "full", ["doctor": doctor, "day": .day(day)]), reason: .notToBeHad)
        }
        return offer(isAway ? "awayAndNext" : "fullAndNext", next.times, next.day, ["day": .day(day), "next": .day(next.day)])
    }

    private func later(than last: CalendarDay, _ free: FreeTimes, isBounded: Bool) -> SlotQuestion {
        guard isBounded, let next = free.days(from: last.adding(1)).first else { return SlotQuestion("day", Line("nothingSoon", ["doctor": doctor]), reason: .notToBeHad) }
        return offer("fullThenAndNext", next.times, next.day, ["next": .day(next.day)])
    }
}
