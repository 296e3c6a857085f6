import Testing

@testable import ParleyAgent

@Suite("Names that callers give")
struct GivenNameTests {
    @Test(arguments: [
        ("I need to cancel my appointment. My name is John Smith.", "John Smith"), ("This is Maria Lopez, hello.", "Maria Lopez"),
        ("John Smith.", "John Smith"), ("It's Anna van Dyke", nil), ("I'm Mary Ann O'Neil and I'm late.", "Mary Ann O'Neil"),
        ("I need Dr. Lee.", nil), ("Yes, please.", nil), ("It's the one with Dr. Lee.", nil), ("Doctor Lee", nil), ("On Friday.", nil), ("Half Past Nine", nil), ("Names Neil Foster.", "Neil Foster"),
        ("Bridget Hall is my name.", "Bridget Hall"), ("Dr. Lee at two, for Simon Park.", "Simon Park"), ("I need it for General Medicine.", nil), ("John", nil), ("", nil),
    ])
    func found(text: String, name: String?) {
        #expect(GivenName.last(in: [text]) == name)
    }

    @Test func theLastOneCounts() {
        #expect(GivenName.last(in: ["I'm John Smith.", "Sorry, my name is Jane Doe.", "Yes."]) == "Jane Doe")
    }
}
