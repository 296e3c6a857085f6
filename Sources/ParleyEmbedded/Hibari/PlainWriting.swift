/// What comes first of all: one way of writing for what is written in several.
enum PlainWriting {
    /// Marks, digits and letters of other scripts as the rules know them. Scalars that only steer how text
    /// is set are dropped.
    static func plain(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { !$0.isASCII }) else { return text }
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                // A Greek letter before a unit is the sign for a millionth: "5 μg".
                if "gmlLsM".unicodeScalars.contains(scalar), view.last == "μ", view.dropLast().last.map({ $0.isASCII && !$0.isLetter }) ?? true {
                    view.removeLast()
                    view.append("µ")
                }
                view.append(scalar)
            } else if let mark = marks[scalar] {
                view.append(contentsOf: mark.unicodeScalars)
            } else if isInvisible(scalar) {
                continue
            } else if scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue, 0...9 ~= value {
                view.append(contentsOf: String(Int(value)).unicodeScalars)
            } else {
                view.append(scalar)
            }
        }
        return ForeignScript.latin(String(view))
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        // A joiner between letters of its script is left to the transliteration.
        scalar.value == 0xAD || scalar.value == 0x200B || scalar.value == 0xFEFF || (0x2060...0x206F).contains(scalar.value)
            || (0x200E...0x200F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
            || scalar.properties.isVariationSelector
    }

    private static let marks: [Unicode.Scalar: String] = [
        "\u{2212}": "-", "\u{2010}": "-", "\u{2011}": "-", "。": ". ", "．": ".", "｡": ". ", "，": ", ", "、": ", ", "？": "? ",
        "！": "! ", "：": ": ", "；": "; ", "（": " (", "）": ") ", "।": ". ", "॥": ". ", "؟": "? ", "،": ", ", "؛": "; ", "۔": ". ",
        "％": "%", "＋": "+", "＝": "=", "＠": "@", "＃": "#", "＆": "&", "～": "~", "｜": "|", "・": " ", "「": "\"", "」": "\"", "«": "\"", "»": "\"",
        "℃": "°C", "℉": "°F", "№": "No. ", "…": "…", "¡": "", "¿": "",
    ]
}
