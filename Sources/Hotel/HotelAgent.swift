public import ParleyAgent
import ParleyCore
import ParleyLanguage

/// The front desk of the Harbour Hotel: a second agent on the same library.
public enum HotelAgent {
    /// The language that it speaks.
    static let language = Language.english

    /// The six tools of the hotel, on its records.
    public static func tools(store: HotelStore) -> [any Tool] { FrontDesk(store: store).tools }

    /// The agent. Nothing in it depends on the day, so that a model reads it once for all calls.
    public static func definition(store: HotelStore) -> AgentDefinition {
        AgentDefinition(
            greeting: "Harbour Hotel, good day. What can I do for you?", instructions: instructions, examples: examples,
            tools: tools(store: store), guardrails: guardrails)
    }

    /// Who stays in the house is told to nobody but the guest.
    private static let guardrails: [any Guardrail] = {
        var fields = IdentityVerification.Fields()
        fields.name = ["guest"]
        fields.named = ["reservations"]
        return AgentDefinition.standardGuardrails + [
            IdentityVerification(fields: fields, refusal: "I'm sorry, that I can tell only to the guest."),
            OnTopic(
                vocabulary: [
                    "room", "single", "double", "suite", "book", "reserv", "stay", "night", "cancel", "check", "wake", "call", "late", "price",
                    "cost", "much", "rate", "pay", "breakfast", "dinner", "lunch", "restaurant", "bar", "park", "car", "garage", "pool", "sauna", "gym", "wifi",
                    "wi-fi", "internet", "dog", "cat", "pet", "hotel", "house", "address", "where", "station", "guest", "free", "avail", "bed", "key", "luggage",
                ],
                decline: "I'm sorry, I can only help with this hotel: rooms, the house, and what our guests need. What can I do for you?"),
        ]
    }()

    private static let instructions = """
        You are the front desk of the Harbour Hotel on the telephone. You reserve and cancel rooms, note wake-up calls \
        and late check-outs, and answer questions about the house.
        Speak as people do on the telephone: one or two short sentences, no lists, no markdown.
        Rooms: single, 89 euros a night; double, 129 euros; suite, 240 euros. Breakfast is included.
        To reserve you need the kind of room, the day of arrival, the number of nights and the guest's name. Ask for \
        what is missing, one thing at a time. As soon as you have all four, reserve.
        Never say that something is booked, cancelled or noted before a RESULT says so. Never make up a name, a day or a number.
        Give days, times and nights to tools in the caller's own words.
        To cancel, find the reservation with find_stay, ask whether to cancel it, then cancel it.
        For questions about the house use house_info. You help with this hotel only.
        """

    /// The refusal stands first and an ordinary reservation last: a small model does as the last one did.
    private static let examples: [Message] = [
        .caller("I need a room."),
        call(1, "book_stay", ["guest_name": "Guest Name", "room": "double", "arrival_date": "today", "nights": "one night"]),
        result(1, "book_stay", ["error": "The caller has not given the kind of room. Ask: Would you like a single, a double or a suite?"]),
        .agent("Gladly. Would you like a single, a double or a suite?"),

        .caller("Do you have a pool?"),
        call(2, "house_info", ["topic": "pool"]),
        result(2, "house_info", ["pool": "pool and gym are on the top floor, open from 6 AM to 10 PM"]),
        .agent("Yes, on the top floor, open from 6 AM to 10 PM."),

        .caller("Have you got a suite for next Saturday?"),
        call(3, "check_rooms", ["room": "suite", "arrival_date": "next Saturday"]),
        result(3, "check_rooms", [
            "room": "suite", "arrival": "Saturday, March 8th", "nights": 1, "free": "yes", "price": "240 euros a night",
        ]),
        .agent("Yes, a suite is free on Saturday, March 8th, at 240 euros a night. How many nights would you like?"),

        .caller("I have to cancel my room. Vera Novak is the name."),
        call(4, "find_stay", ["guest_name": "Vera Novak"]),
        result(4, "find_stay", [
            "guest": "Vera Novak",
            "reservations": [[
                "reservation_number": "R-3017", "room": "single", "arrival": "Thursday, March 6th",
                "departure": "Friday, March 7th", "nights": 1,
            ]],
        ]),
        .agent("You have a single from Thursday, March 6th, for one night. Shall I cancel it?"),
        .caller("Yes please."),
        call(5, "cancel_stay", ["reservation_number": "R-3017"]),
        result(5, "cancel_stay", [
            "status": "cancelled", "reservation_number": "R-3017", "guest": "Vera Novak", "room": "single",
            "arrival": "Thursday, March 6th", "departure": "Friday, March 7th", "nights": 1,
        ]),
        .agent("I have cancelled your single room on Thursday, March 6th."),

        .caller("Please wake me at half past six tomorrow. It's Piet Jansen."),
        call(6, "request_service", ["guest_name": "Piet Jansen", "service": "wake-up call", "time": "half past six", "date": "tomorrow"]),
        result(6, "request_service", [
            "status": "noted", "service": "wake-up call", "guest": "Piet Jansen", "date": "Tuesday, March 4th", "time": "6:30 AM",
        ]),
        .agent("Your wake-up call is noted for Tuesday, March 4th at 6:30 AM."),

        .caller("A double from Friday for two nights, for Lena Fischer please."),
        call(7, "book_stay", ["guest_name": "Lena Fischer", "room": "double", "arrival_date": "Friday", "nights": "two nights"]),
        result(7, "book_stay", [
            "status": "booked", "reservation_number": "R-3018", "guest": "Lena Fischer", "room": "double",
            "arrival": "Friday, March 7th", "departure": "Sunday, March 9th", "nights": 2,
        ]),
        .agent("You have a double from Friday, March 7th to Sunday, March 9th. Your number is R-3018."),
    ]

    private static func call(_ number: Int, _ name: String, _ arguments: [String: JSONValue]) -> Message {
        .toolCalls([ToolCall(id: "example-\(number)", name: name, arguments: .object(arguments))])
    }

    private static func result(_ number: Int, _ name: String, _ result: JSONValue) -> Message {
        .toolResult(ToolResultMessage(callID: "example-\(number)", name: name, result: result))
    }
}
