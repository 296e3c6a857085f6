import ParleyCore

/// Reads an object of a script, member by member, and complains of what is left.
struct ScriptReader {
    let path: String
    private var members: [String: JSONValue]
    private var known: [String] = []

    init(_ value: JSONValue, at path: String) throws(SimulatorScriptError) {
        guard case .object(let members) = value else { throw SimulatorScriptError(description: "\(path) is not an object") }
        self.path = path
        self.members = members
    }

    mutating func take(_ name: String) -> JSONValue? {
        known.append(name)
        let value = members.removeValue(forKey: name)
        return value?.isNull == true ? nil : value
    }

    /// - Throws: If there is a member that nobody took.
    func finish() throws(SimulatorScriptError) {
        guard let name = members.keys.sorted().first else { return }
        throw SimulatorScriptError(description: "\(path) has no member '\(name)'; there are: \(known.joined(separator: ", "))")
    }

    mutating func object(_ name: String) throws(SimulatorScriptError) -> ScriptReader? {
        guard let value = take(name) else { return nil }
        return try ScriptReader(value, at: name)
    }

    mutating func list(_ name: String) throws(SimulatorScriptError) -> [JSONValue]? {
        guard let value = take(name) else { return nil }
        guard let list = value.arrayValue else { throw wrong(name, "a list") }
        return list
    }

    mutating func string(_ name: String) throws(SimulatorScriptError) -> String? {
        guard let value = take(name) else { return nil }
        guard let text = value.stringValue else { throw wrong(name, "a text") }
        return text
    }

    mutating func strings(_ name: String) throws(SimulatorScriptError) -> [String]? {
        guard let list = try list(name) else { return nil }
        let texts = list.compactMap(\.stringValue)
        guard texts.count == list.count else { throw wrong(name, "a list of texts") }
        return texts
    }

    mutating func number(_ name: String, in range: ClosedRange<Double>) throws(SimulatorScriptError) -> Double? {
        guard let value = take(name) else { return nil }
        guard let number = value.numberValue, range.contains(number) else {
            throw wrong(name, "a number of \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    mutating func milliseconds(_ name: String, from least: Double = 0) throws(SimulatorScriptError) -> Duration? {
        try number(name, in: least...3_600_000).map { .seconds($0 / 1_000) }
    }

    mutating func choice<Value>(_ name: String, _ values: [String: Value]) throws(SimulatorScriptError) -> Value? {
        guard let text = try string(name) else { return nil }
        guard let value = values[text] else { throw wrong(name, "one of \(values.keys.sorted().joined(separator: ", "))") }
        return value
    }

    /// The member `faults`.
    mutating func faults() throws(SimulatorScriptError) -> FaultPlan? {
        guard let value = take("faults") else { return nil }
        if let name = value.stringValue { return .always(try fault(name)) }
        guard let members = value.objectValue else { throw wrong("faults", "a fault's name or an object") }
        if members["probability"] != nil {
            var reader = try ScriptReader(value, at: "\(path).faults")
            let probability = try reader.number("probability", in: 0...1) ?? 0
            let seed = try reader.number("seed", in: 0...9e15) ?? 1
            var among: [SimulatedFault] = []
            for name in try reader.strings("among") ?? [] { among.append(try fault(name)) }
            try reader.finish()
            return .random(probability: probability, seed: UInt64(seed), among: among.isEmpty ? SimulatedFault.all : among)
        }
        var requests: [Int: SimulatedFault] = [:]
        for (number, name) in members {
            guard let number = Int(number), number > 0, let name = name.stringValue else {
                throw wrong("faults", "request numbers, from 1, and faults' names")
            }
            requests[number] = try fault(name)
        }
        return .requests(requests)
    }

    private func fault(_ name: String) throws(SimulatorScriptError) -> SimulatedFault {
        guard let fault = SimulatedFault(name) else {
            throw SimulatorScriptError(
                description: "\(path).faults: there is no fault '\(name)'; there are: \(SimulatedFault.all.map(\.description).joined(separator: ", "))")
        }
        return fault
    }

    private func wrong(_ name: String, _ expected: String) -> SimulatorScriptError {
        SimulatorScriptError(description: "\(path).\(name) is not \(expected)")
    }
}
