/// Why a model cannot be had. Each description is one line that says what to do.
public struct ModelStoreError: Error, Sendable, Equatable, CustomStringConvertible {
    public let description: String

    init(_ description: String) {
        self.description = description
    }

    static func missing(_ path: String, model: String) -> ModelStoreError {
        ModelStoreError("The model file \(path) is missing. Run: parley models fetch \(model)")
    }

    static func damaged(_ path: String, how: String, model: String) -> ModelStoreError {
        ModelStoreError("The model file \(path) is damaged (\(how)). Run: parley models fetch \(model)")
    }

    static func unknownModel(_ name: String, known: [String]) -> ModelStoreError {
        ModelStoreError("There is no model called '\(name)'. There are: \(known.joined(separator: ", ")).")
    }
}
