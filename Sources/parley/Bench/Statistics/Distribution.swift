/// A set of measured values, in order of size.
struct Distribution: Sendable, Hashable {
    let sorted: [Double]

    init(_ values: some Sequence<Double>) { sorted = values.sorted() }

    var count: Int { sorted.count }
    var isEmpty: Bool { sorted.isEmpty }
    var median: Double? { quantile(0.5) }
    var most: Double? { sorted.last }

    /// The value below which `fraction` (0…1) of the values lie, linear between the two nearest; `nil`
    /// where there are none.
    func quantile(_ fraction: Double) -> Double? {
        guard !sorted.isEmpty else { return nil }
        let place = min(max(fraction, 0), 1) * Double(sorted.count - 1)
        let low = sorted[Int(place.rounded(.down))], high = sorted[Int(place.rounded(.up))]
        return low + (high - low) * (place - place.rounded(.down))
    }
}
