/// Why the synthesizer could not be loaded or could not speak. Its description is one line.
public struct HibariError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        /// A data file is missing, damaged, or not what its name says.
        case data
        /// The acoustic model gave something that cannot be made into audio.
        case synthesis
    }

    public let code: Code
    public let description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }
}
