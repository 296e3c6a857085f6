import ParleyAgent
import ParleyCore
import ParleyLanguage

/// What the house has, and what it costs.
struct HouseForm: HotelForm {
    let store: HotelStore
    let form: Form

    let definition = ToolDefinition(
        name: "house_info", description: "breakfast, parking, pool, wifi, pets, check-in, check-out, address, prices",
        parameters: [ToolParameter(name: "topic", description: "What the caller asks about.", kind: .choice(HouseTopics.all))])

    init(store: HotelStore, language: Language) {
        self.store = store
        form = Form(
            name: definition.name, act: "house", meaning: "asks about the house: breakfast, parking, dogs, prices", changes: false,
            slots: [FormSlot("topic", type: MeaningSlot(HouseTopics.all + ["unknown"]))], examples: HotelExamples.of("house", language))
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        let topics = HouseTopics.topics(in: request.text("topic") ?? "")
        guard !topics.isEmpty else { return .refused(Line("notKnownOfHouse")) }
        return .ready(arguments: ["topic": .string(topics.prefix(2).joined(separator: " "))], readBack: Line("notKnownOfHouse"), isExact: true)
    }

    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        let topics = (arguments["topic"]?.stringValue ?? "").split(separator: " ").map(String.init)
        var members: [String: JSONValue] = [:]
        for topic in topics where topic != HouseTopics.prices {
            members[topic] = HotelPhrases.of(context.language)[Phrases.Key(rawValue: topic)]?.first.map { .string($0) }
        }
        if topics.contains(HouseTopics.prices) {
            members["rooms"] = .array(try await store.roomTypes().map { ["room": .string($0.name), "price": .number(Double($0.price))] })
            members["prices"] = .string(try await store.roomTypes().map { "a \($0.name) is \($0.price) euros" }.joined(separator: ", ") + " a night, breakfast included")
        }
        return .object(members)
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        var lines: [Line] = HouseTopics.all.compactMap { topic in result[topic] == nil || topic == HouseTopics.prices ? nil : Line(Phrases.Key(rawValue: topic)) }
        if let rooms = result["rooms"]?.arrayValue {
            let types = rooms.compactMap { room in room["room"]?.stringValue.map { RoomType(name: $0, rooms: 1, price: Int(room["price"]?.numberValue ?? 0)) } }
            lines.append(Line("prices", ["rooms": .list(types.map(\.spoken))]))
        }
        guard let first = lines.first else { return (nil, [:]) }
        return (lines.count == 1 ? first : Line("houseTwo", ["first": .line(first), "second": .line(lines[1])]), [:])
    }
}

/// What is known of the house.
enum HouseTopics {
    static let prices = "prices"
    static let all = ["breakfast", "restaurant", "parking", "pool", "wifi", "pets", "checkin", "checkout", "address", "services", prices]

    /// The topics that a model names.
    static func topics(in text: String) -> [String] {
        let text = text.lowercased().filter { $0.isLetter || $0 == " " || $0 == "," }
        let words = text.split { $0 == " " || $0 == "," }
        return all.filter { topic in words.contains { $0 == topic } }
    }
}
