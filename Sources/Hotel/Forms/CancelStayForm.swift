import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Cancels a reservation, or several of one guest's.
struct CancelStayForm: HotelForm {
    let store: HotelStore
    let form: Form

    let definition = ToolDefinition(
        name: "cancel_stay", description: "cancel a reservation",
        parameters: [
            ToolParameter(name: "reservation_number", description: "Such as R-2001, if it is known.", isRequired: false, kind: .list(of: .text)),
            ToolParameter(name: "guest_name", description: "The guest's name as said."),
            ToolParameter(name: "room", description: "The kind of room, if the caller said it.", isRequired: false, kind: .choice(RoomWords.kinds)),
            ToolParameter(name: "arrival_date", description: "The day of arrival, if the caller said it.", isRequired: false),
        ])

    init(store: HotelStore, language: Language) {
        self.store = store
        form = Form(
            name: definition.name, act: "cancel", meaning: "will not come after all", changes: true, slots: [.number, .guest, .room(language), .arrival, .party],
            endsWithNo: true, examples: HotelExamples.of("cancel", language))
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        switch try await StaySearch(takesAll: true, which: "whichToCancel", store: store).result(request, context) {
        case .ask(let question): return .ask(question)
        case .refused(let line): return .refused(line)
        case .found(let stays, let isNamed):
            // Cancelled before, whoever did it: there is nothing to ask.
            if !request.isAgreed, let gone = stays.first(where: { $0.status == .cancelled }) { return .refused(Line("isCancelled", gone.said)) }
            let arguments: [String: JSONValue] = ["reservation_number": .array(stays.map { .string($0.id) }), "guest_name": .string(stays[0].guest)]
            let line = stays.count == 1 ? Line("shallICancel", stays[0].said) : Line("shallICancelAll", ["stays": .list(stays.map(\.spoken))])
            let details = stays.count == 1 ? stays[0].values : ["number": SlotValue(ReservationSlot.all, spoken: .text(""))]
            return .ready(arguments: arguments, readBack: line, isExact: isNamed, details: details)
        }
    }

    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        var results: [JSONValue] = []
        for id in ReservationSlot.ids(arguments["reservation_number"]) {
            switch try await store.cancel(id: id) {
            case .cancelled(let stay): results.append(stay.json(at: context.moment, status: "cancelled"))
            case .alreadyCancelled(let stay): results.append(stay.json(at: context.moment, status: "already cancelled"))
            case .notFound: throw FormRefusal(Line("noSuchNumber", ["number": .text(id)]))
            }
        }
        return results.count == 1 ? results[0] : ["status": "cancelled", "reservations": .array(results)]
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        if let several = result["reservations"]?.arrayValue?.compactMap({ Stay($0) }) {
            return (Line("cancelledAll", ["stays": .list(several.map(\.spoken))]), [:])
        }
        guard let stay = Stay(result) else { return (nil, [:]) }
        return (Line(result["status"] == "cancelled" ? "cancelled" : "isCancelled", stay.said), ["name": SlotValue(.string(stay.guest), spoken: .text(stay.guest))])
    }
}
