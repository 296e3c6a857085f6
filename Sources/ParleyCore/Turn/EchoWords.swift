/// Knows the agent's own words when they come back through the caller's loudspeaker.
enum EchoWords {
    /// Whether `heard` is only what the agent has just been saying.
    ///
    /// A recognizer mishears echoes more than speech, so most of the words are enough; a caller who
    /// repeats two words of the agent's and adds none is rarer than an echo.
    /// - Parameter said: The agent's words, as far as they have been sent.
    static func isEcho(_ heard: String, of said: String) -> Bool {
        let (heard, said) = (SpokenWords.split(heard), SpokenWords.split(said))
        guard heard.count >= 2, !said.isEmpty else { return false }
        let common = longestCommonSubsequence(heard, said.suffix(60))
        return Double(common) >= 0.7 * Double(heard.count)
    }

    private static func longestCommonSubsequence(_ a: [String], _ b: ArraySlice<String>) -> Int {
        let b = Array(b)
        var row = Array(repeating: 0, count: b.count + 1)
        for word in a {
            var diagonal = 0
            for (index, other) in b.enumerated() {
                let above = row[index + 1]
                row[index + 1] = word == other ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return row[b.count]
    }
}
