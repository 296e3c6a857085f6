import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Reserves a room.
struct BookStayForm: HotelForm {
    let store: HotelStore
    private(set) var form: Form

    let definition = ToolDefinition(
        name: "book_stay", description: "reserve a room",
        parameters: [
            ToolParameter(name: "guest_name", description: "The guest's name as said."),
            ToolParameter(name: "room", description: "The kind of room.", kind: .choice(RoomWords.kinds)),
            ToolParameter(name: "arrival_date", description: "The day of arrival in the caller's own words."),
            ToolParameter(name: "nights", description: "How long, in the caller's own words, such as two nights."),
        ])

    init(store: HotelStore, language: Language) {
        self.store = store
        form = Form(
            name: definition.name, act: "book", meaning: "wants to reserve a room", changes: true,
            slots: [.room(language), .arrival, .nights, .guest, .party, .end], amendedBy: "change_stay", examples: HotelExamples.of("book", language))
        form.whole = Form.stay
        form.parts = ["room"]
        form.settle = { values, sentences in
            let values = Form.departure(values, sentences)
            return values["party"] == nil ? values : PersonSlot.withoutCaller(values, key: "name", in: sentences)
        }
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        let (request, moment) = (request.afterTold, context.moment)
        guard let room = RoomWords.kind(request["room"], moment) else {
            return .ask(SlotQuestion("room", Line("askRoom"), options: RoomWords.kinds.map { SlotValue(.string($0), spoken: RoomWords.room($0)) }))
        }
        let wanted: NightsWanted
        switch NightsWanted.of(request, moment) {
        case .ask(let question): return .ask(question)
        case .nights(let nights): wanted = nights
        }
        guard wanted.nights != nil else { return .ask(SlotQuestion("nights", Line("askNights"))) }
        let guest = request.text("name").map { Self.written($0) }
        let isOwn = try await isOwn(guest, room, wanted, context)
        if !isOwn, try await store.freeRooms(type: room, arrival: wanted.arrival, nights: wanted.nights ?? 1) < 1 {
            return .ask(try await store.instead(of: room, wanted))
        }
        guard let guest else { return .ask(SlotQuestion("name", Line("askGuest"))) }
        guard NameMatcher(language: context.language).words(guest).count >= 2 else { return .ask(SlotQuestion("name", Line("askFullName"))) }
        let arguments: [String: JSONValue] = [
            "guest_name": .string(guest), "room": .string(room), "arrival_date": .string(wanted.arrival.iso), "nights": .string(String(wanted.nights ?? 1)),
        ]
        let price = try await store.roomTypes().first { $0.name == room }?.price ?? 0
        let said = wanted.said.merging(["room": RoomWords.room(room), "name": .text(guest), "price": .number(price)]) { $1 }
        let isDay: Bool = if case .day? = request["day"].flatMap({ ArrivalSlot.wish($0, moment)?.wish }) { true } else { false }
        // Of whoever calls for somebody else the name may be their own.
        let hasStay = isOwn ? false : try await hasStay(guest, wanted, context)
        let isExact = isDay && request["day"]?["inferred"] == nil && request["party"] == nil && !hasStay
        return .ready(arguments: arguments, readBack: Line("shallIReserve", said), isExact: isExact, rather: hasStay ? form.amendedBy : nil)
    }

    /// Whether the guest is in the house on one of these nights already: then they perhaps want that stay otherwise.
    private func hasStay(_ guest: String, _ wanted: NightsWanted, _ context: ToolContext) async throws -> Bool {
        let matcher = NameMatcher(language: context.language)
        return try await store.booked(from: context.moment.today).contains {
            $0.arrival < wanted.departure && wanted.arrival < $0.departure && matcher.similarity($0.guest, guest) >= Self.sameGuest
        }
    }

    private static let sameGuest = 0.94

    private static func written(_ name: String) -> String {
        name.prefix(80).split(whereSeparator: \.isWhitespace).map { $0 == $0.lowercased() ? $0.capitalized : String($0) }.joined(separator: " ")
    }

    /// The very stay is there already: it is told so, and not that the house is full.
    private func isOwn(_ guest: String?, _ room: String, _ wanted: NightsWanted, _ context: ToolContext) async throws -> Bool {
        guard let guest else { return false }
        let matcher = NameMatcher(language: context.language)
        return try await store.booked(from: context.moment.today).contains {
            $0.room == room && $0.arrival == wanted.arrival && $0.nights == wanted.nights && matcher.similarity($0.guest, guest) >= Self.sameGuest
        }
    }

    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        let request = FormRequest(arguments: arguments, of: form)
        guard let guest = request.text("name"), let room = request.text("room"), case .nights(let wanted) = NightsWanted.of(request, context.moment),
            let nights = wanted.nights
        else { throw FormRefusal(Line("askArrival")) }
        switch try await store.book(guest: guest, type: room, arrival: wanted.arrival, nights: nights, key: context.idempotencyKey) {
        case .booked(let stay): return stay.json(at: context.moment, status: "booked")
        case .existing(let stay): return stay.json(at: context.moment, status: "already booked")
        case .full(let night): throw FormRefusal(Line("justFull", ["day": .day(night)]))
        }
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        guard let stay = Stay(result) else { return (nil, [:]) }
        return (Line(result["status"] == "booked" ? "reserved" : "alreadyReserved", stay.said), stay.values)
    }
}
