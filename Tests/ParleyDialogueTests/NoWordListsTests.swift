import Foundation
import ParleyLanguage
import Testing

/// What words mean is a language's matter: outside `ParleyLanguage`, the example agents, examples for models and
/// phrases, no source holds a list of English words.
@Suite("English words are data of a language")
struct NoWordListsTests {
    private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Sources").standardizedFileURL

    /// Paths that begin so may hold English.
    private static let allowed = [
        "ParleyLanguage/",
        // Agents, which are scenarios: what their callers say is theirs.
        "Hospital/", "Hotel/",
        // Engines for English: how numbers are read aloud, and how a recognizer's English is tidied.
        "ParleyEmbedded/Hibari/", "ParleyEmbedded/Moonshine/",
        // The callers and the checks of scenarios, which are in English.
        "ParleyEval/", "parley/Eval/",
    ]

    /// Words that every English conversation has.
    private static let english: Set<String> = {
        let words = Language.english.conversation
        let numbers = (0...20).map { Language.english.spoken(number: $0) }
        let days = (0..<7).map { Language.english.spoken(CalendarDay(number: $0)).split(separator: ",")[0].lowercased() }
        let common = [words.stopWords, words.wholeAnswers, words.listener, words.commands, words.open, words.asks, words.agreement.openings, words.negations]
        return common.reduce(Set(numbers + days)) { $0.union($1) }
    }()

    /// The collections of words in a source: literals, and what regular expressions choose from.
    static func wordLists(in source: String) -> [[String]] {
        let code = source.replacing(#/(?m)^\s*\/\/.*$/#, with: "")
        let literals = code.matches(of: #/\[\s*(?:"[a-z' \-]+"(?:\s*:\s*[^,\]"]+)?\s*,?\s*){4,}/#).map(\.output)
        let cases = code.matches(of: #/case\s+(?:"[a-z' \-]+"\s*,?\s*){4,}/#).map(\.output)
        let words = (literals + cases).map { $0.matches(of: #/"([a-z' \-]+)"/#).map { String($0.1) } }
        let choices = code.matches(of: #/\(\??:?(?:[a-z' ]+\|){3,}[a-z' ]+\)/#).map { $0.output.split { "(?:|)".contains($0) }.map(String.init) }
        return words + choices
    }

    static func isEnglish(_ words: [String]) -> Bool { words.count { english.contains($0) } >= 3 }

    @Test("No list of them stands elsewhere")
    func sources() throws {
        let files = try #require(FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)).compactMap { $0 as? URL }
        var found: [String] = [], count = 0
        for file in files where file.pathExtension == "swift" {
            let path = String(file.standardizedFileURL.path.dropFirst(Self.sources.path.count + 1))
            count += 1
            guard !Self.allowed.contains(where: path.hasPrefix), !path.contains("Examples.swift") else { continue }
            for words in Self.wordLists(in: try String(contentsOf: file, encoding: .utf8)) where Self.isEnglish(words) {
                found.append("\(path): \(words.prefix(6).joined(separator: ", "))")
            }
        }
        #expect(count > 100)
        #expect(found == [])
    }

    @Test("What is no list of words is none", arguments: [
        #"["type", "description", "title", "default"]"#, #"["name", "goal", "tags", "agent"]"#, #"["yes", "no"]"#,
    ])
    func keys(source: String) { #expect(!Self.wordLists(in: source).contains(where: Self.isEnglish)) }

    @Test("What is one is found", arguments: [
        #"let yes: Set = ["yes", "yeah", "sure", "okay"]"#, #"["one": 1, "two": 2, "three": 3, "four": 4]"#, #"case "yes", "no", "okay", "sure": true"#,
        ##"#"\b(yes|no|okay|sure)\b"#"##, "[\n    \"please\", \"tell\",\n    \"my\", \"the\",\n]",
    ])
    func lists(source: String) { #expect(Self.wordLists(in: source).contains(where: Self.isEnglish)) }
}
