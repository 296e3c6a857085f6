public import Foundation

/// What is wrong with a scenario, and where.
public struct ScenarioError: Error, Hashable, LocalizedError, CustomStringConvertible {
    /// The file's path as it was given.
    public var file: String
    /// Counted from 1; `nil` where the file as a whole is meant.
    public var line: Int?
    public var message: String

    public init(file: String, line: Int? = nil, _ message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    public var description: String { [file, line.map(String.init), " " + message].compactMap { $0 }.joined(separator: ":") }
    public var errorDescription: String? { description }
}
