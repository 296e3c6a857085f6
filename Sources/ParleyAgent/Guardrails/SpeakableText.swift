/// What must not be spoken is made speakable or dropped: markup, addresses, code, JSON, fragments of
/// tool calls, reasoning, emoji, identifiers that nobody can say.
///
/// It works on the text as it streams by and holds back no more than the word, or the mark, that is
/// not complete yet.
public struct SpeakableText: Guardrail {
    public init() {}

    public func speechFilter(in conversation: Conversation) -> (any SpeechFilter)? { SpeakableFilter() }

    /// A text that is there whole.
    public static func spoken(_ text: String) -> String {
        var filter = SpeakableFilter()
        let spoken = filter.append(text) + filter.finish()
        return String(spoken.reversed().drop(while: \.isWhitespace).reversed())
    }
}

/// Takes out what stands in marks, then makes each word speakable.
struct SpeakableFilter: SpeechFilter {
    private var spans = SpanRemover()
    private var words = WordPolisher()

    mutating func append(_ text: String) -> String { words.append(spans.append(text)) }
    mutating func finish() -> String { words.append(spans.finish()) + words.finish() }
}
