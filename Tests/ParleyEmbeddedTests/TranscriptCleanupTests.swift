import Testing

@testable import ParleyEmbedded

@Suite("What a recognizer says when it has lost the thread")
struct TranscriptCleanupTests {
    @Test(arguments: [
        ("10000000000000000000000", ""), ("My number is 10000000000 thanks.", "My number is thanks."), ("555 0101 0000", "555 0101 0000"),
        ("Thank you. Thank you. Thank you. Thank you.", "Thank you."), ("Come to-morrow.", "Come tomorrow."),
    ])
    func clean(text: String, expected: String) { #expect(TranscriptCleanup.clean(text) == expected) }
}
