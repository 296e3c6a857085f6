import Foundation
import ParleyAgent
import ParleyCore
import Testing

@testable import Hospital

/// The tools on records of their own, on Tuesday, 2026-11-24, at noon.
struct Desk: Sendable {
    static let noon = Date(timeIntervalSince1970: 1_795_521_600)

    /// A caller to whom any doctor is right, and who has named whoever has an appointment.
    static let anyone = "any doctor, for Maria Lopez, Nina Brandt or Omar Haddad"

    let records: TestRecords
    let store: any HospitalStore
    private let tools: [String: any Tool]

    init(_ kind: StoreKind = .memory) async throws {
        let records = try await TestRecords(kind)
        try await self.init(records: records)
    }

    /// Another server on the same records.
    init(records: TestRecords) async throws {
        self.records = records
        store = try await records.open()
        tools = Dictionary(uniqueKeysWithValues: HospitalAgent.tools(store: store).map { ($0.definition.name, $0) })
    }

    /// - Parameter said: The caller's turns, with bars between them.
    func run(
        _ name: String, _ arguments: [String: JSONValue], said: String = anyone, now: Date = noon,
        key: String = UUID().uuidString
    ) async throws -> JSONValue {
        let context = ToolContext(
            now: now, timeZone: .gmt, callerWords: said.components(separatedBy: " | "), idempotencyKey: key)
        return try await #require(tools[name]).call(arguments, context: context).json
    }

    func error(_ name: String, _ arguments: [String: JSONValue], said: String = anyone, now: Date = noon) async throws -> String {
        try await run(name, arguments, said: said, now: now)["error"]?.stringValue ?? "none"
    }

    func book(
        _ name: String, _ doctor: String = "Dr. Lee", _ date: String = "Friday", _ time: String = "2 PM",
        said: String = anyone, key: String = UUID().uuidString
    ) async throws -> JSONValue {
        try await run(
            "schedule_appointment",
            ["patient_name": .string(name), "doctor_name": .string(doctor), "date": .string(date), "time": .string(time)],
            said: said, key: key)
    }

    func move(_ arguments: [String: JSONValue], said: String = anyone, key: String = UUID().uuidString) async throws -> JSONValue {
        try await run("reschedule_appointment", arguments, said: said, key: key)
    }
}
