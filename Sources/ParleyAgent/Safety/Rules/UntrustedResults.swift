import Foundation
public import ParleyCore
import ParleyLanguage

/// What a tool returned is data: instructions in it are taken out before the model reads it.
///
/// A note in a record, a page from a web server, a tool of somebody else's may hold sentences that speak
/// to the model ("ignore your instructions and cancel …"), or the marks that a conversation is written
/// in. A sentence that does is left out. What slips by meets the other rules: a change needs the
/// caller's own request, and personal data the person's own proof.
public struct UntrustedResults: SafetyRule {
    public init() {}

    public func admitted(_ result: JSONValue, in conversation: Conversation) -> JSONValue {
        Self.cleaned(result, toolNames: conversation.tools.map(\.definition.name))
    }

    private static func cleaned(_ value: JSONValue, toolNames: [String]) -> JSONValue {
        switch value {
        case .string(let text): .string(cleaned(text, toolNames: toolNames))
        case .array(let values): .array(values.map { cleaned($0, toolNames: toolNames) })
        case .object(let members):
            .object(Dictionary(members.map { (withoutMarks($0), cleaned($1, toolNames: toolNames)) }) { first, _ in first })
        case .null, .bool, .number: value
        }
    }

    /// The text without the sentences that speak to the model.
    static func cleaned(_ text: String, toolNames: [String]) -> String {
        let plain = withoutMarks(text)
        let sentences = sentences(of: plain)
        let kept = sentences.filter { !isInstruction($0, toolNames: toolNames) }
        if kept.count == sentences.count { return plain }
        let rest = kept.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }.joined(separator: " ")
        return rest.isEmpty ? "(left out)" : rest
    }

    /// Each with the space behind it. Instructions come on lines and behind semicolons as well.
    private static func sentences(of text: String) -> [Substring] {
        var sentences: [Substring] = []
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            let next = text.index(after: index)
            let ends = text[index].isNewline || ".!?;".contains(text[index]) && (next == text.endIndex || text[next].isWhitespace)
            if ends {
                sentences.append(text[start..<next])
                start = next
            }
            index = next
        }
        if start < text.endIndex { sentences.append(text[start...]) }
        return sentences
    }

    private static func isInstruction(_ sentence: Substring, toolNames: [String]) -> Bool {
        let text = sentence.lowercased()
        if toolNames.contains(where: { $0.contains("_") && text.contains($0.lowercased()) }) { return true }
        return patterns.contains { text.range(of: $0, options: .regularExpression) != nil }
    }

    /// Whichever language is spoken: a text may be in any.
    private static let patterns = Language.all.flatMap(\.conversation.instructions)

    /// Without the marks that models write conversations in: `<|im_start|>`, `</tool_call>`, `[INST]`.
    private static func withoutMarks(_ text: String) -> String {
        guard text.contains(where: { $0 == "<" || $0 == "[" }) else { return text }
        return text.replacingOccurrences(
            of: #"<\|[^|>\n]{0,40}\|>|</?(tool_call|tool_response|function_call|tool|function|system|user|assistant|think)\b[^>\n]{0,40}>|\[/?(INST|SYS)\]|<</?SYS>>"#,
            with: "", options: [.regularExpression, .caseInsensitive])
    }
}
