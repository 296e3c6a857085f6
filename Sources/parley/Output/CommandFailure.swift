import Foundation
import ParleyAudio

/// Why a command ends early: one line for the user, and the process's exit status.
struct CommandFailure: Error {
    var message: String
    var status: Int32

    /// Bad usage, or input that cannot be read.
    static func usage(_ message: String) -> CommandFailure { CommandFailure(message: message, status: 2) }
    static func failed(_ message: String) -> CommandFailure { CommandFailure(message: message, status: 1) }

    /// An error's own words, in one line.
    static func line(for error: any Error) -> String {
        let text = (error as? any LocalizedError)?.errorDescription ?? String(describing: error)
        return text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}

extension WAVFile {
    /// A recording of a caller, brought to 16 kHz mono.
    static func caller(path: String) throws -> [Float] {
        do {
            return try WAVFile(path: path).resampled(to: 16_000).samples
        } catch {
            throw CommandFailure.usage("\(path): \(CommandFailure.line(for: error))")
        }
    }
}
