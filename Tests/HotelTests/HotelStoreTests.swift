import Foundation
import ParleyAgent
import ParleyLanguage
import ParleySQLite
import Testing

@testable import Hotel

@Suite("The hotel's records")
struct HotelStoreTests {
    private let friday = CalendarDay(year: 2026, month: 11, day: 27)

    private func id(_ outcome: ReservationOutcome) -> String? {
        switch outcome {
        case .booked(let stay), .existing(let stay): stay.id
        case .full: nil
        }
    }

    @Test("Room types are there from the start, and numbers ascend from 2001")
    func seed() async throws {
        let store = try HotelStore(path: nil)
        #expect(try await store.roomTypes().map { "\($0.rooms) \($0.name) \($0.price)" } == ["4 single 89", "6 double 129", "2 suite 240"])
        let first = try await store.book(guest: "Ida Berg", type: "double", arrival: friday, nights: 2)
        let second = try await store.book(guest: "Max Wolf", type: "double", arrival: friday, nights: 2)
        #expect([first, second].map(id) == ["R-2001", "R-2002"])
    }

    @Test("A night is sold no more often than there are rooms; the day of departure is free")
    func nights() async throws {
        let store = try HotelStore(path: nil)
        _ = try await store.book(guest: "Ida Berg", type: "suite", arrival: friday, nights: 2)
        _ = try await store.book(guest: "Max Wolf", type: "suite", arrival: friday.adding(1), nights: 1)
        #expect(try await store.freeRooms(type: "suite", arrival: friday, nights: 1) == 1)
        #expect(try await store.freeRooms(type: "suite", arrival: friday, nights: 2) == 0)
        #expect(try await store.book(guest: "Jo Lee", type: "suite", arrival: friday, nights: 3) == .full(friday.adding(1)))
        guard case .booked = try await store.book(guest: "Jo Lee", type: "suite", arrival: friday.adding(2), nights: 1)
        else { Issue.record("the day of departure was not free"); return }
        _ = try await store.cancel(id: "R-2002")
        #expect(try await store.freeRooms(type: "suite", arrival: friday, nights: 2) == 1)
    }

    @Test("Asked twice, it is booked once: by its key, or for the same guest and nights")
    func idempotency() async throws {
        let store = try HotelStore(path: nil)
        let first = try await store.book(guest: "Ida Berg", type: "single", arrival: friday, nights: 1, key: "a")
        #expect(id(try await store.book(guest: "Ida Berg", type: "single", arrival: friday, nights: 1, key: "a")) == id(first))
        #expect(id(try await store.book(guest: "ida berg", type: "single", arrival: friday, nights: 1, key: "b")) == id(first))
        _ = try await store.cancel(id: "R-2001")
        #expect(id(try await store.book(guest: "Ida Berg", type: "single", arrival: friday, nights: 1, key: "a")) == "R-2002")
        guard case .alreadyCancelled = try await store.cancel(id: "R-2001") else { Issue.record("not known"); return }
        #expect(try await store.cancel(id: "R-1") == .notFound)
        #expect(try await store.cancel(id: "x") == .notFound)
    }

    @Test("A stay is changed to what is free, its own room counted as free; otherwise it stays")
    func change() async throws {
        let store = try HotelStore(path: nil)
        for guest in ["Ida Berg", "Max Wolf"] { _ = try await store.book(guest: guest, type: "suite", arrival: friday, nights: 2) }
        _ = try await store.book(guest: "Jo Lee", type: "double", arrival: friday, nights: 2)
        #expect(try await store.change(id: "R-2003", type: "suite", arrival: friday, nights: 2) == .full(friday))
        guard case .changed(let longer) = try await store.change(id: "R-2001", type: "suite", arrival: friday, nights: 3) else { Issue.record("its own room was in its way"); return }
        #expect(longer.nights == 3 && longer.id == "R-2001")
        #expect(try await store.change(id: "R-2001", type: "suite", arrival: friday, nights: 3) == .existing(longer))
        #expect(try await store.freeRooms(type: "suite", arrival: friday, nights: 1) == 0)
        #expect(try await store.freeRooms(type: "suite", arrival: friday, nights: 1, besides: "R-2001") == 1)
        _ = try await store.cancel(id: "R-2001")
        guard case .cancelled = try await store.change(id: "R-2001", type: "single", arrival: friday, nights: 1) else { Issue.record("what is cancelled was changed"); return }
        #expect(try await store.change(id: "R-9", type: "single", arrival: friday, nights: 1) == .notFound)
        await #expect(throws: (any Error).self) { try await store.change(id: "R-2002", type: "single", arrival: friday, nights: 0) }
    }

    @Test("Of many guests who want the last room at once one gets it, whichever connection they come by")
    func concurrency() async throws {
        let path = NSTemporaryDirectory() + "hotel-\(UUID().uuidString).sqlite"
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
        let stores = [try HotelStore(path: path), try HotelStore(path: path)]
        _ = try await stores[0].book(guest: "First One", type: "suite", arrival: friday, nights: 1)
        let booked = try await withThrowingTaskGroup(of: Bool.self) { group in
            for index in 0..<20 {
                group.addTask {
                    let name = String(UnicodeScalar(UInt8(65 + index)))
                    let outcome = try await stores[index % 2].book(
                        guest: String(repeating: name, count: 4), type: "suite", arrival: friday, nights: 1)
                    if case .booked = outcome { return true } else { return false }
                }
            }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(booked == 1)
        #expect(try await HotelStore(path: path).stays().count == 2)
    }

    @Test("A service asked for again on the same day replaces the first")
    func services() async throws {
        let store = try HotelStore(path: nil)
        _ = try await store.book(guest: "Ida Berg", type: "single", arrival: friday, nights: 2)
        for hour in [6, 7] {
            try await store.add(ServiceRequest(kind: .wakeUpCall, stay: "R-2001", day: friday.adding(1), time: ClockTime(hour: hour)))
        }
        #expect(try await store.services().map(\.time.hour) == [7])
        await #expect(throws: SQLiteError.self) {
            try await store.add(ServiceRequest(kind: .wakeUpCall, stay: "R-9", day: friday, time: ClockTime(hour: 6)))
        }
    }

    @Test("A file that GRDB made, when the store was built on it, goes on")
    func olderFile() async throws {
        let path = NSTemporaryDirectory() + "hotel-\(UUID().uuidString).sqlite"
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
        try SQLiteConnection(path: path).execute(
            """
            CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
            INSERT INTO grdb_migrations VALUES('tables'), ('seed');
            CREATE TABLE "room_type" ("name" TEXT PRIMARY KEY NOT NULL, "rooms" INTEGER NOT NULL CHECK ("rooms" >= 0), "price" INTEGER NOT NULL);
            INSERT INTO room_type VALUES('single',4,89), ('double',6,129), ('suite',2,240);
            CREATE TABLE "stay" ("number" INTEGER PRIMARY KEY AUTOINCREMENT, "guest" TEXT NOT NULL, "room_type" TEXT NOT NULL REFERENCES "room_type"("name"), "arrival" TEXT NOT NULL, "departure" TEXT NOT NULL, "status" TEXT NOT NULL CHECK (status IN ('booked', 'cancelled')) DEFAULT 'booked', "idempotency_key" TEXT UNIQUE, CHECK (departure > arrival));
            INSERT INTO stay VALUES(2001,'Ida Berg','double','2026-11-27','2026-11-29','booked','a');
            CREATE TABLE "service" ("number" INTEGER PRIMARY KEY AUTOINCREMENT, "stay" INTEGER NOT NULL REFERENCES "stay"("number"), "kind" TEXT NOT NULL, "date" TEXT NOT NULL, "time" TEXT NOT NULL, UNIQUE ("stay", "kind", "date") ON CONFLICT REPLACE);
            INSERT INTO service VALUES(1,2001,'wake-up call','2026-11-27','06:00');
            CREATE INDEX "index_stay_on_room_type_arrival" ON "stay"("room_type", "arrival");
            """)
        let store = try HotelStore(path: path)
        #expect(try await store.roomTypes().map(\.rooms) == [4, 6, 2])
        let retried = try await store.book(guest: "Somebody", type: "double", arrival: friday, nights: 2, key: "a")
        #expect(retried == .existing(try await store.stays()[0]))
        #expect(try await store.services().map(\.time.hour) == [6])
        #expect(id(try await store.book(guest: "Max Wolf", type: "double", arrival: friday, nights: 1)) == "R-2002")
    }
}
