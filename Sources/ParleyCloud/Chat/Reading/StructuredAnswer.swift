import ParleyCore

/// The text members of the objects in a JSON document, each with its place: what a structured answer says, as
/// far as it got.
struct StructuredAnswer {
    struct Member: Hashable {
        var name: String
        var value: String
        /// Of the value, without its quotation marks, in the document's bytes.
        var range: Range<Int>
    }

    /// The members of each object, the innermost first. Members that are no text are not here.
    private(set) var objects: [[Member]] = []

    init(_ bytes: [UInt8]) {
        var open: [[Member]] = []
        var name: String?
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "{"): open.append([])
            case UInt8(ascii: "}"): if let object = open.popLast() { objects.append(object) }
            case UInt8(ascii: ","): name = nil
            case UInt8(ascii: "\""):
                let start = index + 1
                guard let end = Self.end(of: bytes, from: start) else {
                    index = bytes.count
                    continue
                }
                index = end
                let text = try? JSONValue(parsing: "\"" + String(decoding: bytes[start..<end], as: UTF8.self) + "\"").stringValue
                let next = bytes[(end + 1)...].first { !" \n\r\t".utf8.contains($0) }
                if next == UInt8(ascii: ":") {
                    name = text
                } else if let member = name, let text, !open.isEmpty {
                    open[open.count - 1].append(Member(name: member, value: text, range: start..<end))
                }
            default: break
            }
            index += 1
        }
        // An answer that was cut off.
        while let object = open.popLast() { objects.append(object) }
    }

    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\") { index += 1 } else if bytes[index] == UInt8(ascii: "\"") { return index }
            index += 1
        }
        return nil
    }
}
