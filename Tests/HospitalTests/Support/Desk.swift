import Foundation
import ParleyAgent
import ParleyCore
import Testing

@testable import Hospital

/// The tools as a model calls them, on records of their own, on Tuesday, 2026-11-24, at noon.
struct Desk: Sendable {
    static let noon = Date(timeIntervalSince1970: 1_795_521_600)

    let records: TestRecords
    let store: any HospitalStore
    private let tools: [String: any Tool]

    init(_ kind: StoreKind = .memory) async throws {
        try await self.init(records: try await TestRecords(kind))
    }

    /// Another server on the same records.
    init(records: TestRecords) async throws {
        self.records = records
        store = try await records.open()
        tools = Dictionary(uniqueKeysWithValues: try await HospitalAgent.tools(store: store).map { ($0.definition.name, $0) })
    }

    /// - Parameter said: The caller's turns, with bars between them.
    func run(
        _ name: String, _ arguments: [String: JSONValue], said: String, consent: Consent = .given, now: Date = noon,
        key: String = UUID().uuidString
    ) async throws -> JSONValue {
        let context = ToolContext(
            now: now, timeZone: .gmt, callerWords: said.components(separatedBy: " | "), idempotencyKey: key, consent: consent)
        return try await #require(tools[name]).call(arguments, context: context).json
    }

    /// Books for a caller who has said as much.
    func book(
        _ name: String, _ doctor: String = "Dr. Lee", _ date: String = "Friday", _ time: String = "2 PM", key: String = UUID().uuidString
    ) async throws -> JSONValue {
        try await run(
            "schedule_appointment",
            ["patient_name": .string(name), "doctor_name": .string(doctor), "date": .string(date), "time": .string(time)],
            said: "\(doctor) \(date) at \(time), for \(name)", key: key)
    }
}
