import ParleyCore

enum JSONObjects {
    /// The objects in a value, itself and those within it, at any depth.
    static func all(in value: JSONValue) -> [[String: JSONValue]] {
        switch value {
        case .object(let members): [members] + members.sorted { $0.key < $1.key }.flatMap { all(in: $0.value) }
        case .array(let values): values.flatMap(all)
        default: []
        }
    }
}
