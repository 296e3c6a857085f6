import ParleyAgent
import ParleyCore
import ParleyLanguage

/// The nights that a caller wants a room for.
struct NightsWanted: Hashable {
    /// The most nights that are booked at once.
    static let longest = 30
    /// Rooms are booked this far ahead, in days.
    static let horizon = 365

    var arrival: CalendarDay
    /// `nil` where nothing was said of it.
    var nights: Int?
    var departure: CalendarDay { arrival.adding(nights ?? 1) }

    enum Result: Hashable {
        case nights(NightsWanted)
        case ask(SlotQuestion)
    }

    /// - Parameter isChange: A stay that is changed may have begun.
    static func of(_ request: FormRequest, _ moment: Moment, isChange: Bool = false) -> Result {
        let ask = Result.ask(SlotQuestion("day", Line("askArrival")))
        guard let said = request["day"], let (wish, departure) = ArrivalSlot.wish(said, moment) else { return ask }
        let arrival: CalendarDay
        switch wish {
        case .day(let day): arrival = day
        case .open(.earliest): arrival = moment.today
        case .conflict(let weekday, let date):
            let other = [date.following(weekday: weekday), date.preceding(weekday: weekday)].min { abs($0.number - date.number) < abs($1.number - date.number) }
            let options = ([date] + (other.map { [$0] } ?? [])).map { SlotValue(.string($0.iso), spoken: .day($0)) }
            return .ask(SlotQuestion("day", Line("whichOfTheseDays", ["days": .either(options.map(\.spoken))]), options: options))
        case .days, .open, .shift: return ask
        }
        if arrival < moment.today, !isChange { return .ask(SlotQuestion("day", Line("dayPast", ["day": .day(arrival), "today": .day(moment.today)]))) }
        if arrival.number > moment.today.number + horizon { return .ask(SlotQuestion("day", Line("dayTooFar", ["day": .day(arrival)]))) }
        let nights = request["nights"].flatMap { NightsSlot.nights($0, from: arrival, moment) } ?? departure.map { $0.number - arrival.number }
        if let nights, !(1...longest).contains(nights) { return .ask(SlotQuestion("nights", Line("nightsOutOfRange", ["longest": .number(longest)]))) }
        return .nights(NightsWanted(arrival: arrival, nights: nights))
    }

    var said: [String: Spoken] {
        let count = nights ?? 1
        return [
            "arrival": .day(arrival), "departure": .day(departure),
            "nights": .line(count == 1 ? Line("oneNight") : Line("nights", ["count": .number(count)])),
        ]
    }
}

extension HotelStore {
    /// The kinds of which a room is free in every one of these nights, cheapest first.
    /// - Parameter stay: One that would make room.
    func freeTypes(_ wanted: NightsWanted, besides stay: String? = nil) async throws -> [RoomType] {
        var free: [RoomType] = []
        for type in try await roomTypes() where try await freeRooms(type: type.name, arrival: wanted.arrival, nights: wanted.nights ?? 1, besides: stay) > 0 { free.append(type) }
        return free
    }

    /// What there is where a kind is full: other kinds, or another day.
    func instead(of room: String, _ wanted: NightsWanted, besides stay: String? = nil) async throws -> SlotQuestion {
        var full = wanted.arrival
        for night in 0..<(wanted.nights ?? 1) where try await freeRooms(type: room, arrival: wanted.arrival.adding(night), nights: 1, besides: stay) < 1 {
            full = wanted.arrival.adding(night)
            break
        }
        let others = try await freeTypes(wanted, besides: stay).filter { $0.name != room }
        guard !others.isEmpty else { return SlotQuestion("day", Line("full", ["day": .day(full)]), reason: .notToBeHad) }
        let options = others.map { SlotValue(.string($0.name), spoken: RoomWords.room($0.name)) }
        let line = Line(others.count == 1 ? "fullTakeOther" : "fullWhichOther", ["room": RoomWords.room(room), "day": .day(full), "rooms": .list(others.map(\.spoken))])
        return SlotQuestion("room", line, options: options, reason: .notToBeHad)
    }
}

extension RoomType {
    /// "a double at 129 euros a night".
    var spoken: Spoken { .line(Line("roomAtPrice", ["room": RoomWords.room(name), "price": .number(price)])) }
}
