/// The classes of scalars that the rules of the text front end speak of.
extension Unicode.Scalar {
    var isASCIIDigit: Bool { value >= 48 && value <= 57 }

    var asciiLowercased: Unicode.Scalar {
        value >= 65 && value <= 90 ? Unicode.Scalar(UInt8(value + 32)) : self
    }

    var asciiUppercased: Unicode.Scalar {
        value >= 97 && value <= 122 ? Unicode.Scalar(UInt8(value - 32)) : self
    }

    /// A letter of any script.
    var isLetter: Bool {
        if isASCII { return (value | 32) >= 97 && (value | 32) <= 122 }
        return switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: false
        }
    }

    /// A digit of any script that counts in tens.
    var isDecimalDigit: Bool { isASCII ? isASCIIDigit : properties.generalCategory == .decimalNumber }

    /// A decimal digit, or a superscript or circled one.
    var isDigit: Bool {
        if isASCII { return isASCIIDigit }
        return properties.numericType == .decimal || properties.numericType == .digit
    }

    /// A letter, or a number that is no decimal digit: what may begin a word.
    var isWordLetter: Bool {
        isASCII ? isLetter : isLetter || (properties.numericType != nil && !isDecimalDigit)
    }

    /// A letter or a number.
    var isWordCharacter: Bool { isWordLetter || isDecimalDigit }

    /// Whether it is a small or capital letter.
    var isCased: Bool {
        isASCII ? isLetter : properties.isLowercase || properties.isUppercase || properties.generalCategory == .titlecaseLetter
    }

    /// a–z and the small letters of Latin-1.
    var isLatinLowercase: Bool {
        (value >= 97 && value <= 122) || (value >= 0xDF && value <= 0xF6) || (value >= 0xF8 && value <= 0xFF)
    }

    /// A–Z and the capital letters of Latin-1.
    var isLatinUppercase: Bool {
        (value >= 65 && value <= 90) || (value >= 0xC0 && value <= 0xD6) || (value >= 0xD8 && value <= 0xDE)
    }
}
