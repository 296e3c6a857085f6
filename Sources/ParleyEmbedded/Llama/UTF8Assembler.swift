/// Puts tokens' bytes together into whole characters.
struct UTF8Assembler {
    private var pending: [UInt8] = []

    /// The text that is complete with `bytes`.
    mutating func append(_ bytes: [UInt8]) -> String {
        pending += bytes
        // A character that has begun has at most three bytes; more than that is no UTF-8 at all.
        var end = pending.count
        for back in 1...min(3, max(1, pending.count)) where back <= pending.count {
            let byte = pending[pending.count - back]
            if byte & 0b1100_0000 == 0b1000_0000 { continue }
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            if length > back { end = pending.count - back }
            break
        }
        let text = String(decoding: pending[..<end], as: UTF8.self)
        pending.removeFirst(end)
        return text
    }
}
