import Foundation
import ParleyAgent
import ParleyLanguage

/// What the agent can do at the hotel's desk: its functions are the agent's tools.
struct FrontDesk: Sendable {
    let store: HotelStore

    /// A kind of room, as the records name it.
    enum Room: String, CaseIterable, Sendable {
        case single
        case double
        case suite
    }

    /// The tools, in the order in which the model reads them.
    var tools: [any Tool] {
        [checkRoomsTool, bookStayTool, findStayTool, cancelStayTool, requestServiceTool, houseInfoTool]
    }

    /// The day of arrival that a caller means.
    /// - Throws: A refusal for what is no day, or none that can be booked.
    func arrival(_ words: String, _ context: ToolContext) throws -> CalendarDay {
        let today = CalendarDay(context.now, in: context.timeZone)
        switch HotelAgent.language.day(words, today: today).map(Self.arrival) {
        case .day(let day):
            guard day >= today else {
                throw ToolRefusal("\(day.spoken) is in the past; today is \(today.spoken). Ask for a day that is still to come.")
            }
            guard day.number <= today.number + 365 else {
                throw ToolRefusal("Rooms are booked at most a year ahead. Ask for an earlier day.")
            }
            return day
        case .conflict(let weekday, let day):
            throw ToolRefusal("\(day.spoken) is not a \(HotelAgent.language.spoken(weekday: weekday)). Ask which day the caller means.")
        case .span, .open, .relative, nil: throw ToolRefusal("\"\(words.prefix(40))\" is not one day. Ask: Which day will you arrive?")
        }
    }

    /// "From Thursday until Sunday" arrives on Thursday.
    private static func arrival(_ reading: DayReading) -> DayReading.Meaning {
        if case .span(let span) = reading.meaning, let first = span.first, reading.named.contains(first) { return .day(first) }
        return reading.meaning
    }

    /// The booked stays of a guest that have not ended.
    /// - Throws: A refusal where there are none, or the name may be several guests'.
    func stays(of name: String, _ context: ToolContext) async throws -> [Stay] {
        let stays = try await store.booked(from: CalendarDay(context.now, in: context.timeZone))
        switch NameMatcher(language: HotelAgent.language).best(name, among: Set(stays.map(\.guest)).sorted()) {
        case .none: throw ToolRefusal("There is no reservation for \(name.prefix(60)). Ask for the name on the reservation.")
        case .ambiguous: throw ToolRefusal("Several guests have a name like that. Ask: May I have the full name?")
        case .match(let guest): return stays.filter { $0.guest == guest }
        }
    }

    /// What a model is told of a stay: in words that can be spoken as they are.
    struct StayReport: Encodable {
        var status: String?
        var guest: String?
        var reservationNumber: String
        var room: String
        var arrival: String
        var departure: String
        var nights: Int

        init(_ stay: Stay, status: String? = nil) {
            self.status = status
            guest = status == nil ? nil : stay.guest
            reservationNumber = stay.id
            room = stay.room
            arrival = stay.arrival.spoken
            departure = stay.departure.spoken
            nights = stay.nights
        }

        private enum CodingKeys: String, CodingKey {
            case status, guest, room, arrival, departure, nights
            case reservationNumber = "reservation_number"
        }
    }
}

extension GroundingRule {
    static let guestName = GroundingRule(.name, ask: "the guest's name", question: "What name is the room for?")
    static let arrival = GroundingRule(.moment, ask: "the day of arrival", question: "Which day will you arrive?")
    static let room = GroundingRule(.words, ask: "the kind of room", question: "Would you like a single, a double or a suite?")
}

extension CalendarDay {
    /// As it is said: "Tuesday, November 24th".
    var spoken: String { HotelAgent.language.spoken(self) }
}

extension ClockTime {
    /// As it is said: "2 PM".
    var spoken: String { HotelAgent.language.spoken(self) }
}
