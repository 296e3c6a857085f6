import Foundation

/// Texts as C wants them: an array of pointers, which are good while `body` runs.
enum CStrings {
    static func with<Result>(
        _ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) throws -> Result
    ) rethrows -> Result {
        // One buffer for all of them. A NUL would end a text for C, and no database keeps one.
        var bytes: [CChar] = []
        let starts = texts.map { text -> Int? in
            guard let text else { return nil }
            defer {
                bytes += text.utf8.filter { $0 != 0 }.map { CChar(bitPattern: $0) }
                bytes.append(0)
            }
            return bytes.count
        }
        return try bytes.withUnsafeBufferPointer { buffer in
            let pointers = starts.map { start in start.flatMap { buffer.baseAddress?.advanced(by: $0) } }
            return try pointers.withUnsafeBufferPointer { try body($0.baseAddress) }
        }
    }
}
