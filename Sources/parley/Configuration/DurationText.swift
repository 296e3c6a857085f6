import ParleyCore

/// Times as people write them: `800ms`, `1.5s`, `2min`. A number alone is none, for it does not say of what.
enum DurationText {
    private static let units: [(suffix: String, milliseconds: Double)] = [("ms", 1), ("min", 60_000), ("s", 1_000), ("h", 3_600_000)]

    static func parse(_ text: String) -> Duration? {
        let text = text.filter { !$0.isWhitespace }
        guard let unit = units.first(where: { text.hasSuffix($0.suffix) }),
            let number = Double(text.dropLast(unit.suffix.count)), number.isFinite, number >= 0, number <= 1e9
        else { return nil }
        return .milliseconds(number * unit.milliseconds)
    }

    static func of(_ duration: Duration) -> String {
        let milliseconds = duration.milliseconds
        let unit = units.filter { $0.milliseconds <= milliseconds && (milliseconds / $0.milliseconds).rounded() == milliseconds / $0.milliseconds }
            .max { $0.milliseconds < $1.milliseconds } ?? units[0]
        let value = milliseconds / unit.milliseconds
        return (Int(exactly: value).map(String.init) ?? String(value)) + unit.suffix
    }
}
