/// Patterns of a language, and what they mean.
///
/// A rule makes a symbol, which other rules' patterns may use. Where its operation cannot do with what was
/// captured ("February 30th"), the rule has not matched.
struct Rule: Sendable {
    var symbol: String
    var operation: Operation
    var patterns: [String]

    init(_ symbol: String, _ operation: Operation, _ patterns: String...) {
        self.symbol = symbol
        self.operation = operation
        self.patterns = patterns
    }
}

/// What patterns mean, in any language. Values are taken from what was captured, by the names of the symbols.
enum Operation: Sendable {
    case days(DayOperation)
    case times(TimeOperation)
    case lengths(LengthOperation)
    case choice(Choice)
    /// Some value, where only the match counts.
    case mark
    case number(Int)
    /// The first number captured, where it is one of these.
    case numberIn(ClosedRange<Int>)
    /// The value of the first symbol captured.
    case same
}

/// What a symbol stands for in a text.
enum Value: Sendable {
    case number(Int)
    case length(Length)
    case day(CalendarDay)
    case dayReading(DayReading)
    case clock(Clock)
    case timeReading(TimeReading)
    case choice(Choice)
}

/// What a pattern has captured, in its order.
struct Captures: Sendable {
    struct Capture: Sendable {
        var symbol: Int
        var value: Value
    }

    private(set) var all: [Capture] = []

    mutating func append(_ capture: Capture) { all.append(capture) }
}
