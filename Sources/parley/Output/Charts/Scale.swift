import Foundation

/// An axis: its range, widened to round numbers, and where its ticks are.
struct Scale {
    let low: Double
    let high: Double
    let ticks: [Double]

    /// - Parameter count: About how many ticks.
    init(covering values: [Double], including extra: [Double] = [0], ticks count: Int = 6) {
        let all = (values + extra).filter(\.isFinite)
        let least = all.min() ?? 0
        let greatest = all.max() ?? 1
        let most = greatest - least > 1e-9 ? greatest : least + 1
        let step = Self.round((most - least) / Double(max(1, count)))
        // A hair's breadth, so that a value that is a round number is its own tick.
        let first = (least / step + 1e-9).rounded(.down) * step
        let last = max((most / step - 1e-9).rounded(.up) * step, first + step)
        low = first
        high = last
        ticks = (0...Int(((last - first) / step).rounded())).map { first + Double($0) * step }
    }

    /// Where a value lies between two coordinates.
    func place(_ value: Double, from start: Double, to end: Double) -> Double {
        start + (min(max(value, low), high) - low) / (high - low) * (end - start)
    }

    static func label(_ value: Double) -> String {
        abs(value - value.rounded()) < 1e-6 ? String(Int(value.rounded())) : String(format: "%g", (value * 100).rounded() / 100)
    }

    /// 1, 2 or 5 times a power of ten, at least `value`.
    private static func round(_ value: Double) -> Double {
        let power = pow(10, log10(max(value, 1e-12)).rounded(.down))
        let factor = [1.0, 2, 5, 10].first { $0 * power >= value * 0.999 } ?? 10
        return factor * power
    }
}
