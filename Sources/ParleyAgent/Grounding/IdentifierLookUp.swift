import Foundation
import ParleyCore
import ParleyLanguage

/// What is called instead of a tool whose identifier is made up, where the caller has given a name that
/// the real one can be found by.
enum IdentifierLookUp {
    /// - Returns: `nil` where the call is as good as it is, or nothing can be found by what is known.
    static func call(
        insteadOf call: ToolCall, of tool: any Tool, in conversation: Conversation
    ) -> ToolCall? {
        guard let arguments = call.arguments.objectValue,
            // One that may be left out is left out where it is made up.
            let (name, lookUp) = tool.definition.parameters.lazy.filter(\.isRequired).compactMap({ parameter in
                tool.grounding[parameter.name].flatMap { $0.kind == .identifier ? $0.lookUp : nil }.map { (parameter.name, $0) }
            }).first, conversation.tools.contains(where: { $0.definition.name == lookUp.tool }),
            // What was found is there to be used, or is not what is meant.
            !conversation.turns.flatMap(\.results).contains(where: { $0.name == lookUp.tool && $0.result["error"] == nil }),
            !GroundingGuard(now: conversation.now, timeZone: conversation.timeZone)
                .isBacked(name, in: arguments, of: tool, evidence: Evidence(conversation)),
            let person = GivenName.last(in: conversation.callerWords)
        else { return nil }
        return ToolCall(id: call.id, name: lookUp.tool, arguments: [lookUp.argument: .string(person)])
    }
}

/// The full names that callers give of themselves or of others.
enum GivenName {
    /// The one that was given last, as the recognizer wrote it.
    static func last(in texts: [String]) -> String? {
        texts.reversed().lazy.compactMap(name).first
    }

    private static func name(in text: String) -> String? {
        let given = text.matches(of: #/(?:\b[Nn]ame(?:'s|’s|s| is)|\b[Tt]his is|\b[Ii]t(?:'s|’s| is)|\bI(?:'m|’m| am)) ((?:[A-Z][\p{L}'’\-]+ ?){2,4})/#)
        let alone = text.wholeMatch(of: #/\s*((?:[A-Z][\p{L}'’\-]+ ?){2,4})[.!]?\s*/#)
        let turned = text.firstMatch(of: #/((?:[A-Z][\p{L}'’\-]+ ?){2,4}) ?is (?:my|the|his|her) name/#)
        let other = text.matches(of: #/\bfor ((?:[A-Z][\p{L}'’\-]+ ?){2,4})/#)
        guard let words = given.last?.1 ?? alone?.1 ?? turned?.1 ?? other.last?.1 else { return nil }
        let name = words.trimmingCharacters(in: .whitespaces)
        return Language.english.nameWords(name).contains(where: isNoName) || name.hasPrefix("Dr") || name.hasPrefix("Doctor") ? nil : name
    }

    /// "On Friday", "Half Past Nine", "Thank You".
    private static func isNoName(_ word: String) -> Bool {
        StopWords.contains(word) || Language.english.number(word) != nil || ["half", "quarter", "morning", "afternoon", "next", "tomorrow", "today", "medicine"].contains(word)
            || Language.english.weekday(word) != nil
    }
}
