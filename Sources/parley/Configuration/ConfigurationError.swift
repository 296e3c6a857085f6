/// What is wrong in a configuration, in one line, with its place where it has one. Never shows a value
/// that may be a key.
struct ConfigurationError: Error, Hashable, CustomStringConvertible {
    var file: String?
    var line: Int?
    var message: String

    var description: String {
        guard let file else { return message }
        guard let line else { return "\(file): \(message)" }
        return "\(file):\(line): \(message)"
    }
}
