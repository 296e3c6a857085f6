import CLlama
import Foundation

/// What a model holds of the texts of lessons, on disk: reading them is what learning takes its time for.
struct LessonStates {
    private let width: Int
    private var states: [UInt64: [Float]] = [:]

    init(width: Int) { self.width = width }

    /// Empty where there is no such file. A text that is damaged in it is read again.
    init(contentsOf url: URL, width: Int) {
        self.init(width: width)
        guard let data = try? Data(contentsOf: url) else { return }
        let words = data.withUnsafeBytes { bytes in (0..<bytes.count / 4).map { bytes.loadUnaligned(fromByteOffset: 4 * $0, as: UInt32.self) } }
        let length = width + 2
        for start in stride(from: 0, through: words.count - length, by: length) {
            let key = UInt64(words[start]) | UInt64(words[start + 1]) << 32
            let state = words[start + 2..<start + length].map(Float.init(bitPattern:))
            if state.allSatisfy(\.isFinite) { states[key] = state }
        }
    }

    subscript(text: [llama_token]) -> [Float]? {
        get { states[Self.key(text)] }
        // A model whose state cannot be had has nothing to keep.
        set { if newValue?.count == width { states[Self.key(text)] = newValue } }
    }

    func write(to url: URL) throws {
        var data = Data(capacity: states.count * (width + 2) * 4)
        func add(_ word: UInt32) { withUnsafeBytes(of: word) { data.append(contentsOf: $0) } }
        for (key, state) in states.sorted(by: { $0.key < $1.key }) {
            add(UInt32(truncatingIfNeeded: key))
            add(UInt32(truncatingIfNeeded: key >> 32))
            for value in state { add(value.bitPattern) }
        }
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url, options: .atomic)
    }

    /// FNV-1a.
    private static func key(_ text: [llama_token]) -> UInt64 {
        text.reduce(0xcbf2_9ce4_8422_2325) { hash, token in
            (0..<4).reduce(hash) { ($0 ^ UInt64(UInt8(truncatingIfNeeded: token >> (8 * $1)))) &* 0x100_0000_01b3 }
        }
    }
}
