/// What is wrong with the recognizer or its files. Its description is one line.
public struct MoonshineError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }
}
