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

    static func of(_ request: FormRequest, _ moment: Moment) -> Result {
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
        if arrival < moment.today { return .ask(SlotQuestion("day", Line("dayPast", ["day": .day(arrival), "today": .day(moment.today)]))) }
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
    func freeTypes(_ wanted: NightsWanted) async throws -> [RoomType] {
        var free: [RoomType] = []
        for type in try await roomTypes() where try await freeRooms(type: type.name, arrival: wanted.arrival, nights: wanted.nights ?? 1) > 0 { free.append(type) }
        return free
    }
}

extension RoomType {
    /// "a double at 129 euros a night".
    var spoken: Spoken { .line(Line("roomAtPrice", ["room": RoomWords.room(name), "price": .number(price)])) }
}
