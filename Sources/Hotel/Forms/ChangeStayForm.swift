import ParleyAgent
import ParleyCore
import ParleyLanguage

/// Changes a stay that was booked: another room, other days, more or fewer nights.
struct ChangeStayForm: HotelForm {
    let store: HotelStore
    private(set) var form: Form

    let definition = ToolDefinition(
        name: "change_stay", description: "change a reservation: another room, another day of arrival, more or fewer nights",
        parameters: [
            ToolParameter(name: "reservation_number", description: "Such as R-2001, if it is known.", isRequired: false),
            ToolParameter(name: "guest_name", description: "The guest's name as said."),
            ToolParameter(name: "room", description: "The new kind of room; none for the same.", isRequired: false, kind: .choice(RoomWords.kinds)),
            ToolParameter(name: "arrival_date", description: "The new day of arrival in the caller's own words; none for the same.", isRequired: false),
            ToolParameter(name: "nights", description: "How long it is to be, in the caller's own words; none for as long as it is.", isRequired: false),
        ])

    init(store: HotelStore, language: Language) {
        self.store = store
        form = Form(
            name: definition.name, act: "change", meaning: "has a reservation and wants it otherwise", changes: true,
            slots: [.number, .guest, .room(language), .arrival, .nights, .party, .end], amendedBy: definition.name, examples: HotelExamples.of("change", language))
        form.whole = Form.mentions
        form.settle = Form.departure
    }

    func prepare(_ request: FormRequest, context: ToolContext) async throws -> Preparation {
        var search = request
        if request["number"] == nil { search.values["number"] = request.base["number"] }
        switch try await StaySearch(which: "whichToChange", store: store).result(search, context) {
        case .ask(let question): return .ask(question)
        case .refused(let line): return .refused(line)
        case .found(let stays, _):
            guard let stay = stays.first(where: { $0.status == .booked }) else { return .refused(Line("isCancelled", stays[0].said)) }
            return try await prepare(stay, request, context.moment)
        }
    }

    private func prepare(_ stay: Stay, _ request: FormRequest, _ moment: Moment) async throws -> Preparation {
        let change = StayChange(of: stay, to: request, moment)
        guard change.room != stay.room || change.arrival != stay.arrival || change.nights != stay.nights else {
            // What was changed to this and is asked for again is told to stand.
            if request.isAgreed { return ready(stay, change) }
            if request.base["number"] != nil, change.isAskedFor { return .refused(Line("isThenAlready", stay.said)) }
            return .ask(SlotQuestion("day", Line("askChange", stay.said), reason: change.isWhatStands ? .changesNothing : .missing))
        }
        if change.arrival != stay.arrival, change.arrival < moment.today {
            return .ask(SlotQuestion("day", Line("dayPast", ["day": .day(change.arrival), "today": .day(moment.today)])))
        }
        if change.arrival.number > moment.today.number + NightsWanted.horizon { return .ask(SlotQuestion("day", Line("dayTooFar", ["day": .day(change.arrival)]))) }
        guard (1...NightsWanted.longest).contains(change.nights) else {
            return .ask(SlotQuestion("nights", Line("nightsOutOfRange", ["longest": .number(NightsWanted.longest)])))
        }
        let wanted = NightsWanted(arrival: change.arrival, nights: change.nights)
        guard try await store.freeRooms(type: change.room, arrival: wanted.arrival, nights: change.nights, besides: stay.id) > 0 else {
            return .ask(try await store.instead(of: change.room, wanted, besides: stay.id))
        }
        return ready(stay, change)
    }

    private func ready(_ stay: Stay, _ change: StayChange) -> Preparation {
        let arguments: [String: JSONValue] = [
            "reservation_number": .string(stay.id), "guest_name": .string(stay.guest), "room": .string(change.room), "arrival_date": .string(change.arrival.iso),
            "nights": .string(String(change.nights)),
        ]
        let wanted = NightsWanted(arrival: change.arrival, nights: change.nights)
        let said = wanted.said.merging(["room": RoomWords.room(change.room), "name": .text(stay.guest)]) { $1 }
        return .ready(arguments: arguments, readBack: Line("shallIChange", said), isExact: change.isExact)
    }

    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue {
        let request = FormRequest(arguments: arguments, of: form)
        guard let id = ReservationSlot.ids(arguments["reservation_number"]).first, let room = request.text("room"),
            case .nights(let wanted) = NightsWanted.of(request, context.moment, isChange: true), let nights = wanted.nights
        else { throw FormRefusal(Line("askArrival")) }
        switch try await store.change(id: id, type: room, arrival: wanted.arrival, nights: nights) {
        case .changed(let stay): return stay.json(at: context.moment, status: "changed")
        case .existing(let stay): return stay.json(at: context.moment, status: "as it was")
        case .full(let night): throw FormRefusal(Line("justFull", ["day": .day(night)]))
        case .cancelled(let stay): throw FormRefusal(Line("isCancelled", stay.said))
        case .notFound: throw FormRefusal(Line("noSuchNumber", ["number": .text(id)]))
        }
    }

    func told(_ result: JSONValue, context: ToolContext) -> (line: Line?, values: [String: SlotValue]) {
        guard let stay = Stay(result) else { return (nil, [:]) }
        return (Line(result["status"] == "changed" ? "changed" : "isThenAlready", stay.said), stay.values)
    }
}

/// What a stay comes to by what a caller has said of it. What they name may be what it is as well as what it is to be.
struct StayChange {
    private(set) var room: String
    private(set) var arrival: CalendarDay
    private(set) var departure: CalendarDay
    /// One change and no other can be meant.
    private(set) var isExact = true
    /// Something was said that it may be changed to.
    private(set) var isAskedFor = false
    /// Nothing was named but what it is.
    private(set) var isWhatStands = false

    var nights: Int { departure.number - arrival.number }

    init(of stay: Stay, to request: FormRequest, _ moment: Moment) {
        (room, arrival, departure) = (stay.room, stay.arrival, stay.departure)
        let rooms = StayMentions.rooms(request["room"], moment)
        if let other = rooms.last(where: { $0 != stay.room }) { room = other }
        isAskedFor = !rooms.isEmpty || request["day"] != nil || request["nights"] != nil
        takeNights(request.values["nights"], stay, moment)
        let named = request.values["day"].map { StayMentions.days($0, of: stay, moment) } ?? []
        isWhatStands = request["nights"] == nil && isAskedFor && rooms.allSatisfy { $0 == stay.room } && named.allSatisfy { $0 == stay.arrival || $0 == stay.departure }
            && named.isEmpty == (request["day"] == nil)
        // "Another night, so that we leave on the eighth": the day is told by the nights already.
        let days = request.values["day"].map { StayMentions.days($0, of: stay, moment) } ?? []
        if nights != stay.nights, days.contains(departure), !days.contains(where: { $0 != departure && $0 != stay.arrival && $0 != stay.departure }) { return }
        (arrival, departure) = (stay.arrival, stay.departure)
        takeDays(request.values["day"], stay, moment)
        takeNights(request.values["nights"], stay, moment)
    }

    private mutating func takeDays(_ value: SlotValue?, _ stay: Stay, _ moment: Moment) {
        guard let value else { return }
        if value.precision == .relative || value.argument["shift"] != nil {
            let base = SlotValue(.string(stay.arrival.iso), spoken: .day(stay.arrival))
            if let counted = DaySlot().resolve(value, from: base, at: moment), case .day(let day)? = DayWish(counted.argument) { begin(day) }
            return
        }
        let days = StayMentions.days(value, of: stay, moment)
        if value.argument["departure"] != nil, days.count == 2, days[1] > days[0] {
            (arrival, departure) = (days[0], days[1])
            return
        }
        let others = days.filter { $0 != stay.arrival && $0 != stay.departure }
        switch others.count {
        case 0: if days == [stay.departure] { begin(stay.departure) }
        case 1 where value.argument["ends"] == true && others[0] > arrival: departure = others[0]
        case 1:
            // "Not the Sunday but the Monday": of the two ends the one that was named is the one that moves.
            let denied = StayMentions.denied(value)
            if denied.contains(stay.departure) || days.contains(stay.departure) && !days.contains(stay.arrival), others[0] > arrival {
                departure = others[0]
            } else {
                begin(others[0])
                // "We come on the eighteenth, and leave on the twentieth" names what is beside what is to be.
                if days.contains(stay.arrival), !denied.contains(stay.arrival) { isExact = false }
            }
        default:
            guard others[1] > others[0] else { return isExact = false }
            (arrival, departure) = (others[0], others[1])
        }
    }

    /// The stay is as long as it was.
    private mutating func begin(_ day: CalendarDay) {
        departure = day.adding(nights)
        arrival = day
    }

    private mutating func takeNights(_ value: SlotValue?, _ stay: Stay, _ moment: Moment) {
        guard let value else { return }
        if let more = NightsSlot.more(value.argument, moment) {
            departure = departure.adding(more)
        } else if let count = NightsSlot.nights(value.argument, from: arrival, moment) {
            departure = arrival.adding(count)
        } else {
            isExact = false
        }
    }
}

/// The rooms and days that a caller has named in one turn, be it what is booked or what they want.
enum StayMentions {
    static func rooms(_ argument: JSONValue?, _ moment: Moment) -> [String] {
        argument?["rooms"]?.arrayValue?.compactMap(\.stringValue) ?? RoomWords.kind(argument, moment).map { [$0] } ?? []
    }

    /// A weekday means that of the stay's week, and that of departure where it is the one: "from Thursday till the Monday".
    static func days(_ value: SlotValue, of stay: Stay, _ moment: Moment) -> [CalendarDay] {
        let base = stay.arrival
        func day(_ iso: JSONValue, isLoose: Bool) -> CalendarDay? {
            guard let day = iso.stringValue.flatMap({ CalendarDay(iso: $0) }) else { return nil }
            if isLoose, day.weekday == stay.departure.weekday, day.weekday != base.weekday { return stay.departure }
            var value = SlotValue(iso, spoken: .day(day))
            value.isLoose = isLoose
            let settled = SlotValue(.string(base.iso), spoken: .day(base))
            if case .day(let fitted)? = DayWish(DaySlot().fitted(value, to: settled, at: moment).argument) { return fitted }
            return day
        }
        if let named = value.argument["named"]?.arrayValue {
            return named.compactMap { item in item["day"].flatMap { day($0, isLoose: item["loose"]?.boolValue ?? false) } }
        }
        guard let (wish, departure) = ArrivalSlot.wish(value.argument, moment), case .day(let arrival) = wish else { return [] }
        return [day(.string(arrival.iso), isLoose: value.isLoose)].compactMap(\.self) + (departure.map { [$0] } ?? [])
    }
}

extension StayMentions {
    /// The days that were named as those it is not to be.
    static func denied(_ value: SlotValue) -> [CalendarDay] { value.argument["denied"]?.arrayValue?.compactMap { $0.stringValue.flatMap { CalendarDay(iso: $0) } } ?? [] }
}

extension Form {
    /// All days and rooms of a turn that names several: which of them are, and which are to be, the stay itself tells.
    static let mentions: @Sendable (String, Moment) -> [String: SlotValue] = { words, moment in
        var values: [String: SlotValue] = [:]
        var rooms: [String] = []
        for room in WordSpans.all(of: words, upTo: 1).compactMap({ RoomWords.kind(.string($0), moment) }) where !rooms.contains(room) { rooms.append(room) }
        if rooms.count > 1 { values["room"] = SlotValue(["rooms": .array(rooms.map { .string($0) })], spoken: .text(""), precision: .open) }
        let slot = ArrivalSlot()
        var named: [JSONValue] = []
        for value in slot.spans(in: words, at: moment).compactMap({ slot.read($0, at: moment) }) where value.precision == .exact {
            if value.argument["arrival"] != nil {
                values["day"] = value
                return values
            }
            let day: JSONValue = ["day": value.argument, "loose": .bool(value.isLoose)]
            if !named.contains(day) { named.append(day) }
        }
        // "On the twenty-first, not the twenty-second."
        let denied = moment.language.days(in: words, today: moment.today).filter { $0.value.standing != .said }.compactMap(\.value.day).map { JSONValue.string($0.iso) }
        if named.count > 1 || named.count == 1 && !denied.isEmpty {
            values["day"] = SlotValue(["named": .array(named), "denied": .array(denied)], spoken: .text(""), precision: .open)
        }
        // "For two nights, and we'd like to add one": what it is, and what is to be.
        let nights = NightsSlot()
        let counts = nights.spans(in: words, at: moment).compactMap { nights.read($0, at: moment) }
        if counts.count > 1, let more = counts.last(where: { $0.precision == .relative }) { values["nights"] = more }
        return values
    }

    /// A day that is said to be that of departure tells how long the stay is.
    static let departure: @Sendable ([String: SlotValue], [String]) -> [String: SlotValue] = { values, _ in
        var values = values
        // Two days that were named outrank what was understood of the length before, and "the weekend before Christmas".
        if let day = values["day"], let departure = day.argument["departure"], values["nights"] == nil || values["nights"]?.argument["until"] != nil {
            values["nights"] = SlotValue(["until": departure, "from": day.argument["arrival"] ?? .null], spoken: day.spoken)
        }
        guard values.removeValue(forKey: "end") != nil, let day = values["day"], values["nights"] == nil else { return values }
        if case .day(let departure)? = DayWish(day.argument) {
            values["nights"] = SlotValue(["until": .string(departure.iso)], spoken: .day(departure))
        } else if case .shift(.days(let count))? = DayWish(day.argument) {
            values["nights"] = SlotValue(["more": .number(Double(count))], spoken: day.spoken, precision: .relative)
        } else if case .object(var members) = day.argument, members["named"] != nil {
            members["ends"] = true
            values["day"]?.argument = .object(members)
            return values
        } else {
            return values
        }
        values["day"] = nil
        return values
    }
}
