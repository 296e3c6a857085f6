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
        let phonemizer = try Phonemizer(directory: HibariFiles.directory, style: .reference)
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

/// Readings that differ from the reference on purpose: what callers write down.
@Suite struct HibariCallTests {
    private static let both = Result {
        (
            calls: try Phonemizer(directory: HibariFiles.directory),
            reference: try Phonemizer(directory: HibariFiles.directory, style: .reference)
        )
    }

    @Test(arguments: [
        ("Call 555-1234.", "Call 5 5 5, 1 2 3 4."),
        ("It's 415-555-0132.", "It's 4 1 5, 5 5 5, 0 1 3 2."),
        ("It's (415) 555-0199, okay?", "It's 4 1 5, 5 5 5, 0 1 9 9, okay?"),
        ("It's 1-800-555-0100.", "It's 1, 8 0 0, 5 5 5, 0 1 0 0."),
        ("It's +1 415.555.0132", "It's 1, 4 1 5, 5 5 5, 0 1 3 2"),
        ("It's 4155550132.", "It's 4 1 5, 5 5 5, 0 1 3 2."),
        ("Your ID is APT-1001.", "Your ID is A.P.T 1 0 0 1."),
        ("Order ORD-20260101 has shipped.", "Order O.R.D 2 0 2 6, 0 1 0 1 has shipped."),
        ("Ticket 00451.", "Ticket 0 0 4, 5 1."),
        ("The code is 007.", "The code is 0 0 7."),
        ("Dial 911.", "Dial nine one one."),
        ("Call 9-1-1!", "Call nine one one!"),
        ("Text 988 now.", "Text nine eight eight now."),
        ("We're open 24/7.", "We're open 24 7."),
        ("It was 120/80.", "It was 120 over 80."),
        ("It's $20-30.", "It's 20 to $30."),
        ("Write to front.desk@example.com.", "Write to front dot desk at example dot com."),
        ("See www.example.org/help.", "See example dot org slash help."),
        ("Meet me at 3:20 p.m.", "Meet me at three twenty P.M,."),
    ])
    func whatIsWrittenDownIsSaidForIt(text: String, spoken: String) throws {
        let (calls, reference) = try Self.both.get()
        let wanted = try reference.phonemes(for: spoken).string.replacing(",.", with: ".")
        #expect(try calls.phonemes(for: text).string == wanted)
    }

    @Test(arguments: [
        "Take I-95 to exit 42.", "COVID-19 is over.", "It costs $1,250.50.", "Room 305, please.", "It is 0.5 percent.",
        "We had 1,234 patients.", "The appointment is on 10/12/2026.", "The meeting is at 00:05.", "In 2026 we moved.",
        "About 1/2 of them.", "On 2026-10-12 at 9:05.", "I saw 911.5 of them.",
    ])
    func otherTextIsReadAsByTheReference(text: String) throws {
        let (calls, reference) = try Self.both.get()
        #expect(try calls.phonemes(for: text) == reference.phonemes(for: text))
    }
}

enum HibariFiles {
    static let directory = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent(".deps/models/hibari")
}
