/// What a pattern has captured, asked for by the names of its symbols.
struct CapturedValues {
    let parse: Parse
    /// The tokens that matched.
    let tokens: Range<Int>
    private let captures: [(name: String, value: Value)]

    init(_ captures: Captures, grammar: Grammar, parse: Parse, tokens: Range<Int>) {
        self.parse = parse
        self.tokens = tokens
        self.captures = captures.all.map { (grammar.names[$0.symbol] ?? "", $0.value) }
    }

    var today: CalendarDay { parse.today }

    func number(_ symbol: String, _ index: Int = 0) -> Int? {
        var left = index
        for capture in captures where capture.name == symbol {
            if left == 0 { if case .number(let number) = capture.value { return number } else { return nil } }
            left -= 1
        }
        return nil
    }

    var numbers: [Int] { captures.compactMap { if case .number(let number) = $0.value { number } else { nil } } }

    var days: [CalendarDay] { captures.compactMap { Self.day($0.value) } }

    /// "Sunday the sixth" is a day as well where the two agree.
    private static func day(_ value: Value) -> CalendarDay? {
        switch value {
        case .day(let day): day
        case .dayReading(let reading): reading.day
        default: nil
        }
    }

    var dayReadings: [DayReading] { captures.compactMap { if case .dayReading(let reading) = $0.value { reading } else { nil } } }

    var lengths: [Length] { captures.compactMap { if case .length(let length) = $0.value { length } else { nil } } }

    var clocks: [Clock] { captures.compactMap { if case .clock(let clock) = $0.value { clock } else { nil } } }

    /// Times, and hours by themselves, in their order.
    var bounds: [Clock] {
        captures.compactMap { capture in
            switch capture.value {
            case .clock(let clock): clock
            case .number(let number) where capture.name == "hour" || capture.name == "h": Clock(hour: number)
            default: nil
            }
        }
    }

    var timeReadings: [TimeReading] { captures.compactMap { if case .timeReading(let reading) = $0.value { reading } else { nil } } }
}
