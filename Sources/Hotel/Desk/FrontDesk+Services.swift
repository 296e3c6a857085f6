import ParleyAgent
import ParleyCore
import ParleyLanguage

extension FrontDesk {
    /// Until when a room may be kept on the day of departure.
    static let latestCheckOut = ClockTime(hour: 14)

    struct ServiceReport: Encodable {
        var status = "noted"
        var service: String
        var guest: String
        var date: String
        var time: String
    }

    var requestServiceTool: FunctionTool {
        let guestName = ToolInput<String>("guest_name", "The guest's name as said.")
        let service = ToolInput<ServiceRequest.Kind>("service", "What is wanted.")
        let time = ToolInput<String>("time", "The time in the caller's own words.")
        let date = ToolInput<String>("date", "The day in the caller's own words.")
        return FunctionTool(
            .changes, name: "request_service", description: "note a wake-up call or a late check-out",
            parameters: [guestName.required, service.required, time.required, date.optional], filler: "One moment.",
            grounding: [
                "guest_name": .guestName, "time": GroundingRule(.moment, ask: "the time", question: "For what time?"),
                "date": GroundingRule(.moment, ask: "the day"),
            ], wording: Self.serviceWording
        ) { arguments, context in
            try await .of(requestService(
                guestName: guestName.value(in: arguments), service: service.value(in: arguments),
                time: time.value(in: arguments), date: date.optionalValue(in: arguments), context: context))
        }
    }

    private func requestService(
        guestName: String, service: ServiceRequest.Kind, time: String, date: String?, context: ToolContext
    ) async throws -> ServiceReport {
        guard let stay = try await stays(of: guestName, context).first else { throw ToolRefusal("There is no reservation.") }
        let now = ClockTime(context.now, in: context.timeZone)
        let times = HotelAgent.language.time(time, today: CalendarDay(context.now, in: context.timeZone), now: now)?.times ?? []
        // Nobody who says "wake me at six" means the evening, nor the night by "until one".
        let meant = service == .wakeUpCall ? times.min() : times.first { $0.hour >= 9 } ?? times.first
        guard let meant else { throw ToolRefusal("That is not a time. Ask: For what time?") }
        let day = service == .lateCheckOut ? stay.departure : try wakeUpDay(date, at: meant, stay: stay, context)
        if service == .lateCheckOut, meant > Self.latestCheckOut {
            throw ToolRefusal("Rooms can be kept until \(Self.latestCheckOut.spoken) at the latest. Offer that.")
        }
        try await store.add(ServiceRequest(kind: service, stay: stay.id, day: day, time: meant))
        return ServiceReport(service: service.rawValue, guest: stay.guest, date: day.spoken, time: meant.spoken)
    }

    private func wakeUpDay(_ words: String?, at time: ClockTime, stay: Stay, _ context: ToolContext) throws -> CalendarDay {
        let today = CalendarDay(context.now, in: context.timeZone)
        let first = max(stay.arrival, time > ClockTime(context.now, in: context.timeZone) ? today : today.adding(1))
        let day = try words.map { try arrival($0, context) } ?? first
        guard day >= stay.arrival, day <= stay.departure else {
            throw ToolRefusal("\(stay.guest) stays from \(stay.arrival.spoken) to \(stay.departure.spoken). Ask for a day in between.")
        }
        return day
    }

    private static let serviceWording = ToolWording(
        requests: ["wake", "late", "check out", "check-out", "checkout", "call", "need", "want", "like", "please", "could", "can"],
        asks: ["wake me", "wake us", "wake-up call", "wake up call", "late check", "check out late"],
        question: "Shall I note a {service} at {time} for {guest_name}?",
        done: "Your {service} is noted for {date} at {time}.",
        claims: ["i have noted", "i've noted", "has been noted", "is noted", "i have set", "i've set"],
        undone: "I have not noted that yet.")

    var houseInfoTool: FunctionTool {
        let topic = ToolInput<String>("topic", "What the caller asks about.")
        return FunctionTool(
            name: "house_info", description: "breakfast, parking, pool, wifi, pets, check-in, check-out, address, prices",
            parameters: [topic.required]
        ) { arguments, _ in
            try await .of(houseInfo(topic: topic.value(in: arguments)))
        }
    }

    private func houseInfo(topic: String) async throws -> [String: String] {
        let asked = topic.lowercased()
        if ["price", "cost", "rate", "room", "how much"].contains(where: asked.contains) {
            let prices = try await store.roomTypes().map { "a \($0.name) is \($0.price) euros" }
            return ["prices": prices.joined(separator: ", ") + " a night, breakfast included"]
        }
        let found = House.topics(in: asked)
        guard !found.isEmpty else {
            throw ToolRefusal("Nothing is known about that. Say so, and offer to put the caller through to the manager.")
        }
        return found
    }
}
