extension Language {
    /// Every time that a text speaks of, in its order, and whether the caller stands by it.
    ///
    /// What counts something else ("two visits", "room 12", "December 2nd") is no time.
    /// - Parameters:
    ///   - today: The day it is where the caller is.
    ///   - now: The time it is there, for "in two hours".
    ///   - usual: Which of two o'clock is the likelier.
    public func times(in text: String, today: CalendarDay, now: ClockTime, usual: UsualHours = .office) -> [Finding<TimeReading>] {
        var parse = Parse(text, language: self, today: today, now: now, usual: usual)
        return parse.times().map { Finding($0.value, at: parse.range(of: $0.tokens)) }
    }

    /// What a text that should be a time means by it, such as the value of a slot: the last one the caller stands by,
    /// one time rather than a part of the day, that rather than a wish. A number alone is a time here.
    public func time(_ text: String, today: CalendarDay, now: ClockTime, usual: UsualHours = .office) -> TimeReading? {
        let readings = times(in: text, today: today, now: now, usual: usual).map(\.value).filter { $0.standing == .said }
        func rank(_ reading: TimeReading) -> Int {
            switch reading.meaning {
            case .at: reading.isBare ? 1 : 0
            case .span: 2
            case .relative: 3
            case .open: 4
            }
        }
        guard let best = readings.map(rank).min() else { return nil }
        return readings.last { rank($0) == best }
    }
}

extension Parse {
    private static let timeSymbols = ["clock", "timeSpan", "timeShift", "part", "timeWish", "bareClock"]

    mutating func times() -> [Found<TimeReading>] {
        // The numbers of dates are no times.
        for found in days() where !found.value.isBare { mask(found.tokens) }
        // Nor is "one" in "the first one in the afternoon".
        for found in choices() where found.tokens.count > 1 && found.value.isOrdinal { mask(found.tokens) }
        var found: [Found<TimeReading>] = []
        var index = 0
        while index < tokens.count {
            guard let (_, match) = longest(Self.timeSymbols, at: index), let reading = reading(match.value) else {
                index += 1
                continue
            }
            found.append(Found(value: reading, tokens: index..<match.end))
            index = match.end
        }
        let standings = standings(of: found.map { ($0.tokens, $0.value.isBare) }) { [found] in found[$0].value.meaning == found[$1].value.meaning }
        for index in found.indices { found[index].value.standing = standings[index] }
        return settled(found)
    }

    private func reading(_ value: Value) -> TimeReading? {
        switch value {
        case .clock(let clock):
            var reading = TimeReading(.at(clock.times(usual: usual)), isBare: clock.isBare, isApproximate: clock.isApproximate)
            reading.isHalfOpen = reading.times.count > 1
            return reading
        case .timeReading(let reading): return reading
        default: return nil
        }
    }

    /// "Friday afternoon, say at two": the part of the day decides which two o'clock, and is then said.
    private func settled(_ all: [Found<TimeReading>]) -> [Found<TimeReading>] {
        var found = all
        var used: Set<Int> = []
        for index in found.indices where found[index].value.isHalfOpen {
            let near = found.indices.filter { other in
                guard let part = found[other].value.part, found[other].value.standing == .said else { return false }
                let between = other < index
                    ? found[other].tokens.upperBound..<found[index].tokens.lowerBound : found[index].tokens.upperBound..<found[other].tokens.lowerBound
                let firstOpen = max(1, between.lowerBound)
                let last = max(found[other].tokens.lowerBound, found[index].tokens.lowerBound)
                guard between.count <= 6, !between.contains(where: { value(of: $0, in: "alternative") != nil }),
                    firstOpen > last || !(firstOpen...last).contains(where: { tokens[$0].gap == .sentence }),
                    !found.indices.contains(where: { $0 != index && $0 != other && between.contains(found[$0].tokens.lowerBound) })
                else { return false }
                return !fitting(found[index].value.times, part).isEmpty
            }
            guard let other = near.min(by: { abs($0 - index) < abs($1 - index) }), let part = found[other].value.part else { continue }
            let times = fitting(found[index].value.times, part)
            // "Tomorrow morning, or rather at two": nobody comes at two in the night.
            if let time = times.first, !usual.contains(time), found[index].value.times.contains(where: usual.contains) { continue }
            found[index].value.meaning = .at(times)
            found[index].value.named = [times]
            found[index].value.isBare = false
            used.insert(other)
        }
        return found.indices.filter { !used.contains($0) }.map { found[$0] }
    }

    private func fitting(_ times: [ClockTime], _ part: DayPart) -> [ClockTime] { times.filter { part.hours.contains($0.hour) } }
}
