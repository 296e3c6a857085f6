import ParleyAgent
import ParleyCore

/// A guest's reservations, by name.
struct FindStay: HotelTool {
    let store: HotelStore

    let definition = ToolDefinition(
        name: "find_stay", description: "a guest's reservations with their numbers",
        parameters: [ToolParameter(name: "guest_name", description: "The guest's name as said.")])
    var filler: String? { "Let me look that up." }
    var grounding: [String: GroundingRule] { ["guest_name": .guestName] }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let stays = try await stay(of: text("guest_name", of: arguments), context: context)
            return [
                "guest": .string(stays.first?.guest ?? ""), "reservations": .array(stays.map { .object($0.json()) }),
            ]
        }
    }
}
