/// How what is written in short is said in full: recognizers write "2:30 PM" for "two thirty p.m.".
public struct SpokenForms: Sendable {
    /// What is written, in small letters, and what is said for it; and words that are written in two ways: "okay", "ok".
    public var written: [String: String]
    /// What "$" is said as, behind the number, and its hundredths.
    public var dollars: String
    public var cents: String
    /// What stands for the zero of "10:05".
    public var zeroMinute: String
    /// From 100 to 900.
    public var hundreds: [Int: String]
    /// For a hundred with nothing behind it, where that is another word: "cien".
    public var exactHundred: String?
    public var thousand: String
    /// Whether 1984 is said as two numbers.
    public var partsYears: Bool
    /// Numbers of places that are words of their own, by the number; the others are made with the first of
    /// ``ordinalEndings`` that their cardinal has, which is replaced. One that has none is said as it is.
    public var ordinals: [Int: String] = [:]
    public var ordinalEndings: [(ending: String, ordinal: String)] = []
}

extension Language {
    /// The words of a number below a million: "three hundred five".
    public func spelled(number: Int) -> String {
        guard (100..<1_000_000).contains(number) else { return spoken(number: number) }
        if number == 100, let word = spokenForms.exactHundred { return word }
        let unit = number < 1_000 ? 100 : 1_000
        let head: String
        if unit == 100 {
            head = spokenForms.hundreds[number / 100 * 100] ?? ""
        } else if number < 2_000, numbers.loneScales.contains(spokenForms.thousand) {
            head = spokenForms.thousand
        } else {
            head = spelled(number: number / 1_000) + " " + spokenForms.thousand
        }
        return number % unit == 0 ? head : head + " " + spelled(number: number % unit)
    }

    /// The words of the number of a place: "forty-fifth".
    public func spelled(ordinal number: Int) -> String {
        if let ordinal = spokenForms.ordinals[number] { return ordinal }
        let cardinal = spelled(number: number)
        guard let (ending, ordinal) = spokenForms.ordinalEndings.first(where: { cardinal.hasSuffix($0.ending) }) else { return cardinal }
        return String(cardinal.dropLast(ending.count)) + ordinal
    }
}
