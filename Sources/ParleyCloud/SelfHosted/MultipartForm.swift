/// A `multipart/form-data` body.
struct MultipartForm {
    private let boundary: String
    private var body: [UInt8] = []

    init() {
        // 128 random bits do not turn up in any file.
        boundary = "parley-" + (0..<2).map { _ in String(UInt64.random(in: .min ... .max), radix: 36) }.joined()
    }

    var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    var bytes: [UInt8] { body + Array("--\(boundary)--\r\n".utf8) }

    mutating func add(_ name: String, _ value: String) {
        part("Content-Disposition: form-data; name=\"\(Self.quoted(name))\"", Array(value.utf8))
    }

    mutating func add(_ name: String, file: String, type: String, _ content: [UInt8]) {
        part(
            "Content-Disposition: form-data; name=\"\(Self.quoted(name))\"; filename=\"\(Self.quoted(file))\"\r\nContent-Type: \(type)",
            content)
    }

    private mutating func part(_ head: String, _ content: [UInt8]) {
        body += Array("--\(boundary)\r\n\(head)\r\n\r\n".utf8)
        body += content
        body += Array("\r\n".utf8)
    }

    /// As HTML's forms escape names (RFC 7578 leaves it to them).
    private static func quoted(_ text: String) -> String {
        text.replacing("\"", with: "%22").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }
}
