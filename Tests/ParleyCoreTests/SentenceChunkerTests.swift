import ParleyCore
import ParleyLanguage
import Testing

@Suite struct SentenceChunkerTests {
    /// Feeds `text` in pieces of `step` characters and returns every chunk.
    private func chunks(_ text: String, step: Int = 1, limits: SentenceChunker.Limits = .init()) -> [String] {
        var chunker = SentenceChunker(limits: limits)
        var result: [String] = []
        var rest = Substring(text)
        while !rest.isEmpty {
            result += chunker.append(rest.prefix(step))
            rest = rest.dropFirst(step)
        }
        if let last = chunker.flush() { result.append(last) }
        return result
    }

    @Test func aRejectedBoundaryDoesNotHideLaterOnes() {
        var chunker = SentenceChunker()
        // "Hello!" is too short and "Dr." no end; the first sentence must still come at once.
        let first = chunker.append("Hello! I've checked Dr. Johnson's availability for you. He has")
        #expect(first == ["Hello! I've checked Dr. Johnson's availability for you."])
        #expect(chunker.append(" openings on Tuesday.") == [])
        #expect(chunker.flush() == "He has openings on Tuesday.")
    }

    @Test(arguments: [1, 2, 3, 7, 1000])
    func theSizeOfThePiecesDoesNotMatter(step: Int) {
        let text = "We open at 9 a.m. on weekdays. It costs $45.50, not more. \"Is that all?\" Yes! See you."
        #expect(chunks(text, step: step) == chunks(text, step: 1))
        #expect(chunks(text, step: step).joined(separator: " ") == text)
    }

    @Test(arguments: [
        "You will see Dr. Patel at noon.", "Ask for Mr. and Mrs. Brown there.", "Come at 2 p.m. or later.",
        "Bring a form, e.g. your insurance card.", "She lives in the U.S.A. and in France.",
        "We are on Main St. near the river.", "It is room No. 5 upstairs.", "It weighs 3.5 or 4.25 pounds.",
        "Come at 10:30 or at 3:30 then.", "That will be $1,250.75 in all.", "Ask for J. R. Smith at the desk.",
        "Go to room 204. and wait there.", "The meeting is at 9 a.m. Tuesday next.",
    ])
    func whatIsNoEndOfASentence(text: String) {
        var limits = SentenceChunker.Limits()
        limits.minimum = 5
        var chunker = SentenceChunker(limits: limits)
        _ = chunker.append("Well, hello there. ")
        #expect(chunker.append(text + " ") == [text])
    }

    @Test func aShortOpenerJoinsTheNextSentence() {
        #expect(chunks("Sure! I can do that. Bye.") == ["Sure! I can do that.", "Bye."])
    }

    @Test(arguments: [
        ("Sure! I can do that. Yes, I can.", ["Sure!", "I can do that.", "Yes, I can."]),
        ("No, you do not. Bye.", ["No,", "you do not.", "Bye."]),
        ("I, too, am well. Bye.", ["I, too, am well.", "Bye."]),
        ("Dr. Patel is in. Bye.", ["Dr. Patel is in.", "Bye."]),
        ("10, 11 and 12 are free.", ["10, 11 and 12 are free."]),
    ])
    func aShortOpenerIsSpokenAloneWhereThatIsWished(text: String, expected: [String]) {
        var chunker = SentenceChunker(limits: SentenceChunker.Limits(partsOpeners: true))
        let chunks = text.flatMap { chunker.append(String($0)) }
        #expect(chunks + (chunker.flush().map { [$0] } ?? []) == expected)
    }

    @Test func onlyTheFirstChunkEndsAtAClause() {
        #expect(
            chunks("I can help with that, of course. On Tuesday afternoon, he is free.")
                == ["I can help with that,", "of course.", "On Tuesday afternoon, he is free."])
    }

    @Test(arguments: [
        ("We are open from eight to six.", ["We are open", "from eight to six."]),
        // A clause that is there already is better than a phrase.
        ("Yes, of course, from eight.", ["Yes, of course,", "from eight."]),
        ("It is on top.", ["It is on top."]), ("He has time between nine and ten today.", ["He has time", "between nine and ten today."]),
        ("It's between nine and ten today.", ["It's between nine and ten today."]),
        ("We forbid onions here.", ["We forbid onions here."]),
        ("Dr. Lee is free on Tuesday and on Friday.", ["Dr. Lee is free", "on Tuesday and on Friday."]),
    ])
    func theFirstPhraseMayBeSpokenBeforeItsClauseIsWritten(text: String, expected: [String]) {
        let limits = SentenceChunker.Limits(firstPhraseWords: 3)
        #expect(chunks(text, limits: limits) == expected)
        // Text that comes whole is spoken whole.
        #expect(chunks("Let me check that for you. ", step: 1_000, limits: limits) == ["Let me check that for you."])
    }

    @Test func quotesAndBracketsBelongToTheSentence() {
        #expect(
            chunks("He told me \"Come in today.\" Then he left (at noon.) And \u{201C}why not?\u{201D} she said.")
                == [
                    "He told me \"Come in today.\"", "Then he left (at noon.)", "And \u{201C}why not?\u{201D}",
                    "she said.",
                ])
    }

    @Test func anAnswerIsNoAbbreviation() {
        var chunker = SentenceChunker()
        _ = chunker.append("Let me see about it. ")
        #expect(chunker.append("I am afraid. No. We are closed on Sundays. ") == ["I am afraid.", "No. We are closed on Sundays."])
    }

    @Test func linesAreChunks() {
        #expect(chunks("These are the times:\nNine in the morning\nTwo in the afternoon") == [
            "These are the times:", "Nine in the morning", "Two in the afternoon",
        ])
    }

    @Test func anEndlessSentenceIsCut() {
        let text = String(repeating: "word ", count: 400)
        let result = chunks(text)
        #expect(result.count > 5)
        #expect(result.allSatisfy { $0.count <= 240 })
        #expect(result.joined(separator: " ") + " " == text)
    }

    @Test func nothingYieldsNothing() {
        #expect(chunks("") == [])
        #expect(chunks("  \n \n") == [])
        var chunker = SentenceChunker()
        #expect(chunker.flush() == nil)
    }

    @Test func flushBeginsAnewReply() {
        var chunker = SentenceChunker()
        #expect(chunker.append("It is done now, ") == ["It is done now,"])
        #expect(chunker.append("so good bye") == [])
        #expect(chunker.flush() == "so good bye")
        #expect(chunker.append("It is done now, ") == ["It is done now,"])
    }

    @Test(arguments: [
        ("我们九点开门。周六也开门吗？当然！欢迎您来。", ["我们九点开门。", "周六也开门吗？", "当然！", "欢迎您来。"]),
        ("हम नौ बजे खुलते हैं। क्या आप आएंगे? धन्यवाद।", ["हम नौ बजे खुलते हैं।", "क्या आप आएंगे?", "धन्यवाद।"]),
        ("هل تريد موعدًا يوم الجمعة؟ نحن مفتوحون. أهلا وسهلا.", ["هل تريد موعدًا يوم الجمعة؟", "نحن مفتوحون.", "أهلا وسهلا."]),
        ("「九時に開きます。」はい。わかりました。", ["「九時に開きます。」", "はい。", "わかりました。"]),
    ])
    func otherScriptsHaveSentencesToo(text: String, expected: [String]) {
        for step in [1, 2, 1_000] { #expect(chunks(text, step: step, limits: .init(minimum: 6)) == expected) }
    }

    @Test func anotherLanguageHasOtherWords() {
        let limits = SentenceChunker.Limits(firstPhraseWords: 3, language: .spanish)
        #expect(chunks("Estamos abiertos hoy desde las nueve. La Dra. Ruiz está en el No. 5 también.", limits: limits) == [
            "Estamos abiertos hoy", "desde las nueve.", "La Dra. Ruiz está en el No. 5 también.",
        ])
    }

    @Test func theFirstClauseOfChineseIsEnough() {
        var chunker = SentenceChunker(limits: SentenceChunker.Limits(firstPhraseWords: 3))
        #expect(chunker.append("好的，") == [])
        #expect(chunker.append("我来看一下，") == ["好的，我来看一下，"])
    }

    @Test(arguments: ["字", "あ", "a", "ก", "한"])
    func noChunkIsEndless(letter: String) {
        let result = chunks(String(repeating: letter, count: 2_000), step: 7)
        #expect(result.allSatisfy { $0.count <= 490 })
        #expect(result.joined().count == 2_000)
    }
}
