import GRDB

/// The tables of the store in SQLite and what they hold at first. A migration that was released is
/// never changed: files made by it are about.
enum SQLiteSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("tables", migrate: makeTables)
        migrator.registerMigration("seed", migrate: seed)
        migrator.registerMigration("patients, days off and changes") { db in
            try addPatientDetails(db)
            try addDaysOff(db)
            try rebuildAppointments(db)
            try addChanges(db)
        }
        return migrator
    }

    private static func makeTables(_ db: Database) throws {
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
        try db.execute(sql: oneBookingPerSlot)
        try db.create(indexOn: "appointment", columns: ["patient_name"])
    }

    /// Whatever the program does, the database refuses the second booking of a time.
    private static let oneBookingPerSlot = """
        CREATE UNIQUE INDEX appointment_slot ON appointment (doctor, date, time) WHERE status = 'booked'
        """

    private static func seed(_ db: Database) throws {
        for (name, specialty) in HospitalSeed.doctors {
            try db.execute(sql: "INSERT INTO doctor (name, specialty) VALUES (?, ?)", arguments: [name, specialty])
        }
        for (id, name) in [("P-1001", "John Smith"), ("P-1002", "Jane Doe"), ("P-1003", "Emily Davis")] {
            try db.execute(sql: "INSERT INTO patient (id, name) VALUES (?, ?)", arguments: [id, name])
        }
        for time in HospitalSeed.times {
            try db.execute(sql: "INSERT INTO slot (time) VALUES (?)", arguments: [time])
        }
        try db.execute(
            sql: "INSERT INTO sqlite_sequence (name, seq) VALUES ('appointment', ?)",
            arguments: [HospitalSeed.firstNumber - 1])
    }

    private static func addPatientDetails(_ db: Database) throws {
        try db.execute(
            sql: """
                ALTER TABLE doctor ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
                UPDATE doctor SET position = rowid;
                ALTER TABLE patient ADD COLUMN date_of_birth TEXT;
                ALTER TABLE patient ADD COLUMN phone TEXT;
                ALTER TABLE patient ADD COLUMN insurance TEXT;
                """)
        for patient in HospitalSeed.patients {
            try db.execute(
                sql: """
                    INSERT INTO patient (id, name, date_of_birth, phone, insurance) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET date_of_birth = excluded.date_of_birth, phone = excluded.phone,
                        insurance = excluded.insurance WHERE name = excluded.name
                    """,
                arguments: [patient.id, patient.name, patient.dateOfBirth, patient.phone, patient.insurance])
        }
    }

    private static func addDaysOff(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE day_off (
                    doctor TEXT NOT NULL REFERENCES doctor,
                    first_date TEXT NOT NULL,
                    last_date TEXT NOT NULL CHECK (last_date >= first_date),
                    PRIMARY KEY (doctor, first_date)
                )
                """)
        for (doctor, first, last) in HospitalSeed.daysOff {
            try db.execute(
                sql: "INSERT OR IGNORE INTO day_off SELECT name, ?, ? FROM doctor WHERE name = ?",
                arguments: [first, last, doctor])
        }
    }

    /// Gives an appointment its patient. SQLite cannot drop a unique column, so the table is made anew.
    private static func rebuildAppointments(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE appointment_rebuilt (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    patient_id TEXT REFERENCES patient,
                    patient_name TEXT NOT NULL,
                    doctor TEXT NOT NULL REFERENCES doctor,
                    date TEXT NOT NULL,
                    time TEXT NOT NULL REFERENCES slot,
                    reason TEXT NOT NULL,
                    status TEXT NOT NULL DEFAULT 'booked' CHECK (status IN ('booked', 'cancelled'))
                );
                INSERT INTO appointment_rebuilt
                    SELECT number,
                        CASE WHEN (SELECT count(*) FROM patient WHERE name = patient_name) = 1
                            THEN (SELECT id FROM patient WHERE name = patient_name) END,
                        patient_name, doctor, date, time, reason, status
                    FROM appointment;
                DELETE FROM sqlite_sequence WHERE name = 'appointment_rebuilt';
                INSERT INTO sqlite_sequence (name, seq)
                    SELECT 'appointment_rebuilt', seq FROM sqlite_sequence WHERE name = 'appointment';
                CREATE TABLE appointment_change (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    request_key TEXT NOT NULL UNIQUE,
                    kind TEXT NOT NULL CHECK (kind IN ('booked', 'rescheduled', 'cancelled')),
                    appointment INTEGER NOT NULL REFERENCES appointment,
                    from_doctor TEXT, from_date TEXT, from_time TEXT,
                    doctor TEXT NOT NULL, date TEXT NOT NULL, time TEXT NOT NULL,
                    made_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
                );
                INSERT INTO appointment_change (request_key, kind, appointment, doctor, date, time)
                    SELECT coalesce(idempotency_key, 'before changes were kept/' || number), 'booked', number,
                        doctor, date, time
                    FROM appointment;
                """)
    }

    private static func addChanges(_ db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO appointment_change
                        (request_key, kind, appointment, from_doctor, from_date, from_time, doctor, date, time)
                    SELECT 'before changes were kept/cancelled/' || number, 'cancelled', number,
                        doctor, date, time, doctor, date, time
                    FROM appointment WHERE status = 'cancelled';
                DROP TABLE appointment;
                ALTER TABLE appointment_rebuilt RENAME TO appointment;
                CREATE INDEX appointment_on_patient_name ON appointment (patient_name);
                CREATE INDEX appointment_change_on_appointment ON appointment_change (appointment);
                """)
        try db.execute(sql: oneBookingPerSlot)
    }
}
