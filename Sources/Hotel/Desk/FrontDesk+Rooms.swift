import Foundation
import ParleyAgent
import ParleyLanguage

extension FrontDesk {
    struct RoomReport: Encodable {
        var room: String
        var arrival: String
        var nights: Int
        var free: String
        var price: String
    }

    var checkRoomsTool: FunctionTool {
        let room = ToolInput<Room>("room", "The kind of room.")
        let arrivalDate = ToolInput<String>("arrival_date", "The day of arrival in the caller's own words.")
        let nights = ToolInput<String>("nights", "How long, in the caller's own words.")
        return FunctionTool(
            name: "check_rooms", description: "whether a kind of room is free, and its price",
            parameters: [room.required, arrivalDate.required, nights.optional], filler: "Let me look.",
            grounding: ["room": .room, "arrival_date": .arrival]
        ) { arguments, context in
            try await .of(checkRooms(
                room: room.value(in: arguments), arrivalDate: arrivalDate.value(in: arguments),
                nights: nights.optionalValue(in: arguments), context: context))
        }
    }

    private func checkRooms(room: Room, arrivalDate: String, nights: String?, context: ToolContext) async throws -> RoomReport {
        let day = try arrival(arrivalDate, context)
        let count = min(max(1, StayLength.nights(in: nights ?? "", arrival: day) ?? 1), StayLength.longest)
        let free = try await store.freeRooms(type: room.rawValue, arrival: day, nights: count)
        let price = try await store.roomTypes().first { $0.name == room.rawValue }?.price ?? 0
        return RoomReport(
            room: room.rawValue, arrival: day.spoken, nights: count, free: free > 0 ? "yes" : "no, fully booked",
            price: "\(price) euros a night")
    }

    var bookStayTool: FunctionTool {
        let guestName = ToolInput<String>("guest_name", "The guest's name as said.")
        let room = ToolInput<Room>("room", "The kind of room.")
        let arrivalDate = ToolInput<String>("arrival_date", "The day of arrival in the caller's own words.")
        let nights = ToolInput<String>("nights", "How long, in the caller's own words, such as two nights.")
        return FunctionTool(
            .changes, name: "book_stay", description: "reserve a room",
            parameters: [guestName.required, room.required, arrivalDate.required, nights.required], filler: "One moment.",
            grounding: ["guest_name": .guestName, "room": .room, "arrival_date": .arrival], wording: Self.bookingWording
        ) { arguments, context in
            try await .of(bookStay(
                guestName: guestName.value(in: arguments), room: room.value(in: arguments),
                arrivalDate: arrivalDate.value(in: arguments), nights: nights.value(in: arguments), context: context))
        }
    }

    private func bookStay(
        guestName: String, room: Room, arrivalDate: String, nights: String, context: ToolContext
    ) async throws -> StayReport {
        let day = try arrival(arrivalDate, context)
        guard let count = StayLength.nights(in: nights, arrival: day),
            StayLength.isSaid(count, in: context.callerWords, arrival: day)
        else { throw ToolRefusal("The caller has not given the number of nights. Ask: How many nights will you stay?") }
        guard (1...StayLength.longest).contains(count) else {
            throw ToolRefusal("A stay is from one night to \(StayLength.longest). Ask: How many nights will you stay?")
        }
        let words = guestName.prefix(80).split(whereSeparator: \.isWhitespace)
        let guest = words.map { $0 == $0.lowercased() ? $0.capitalized : String($0) }.joined(separator: " ")
        switch try await store.book(
            guest: guest, type: room.rawValue, arrival: day, nights: count, key: context.idempotencyKey)
        {
        case .booked(let stay): return StayReport(stay, status: "booked")
        case .existing(let stay): return StayReport(stay, status: "already booked")
        case .full(let night): throw ToolRefusal(try await offer(insteadOf: room, on: night, arrival: day, nights: count))
        }
    }

    private func offer(insteadOf room: Room, on night: CalendarDay, arrival: CalendarDay, nights: Int) async throws -> String {
        var others: [String] = []
        for other in try await store.roomTypes() where other.name != room.rawValue {
            guard try await store.freeRooms(type: other.name, arrival: arrival, nights: nights) > 0 else { continue }
            others.append("a \(other.name) at \(other.price) euros a night")
        }
        let offer = others.isEmpty ? "Nothing else is free then. Ask for another day." : "Free: \(others.joined(separator: " and ")). Offer that."
        return "No \(room.rawValue) is left for the night of \(night.spoken). \(offer)"
    }

    private static let bookingWording = ToolWording(
        requests: [
            "book", "reserv", "room", "single", "double", "suite", "stay", "need", "want", "like", "take", "make", "get", "give", "please",
        ],
        asks: ["book", "reserve", "need a", "would like a", "i'd like a", "want a", "take a", "take the"],
        question: "Shall I reserve a {room} from {arrival_date} for {nights}, for {guest_name}?",
        done: "You have a {room} from {arrival} to {departure}.",
        claims: ["i have booked", "i've booked", "i booked", "i have reserved", "i've reserved", "i reserved", "has been booked", "has been reserved"],
        states: ["you are booked", "you're booked", "is booked for you", "is reserved for you"],
        undone: "I have not reserved that yet.")
}
