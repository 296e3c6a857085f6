import Testing

@testable import ParleyCloud

struct RepetitionFilterTests {
    /// What is left of `text` after `spoken`, given in pieces of `size` characters.
    private func rest(of text: String, after spoken: String, size: Int) -> String {
        var filter = RepetitionFilter(spoken)
        var result = ""
        var rest = text[...]
        while !rest.isEmpty {
            result += filter.append(String(rest.prefix(size)))
            rest = rest.dropFirst(size)
        }
        return result + filter.flush()
    }

    @Test(arguments: [
        ("Dr. Lee is in on ", "Thursday at nine.", "Thursday at nine."),
        // The whole answer again.
        ("Dr. Lee is in on ", "Dr. Lee is in on Thursday at nine.", "Thursday at nine."),
        ("Dr. Lee is in on ", "dr lee is in on Thursday.", "Thursday."),
        // The last few words, or the last one.
        ("Dr. Lee is in on ", "is in on Thursday.", "Thursday."),
        ("Dr. Lee is in on ", "on Thursday.", "Thursday."),
        // Something else that begins the same.
        ("Dr. Lee is in on ", "Dr. Lee can see you.", "Dr. Lee can see you."),
        // The repetition that runs to the end is found behind one that does not.
        ("We open at nine. We close at ", "We close at five.", "five."),
        ("a b a ", "a b c", "b c"),
        ("a b a ", "a b a c", "c"),
        // Nothing new at all.
        ("We are open.", "We are open.", ""),
        ("We are open from nine.", "We are", ""),
        ("We are", " open.", " open."),
        ("", "Hello there.", "Hello there."),
    ])
    func dropsWhatWasSaid(spoken: String, text: String, new: String) {
        for size in [1, 2, 5, 100] {
            #expect(rest(of: text, after: spoken, size: size) == new, "in pieces of \(size)")
        }
    }
}
