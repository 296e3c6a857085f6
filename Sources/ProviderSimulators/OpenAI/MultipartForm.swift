/// The parts of a `multipart/form-data` body (RFC 7578).
struct MultipartForm {
    struct Part {
        var name: String
        var fileName: String?
        var bytes: ArraySlice<UInt8>
    }

    let parts: [Part]

    /// - Returns: `nil` where the content type is another or the body is malformed.
    init?(contentType: String, body: [UInt8]) {
        guard contentType.lowercased().hasPrefix("multipart/form-data"),
            let boundary = Self.parameter("boundary", of: contentType), !boundary.isEmpty
        else { return nil }
        let delimiter = Array("--\(boundary)".utf8)
        guard let first = body.firstRange(of: delimiter) else { return nil }
        var rest = body[first.upperBound...]
        var parts: [Part] = []
        // After a delimiter come two dashes at the end of the form, a line end before a part.
        while !rest.starts(with: Array("--".utf8)) {
            guard let end = rest.firstRange(of: Array("\r\n".utf8) + delimiter), let part = Self.part(rest[..<end.lowerBound]) else { return nil }
            parts.append(part)
            rest = rest[end.upperBound...]
        }
        self.parts = parts
    }

    subscript(name: String) -> Part? { parts.first { $0.name == name } }

    func text(_ name: String) -> String? { self[name].map { String(decoding: $0.bytes, as: UTF8.self) } }

    private static func part(_ bytes: ArraySlice<UInt8>) -> Part? {
        guard let blank = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
        let head = String(decoding: bytes[..<blank.lowerBound], as: UTF8.self)
        for line in head.split(separator: "\r\n") where line.lowercased().hasPrefix("content-disposition:") {
            guard let name = parameter("name", of: String(line)) else { return nil }
            return Part(name: name, fileName: parameter("filename", of: String(line)), bytes: bytes[blank.upperBound...])
        }
        return nil
    }

    private static func parameter(_ name: String, of header: String) -> String? {
        for field in header.split(separator: ";").dropFirst() {
            let sides = field.split(separator: "=", maxSplits: 1)
            guard sides.count == 2, sides[0].trimmed.lowercased() == name else { continue }
            return String(sides[1].trimmed.trimmed { $0 == "\"" })
        }
        return nil
    }
}

extension Substring {
    fileprivate var trimmed: Substring { trimmed(\.isWhitespace) }

    fileprivate func trimmed(_ isTrimmed: (Character) -> Bool) -> Substring {
        var result = drop(while: isTrimmed)
        while let last = result.last, isTrimmed(last) { result.removeLast() }
        return result
    }
}
