/// Why a WAV file could not be read. Its description is one line that names the cause.
public struct WAVError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// The file is missing, is a directory, or cannot be read.
        case unreadable
        /// The bytes are not a RIFF/WAVE file.
        case notWAV
        /// A WAV file that holds no whole frame of audio.
        case noAudio
        /// A header that contradicts itself or ends early.
        case malformed
        /// A codec or sample width that is not read here.
        case unsupported
        /// More bytes than are read into memory.
        case tooLarge
    }

    public let code: Code
    public let description: String

    public init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
