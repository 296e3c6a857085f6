/// Cuts a stream of server-sent events into events.
struct SSEParser {
    struct Event: Hashable {
        /// `message` where the stream does not say.
        var name = "message"
        var data = ""
        var id: String?
        /// Milliseconds to wait before the stream is opened again.
        var retry: Int?
    }

    /// An event that is longer is no answer to anything: the stream is given up.
    static let maximumLength = 8 << 20

    struct TooLong: Error {}

    private var line: [UInt8] = []
    private var event = Event()
    private var lines: [String] = []
    private var length = 0
    private var hasFields = false
    /// A line feed behind a carriage return ends no line of its own.
    private var isAfterReturn = false
    private var isAtStart = true

    /// - Throws: ``TooLong``.
    mutating func append(_ bytes: some Sequence<UInt8>) throws -> [Event] {
        var events: [Event] = []
        for byte in bytes {
            if byte == 0x0A, isAfterReturn {
                isAfterReturn = false
                continue
            }
            isAfterReturn = byte == 0x0D
            guard byte == 0x0A || byte == 0x0D else {
                line.append(byte)
                length += 1
                if length > Self.maximumLength { throw TooLong() }
                continue
            }
            if let event = endLine() { events.append(event) }
        }
        return events
    }

    private mutating func endLine() -> Event? {
        defer { line.removeAll(keepingCapacity: true) }
        if isAtStart, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
        isAtStart = false
        guard !line.isEmpty else { return endEvent() }
        let text = String(decoding: line, as: UTF8.self)
        // A comment, which keeps the connection open.
        guard !text.hasPrefix(":") else { return nil }
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        var value = parts.count > 1 ? parts[1] : ""
        if value.first == " " { value = value.dropFirst() }
        hasFields = true
        switch parts[0] {
        case "event": event.name = String(value)
        case "data": lines.append(String(value))
        case "id": if !value.contains("\0") { event.id = String(value) }
        case "retry": event.retry = Int(value)
        default: break
        }
        return nil
    }

    private mutating func endEvent() -> Event? {
        defer {
            event = Event()
            lines = []
            length = 0
            hasFields = false
        }
        guard hasFields else { return nil }
        event.data = lines.joined(separator: "\n")
        return event
    }
}
