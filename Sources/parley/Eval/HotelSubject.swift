import Hotel
import Logging
import ParleyAgent
import ParleyCore
import ParleyEval
import ParleyLanguage

/// The hotel's front desk as scenarios see it: each call on records of its own, in memory.
struct HotelSubject: EvalSubject {
    let languageModel: any LanguageModel
    var policy = AgentPolicy.model
    var language = Language.english
    var logger = Logger(label: "parley.eval")

    var name: String { AgentName.hotel.rawValue }

    let schema = EvalSchema(
        tables: [
            EvalSchema.Table("stays", [
                EvalSchema.Column("id", .made), EvalSchema.Column("guest", isRequired: true),
                EvalSchema.Column("room", .oneOf(["single", "double", "suite"]), isRequired: true),
                EvalSchema.Column("arrival", .day, isRequired: true), EvalSchema.Column("nights", .number, isRequired: true),
                EvalSchema.Column("status", .oneOf(["booked", "cancelled"])),
            ]),
            EvalSchema.Table("services", [
                EvalSchema.Column("guest", .made), EvalSchema.Column("kind", .made), EvalSchema.Column("date", .made),
                EvalSchema.Column("time", .made),
            ]),
        ],
        tools: ["check_rooms", "book_stay", "find_stay", "change_stay", "cancel_stay", "request_service", "house_info"])

    func begin(_ setup: EvalSetup) async throws -> any EvalTrial {
        let store = try HotelStore(path: nil)
        for row in setup.rows { try await Self.put(row, into: store) }
        let rows: @Sendable () async throws -> EvalRows = { try await Self.rows(of: store) }
        switch policy {
        case .model:
            return try await AgentTrial(
                HotelAgent.definition(store: store, language: language), languageModel: languageModel, setup: setup, logger: logger, rows: rows)
        case .form:
            return try await AgentTrial(
                HotelAgent.formDefinition(store: store, language: language), languageModel: languageModel, setup: setup, logger: logger, rows: rows)
        }
    }

    private static func rows(of store: HotelStore) async throws -> EvalRows {
        let stays = try await store.stays()
        let guests = Dictionary(stays.map { ($0.id, $0.guest) }) { first, _ in first }
        return [
            "stays": stays.map { stay in
                [
                    "id": stay.id, "guest": stay.guest, "room": stay.room, "arrival": stay.arrival.iso,
                    "nights": String(stay.nights), "status": stay.status.rawValue,
                ]
            },
            "services": try await store.services().map { request in
                [
                    "guest": guests[request.stay] ?? "", "kind": request.kind.rawValue, "date": request.day.iso,
                    "time": request.time.iso,
                ]
            },
        ]
    }

    private static func put(_ row: SeedRow, into store: HotelStore) async throws {
        guard let guest = row["guest"], let room = row["room"], let arrival = row["arrival"].flatMap({ CalendarDay(iso: $0) }),
            let nights = row["nights"].flatMap(Int.init), nights > 0
        else { throw ScenarioError(file: row.place, "the stay has no guest, room, arrival or whole number of nights") }
        guard case .booked(let stay) = try await store.book(guest: guest, type: room, arrival: arrival, nights: nights) else {
            throw ScenarioError(file: row.place, "there is no \(room) left for this stay")
        }
        if row["status"] == "cancelled" { _ = try await store.cancel(id: stay.id) }
    }
}
