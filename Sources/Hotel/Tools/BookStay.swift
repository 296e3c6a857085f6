import Foundation
import ParleyAgent
import ParleyCore

/// Reserves a room.
struct BookStay: HotelTool {
    let store: HotelStore

    let definition = ToolDefinition(
        name: "book_stay", description: "reserve a room",
        parameters: [
            ToolParameter(name: "guest_name", description: "The guest's name as said."),
            ToolParameter(name: "room", description: "single, double or suite."),
            ToolParameter(name: "arrival_date", description: "The day of arrival in the caller's own words."),
            ToolParameter(name: "nights", description: "How long, in the caller's own words, such as two nights."),
        ])
    var effect: ToolEffect { .changes }
    var filler: String? { "One moment." }
    var grounding: [String: GroundingRule] { ["guest_name": .guestName, "room": .room, "arrival_date": .arrival] }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let type = try await room(text("room", of: arguments))
            let arrival = try arrival(text("arrival_date", of: arguments), context: context)
            let length = StayLength.nights(in: text("nights", of: arguments), arrival: arrival)
            guard let nights = length, StayLength.isSaid(nights, in: context.callerWords, arrival: arrival) else {
                throw NotPossible("The caller has not given the number of nights. Ask: How many nights will you stay?")
            }
            guard (1...StayLength.longest).contains(nights) else {
                throw NotPossible("A stay is from one night to \(StayLength.longest). Ask how many nights it is to be.")
            }
            let words = text("guest_name", of: arguments).prefix(80).split(whereSeparator: \.isWhitespace)
            let guest = words.map { $0 == $0.lowercased() ? $0.capitalized : String($0) }.joined(separator: " ")
            let outcome = try await store.book(
                guest: guest, type: type.name, arrival: arrival, nights: nights, key: context.idempotencyKey)
            switch outcome {
            case .booked(let stay): return .object(stay.json(status: "booked"))
            case .existing(let stay): return .object(stay.json(status: "already booked"))
            case .full(let night): throw NotPossible(try await full(type, night: night, arrival: arrival, nights: nights))
            }
        }
    }

    private func full(_ type: RoomType, night: CalendarDay, arrival: CalendarDay, nights: Int) async throws -> String {
        var others: [String] = []
        for other in try await store.roomTypes() where other.name != type.name {
            guard try await store.freeRooms(type: other.name, arrival: arrival, nights: nights) > 0 else { continue }
            others.append("a \(other.name) at \(other.price) euros a night")
        }
        let offer = others.isEmpty ? "Nothing else is free then. Ask for another day." : "Free: \(others.joined(separator: " and ")). Offer that."
        return "No \(type.name) is left for the night of \(night.spoken). \(offer)"
    }
}
