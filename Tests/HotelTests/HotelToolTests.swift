import Foundation
import ParleyAgent
import ParleyCore
import ParleyLanguage
import Testing

@testable import Hotel

/// A hotel's desk on Monday, November 23rd 2026 at 9 o'clock.
struct Desk {
    let store: HotelStore
    let context: ToolContext

    init(said: String...) throws {
        store = try HotelStore(path: nil)
        context = ToolContext(now: Date(timeIntervalSince1970: 1_795_424_400), timeZone: .gmt, callerWords: said, idempotencyKey: "key")
    }

    func run(_ name: String, _ arguments: [String: JSONValue]) async throws -> JSONValue {
        let tool = try #require(HotelAgent.tools(store: store).first { $0.definition.name == name })
        do {
            return try await tool.call(arguments, context: context).json
        } catch let refusal as ToolRefusal {
            return ToolOutcome.refused(ask: refusal.ask).json
        }
    }

    func error(_ name: String, _ arguments: [String: JSONValue]) async throws -> String {
        try await run(name, arguments)["error"]?.stringValue ?? "no error"
    }

    func book(_ guest: String, _ room: String, _ arrival: String, nights: Int) async throws {
        let day = try #require(CalendarDay(iso: arrival))
        _ = try await store.book(guest: guest, type: room, arrival: day, nights: nights)
    }
}

@Suite("The hotel's tools")
struct HotelToolTests {
    @Test("The nights of a stay, as people say them", arguments: [
        ("two nights", 2), ("3", 3), ("one night", 1), ("a week", 7), ("a night", 1), ("until Sunday", 2), ("till the 30th", 3),
        ("ten days", 10), ("for four nights please", 4), ("next week", nil), ("a while", nil), ("", nil),
    ] as [(String, Int?)])
    func nights(words: String, nights: Int?) {
        #expect(StayLength.nights(in: words, arrival: CalendarDay(year: 2026, month: 11, day: 27)) == nights)
    }

    @Test("A reservation is stored and told in words")
    func booking() async throws {
        let desk = try Desk(said: "A double on Friday for two nights")
        let result = try await desk.run("book_stay", [
            "guest_name": "laura bianchi", "room": "double", "arrival_date": "Friday", "nights": "two nights",
        ])
        #expect(result == [
            "status": "booked", "guest": "Laura Bianchi", "reservation_number": "R-2001", "room": "double",
            "arrival": "Friday, November 27th", "departure": "Sunday, November 29th", "nights": 2,
        ])
        #expect(try await desk.store.stays().map(\.arrival.iso) == ["2026-11-27"])
    }

    @Test("What cannot be is refused with what can", arguments: [
        (["room": "penthouse", "arrival_date": "Friday", "nights": "two nights"], "room: must be"),
        (["room": "double", "arrival_date": "2026-11-01", "nights": "two nights"], "in the past"),
        (["room": "double", "arrival_date": "some day", "nights": "two nights"], "is not one day"),
        (["room": "double", "arrival_date": "Friday", "nights": "five nights"], "How many nights"),
        (["room": "suite", "arrival_date": "Friday", "nights": "two nights"], "No suite is left for the night of Friday, November 27th. Free: a single"),
    ] as [([String: JSONValue], String)])
    func refusals(arguments: [String: JSONValue], why: String) async throws {
        let desk = try Desk(said: "from Friday for two nights")
        try await desk.book("Ida Berg", "suite", "2026-11-26", nights: 2)
        try await desk.book("Max Wolf", "suite", "2026-11-27", nights: 1)
        let error = try await desk.error("book_stay", arguments.merging(["guest_name": "Jo Lind"]) { $1 })
        #expect(error.contains(why), "\(error)")
        #expect(try await desk.store.stays().count == 2)
    }

    @Test("Whether a room is free, and its price")
    func checking() async throws {
        let desk = try Desk()
        #expect(try await desk.run("check_rooms", ["room": "suite", "arrival_date": "tomorrow"]) == [
            "room": "suite", "arrival": "Tuesday, November 24th", "nights": 1, "free": "yes", "price": "240 euros a night",
        ])
    }

    @Test("A stay is found by its name and cancelled by its number")
    func cancelling() async throws {
        let desk = try Desk()
        try await desk.book("Sarah Novak", "double", "2026-12-01", nights: 2)
        let found = try await desk.run("find_stay", ["guest_name": "Sara Novack"])
        #expect(found["reservations"]?.arrayValue?.first?["reservation_number"] == "R-2001")
        #expect(try await desk.error("find_stay", ["guest_name": "Ida Berg"]).contains("There is no reservation for Ida Berg"))
        #expect(try await desk.run("cancel_stay", ["reservation_number": "R-2001"])["status"] == "cancelled")
        #expect(try await desk.run("cancel_stay", ["reservation_number": "2001"])["status"] == "already cancelled")
        #expect(try await desk.error("cancel_stay", ["reservation_number": "R-7"]).contains("no reservation"))
    }

    @Test("Wake-up calls and late check-outs", arguments: [
        ("wake-up call", "half past six", "tomorrow", "2026-11-24 06:30"), ("wake-up call", "7", "", "2026-11-24 07:00"),
        ("late check-out", "one o'clock", "", "2026-11-25 13:00"), ("late check-out", "2 PM", "", "2026-11-25 14:00"),
    ])
    func services(service: String, time: String, date: String, noted: String) async throws {
        let desk = try Desk()
        try await desk.book("Martin Frank", "single", "2026-11-22", nights: 3)
        let result = try await desk.run("request_service", [
            "guest_name": "Martin Frank", "service": .string(service), "time": .string(time),
            "date": date.isEmpty ? .null : .string(date),
        ])
        #expect(result["status"] == "noted", "\(result)")
        #expect(try await desk.store.services().map { "\($0.day.iso) \($0.time.iso)" } == [noted])
    }

    @Test("A service that cannot be is refused", arguments: [
        ("late check-out", "5 PM", "", "until 2 PM at the latest"), ("wake-up call", "soon", "", "not a time"),
        ("wake-up call", "7", "Saturday", "stays from Sunday"),
    ])
    func noService(service: String, time: String, date: String, why: String) async throws {
        let desk = try Desk()
        try await desk.book("Martin Frank", "single", "2026-11-22", nights: 3)
        let error = try await desk.error("request_service", [
            "guest_name": "Martin Frank", "service": .string(service), "time": .string(time),
            "date": date.isEmpty ? .null : .string(date),
        ])
        #expect(error.contains(why), "\(error)")
        #expect(try await desk.store.services().isEmpty)
    }

    @Test("Questions about the house", arguments: [
        ("breakfast", "10:30"), ("is there parking for my car", "garage"), ("Wi-Fi", "free"), ("room prices", "a suite is 240 euros"),
        ("check-out", "11"), ("the swimming pool", "top floor"),
    ])
    func house(topic: String, answer: String) async throws {
        #expect(try await Desk().run("house_info", ["topic": .string(topic)]).text.contains(answer))
        #expect(try await Desk().error("house_info", ["topic": "helicopters"]).contains("Nothing is known"))
    }

    @Test("The agent's tools and examples fit together")
    func definition() throws {
        let definition = HotelAgent.definition(store: try HotelStore(path: nil))
        #expect(definition.tools.filter { $0.effect == .changes }.map(\.definition.name) == ["book_stay", "cancel_stay", "request_service"])
        for case .toolCalls(let calls) in definition.examples {
            for call in calls {
                let tool = try #require(definition.tools.first { $0.definition.name == call.name })
                let names = Set(tool.definition.parameters.map(\.name))
                #expect(Set((call.arguments.objectValue ?? [:]).keys).isSubset(of: names))
            }
        }
        guard case .agent = definition.examples.last else { Issue.record("An answer stands last"); return }
    }
}
