import Testing

@testable import ParleyCloud

struct SecretTests {
    private let text = "sk-0123456789abcdefghij"

    @Test func nothingThatPrintsItShowsIt() throws {
        let secret = try #require(Secret(text))
        struct Holder { var secret: Secret; var name = "x" }
        var dumped = ""
        dump(Holder(secret: secret), to: &dumped)
        for output in ["\(secret)", String(describing: secret), String(reflecting: secret), "\(Holder(secret: secret))", dumped, "\([secret])"] {
            #expect(!output.contains("0123456789"), "\(output)")
        }
    }

    @Test func whiteSpaceAroundItIsNoPartOfIt() throws {
        #expect(Secret(" \(text)\n") == Secret(text))
        #expect(Secret("  \n") == nil)
        #expect(Secret(nil) == nil)
    }

    @Test(arguments: ["a b", "clé", "line\nbreak"])
    func whatCannotStandInAHeaderIsRefused(key: String) throws {
        #expect(try !#require(Secret(key)).isHeaderSafe)
    }

    @Test func aServiceThatRepeatsItIsScrubbed() throws {
        let secret = try #require(Secret(text))
        #expect(secret.scrubbed(from: "Incorrect API key provided: \(text).") == "Incorrect API key provided: [key].")
        #expect(secret.scrubbed(from: "key sk-01***hij is wrong") == "key [key] is wrong")
        #expect(secret.scrubbed(from: "near abcdefghij it failed") == "near [key] it failed")
        #expect(secret.scrubbed(from: "there is no such model") == "there is no such model")
    }
}
