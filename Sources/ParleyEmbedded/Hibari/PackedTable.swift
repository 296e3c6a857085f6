/// The members of a JSON object (or the strings of an array), found by key, left as they stand in
/// the file's bytes.
///
/// A lexicon has 90,000 entries of which a call needs a hundred: this costs four bytes an entry
/// beside the file itself, is made in one pass, and a value is read when it is asked for.
struct PackedTable: Sendable {
    /// How many keys there are.
    let count: Int

    private let name: String
    private let bytes: [UInt8]
    /// Where keys begin in `bytes`, by hash, with linear probing; 0 for a free slot. (No key begins
    /// at 0: a bracket and a quote come before.)
    private var slots: [UInt32]

    /// The members of the object that is next in `scanner`.
    /// - Throws: ``HibariError`` with the code `data`.
    init(membersAt scanner: inout JSONScanner) throws {
        var keys: [Range<Int>] = []
        try scanner.memberRanges { key, scanner in
            keys.append(key)
            try scanner.skipValue()
        }
        self.init(name: scanner.name, bytes: scanner.bytes, keys: keys)
    }

    /// The strings of the array that is next in `scanner`; only ``contains(_:)`` makes sense then.
    /// - Throws: ``HibariError`` with the code `data`.
    init(stringsAt scanner: inout JSONScanner) throws {
        var keys: [Range<Int>] = []
        try scanner.elements { scanner in keys.append(try scanner.stringRange()) }
        self.init(name: scanner.name, bytes: scanner.bytes, keys: keys)
    }

    private init(name: String, bytes: [UInt8], keys: [Range<Int>]) {
        self.name = name
        self.bytes = bytes
        count = keys.count
        var size = 16
        while size < keys.count * 2 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        bytes.withUnsafeBufferPointer { bytes in
            slots.withUnsafeMutableBufferPointer { slots in
                for key in keys {
                    var slot = Self.hash(UnsafeBufferPointer(rebasing: bytes[key])) & (size - 1)
                    while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
                    slots[slot] = UInt32(truncatingIfNeeded: key.lowerBound)
                }
            }
        }
        self.slots = slots
    }

    func contains(_ key: ScalarString) -> Bool { valuePosition(key) != nil }

    /// A scanner that stands at the key's value; nil if there is no such key.
    func value(_ key: ScalarString) -> JSONScanner? {
        guard let position = valuePosition(key) else { return nil }
        return JSONScanner(name: name, bytes: bytes, position: position)
    }

    /// Where the key's value begins: behind its quote and the colon.
    private func valuePosition(_ key: ScalarString) -> Int? {
        let wanted = Self.encoded(key)
        return wanted.withUnsafeBufferPointer { wanted in
            bytes.withUnsafeBufferPointer { bytes in
                var slot = Self.hash(wanted) & (slots.count - 1)
                while slots[slot] != 0 {
                    let start = Int(slots[slot])
                    let end = start + wanted.count
                    if end < bytes.count, bytes[end] == UInt8(ascii: "\""), bytes[start..<end].elementsEqual(wanted) {
                        return end + (end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: ":") ? 2 : 1)
                    }
                    slot = (slot + 1) & (slots.count - 1)
                }
                return nil
            }
        }
    }

    /// The key as it stands in the file.
    private static func encoded(_ key: ScalarString) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(key.count + 8)
        for scalar in key.scalars {
            if scalar == "\"" || scalar == "\\" { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        return bytes
    }

    /// FNV-1a, its halves folded together.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
