/// Words that say nothing about what is meant: every conversation has them.
enum StopWords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words: Set<String> = Set(
        """
        a about after all also am an and any anything are as at be been before but by call can caller could did do \
        does done for from get give go got had has have he her here hello hi him his how i i'd i'll i'm i've if in is \
        it it's its just let like make may me mine more my need no not now of oh ok okay on one or our out over please \
        patient she should so some sure thank thanks that that's the their them then there they this to too uh um up \
        us very want was we well were what what's when where which who will with would yeah yes you your \
        appointment appointments book booking schedule doctor dr mr mrs ms miss name called
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
