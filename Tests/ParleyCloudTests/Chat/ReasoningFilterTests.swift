import Testing

@testable import ParleyCloud

struct ReasoningFilterTests {
    private func spoken(_ text: String, isInside: Bool = false) -> Set<String> {
        Set([1, 2, 3, 4, 9, 100].map { size in
            var filter = ReasoningFilter(isInside: isInside)
            var result = ""
            let characters = Array(text)
            for start in stride(from: 0, to: characters.count, by: size) {
                result += filter.append(String(characters[start..<min(start + size, characters.count)]))
            }
            return result + filter.finish()
        })
    }

    @Test func thoughtsAreNotSpoken() {
        #expect(spoken("<think>Let me see.\n</think>\n\nHello.") == ["Hello."])
        #expect(spoken("Well, <thinking>hm</thinking> yes.") == ["Well, yes."])
    }

    @Test func otherMarksAreText() {
        #expect(spoken("a < b, <b>bold</b>, <thin") == ["a < b, <b>bold</b>, <thin"])
    }

    @Test func anAnswerMayBeginInItsThoughts() {
        #expect(spoken("so it is</think> Yes.", isInside: true) == ["Yes."])
    }

    @Test func thoughtsThatNeverEndDoNotSilenceTheAnswer() {
        #expect(spoken("<think>They want Friday.\n\nWe are open on Friday.") == ["\nWe are open on Friday."])
        #expect(spoken("We are open on Friday.", isInside: true) == ["We are open on Friday."])
        var filter = ReasoningFilter()
        #expect(filter.append("<think>They want Friday, so I") + filter.finish(isCut: true) == "")
    }

    @Test func textIsNotHeldBackWithoutNeed() {
        var filter = ReasoningFilter()
        #expect(filter.append("Hello") == "Hello")
        #expect(filter.append(" <") == " ")
        #expect(filter.append("3") == "<3")
    }
}
