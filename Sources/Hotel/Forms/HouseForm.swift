import ParleyAgent
import ParleyCore
import ParleyLanguage

/// What the house has, and what it costs.
struct HouseForm: HotelForm {
    let store: HotelStore
    let form: Form

    let definition = ToolDefinition(
        name: "house_info", description: "breakfast, parking, pool, wifi, pets, check-in, check-out, address, prices",
        parameters: [ToolParameter(name: "topic", description: "What the caller asks about.")])

    init(store: HotelStore, language: Language) {
        self.store = store
        form = Form(
            name: definition.name, act: "house", meaning: "asks about the house: breakfast, parking, dogs, prices", changes: false,
            slots: [FormSlot("topic", type: HouseTopics.slot(language))], examples: HotelExamples.of("house", language))
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        let words = request.text("topic") ?? context.callerWords.last ?? ""
        let topics = HouseTopics.topics(in: words, context.language)
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

/// What is known of the house, in callers' words.
enum HouseTopics {
    static let prices = "prices"
    static let all = ["breakfast", "restaurant", "parking", "pool", "wifi", "pets", "checkin", "checkout", "address", prices]

    static func slot(_ language: Language) -> ChoiceSlot {
        ChoiceSlot(all.map { topic in ChoiceSlot.Entry(topic, words: words(language)[topic] ?? []) })
    }

    /// The topics that a text speaks of, in the order of ``all``.
    static func topics(in text: String, _ language: Language) -> [String] {
        let line = " " + language.words(text).joined(separator: " ") + " "
        return all.filter { topic in topic == text || (words(language)[topic] ?? []).contains { line.contains(" \($0) ") } || line.contains(" \(topic) ") }
    }

    private static func words(_ language: Language) -> [String: [String]] { language.identifier == "es" ? spanish : english }

    private static let english: [String: [String]] = [
        "breakfast": ["breakfast", "breakfasts", "meals"], "restaurant": ["restaurant", "dinner", "lunch", "supper", "bar", "eat", "food"],
        "parking": ["park", "parking", "car", "garage", "cars", "parked"], "pool": ["pool", "swim", "swimming", "sauna", "gym", "fitness"],
        "wifi": ["wifi", "wi-fi", "wi fi", "internet", "wireless", "online"], "pets": ["dog", "dogs", "pet", "pets", "cat", "cats", "animal", "animals", "puppy"],
        "checkin": ["check-in", "checkin", "check in", "arrive", "arrival", "arriving"], "checkout": ["check-out", "checkout", "check out", "leave", "departure", "vacate"],
        "address": ["address", "where are you", "located", "location", "directions", "get to you", "find you", "which street"],
        "prices": ["price", "prices", "cost", "costs", "how much", "rate", "rates", "charge", "expensive", "cheap", "cheapest", "euros", "price list"],
    ]

    private static let spanish: [String: [String]] = [
        "breakfast": ["desayuno", "desayunos", "desayunar"], "restaurant": ["restaurante", "cena", "cenar", "comida", "comer", "bar"],
        "parking": ["aparcar", "aparcamiento", "parking", "garaje", "coche", "estacionar", "estacionamiento", "carro"],
        "pool": ["piscina", "nadar", "sauna", "gimnasio", "alberca"], "wifi": ["wifi", "wi-fi", "internet", "conexion"],
        "pets": ["perro", "perros", "perra", "mascota", "mascotas", "gato", "gatos", "animales"], "checkin": ["entrada", "llegar", "llegada", "check-in"],
        "checkout": ["salida", "check-out", "dejar la habitacion", "irme"], "address": ["direccion", "donde estan", "donde queda", "como llego", "calle", "ubicacion"],
        "prices": ["precio", "precios", "cuesta", "cuestan", "cuanto", "tarifa", "tarifas", "vale", "valen", "euros"],
    ]
}
