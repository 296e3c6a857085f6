import ParleyAgent
import ParleyCore

/// Whether rooms of a type are free.
struct CheckRooms: HotelTool {
    let store: HotelStore

    let definition = ToolDefinition(
        name: "check_rooms", description: "whether a kind of room is free, and its price",
        parameters: [
            ToolParameter(name: "room", description: "single, double or suite."),
            ToolParameter(name: "arrival_date", description: "The day of arrival in the caller's own words."),
            ToolParameter(name: "nights", description: "How long, in the caller's own words.", isRequired: false),
        ])
    var filler: String? { "Let me look." }
    var grounding: [String: GroundingRule] { ["room": .room, "arrival_date": .arrival] }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let type = try await room(text("room", of: arguments))
            let arrival = try arrival(text("arrival_date", of: arguments), context: context)
            let nights = StayLength.nights(in: text("nights", of: arguments), arrival: arrival) ?? 1
            let free = try await store.freeRooms(type: type.name, arrival: arrival, nights: min(max(1, nights), StayLength.longest))
            return [
                "room": .string(type.name), "arrival": .string(arrival.spoken), "nights": .number(Double(nights)),
                "free": .string(free > 0 ? "yes" : "no, fully booked"), "price": .string("\(type.price) euros a night"),
            ]
        }
    }
}
