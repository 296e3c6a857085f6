import ParleyAgent
import ParleyCore

/// What the hotel has and when.
struct HouseInfo: HotelTool {
    let store: HotelStore

    let definition = ToolDefinition(
        name: "house_info", description: "breakfast, parking, pool, wifi, pets, check-in, check-out, address, prices",
        parameters: [ToolParameter(name: "topic", description: "What the caller asks about.")])

    func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        let asked = text("topic", of: arguments).lowercased()
        if asked.contains("price") || asked.contains("cost") || asked.contains("room") || asked.contains("rate") {
            let prices = try await store.roomTypes().map { "a \($0.name) is \($0.price) euros" }
            return .result(["prices": .string(prices.joined(separator: ", ") + " a night, breakfast included")])
        }
        let found = Self.topics.filter { topic in topic.words.contains { asked.contains($0) } }
        guard !found.isEmpty else {
            return .refused(ask: "Nothing is known about that. Say so, and offer to put the caller through to the manager.")
        }
        return .result(.object(Dictionary(found.map { ($0.name, .string($0.text)) }) { first, _ in first }))
    }

    private static let topics: [(name: String, words: [String], text: String)] = [
        ("breakfast", ["breakfast", "food", "eat", "meal"], "from 7 to 10:30 in the morning, included in the price"),
        ("restaurant", ["dinner", "restaurant", "lunch", "bar"], "the restaurant is open from 6 to 10 in the evening"),
        ("parking", ["park", "car", "garage"], "in the garage under the house, 15 euros a night"),
        ("pool", ["pool", "swim", "sauna", "gym", "fitness"], "pool and gym are on the top floor, open from 6 AM to 10 PM"),
        ("wifi", ["wifi", "wi-fi", "internet", "wireless"], "free in the whole house"),
        ("pets", ["pet", "dog", "cat", "animal"], "dogs are welcome for 20 euros a night"),
        ("check-in", ["check-in", "checkin", "check in", "arriv"], "from 3 in the afternoon"),
        ("check-out", ["check-out", "checkout", "check out", "leav", "depart"], "until 11 in the morning, later on request"),
        ("address", ["address", "where", "locat", "find", "direction"], "12 Harbour Street, five minutes from the station"),
    ]
}
