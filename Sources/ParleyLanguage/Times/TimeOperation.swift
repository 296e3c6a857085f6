/// What a pattern says of a time, in any language.
///
/// The symbols that are asked for: `h` and `min` (numbers), `clock` (another time), `half` (0 morning, 1 afternoon),
/// `part` (a part of the day), `length`, `clockDigits`, `pointed`, `compact`.
enum TimeOperation: Sendable {
    // A time, symbol `clock`
    case digits
    case hour
    case hourAndMinute
    /// "fourteen hundred hours".
    case hundreds
    case past(Int?)
    case to(Int?)
    case fixed(Int)
    case withHalf
    case inPart
    case approximate
    /// A number alone, which may be a time where one is asked for.
    case bare
    /// "1030" alone, where its minutes are a time's: whole fives.
    case bareCompact
    /// In so many hours from now.
    case inLength
    /// The named hour counts, whatever it is: "at nine".
    case plain

    // Spans, symbol `span` of times
    case part(DayPart)
    case after
    case afterPart
    case before
    case beforePart
    case until
    case between
    case wish(TimeReading.Wish)
    case shift(TimeShift)
    case shiftByLength(isBefore: Bool)

    func value(_ captures: CapturedValues) -> Value? {
        if let clock = clock(captures) { return .clock(clock) }
        return reading(captures).map { .timeReading($0) }
    }

    private func clock(_ captures: CapturedValues) -> Clock? {
        switch self {
        case .digits: return captures.clocks.first
        case .hundreds:
            guard let number = captures.number("hundreds"), number % 100 < 60 else { return nil }
            return Clock(hour: number / 100, minute: number % 100, half: .settled)
        case .hour, .plain:
            if var clock = captures.clocks.first {
                clock.isBare = false
                return clock
            }
            return Clock(hour: captures.hour)
        case .bare:
            guard let hour = captures.hour, (1...24).contains(hour), var clock = Clock(hour: hour) else { return nil }
            clock.isBare = true
            return clock
        case .bareCompact:
            guard var clock = captures.clocks.first, clock.minute % 5 == 0, clock.hour >= 6 || clock.hour >= 1 && clock.half == nil else { return nil }
            clock.isBare = true
            return clock
        case .hourAndMinute:
            guard let minute = captures.minutes, (0..<60).contains(minute) else { return nil }
            return Clock(hour: captures.hour, minute: minute)
        case .past(let minutes), .to(let minutes):
            guard let minutes = minutes ?? captures.minutes, (1..<60).contains(minutes),
                let clock = captures.clocks.first ?? Clock(hour: captures.hour)
            else { return nil }
            if case .to = self { return clock.adding(minutes: -minutes) }
            return clock.adding(minutes: minutes)
        case .fixed(let minute): return Clock(hour: minute / 60, minute: minute % 60, half: .settled)
        case .withHalf:
            guard var clock = captures.clocks.first ?? Clock(hour: captures.hour), let half = captures.number("half") ?? captures.number("sureHalf") else { return nil }
            if clock.half == nil { clock.half = half == 0 ? .morning : .afternoon }
            clock.isBare = false
            return clock
        case .inPart:
            guard var clock = captures.clocks.first ?? Clock(hour: captures.hour), let part = captures.timeReadings.first?.part else { return nil }
            clock.hours = part.hours
            clock.isBare = false
            return clock
        case .approximate:
            guard var clock = captures.clocks.first ?? Clock(hour: captures.hour) else { return nil }
            clock.isApproximate = true
            clock.isBare = false
            return clock
        case .inLength:
            guard let length = captures.lengths.first, length.days == 0, length.months == 0, length.minutes > 0 else { return nil }
            let minute = captures.parse.now.minuteOfDay + length.minutes
            return minute < 1440 ? Clock(hour: minute / 60, minute: minute % 60, half: .settled) : nil
        default: return nil
        }
    }

    private func reading(_ captures: CapturedValues) -> TimeReading? {
        guard var reading = plainReading(captures) else { return nil }
        if case .span = reading.meaning { reading.named = captures.bounds.map { $0.times(usual: captures.parse.usual) } }
        return reading
    }

    private func plainReading(_ captures: CapturedValues) -> TimeReading? {
        let usual = captures.parse.usual
        func likeliest(_ index: Int) -> ClockTime? {
            captures.bounds.indices.contains(index) ? captures.bounds[index].times(usual: usual).first : nil
        }
        let part = captures.timeReadings.first?.part
        switch self {
        case .part(let part):
            var reading = TimeReading(.span(TimeSpan(from: part.from, to: part.to)))
            reading.part = part
            return reading
        case .after: return likeliest(0).map { TimeReading(.span(TimeSpan(from: $0, to: nil))) }
        case .afterPart: return part.map { TimeReading(.span(TimeSpan(from: $0.to, to: nil))) }
        case .before: return likeliest(0).map { TimeReading(.span(TimeSpan(from: nil, to: $0))) }
        case .beforePart: return part.map { TimeReading(.span(TimeSpan(from: nil, to: $0.from))) }
        case .until: return likeliest(0).map { TimeReading(.span(TimeSpan(from: nil, to: $0, includesEnd: true))) }
        case .between: return Self.between(captures.bounds, usual: usual)
        case .wish(let wish): return TimeReading(.open(wish))
        case .shift(let shift): return TimeReading(.relative(shift))
        case .shiftByLength(let isBefore):
            guard let length = captures.lengths.first, length.days == 0, length.months == 0, length.minutes > 0, length.minutes < 1440 else { return nil }
            return TimeReading(.relative(.minutes(isBefore ? -length.minutes : length.minutes)))
        default: return nil
        }
    }

    /// "Between two and four", "from nine to five": the end is the first such time behind the beginning.
    private static func between(_ clocks: [Clock], usual: UsualHours) -> TimeReading? {
        guard clocks.count == 2 else { return nil }
        var first = clocks[0]
        let last = clocks[1]
        // "Two to four in the afternoon": said once, for both.
        if first.half == nil, first.hours == nil, last.half == .afternoon || last.hours != nil {
            let early = first.times(usual: usual)
            let end = last.times(usual: usual)[0]
            if let fitting = early.filter({ $0 < end }).max() { first = Clock(hour: fitting.hour, minute: fitting.minute, half: .settled) ?? first }
            if first.half == nil { first.hours = last.hours }
        }
        let from = first.times(usual: usual)[0]
        guard let to = last.times(usual: usual).filter({ $0 > from }).min() else { return nil }
        return TimeReading(.span(TimeSpan(from: from, to: to, includesEnd: true)))
    }
}

extension CapturedValues {
    var hour: Int? { number("h") ?? number("hour") ?? number("manyHour") ?? number("oneHour") ?? number("ishes") ?? number("n") }
    var minutes: Int? { number("min") ?? number("fiveMinutes") ?? number("allMinutes") }
}
