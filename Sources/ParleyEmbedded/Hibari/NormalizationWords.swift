import Foundation

/// The tables of `normalize.json`.
struct NormalizationWords: Sendable {
    /// A word for one and a word for many.
    struct Noun: Sendable {
        var one: String
        var many: String

        /// - Parameter number: As it is written.
        func form(for number: String) -> String {
            ["1", "1.0", "-1"].contains(number.filter { $0 != "," }) ? one : many
        }
    }

    /// By their first three letters, small.
    private(set) var months: [String: String] = [:]
    /// From January on.
    private(set) var monthNames: [String] = []
    /// Before a name: "St" → "Saint".
    private(set) var titles: [String: String] = [:]
    private(set) var abbreviations: [String: String] = [:]
    private(set) var units: [String: Noun] = [:]
    private(set) var currencies: [String: Noun] = [:]
    /// In the order in which they are replaced.
    private(set) var symbols: [(symbol: String, words: String)] = []
    /// "Chapter": what a Roman numeral counts.
    private(set) var counted: [String] = []
    /// "Henry": whose Roman numeral is an ordinal.
    private(set) var numberedNames: [String] = []

    /// - Throws: ``HibariError`` with the code `data`.
    init(file: URL) throws {
        var scanner = try JSONScanner(file: file)
        try scanner.members { key, scanner in
            switch key {
            case "months":
                try Self.words(&scanner) { month, name in
                    months[month] = name
                    monthNames.append(name)
                }
            case "titles": try Self.words(&scanner) { titles[$0] = $1 }
            case "abbreviations": try Self.words(&scanner) { abbreviations[$0] = $1 }
            case "units": try Self.nouns(&scanner) { units[$0] = $1 }
            case "currency": try Self.nouns(&scanner) { currencies[$0] = $1 }
            case "symbols": try Self.words(&scanner) { symbols.append(($0, $1)) }
            case "roman_cardinal": counted = try Self.list(&scanner)
            case "roman_ordinal": numberedNames = try Self.list(&scanner)
            default: try scanner.skipValue()
            }
        }
        let isWhole =
            monthNames.count == 12 && !titles.isEmpty && !abbreviations.isEmpty && !units.isEmpty
            && !symbols.isEmpty && !counted.isEmpty && !numberedNames.isEmpty && currencies["¢"] != nil
        guard isWhole else { throw scanner.error("a table is missing") }
    }

    /// The full name of a month from any form of it.
    func month(_ text: String) -> String? { months[String(text.lowercased().prefix(3))] }

    private static func words(_ scanner: inout JSONScanner, _ body: (String, String) -> Void) throws {
        try scanner.members { key, scanner in body(key.string, try scanner.string().string) }
    }

    private static func nouns(_ scanner: inout JSONScanner, _ body: (String, Noun) -> Void) throws {
        try scanner.members { key, scanner in
            let forms = try list(&scanner)
            guard forms.count == 2 else { throw scanner.error("a noun has one form for one and one for many") }
            body(key.string, Noun(one: forms[0], many: forms[1]))
        }
    }

    private static func list(_ scanner: inout JSONScanner) throws -> [String] {
        var list: [String] = []
        try scanner.elements { list.append(try $0.string().string) }
        return list
    }
}
