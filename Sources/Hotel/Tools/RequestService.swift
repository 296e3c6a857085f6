import ParleyAgent
import ParleyCore

/// A wake-up call or a late check-out for a guest.
struct RequestService: HotelTool {
    let store: HotelStore
    /// Until when a room may be kept on the day of departure.
    static let latestCheckOut = ClockTime(hour: 14)

    let definition = ToolDefinition(
        name: "request_service", description: "note a wake-up call or a late check-out",
        parameters: [
            ToolParameter(name: "guest_name", description: "The guest's name as said."),
            ToolParameter(name: "service", description: "wake-up call or late check-out."),
            ToolParameter(name: "time", description: "The time in the caller's own words."),
            ToolParameter(name: "date", description: "The day in the caller's own words.", isRequired: false),
        ])
    var effect: ToolEffect { .changes }
    var filler: String? { "One moment." }
    var grounding: [String: GroundingRule] {
        [
            "guest_name": .guestName,
            "service": GroundingRule(.words, ask: "what is wanted", question: "Is it a wake-up call or a late check-out?"),
            "time": GroundingRule(.moment, ask: "the time", question: "For what time?"),
            "date": GroundingRule(.moment, ask: "the day"),
        ]
    }

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        try await answer {
            let words = text("service", of: arguments).lowercased()
            let kind: ServiceRequest.Kind = words.contains("check") || words.contains("late") ? .lateCheckOut : .wakeUpCall
            let stays = try await stay(of: text("guest_name", of: arguments), context: context)
            guard let stay = stays.first else { throw NotPossible("There is no reservation.") }
            let times = SpokenClock.times(in: text("time", of: arguments))
            guard let time = kind == .wakeUpCall ? Self.morning(times) : times.first(where: { $0.hour >= 9 }) ?? times.first else {
                throw NotPossible("That is not a time. Ask for what time it is to be.")
            }
            let day = kind == .lateCheckOut ? stay.departure : try wakeUpDay(text("date", of: arguments), at: time, stay: stay, context: context)
            if kind == .lateCheckOut, time > Self.latestCheckOut {
                throw NotPossible("Rooms can be kept until \(Self.latestCheckOut.spoken) at the latest. Offer that.")
            }
            try await store.add(ServiceRequest(kind: kind, stay: stay.id, day: day, time: time))
            return [
                "status": "noted", "service": .string(kind.rawValue), "guest": .string(stay.guest),
                "date": .string(day.spoken), "time": .string(time.spoken),
            ]
        }
    }

    /// Nobody who says "wake me at six" means the evening, unless they say so.
    private static func morning(_ times: [ClockTime]) -> ClockTime? { times.min() }

    private func wakeUpDay(_ words: String, at time: ClockTime, stay: Stay, context: ToolContext) throws -> CalendarDay {
        let today = CalendarDay(context.now, in: context.timeZone)
        let first = max(stay.arrival, time > ClockTime(context.now, in: context.timeZone) ? today : today.adding(1))
        let day = words.isEmpty ? first : try arrival(words, context: context)
        guard day >= stay.arrival, day <= stay.departure else {
            throw NotPossible("\(stay.guest) stays from \(stay.arrival.spoken) to \(stay.departure.spoken). Ask for a day in between.")
        }
        return day
    }
}
