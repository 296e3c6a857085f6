/// Cuts a stream of bytes into lines, wherever the pieces of the stream were cut.
///
/// A line ends at LF, CR or CR LF. It is kept as bytes until it is whole, since a piece may end in
/// the middle of a character.
struct LineSplitter {
    struct TooLong: Error, Hashable {}

    private let maximumBytes: Int
    private var line: [UInt8] = []
    /// The last byte was a CR: a LF that follows belongs to it.
    private var endedWithCR = false

    init(maximumBytes: Int = 1 << 20) {
        self.maximumBytes = maximumBytes
    }

    /// The lines that `bytes` complete, without their ends.
    mutating func append(_ bytes: some Sequence<UInt8>) throws(TooLong) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        for byte in bytes {
            if byte == UInt8(ascii: "\n"), endedWithCR {
                endedWithCR = false
                continue
            }
            endedWithCR = byte == UInt8(ascii: "\r")
            if endedWithCR || byte == UInt8(ascii: "\n") {
                lines.append(line)
                line = []
            } else {
                guard line.count < maximumBytes else { throw TooLong() }
                line.append(byte)
            }
        }
        return lines
    }

    /// What the stream ended with, where that was no line end.
    mutating func finish() -> [UInt8]? {
        defer { line = [] }
        return line.isEmpty ? nil : line
    }
}
