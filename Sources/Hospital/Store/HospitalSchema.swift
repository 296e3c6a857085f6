import GRDB

/// The tables of the store and what they hold at first.
enum HospitalSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("tables") { db in
            try db.create(table: "doctor") { table in
                table.primaryKey("name", .text)
                table.column("specialty", .text).notNull()
            }
            try db.create(table: "patient") { table in
                table.primaryKey("id", .text)
                table.column("name", .text).notNull()
            }
            try db.create(table: "slot") { table in
                table.primaryKey("time", .text)
            }
            try db.create(table: "appointment") { table in
                table.autoIncrementedPrimaryKey("number")
                table.column("patient_name", .text).notNull()
                table.column("doctor", .text).notNull().references("doctor")
                table.column("date", .text).notNull()
                table.column("time", .text).notNull().references("slot")
                table.column("reason", .text).notNull()
                table.column("status", .text).notNull().defaults(to: "booked")
                    .check(sql: "status IN ('booked', 'cancelled')")
                table.column("idempotency_key", .text).unique()
            }
            // Whatever the program does, the database refuses the second booking of a time.
            try db.execute(
                sql: """
                    CREATE UNIQUE INDEX appointment_slot ON appointment (doctor, date, time)
                    WHERE status = 'booked'
                    """)
            try db.create(indexOn: "appointment", columns: ["patient_name"])
        }
        migrator.registerMigration("seed") { db in
            for (name, specialty) in [
                ("Johnson", "General Medicine"), ("Patel", "Cardiology"), ("Lee", "Orthopedics"),
                ("Garcia", "Pediatrics"),
            ] {
                try db.execute(sql: "INSERT INTO doctor (name, specialty) VALUES (?, ?)", arguments: [name, specialty])
            }
            for (id, name) in [("P-1001", "John Smith"), ("P-1002", "Jane Doe"), ("P-1003", "Emily Davis")] {
                try db.execute(sql: "INSERT INTO patient (id, name) VALUES (?, ?)", arguments: [id, name])
            }
            for time in ["09:00", "10:30", "14:00", "15:30"] {
                try db.execute(sql: "INSERT INTO slot (time) VALUES (?)", arguments: [time])
            }
            // The first appointment is APT-1001.
            try db.execute(sql: "INSERT INTO sqlite_sequence (name, seq) VALUES ('appointment', 1000)")
        }
        return migrator
    }
}
