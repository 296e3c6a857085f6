import Foundation
import Testing

@testable import ParleyEmbedded

/// The text front end against the phonemes that Scripts/oracle/hibari_phonemes.py has written.
@Suite struct HibariPhonemeTests {
    struct Golden: Decodable {
        var text: String
        var phonemes: String
    }

    @Test func phonemesAreThoseOfTheReference() throws {
        let url = try #require(Bundle.module.url(forResource: "Golden/hibari-phonemes", withExtension: "json"))
        let golden = try JSONDecoder().decode([Golden].self, from: Data(contentsOf: url))
        #expect(golden.count >= 250)
        let phonemizer = try Phonemizer(directory: HibariFiles.directory)
        var mismatches = 0
        for entry in golden {
            let ours = try phonemizer.sentences(in: entry.text).map { try phonemizer.phonemes(for: $0).string }
                .filter { !$0.isEmpty }.joined(separator: " ")
            if Array(ours.unicodeScalars) != Array(entry.phonemes.unicodeScalars) {
                mismatches += 1
                print("\(entry.text)\n  reference \(entry.phonemes)\n  ours      \(ours)")
            }
        }
        print("\(mismatches) of \(golden.count) differ")
        #expect(mismatches == 0)
    }
}

enum HibariFiles {
    static let directory = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent(".deps/models/hibari")
}
