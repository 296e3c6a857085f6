import ParleyCore

/// Puts tool calls together from their fragments.
///
/// A fragment names its call by index. Servers that send index 0 for every call are told by a new
/// identifier, and those that send none by their place in the list.
struct ToolCallAssembler {
    enum Fault: Error, Hashable {
        /// The arguments of the call of this tool are not a JSON object.
        case arguments(tool: String)
        case tooMany
    }

    /// More than any agent has use for.
    private static let maximumCalls = 64

    private struct Slot {
        var index: Int
        var id = ""
        var name = ""
        var arguments = ""
        var isAnnounced = false
    }

    private var slots: [Slot] = []

    var isEmpty: Bool { slots.isEmpty }

    /// Bytes of arguments so far.
    private(set) var size = 0

    /// Takes the `tool_calls` of one chunk.
    /// - Returns: The names of the tools of which a call has begun.
    mutating func append(_ fragments: [JSONValue]) throws(Fault) -> [String] {
        var begun: [String] = []
        for (position, fragment) in fragments.enumerated() {
            let place = try slot(for: fragment, position: position)
            let function = fragment["function"] ?? fragment
            if slots[place].id.isEmpty, let id = fragment["id"]?.stringValue { slots[place].id = id }
            if slots[place].name.isEmpty, let name = function["name"]?.stringValue { slots[place].name = name }
            switch function["arguments"] {
            case .string(let text)?: add(text, to: place)
            case nil, .null?: break
            // Some servers send the object itself.
            case .some(let value): add(value.text, to: place)
            }
            if !slots[place].isAnnounced, !slots[place].name.isEmpty {
                slots[place].isAnnounced = true
                begun.append(slots[place].name)
            }
        }
        return begun
    }

    private mutating func add(_ text: String, to place: Int) {
        slots[place].arguments += text
        size += text.utf8.count
    }

    private mutating func slot(for fragment: JSONValue, position: Int) throws(Fault) -> Int {
        let index = fragment["index"]?.numberValue.flatMap { Int(exactly: $0) } ?? position
        let id = fragment["id"]?.stringValue ?? ""
        // The newest call of this index is the one that is being written.
        if let place = slots.lastIndex(where: { $0.index == index }) {
            let isSame = id.isEmpty || slots[place].id.isEmpty || slots[place].id == id
            if isSame { return place }
        }
        guard slots.count < Self.maximumCalls else { throw .tooMany }
        slots.append(Slot(index: index))
        return slots.count - 1
    }

    /// The calls, in the order in which they were begun.
    /// - Parameter makeID: An identifier for a call that came without one, or with another's.
    func calls(makeID: () -> String) throws(Fault) -> [ToolCall] {
        var calls: [ToolCall] = []
        var used: Set<String> = []
        for slot in slots where !slot.name.isEmpty {
            var id = slot.id.isEmpty || used.contains(slot.id) ? makeID() : slot.id
            // Whatever the maker of identifiers makes, this ends.
            let made = id
            var number = 1
            while !used.insert(id).inserted {
                number += 1
                id = "\(made)\(number)"
            }
            calls.append(ToolCall(id: id, name: slot.name, arguments: try Self.arguments(slot)))
        }
        return calls
    }

    private static func arguments(_ slot: Slot) throws(Fault) -> JSONValue {
        let text = slot.arguments.trimmingWhitespace
        if text.isEmpty || text == "null" { return .object([:]) }
        var value = try? JSONValue(parsing: text)
        // Written as a string twice over, by some models.
        if case .string(let inner)? = value { value = try? JSONValue(parsing: inner) }
        guard let value, case .object = value else { throw .arguments(tool: slot.name) }
        return value
    }
}
