import Foundation
import ParleyAgent
import ParleyCore
import Testing

@testable import Hospital

@Suite("Fifty callers want one time", .timeLimit(.minutes(3)))
struct RushTests {
    /// Exactly one has it, and every other one is told so, and what else there is.
    private func check(_ answers: [JSONValue], _ records: TestRecords, store: any HospitalStore) async throws {
        #expect(answers.count == 50)
        let booked = answers.filter { $0["status"] == "booked" }
        #expect(booked.count == 1)
        let refusals = Set(answers.compactMap { $0["error"]?.stringValue })
        #expect(refusals == [
            "2 PM on Friday, November 27th is taken. On that day, Dr. Lee is free at 9 AM, 10:30 AM and 3:30 PM. Which time would you like?"
        ])
        #expect(answers.count { $0["error"] != nil } == 49)
        let all = try await store.appointments()
        #expect(all.count == 1)
        #expect(all.first.map { JSONValue.string($0.id) } == booked.first?["appointment_id"])
        #expect(all.first.map { JSONValue.string($0.patientName) } == booked.first?["patient"])
    }

    @Test("at one server", arguments: StoreKind.allCases)
    func oneServer(kind: StoreKind) async throws {
        let desk = try await Desk(kind)
        try await check(try await rush([desk]), desk.records, store: desk.store)
    }

    @Test("at two servers in one process", arguments: StoreKind.shared)
    func twoServers(kind: StoreKind) async throws {
        let records = try await TestRecords(kind)
        let desks = [try await Desk(records: records), try await Desk(records: records)]
        try await check(try await rush(desks), records, store: desks[0].store)
    }

    private func rush(_ desks: [Desk]) async throws -> [JSONValue] {
        try await withThrowingTaskGroup(of: JSONValue.self) { group in
            for index in 0..<50 {
                // No two sound alike, so that nobody is taken for somebody else.
                let syllables = ["ba", "do", "fi", "gu", "ke", "lo", "mi", "nu", "pa", "ro"]
                let surname = syllables[index / 10] + syllables[index % 10] + syllables[index * 7 % 10]
                group.addTask { try await desks[index % desks.count].book("Caller \(surname)") }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test("at two servers in two processes", arguments: StoreKind.shared)
    func twoProcesses(kind: StoreKind) async throws {
        let records = try await TestRecords(kind)
        let workers = try ["Anders", "Brigitta"].map { try ChildProcess.worker(["rush", records.address, "25", $0]) }
        for worker in workers { #expect(await worker.nextLine() == "ready") }
        for worker in workers { worker.send("go") }
        var answers: [JSONValue] = []
        for worker in workers {
            answers += try await worker.remainingLines().map { try JSONValue(parsing: $0) }
        }
        try await check(answers, records, store: try await records.open())
    }
}
