/// Cuts bytes into lines. A line that is too long is dropped whole.
struct LineSplitter {
    let maximumLength: Int
    private var line: [UInt8] = []
    private var isTooLong = false

    init(maximumLength: Int) { self.maximumLength = maximumLength }

    /// The lines that the bytes complete, without those that are empty.
    mutating func append(_ bytes: some Sequence<UInt8>) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        for byte in bytes {
            if byte == 0x0A {
                if line.last == 0x0D { line.removeLast() }
                if !isTooLong, !line.isEmpty { lines.append(line) }
                line = []
                isTooLong = false
            } else if line.count < maximumLength {
                line.append(byte)
            } else {
                isTooLong = true
            }
        }
        return lines
    }
}
