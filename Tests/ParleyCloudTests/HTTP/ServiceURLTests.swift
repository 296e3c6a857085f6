import Testing

@testable import ParleyCloud

struct ServiceURLTests {
    @Test func aBaseIsExtended() throws {
        let url = try ServiceURL("https://api.openai.com/v1/", of: testService)
        #expect(url.http("/chat/completions") == "https://api.openai.com/v1/chat/completions")
        #expect(url.authority == "api.openai.com")
        #expect(url.isSecure)
    }

    @Test func portsAndAddressesAreKept() throws {
        let url = try ServiceURL("ws://[::1]:8080", of: testService)
        #expect(url.host == "::1")
        #expect(url.authority == "[::1]:8080")
        #expect(!url.isSecure)
        #expect(try ServiceURL("http://localhost", of: testService).port == 80)
    }

    @Test func aQueryIsEscaped() throws {
        let url = try ServiceURL("http://h", of: testService)
        #expect(url.target("/v1/listen", query: [("keyterm", "Dr. Müller+Söhne"), ("keyterm", "a&b")])
            == "/v1/listen?keyterm=Dr.%20M%C3%BCller%2BS%C3%B6hne&keyterm=a%26b")
    }

    @Test func theAddressOfARequestIsTakenForItsBase() throws {
        let url = try ServiceURL("http://h:1/v1/chat/completions", of: testService).without(suffix: "/chat/completions")
        #expect(url.path == "/v1")
    }

    @Test(arguments: ["", "api.openai.com", "ftp://h", "http://", "http://h?x=1", "http://user:password@h/v1", "http://h:99999"])
    func whatIsNoBaseIsRefusedInOneLine(text: String) throws {
        let error = #expect(throws: CloudError.self) { try ServiceURL(text, of: testService) }
        #expect(error?.reason == .misconfigured)
        #expect(error.map { !"\($0)".contains("password@") } == true)
    }
}
