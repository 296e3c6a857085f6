/// The numbers that a text may spell: "one zero zero one", "ten oh one" and "one thousand and one"
/// are all 1001.
struct DigitEvidence {
    /// Unbroken runs of digits.
    private let runs: [String]

    init(_ text: String) {
        let plain = String(text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " })
        var runs: [String] = []
        var run: [String] = []
        let words = plain.split(separator: " ").map(String.init)
        for (index, word) in words.enumerated() {
            let isInside = !run.isEmpty && index + 1 < words.count && Self.isNumber(words[index + 1])
            if Self.isNumber(word) || (word == "and" && isInside) || word == "double" || word == "triple" {
                run.append(word)
                continue
            }
            runs += Self.readings(run)
            run = []
            let digits = word.filter { $0.isASCII && $0.isNumber }
            if !digits.isEmpty { runs.append(digits) }
        }
        self.runs = runs + Self.readings(run)
    }

    /// Whether there is a number as long as an identifier's.
    var hasNumber: Bool { runs.contains { $0.count >= 3 } }

    func holds(_ digits: String) -> Bool {
        // A short number is in any long one by chance.
        runs.contains { digits.count >= 3 ? $0.contains(digits) : $0 == digits }
    }

    private static let zeros: Set<String> = ["oh", "o", "zero", "nought"]

    private static func isNumber(_ word: String) -> Bool {
        zeros.contains(word) || word == "hundred" || word == "thousand" || NumberWords.value(word) != nil
    }

    /// The digits as said one after the other, and as one number where it has hundreds or thousands.
    private static func readings(_ run: [String]) -> [String] {
        guard !run.isEmpty else { return [] }
        var digits = ""
        var total = 0, part = 0, times = 1
        var hasScale = false, isTen = false
        for word in run where word != "and" {
            if word == "double" || word == "triple" {
                times = word == "double" ? 2 : 3
                continue
            }
            if word == "hundred" || word == "thousand" {
                hasScale = true
                let scale = word == "hundred" ? 100 : 1000
                // Longer than any identifier: not one.
                guard part < 1_000_000 else { return [digits] }
                if scale == 100 { part = max(part, 1) * 100 } else { (total, part) = (total + max(part, 1) * 1000, 0) }
                continue
            }
            let value = zeros.contains(word) ? 0 : NumberWords.value(word) ?? 0
            let said = word.first?.isNumber == true ? word.filter(\.isNumber) : String(value)
            if isTen, (1...9).contains(value) { digits.removeLast() }
            digits += String(repeating: said, count: times)
            isTen = value >= 20 && value < 100 && value % 10 == 0 && word.first?.isLetter == true
            part = part < 1_000_000 && value < 1_000_000 ? part + value : part
            times = 1
        }
        return hasScale ? [String(total + part), digits] : [digits]
    }
}
