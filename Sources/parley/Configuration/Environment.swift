import Foundation
import ParleyCloud

/// The environment: the only place that keys come from.
struct Environment: Sendable {
    private let values: [String: String]

    init(_ values: [String: String] = ProcessInfo.processInfo.environment) {
        self.values = values
    }

    /// A variable's value without white space around it; `nil` where it is missing or empty.
    subscript(name: String) -> String? {
        guard let value = values[name]?.trimmingCharacters(in: .whitespacesAndNewlines), !value.isEmpty else { return nil }
        return value
    }

    func key(_ name: String) -> Secret? { Secret(self[name]) }
}
