import Foundation

/// What is typed or piped in, line by line.
enum StandardInput {
    /// Read on a thread of its own: waiting for a line would otherwise hold one that calls need.
    static func lines() -> AsyncStream<String> {
        AsyncStream { continuation in
            let thread = Thread {
                while let line = readLine() { continuation.yield(line) }
                continuation.finish()
            }
            thread.name = "parley.input"
            thread.start()
        }
    }
}
