import GRDB

/// The tables of the hotel and what is in them at first.
enum HotelSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("tables") { db in
            try db.create(table: "room_type") { table in
                table.primaryKey("name", .text)
                table.column("rooms", .integer).notNull().check { $0 >= 0 }
                table.column("price", .integer).notNull()
            }
            try db.create(table: "stay") { table in
                table.autoIncrementedPrimaryKey("number")
                table.column("guest", .text).notNull()
                table.column("room_type", .text).notNull().references("room_type")
                table.column("arrival", .text).notNull()
                // Nights are counted by the days they begin on: this day's is not one of them.
                table.column("departure", .text).notNull()
                table.column("status", .text).notNull().defaults(to: "booked").check(sql: "status IN ('booked', 'cancelled')")
                table.column("idempotency_key", .text).unique()
                table.check(sql: "departure > arrival")
            }
            try db.create(indexOn: "stay", columns: ["room_type", "arrival"])
            try db.create(table: "service") { table in
                table.autoIncrementedPrimaryKey("number")
                table.column("stay", .integer).notNull().references("stay")
                table.column("kind", .text).notNull()
                table.column("date", .text).notNull()
                table.column("time", .text).notNull()
                // Asked for twice, done once.
                table.uniqueKey(["stay", "kind", "date"], onConflict: .replace)
            }
        }
        migrator.registerMigration("seed") { db in
            for (name, rooms, price) in [("single", 4, 89), ("double", 6, 129), ("suite", 2, 240)] {
                try db.execute(
                    sql: "INSERT INTO room_type (name, rooms, price) VALUES (?, ?, ?)", arguments: [name, rooms, price])
            }
            // The first reservation is R-2001.
            try db.execute(sql: "INSERT INTO sqlite_sequence (name, seq) VALUES ('stay', 2000)")
        }
        return migrator
    }
}
