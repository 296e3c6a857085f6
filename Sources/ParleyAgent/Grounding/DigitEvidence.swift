import ParleyLanguage

/// The numbers that a text may spell: "one zero zero one", "ten oh one" and "one thousand and one"
/// are all 1001.
struct DigitEvidence {
    /// Unbroken runs of digits.
    private let runs: [String]

    init(_ text: String) { runs = Language.english.digitRuns(in: text) }

    /// Whether there is a number as long as an identifier's.
    var hasNumber: Bool { runs.contains { $0.count >= 3 } }

    func holds(_ digits: String) -> Bool {
        // A short number is in any long one by chance.
        runs.contains { digits.count >= 3 ? $0.contains(digits) : $0 == digits }
    }
}
