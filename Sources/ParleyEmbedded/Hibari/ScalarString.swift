/// Text as an array of Unicode scalars.
///
/// Phonemes carry combining marks that Swift's `Character` would melt into their neighbours, and
/// the tables of the voice are keyed by scalar; with this type neither can happen by accident.
struct ScalarString: Hashable, Sendable {
    var scalars: [Unicode.Scalar]

    init(_ scalars: some Sequence<Unicode.Scalar>) { self.scalars = Array(scalars) }
    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    /// UTF-8 to scalars; nil if it is malformed.
    init?(utf8 bytes: some Sequence<UInt8>) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        self.init(text)
    }

    /// The same text as a string.
    var string: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}

extension ScalarString: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
    init() { scalars = [] }
    var startIndex: Int { 0 }
    var endIndex: Int { scalars.count }
    subscript(position: Int) -> Unicode.Scalar {
        get { scalars[position] }
        set { scalars[position] = newValue }
    }
    mutating func replaceSubrange(_ range: Range<Int>, with elements: some Collection<Unicode.Scalar>) {
        scalars.replaceSubrange(range, with: elements)
    }
}

extension ScalarString: ExpressibleByStringLiteral, CustomStringConvertible {
    init(stringLiteral value: String) { self.init(value) }
    var description: String { string }
}

extension ScalarString {
    /// Every scalar mapped to lower case; what has no case stays.
    var lowercased: ScalarString {
        mapped(ascii: { $0.asciiLowercased }, other: { $0.properties.lowercaseMapping })
    }

    var uppercased: ScalarString {
        mapped(ascii: { $0.asciiUppercased }, other: { $0.properties.uppercaseMapping })
    }

    /// The first scalar in title case, the rest in lower case.
    var capitalized: ScalarString {
        guard let first else { return self }
        return ScalarString(first.properties.titlecaseMapping) + ScalarString(dropFirst()).lowercased
    }

    private func mapped(
        ascii: (Unicode.Scalar) -> Unicode.Scalar, other: (Unicode.Scalar) -> String
    ) -> ScalarString {
        var result = ScalarString()
        result.scalars.reserveCapacity(count)
        for scalar in scalars {
            if scalar.isASCII {
                result.scalars.append(ascii(scalar))
            } else {
                result.scalars.append(contentsOf: other(scalar).unicodeScalars)
            }
        }
        return result
    }

    static func + (left: ScalarString, right: ScalarString) -> ScalarString {
        ScalarString(left.scalars + right.scalars)
    }

    func hasPrefix(_ prefix: ScalarString) -> Bool { starts(with: prefix) }

    func hasSuffix(_ suffix: ScalarString) -> Bool {
        count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
    }

    /// Whether it has letters only, and at least one.
    var isAlphabetic: Bool { !isEmpty && allSatisfy(\.isLetter) }
    /// Whether it has the digits 0 to 9 only, and at least one.
    var isASCIIDigits: Bool { !isEmpty && allSatisfy(\.isASCIIDigit) }
    /// Whether it has letters with a case, and all of them small.
    var isLowercase: Bool { contains(where: \.isCased) && allSatisfy { !$0.isCased || $0.properties.isLowercase } }
    /// Whether it has letters with a case, and all of them capital.
    var isUppercase: Bool { contains(where: \.isCased) && allSatisfy { !$0.isCased || $0.properties.isUppercase } }

    func replacing(_ old: Unicode.Scalar, with new: Unicode.Scalar) -> ScalarString {
        ScalarString(lazy.map { $0 == old ? new : $0 })
    }

    func removing(_ unwanted: Unicode.Scalar) -> ScalarString { filter { $0 != unwanted } }

    /// Without white space at both ends.
    var trimmed: ScalarString {
        guard let start = firstIndex(where: { !$0.properties.isWhitespace }),
            let end = lastIndex(where: { !$0.properties.isWhitespace })
        else { return ScalarString() }
        return ScalarString(self[start...end])
    }
}

extension Sequence<ScalarString> {
    func joined(separator: ScalarString) -> ScalarString {
        ScalarString(Array(self).joined(separator: Array(separator)))
    }
}
