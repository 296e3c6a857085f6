import Foundation
import ParleyAgent
import ParleyCore

/// What the tools of the hotel have in common.
protocol HotelTool: Tool {
    var store: HotelStore { get }
}

/// A reason not to run, for the model.
struct NotPossible: Error {
    var why: String

    init(_ why: String) { self.why = why }
}

extension GroundingRule {
    static let guestName = GroundingRule(.name, ask: "the guest's name", question: "What name is the room for?")
    static let arrival = GroundingRule(.moment, ask: "the day of arrival", question: "Which day will you arrive?")
    static let room = GroundingRule(.words, ask: "the kind of room", question: "Would you like a single, a double or a suite?")
}

extension HotelTool {
    func text(_ name: String, of arguments: [String: JSONValue]) -> String {
        let value = arguments[name]
        return (value?.stringValue ?? (value?.numberValue != nil ? value?.text : nil) ?? "")
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func answer(_ work: () async throws -> JSONValue) async throws -> ToolOutcome {
        do {
            return .result(try await work())
        } catch let error as NotPossible {
            return .refused(ask: error.why)
        }
    }

    /// The room type of an argument.
    func room(_ words: String) async throws -> RoomType {
        let types = try await store.roomTypes()
        let said = Set(words.lowercased().split { !$0.isLetter }.map { $0.hasSuffix("s") ? String($0.dropLast()) : String($0) })
        let synonyms = ["double": ["double", "twin", "two", "couple"], "single": ["single", "one"], "suite": ["suite", "family"]]
        let meant = types.filter { type in !said.isDisjoint(with: synonyms[type.name] ?? [type.name]) }
        guard meant.count == 1 else {
            let list = types.map { "a \($0.name) at \($0.price) euros" }
            throw NotPossible("The rooms are \(list.dropLast().joined(separator: ", ")) or \(list.last ?? ""). Ask which one the caller wants.")
        }
        return meant[0]
    }

    /// The day of arrival of an argument.
    func arrival(_ words: String, context: ToolContext) throws -> CalendarDay {
        let today = CalendarDay(context.now, in: context.timeZone)
        switch SpokenDate(words, today: today) {
        case .day(let day):
            guard day >= today else {
                throw NotPossible("\(day.spoken) is in the past; today is \(today.spoken). Ask for a day that is still to come.")
            }
            guard day.number <= today.number + 365 else { throw NotPossible("Rooms are booked at most a year ahead. Ask for an earlier day.") }
            return day
        case .conflict(let weekday, let day): throw NotPossible("\(day.spoken) is not a \(weekday). Ask which day the caller means.")
        case .notADate: throw NotPossible("\"\(words.prefix(40))\" is not one day. Ask which day the caller arrives.")
        }
    }

    /// The booked stay of a guest that has not ended.
    func stay(of name: String, context: ToolContext) async throws -> [Stay] {
        let stays = try await store.booked(from: CalendarDay(context.now, in: context.timeZone))
        switch NameMatcher().best(name, among: Set(stays.map(\.guest)).sorted()) {
        case .none: throw NotPossible("There is no reservation for \(name.prefix(60)). Ask for the name on the reservation.")
        case .ambiguous: throw NotPossible("Several guests have a name like that. Ask for the full name.")
        case .match(let guest): return stays.filter { $0.guest == guest }
        }
    }
}

extension Stay {
    /// For the model: in words that can be spoken as they are.
    func json(status: String? = nil) -> [String: JSONValue] {
        var members: [String: JSONValue] = [
            "reservation_number": .string(id), "room": .string(room), "arrival": .string(arrival.spoken),
            "departure": .string(departure.spoken), "nights": .number(Double(nights)),
        ]
        if let status {
            members["status"] = .string(status)
            members["guest"] = .string(guest)
        }
        return members
    }
}
