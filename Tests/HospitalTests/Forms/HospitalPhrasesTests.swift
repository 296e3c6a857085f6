import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

@testable import Hospital

@Suite("What the receptionist says")
struct HospitalPhrasesTests {
    /// The names in braces.
    static func names(_ text: String) -> Set<String> {
        Set(text.matches(of: #/\{(\w+)\}/#).map { String($0.1) })
    }

    @Test("Every sentence is there in both languages, with the same in its braces")
    func bothLanguages() {
        let (english, spanish) = (HospitalPhrases.english, HospitalPhrases.spanish)
        #expect(Set(english.keys) == Set(spanish.keys))
        for (key, sentences) in english {
            let names = sentences.reduce(into: Set<String>()) { $0.formUnion(Self.names($1)) }
            let others = (spanish[key] ?? []).reduce(into: Set<String>()) { $0.formUnion(Self.names($1)) }
            #expect(others.isSubset(of: names), "\(key.rawValue)")
        }
    }

    @Test("A question has at least two ways of being put")
    func variants() {
        for phrases in [HospitalPhrases.english, HospitalPhrases.spanish] {
            for (key, sentences) in phrases where sentences.contains(where: { $0.hasSuffix("?") }) {
                #expect(Set(sentences).count >= 2, "\(key.rawValue)")
            }
        }
    }

    @Test("Spanish has no English in it")
    func spanishOnly() {
        let english: Set<String> = ["the", "is", "you", "your", "with", "and", "at", "for", "which", "day", "time", "would", "appointment", "free", "of", "on", "I"]
        for (key, sentences) in HospitalPhrases.spanish {
            for sentence in sentences {
                let words = sentence.replacing(#/\{\w+\}/#, with: "").split { !$0.isLetter }.map(String.init)
                #expect(english.isDisjoint(with: words), "\(key.rawValue): \(sentence)")
            }
        }
    }

    /// The keys that stand in the sources of the forms.
    private static func usedKeys(_ folder: String) throws -> Set<String> {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Sources/\(folder)/Forms").standardizedFileURL
        let files = try FileManager.default.contentsOfDirectory(at: sources, includingPropertiesForKeys: nil)
        var keys: Set<String> = []
        for file in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            keys.formUnion(text.matches(of: #/Line\("(\w+)"/#).map { String($0.1) })
            keys.formUnion(text.matches(of: #/offer\("(\w+)"/#).map { String($0.1) })
            keys.formUnion(text.matches(of: #/\? "(\w+)" : "(\w+)"/#).flatMap { [String($0.1), String($0.2)] })
        }
        return keys
    }

    @Test("What the forms say is there")
    func keys() throws {
        let known = Set(HospitalPhrases.english.keys.map(\.rawValue))
        // What is no sentence but stands in the same way.
        let others: Set<String> = ["single", "double"]
        let missing = try Self.usedKeys("Hospital").subtracting(known).subtracting(others)
        #expect(missing.filter { HospitalPhrases.english[.init(rawValue: $0)] == nil && $0.first?.isLowercase == true && $0.count > 4 && !["first", "cancelled"].contains($0) } == [])
    }

    @Test("What is said has all its names filled", arguments: [Language.english, .spanish])
    func filled(language: Language) async throws {
        let desk = try await FormDesk(language)
        let wishes: [(String, [String: String])] =
            language == .english
            ? [
                ("book", [:]), ("book", ["doctor": "Dr. Lee"]), ("book", ["doctor": "Dr. Lee", "day": "Friday"]), ("book", ["doctor": "Dr. Lee", "day": "Friday", "time": "at two"]),
                ("book", ["doctor": "Dr. Lee", "day": "Friday", "time": "at nine", "name": "Ada Novak"]), ("book", ["doctor": "Dr. Lee", "day": "Saturday"]),
                ("book", ["doctor": "Dr. Lee", "day": "as soon as possible"]), ("move", ["name": "John Smith", "day": "Monday", "time": "at nine"]), ("move", ["name": "John Smith"]),
                ("cancel", ["name": "Nathan Cole"]), ("cancel", ["name": "John Smith"]), ("own_data", ["name": "John Smith"]),
            ]
            : [
                ("book", [:]), ("book", ["doctor": "doctor Lee"]), ("book", ["doctor": "doctor Lee", "day": "el viernes"]), ("book", ["doctor": "doctor Lee", "day": "el viernes", "time": "a las dos de la tarde"]),
                ("book", ["doctor": "doctor Lee", "day": "el viernes", "time": "a las nueve", "name": "Ada Novak"]), ("book", ["doctor": "doctor Lee", "day": "el sábado"]),
                ("move", ["name": "John Smith", "day": "el lunes", "time": "a las nueve"]), ("move", ["name": "John Smith"]), ("cancel", ["name": "Nathan Cole"]), ("cancel", ["name": "John Smith"]),
            ]
        for (act, words) in wishes {
            let line: Line
            switch try await desk.prepare(act, words) {
            case .ask(let question): line = question.line
            case .ready(let ready): line = ready.readBack
            case .refused(let refusal): line = refusal
            }
            let variants = HospitalPhrases.of(language)[line.key] ?? []
            for turn in variants.indices {
                for name in Self.names(variants[turn]) { #expect(line.values[name] != nil, "\(line.key.rawValue): \(name)") }
                let text = try #require(desk.wording.text(line, turn: turn))
                #expect(!text.contains("{") && !text.contains("  ") && !text.isEmpty, "\(text)")
            }
        }
    }

    @Test("In Spanish, from the wish to what was done")
    func spanish() async throws {
        let desk = try await FormDesk(.spanish)
        let words = ["doctor": "el doctor Lee", "day": "el viernes", "time": "a las nueve", "name": "Ada Novak"]
        guard case .ready(let ready) = try await desk.prepare("book", words) else {
            Issue.record("not ready")
            return
        }
        #expect(desk.wording.text(ready.readBack) == "¿Le doy cita con el doctor Lee el viernes 27 de noviembre a las 9 de la mañana, para Ada Novak?")
        #expect(try desk.told("book", await desk.make("book", words)) == "Ya está reservada: con el doctor Lee el viernes 27 de noviembre a las 9 de la mañana, para Ada Novak.")
    }

    @Test("Examples copy what was said, and their types read it", arguments: [Language.english, .spanish])
    func examples(language: Language) async throws {
        let desk = try await FormDesk(language)
        let forms = try ["book", "move", "cancel", "availability", "own_appointments", "doctor_info", "own_data"].map { try desk.tool($0).form }
        let types = Dictionary(forms.flatMap(\.slots).map { ($0.key, $0.type) }) { first, _ in first }
        for exchange in forms.flatMap(\.examples) + HospitalExamples.of("other", language) {
            for match in exchange.means.matches(of: #/(\w+)="([^"]*)"/#) {
                let (key, span) = (String(match.1), String(match.2))
                #expect(exchange.caller.contains(span), "\(span) in \(exchange.caller)")
                #expect(types[key]?.read(span, at: desk.moment) != nil, "\(key)=\(span)")
            }
        }
        for form in forms { #expect(form.examples.count >= (language == .english ? 4 : 2), "\(form.act)") }
    }
}
