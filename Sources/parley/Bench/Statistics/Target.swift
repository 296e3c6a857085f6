/// What a figure is to be, and whether it is.
struct Target: Encodable, Sendable, Hashable {
    /// What was measured, with its unit.
    var measure: String
    /// `nil` where nothing was measured.
    var value: Double?
    /// The most it may be.
    var limit: Double

    var isMet: Bool { value.map { $0 <= limit } ?? false }

    enum CodingKeys: String, CodingKey {
        case measure, value, limit
        case isMet = "met"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(measure, forKey: .measure)
        try container.encode(value, forKey: .value)
        try container.encode(limit, forKey: .limit)
        try container.encode(isMet, forKey: .isMet)
    }

    /// Such as "met     false cut-offs, %: 3.1 (at most 5)".
    var text: String {
        "\(isMet ? "met   " : "missed")  \(measure): \(value.map(Self.short) ?? "nothing measured") (at most \(Self.short(limit)))"
    }

    /// With one digit behind the point where it is not a whole number.
    static func short(_ value: Double) -> String {
        let rounded = (value * 10).rounded() / 10
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }
}
