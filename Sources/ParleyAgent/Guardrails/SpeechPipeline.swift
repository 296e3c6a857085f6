/// The filters that the text of one answer goes through, one after the other.
struct SpeechPipeline {
    private var filters: [any SpeechFilter]

    init(_ guardrails: [any Guardrail], in conversation: Conversation) {
        filters = guardrails.compactMap { $0.speechFilter(in: conversation) }
    }

    mutating func append(_ text: String) -> String {
        var text = text
        for index in filters.indices where !text.isEmpty { text = filters[index].append(text) }
        return text
    }

    mutating func finish() -> String {
        var text = ""
        for index in filters.indices {
            if !text.isEmpty { text = filters[index].append(text) }
            text += filters[index].finish()
        }
        return text
    }

    /// What the first of them that objects wants the model to be told.
    var objection: String? { filters.lazy.compactMap(\.objection).first }
}
