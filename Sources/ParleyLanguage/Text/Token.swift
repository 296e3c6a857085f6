/// A word, a number or a sign of a text, as the readers see it.
struct Token: Sendable {
    /// What parts it from the token before it.
    enum Gap: Int, Sendable, Comparable {
        /// Nothing, as in "2pm" between 2 and pm.
        case none
        case hyphen
        case space
        /// A comma, a dash, a bracket.
        case comma
        /// A full stop, a question mark, a line's end; or the text begins here.
        case sentence

        static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
    }

    enum Kind: Sendable, Hashable {
        case word
        /// "27"; its value is `nil` where it is too long to be one.
        case number(Int?)
        /// "27th".
        case ordinal(Int)
        /// "3:30", "15h30".
        case clock(hour: Int, minute: Int)
        /// "9.30", which may be a time or an amount.
        case pointed(Int, Int)
        /// "2026-12-03".
        case date(CalendarDay)
        /// "12/25", "3/14/85", "14.3.1985": the parts as they are written.
        case slashed([Int])
    }

    /// In small letters and without accents; digits as written.
    var word: String
    var kind: Kind
    var range: Range<String.Index>
    var gap: Gap
    /// Its first letter is a capital one.
    var isCapitalised: Bool
    /// All its letters are, and it has more than one.
    var isUppercase: Bool

    var isNumber: Bool { if case .number = kind { true } else { false } }

    /// The digits as they are written, where it is a number.
    var digits: String? { isNumber ? word : nil }
}
