import Testing

@testable import ParleyCloud

struct MultipartFormTests {
    @Test func aFormIsWrittenAsBrowsersDo() throws {
        var form = MultipartForm()
        form.add("model", "whisper-1")
        form.add("file", file: "a\"b.wav", type: "audio/wav", [1, 0, 13, 10, 255])
        let boundary = try #require(form.contentType.split(separator: "boundary=").last)
        let expected =
            Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\nwhisper-1\r\n".utf8)
            + Array("--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b.wav\"\r\nContent-Type: audio/wav\r\n\r\n".utf8)
            + [1, 0, 13, 10, 255] + Array("\r\n--\(boundary)--\r\n".utf8)
        #expect(form.bytes == expected)
    }
}
