import ParleyAgent
import ParleyCore

/// Cancels a reservation.
struct CancelStay: HotelTool {
    let store: HotelStore

    let definition = ToolDefinition(
        name: "cancel_stay", description: "cancel a reservation",
        parameters: [ToolParameter(name: "reservation_number", description: "Such as R-2001; find_stay has it.")])
    var effect: ToolEffect { .changes }
    var filler: String? { "Let me see to that." }
    var grounding: [String: GroundingRule] {
        [
            "reservation_number": GroundingRule(
                .identifier, ask: "the reservation number, or a name to find it by with find_stay",
                question: "What name is the reservation under?")
        ]
    }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let digits = text("reservation_number", of: arguments).filter { $0.isASCII && $0.isNumber }
            switch try await store.cancel(id: "R-\(digits)") {
            case .cancelled(let stay): return .object(stay.json(status: "cancelled"))
            case .alreadyCancelled(let stay): return .object(stay.json(status: "already cancelled"))
            case .notFound: throw NotPossible("There is no reservation with that number. Ask for the name to look it up by.")
            }
        }
    }
}
