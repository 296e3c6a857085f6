/// Reads a `text/event-stream` as it comes.
struct ServerSentEvents {
    enum Event: Sendable, Hashable {
        /// The data of one event; its lines are joined with LF.
        case data(String)
        /// A line `error: …`. The format knows no such field; older llama-servers write it.
        case error(String)
    }

    typealias TooLong = LineSplitter.TooLong

    private let maximumBytes: Int
    private var lines: LineSplitter
    private var data: [[UInt8]] = []
    private var dataBytes = 0
    private var isFirstLine = true

    /// - Parameter maximumBytes: The most that one event may hold.
    init(maximumBytes: Int = 1 << 20) {
        self.maximumBytes = maximumBytes
        lines = LineSplitter(maximumBytes: maximumBytes)
    }

    /// The events that `bytes` complete.
    mutating func append(_ bytes: some Sequence<UInt8>) throws(TooLong) -> [Event] {
        var events: [Event] = []
        for line in try lines.append(bytes) {
            if let event = try read(line) { events.append(event) }
        }
        return events
    }

    /// What the stream ended with. By the letter of the format an event without a blank line behind
    /// it does not count; servers that forget the last one mean it.
    mutating func finish() throws(TooLong) -> [Event] {
        var events: [Event] = []
        if let line = lines.finish(), let event = try read(line) { events.append(event) }
        if let event = dispatch() { events.append(event) }
        return events
    }

    private mutating func read(_ bytes: [UInt8]) throws(TooLong) -> Event? {
        var line = bytes[...]
        if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
        isFirstLine = false
        if line.isEmpty { return dispatch() }
        let end = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        let name = line[..<end]
        var value = end < line.endIndex ? line[(end + 1)...] : []
        if value.first == UInt8(ascii: " ") { value = value.dropFirst() }
        if name.elementsEqual("data".utf8) {
            dataBytes += value.count
            guard dataBytes <= maximumBytes else { throw TooLong() }
            data.append(Array(value))
        } else if name.elementsEqual("error".utf8) {
            return .error(String(decoding: value, as: UTF8.self))
        }
        // Comments have an empty name; event, id and retry say nothing that is of use here.
        return nil
    }

    private mutating func dispatch() -> Event? {
        guard !data.isEmpty else { return nil }
        defer {
            data = []
            dataBytes = 0
        }
        return .data(data.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n"))
    }
}
