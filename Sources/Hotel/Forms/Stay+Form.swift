import ParleyAgent
import ParleyCore
import ParleyLanguage

extension Stay {
    var said: [String: Spoken] {
        ["room": RoomWords.room(room), "arrival": .day(arrival), "departure": .day(departure), "number": .text(id), "name": .text(guest), "nights": .line(nights == 1 ? Line("oneNight") : Line("nights", ["count": .number(nights)]))]
    }

    /// "a double from Friday, November 27th to Sunday, November 29th".
    var spoken: Spoken { .line(Line("stay", said)) }

    /// By the slots' keys.
    var values: [String: SlotValue] {
        [
            "number": SlotValue(.string(id), spoken: .text(id)), "name": SlotValue(.string(guest), spoken: .text(guest)),
            "room": SlotValue(.string(room), spoken: RoomWords.room(room)), "day": SlotValue(.string(arrival.iso), spoken: .day(arrival)),
            "nights": SlotValue(.number(Double(nights)), spoken: .number(nights)),
        ]
    }

    /// For models, in words that can be spoken as they are, and for programs.
    func json(at moment: Moment, status: String? = nil) -> JSONValue {
        let (language, today) = (moment.language, moment.today)
        var members: [String: JSONValue] = [
            "reservation_number": .string(id), "room": .string(room), "arrival": .string(language.spoken(arrival, today: today)),
            "departure": .string(language.spoken(departure, today: today)), "nights": .number(Double(nights)), "first_night": .string(arrival.iso),
        ]
        if let status {
            members["status"] = .string(status)
            members["guest"] = .string(guest)
        }
        return .object(members)
    }

    /// From ``json(at:status:)``.
    init?(_ json: JSONValue) {
        guard let id = json["reservation_number"]?.stringValue, let room = json["room"]?.stringValue,
            let arrival = json["first_night"]?.stringValue.flatMap({ CalendarDay(iso: $0) }), let nights = json["nights"]?.numberValue.flatMap({ Int(exactly: $0) })
        else { return nil }
        self.init(id: id, guest: json["guest"]?.stringValue ?? "", room: room, arrival: arrival, nights: nights, status: .booked)
    }
}

/// The stay, or stays, of a guest that a request speaks of. What is booked under a full name is told and changed for
/// who gives it, unless it is somebody with an interest of their own: a reporter, a former wife.
struct StaySearch {
    static let outsider = "outsider"

    enum Result: Hashable {
        /// - Parameter isNamed: The caller has said enough that no other can be meant.
        case found([Stay], isNamed: Bool)
        case ask(SlotQuestion)
        case refused(Line)
    }

    /// Whether several at once are an answer.
    var takesAll = false
    /// Asked where several are left; `nil` where all are wanted.
    var which: Phrases.Key?
    let store: HotelStore

    func result(_ request: FormRequest, _ context: ToolContext) async throws -> Result {
        let moment = context.moment
        if request.text("party") == Self.outsider { return .refused(Line("notTold")) }
        let ids = ReservationSlot.ids(request["number"])
        let matcher = NameMatcher(language: context.language)
        if !ids.isEmpty { return try await numbered(ids, request, matcher) }
        guard let name = request.text("name") else { return .ask(SlotQuestion("name", Line("askNameOfStay"))) }
        guard matcher.words(name).count >= 2 else { return .ask(SlotQuestion("name", Line("askFullName"))) }
        let stays = try await store.booked(from: moment.today)
        switch matcher.best(name, among: Set(stays.map(\.guest)).sorted()) {
        case .none: return .ask(SlotQuestion("name", Line("noStay", ["name": .text(name)]), reason: .findsNothing))
        case .ambiguous: return .ask(SlotQuestion("name", Line("askNameAgain")))
        case .match(let guest): return which(of: stays.filter { $0.guest == guest }, request, moment)
        }
    }

    /// Who changes a stay says whose it is: its number follows the one before, and can be guessed.
    private func numbered(_ ids: [String], _ request: FormRequest, _ matcher: NameMatcher) async throws -> Result {
        let all = try await store.stays()
        var found: [Stay] = []
        for id in ids {
            guard let stay = all.first(where: { $0.id == id }) else { return .ask(SlotQuestion("number", Line("noSuchNumber", ["number": .text(id)]))) }
            found.append(stay)
        }
        guard let name = request.text("name"), matcher.words(name).count >= 2 else { return .ask(SlotQuestion("name", Line("askNameOfStay"))) }
        guard found.allSatisfy({ matcher.isMatch(name, $0.guest) }) else {
            return .ask(SlotQuestion("number", Line("notUnderThatName", ["number": .list(ids.map { .text($0) }), "name": .text(name)])))
        }
        return .found(found, isNamed: true)
    }

    private func which(of own: [Stay], _ request: FormRequest, _ moment: Moment) -> Result {
        let rooms = StayMentions.rooms(request["room"], moment)
        func fitting(_ day: SlotValue?) -> [Stay] {
            own.filter { stay in
                let days = day.map { StayMentions.days($0, of: stay, moment) } ?? []
                // "The January one."
                if case .days(let span)? = day.flatMap({ DayWish($0.argument) }), !span.contains(stay.arrival), !span.contains(stay.departure) { return false }
                return (rooms.isEmpty || rooms.contains(stay.room)) && (days.isEmpty || days.contains(stay.arrival) || days.contains(stay.departure))
            }
        }
        // "Wednesday" is the coming one, and that of any stay if there is none on that.
        var plain = request.values["day"]
        plain?.isLoose = false
        let near = fitting(plain)
        let left = near.isEmpty ? fitting(request.values["day"]) : near
        // What fits nothing tells nothing apart; it is read back what there is.
        let meant = left.isEmpty ? own : left
        guard meant.count > 1, !(takesAll && request["number"] == ReservationSlot.all), let which else {
            return .found(meant, isNamed: !left.isEmpty && !rooms.isEmpty && request["day"] != nil && meant.count == 1)
        }
        let options = meant.map { SlotValue(.string($0.id), spoken: $0.spoken) }
        return .ask(SlotQuestion("number", Line(which, ["stays": .list(options.map(\.spoken))]), options: options))
    }
}
