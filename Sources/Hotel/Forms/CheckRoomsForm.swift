import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Which rooms are free, and what they cost.
struct CheckRoomsForm: HotelForm {
    let store: HotelStore
    private(set) var form: Form

    let definition = ToolDefinition(
        name: "check_rooms", description: "whether a kind of room is free, and its price",
        parameters: [
            ToolParameter(name: "room", description: "The kind of room; none for all kinds.", isRequired: false, kind: .choice(RoomWords.kinds)),
            ToolParameter(name: "arrival_date", description: "The day of arrival in the caller's own words."),
            ToolParameter(name: "nights", description: "How long, in the caller's own words.", isRequired: false),
        ])

    init(store: HotelStore, language: Language) {
        self.store = store
        form = Form(
            name: definition.name, act: "availability", meaning: "asks whether a room is free", changes: false,
            slots: [.room(language), .arrival, .nights, .end], amendedBy: "book_stay", examples: HotelExamples.of("availability", language))
        form.whole = Form.stay
        form.settle = Form.departure
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        let (request, moment) = (request.afterTold, context.moment)
        switch NightsWanted.of(request, moment) {
        case .ask(let question): return .ask(question)
        case .nights(let wanted):
            var arguments: [String: JSONValue] = ["arrival_date": .string(wanted.arrival.iso)]
            arguments["room"] = RoomWords.kind(request["room"], moment).map { .string($0) }
            arguments["nights"] = wanted.nights.map { .string(String($0)) }
            return .ready(arguments: arguments, readBack: Line("askArrival"), isExact: true)
        }
    }

    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        let (request, moment) = (FormRequest(arguments: arguments, of: form), context.moment)
        guard case .nights(let wanted) = NightsWanted.of(request, moment) else { throw FormRefusal(Line("askArrival")) }
        let (all, free) = (try await store.roomTypes(), try await store.freeTypes(wanted))
        var members: [String: JSONValue] = [
            "arrival": .string(moment.language.spoken(wanted.arrival, today: moment.today)), "nights": .number(Double(wanted.nights ?? 1)),
            "first_night": .string(wanted.arrival.iso), "free_kinds": .array(free.map { ["room": .string($0.name), "price": .number(Double($0.price))] }),
        ]
        if wanted.nights == nil { members["is_open"] = true }
        if let room = request.text("room") {
            members["room"] = .string(room)
            members["free"] = .string(free.contains { $0.name == room } ? "yes" : "no, fully booked")
            members["price"] = .string("\(all.first { $0.name == room }?.price ?? 0) euros a night")
        } else {
            members["free"] = .string(free.isEmpty ? "no, fully booked" : free.map { "\($0.name) at \($0.price) euros a night" }.joined(separator: ", "))
        }
        return .object(members)
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        guard let arrival = result["first_night"]?.stringValue.flatMap({ CalendarDay(iso: $0) }), let kinds = result["free_kinds"]?.arrayValue else { return (nil, [:]) }
        let free = kinds.compactMap { kind in
            kind["room"]?.stringValue.map { RoomType(name: $0, rooms: 1, price: Int(kind["price"]?.numberValue ?? 0)) }
        }
        let nights = result["nights"]?.numberValue.flatMap { Int(exactly: $0) } ?? 1
        let wanted = NightsWanted(arrival: arrival, nights: nights)
        var values: [String: SlotValue] = ["day": SlotValue(.string(arrival.iso), spoken: .day(arrival))]
        if result["is_open"] == nil { values["nights"] = SlotValue(.number(Double(nights)), spoken: .number(nights)) }
        var said = wanted.said
        said["rooms"] = .list(free.map(\.spoken))
        guard let room = result["room"]?.stringValue else { return (Line(free.isEmpty ? "roomIsFull" : "roomsAreFree", said), values) }
        if let type = free.first(where: { $0.name == room }) {
            values["room"] = SlotValue(.string(room), spoken: RoomWords.room(room))
            (said["room"], said["price"]) = (RoomWords.room(room), .number(type.price))
            return (Line("roomIsFree", said), values)
        }
        return (Line(free.isEmpty ? "roomIsFull" : "roomIsFullButOthers", said), values)
    }
}
