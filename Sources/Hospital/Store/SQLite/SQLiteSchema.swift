import ParleySQLite

/// The tables of the store in SQLite and what they hold at first. A migration that was released is
/// never changed: files made by it are about.
enum SQLiteSchema {
    static let migrations = [
        SQLiteMigration("tables", makeTables),
        SQLiteMigration("seed", seed),
        SQLiteMigration("patients, days off and changes") { connection in
            try addPatientDetails(connection)
            try addDaysOff(connection)
            try rebuildAppointments(connection)
            try addChanges(connection)
        },
    ]

    private static func makeTables(_ connection: SQLiteConnection) throws {
        try connection.execute(
            """
            CREATE TABLE doctor (name TEXT PRIMARY KEY NOT NULL, specialty TEXT NOT NULL);
            CREATE TABLE patient (id TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL);
            CREATE TABLE slot (time TEXT PRIMARY KEY NOT NULL);
            CREATE TABLE appointment (
                number INTEGER PRIMARY KEY AUTOINCREMENT,
                patient_name TEXT NOT NULL,
                doctor TEXT NOT NULL REFERENCES doctor (name),
                date TEXT NOT NULL,
                time TEXT NOT NULL REFERENCES slot (time),
                reason TEXT NOT NULL,
                status TEXT NOT NULL DEFAULT 'booked' CHECK (status IN ('booked', 'cancelled')),
                idempotency_key TEXT UNIQUE
            );
            \(oneBookingPerSlot);
            CREATE INDEX index_appointment_on_patient_name ON appointment (patient_name);
            """)
    }

    /// Whatever the program does, the database refuses the second booking of a time.
    private static let oneBookingPerSlot = """
        CREATE UNIQUE INDEX appointment_slot ON appointment (doctor, date, time) WHERE status = 'booked'
        """

    private static func seed(_ connection: SQLiteConnection) throws {
        for (name, specialty) in HospitalSeed.doctors {
            try connection.rows("INSERT INTO doctor (name, specialty) VALUES (?, ?)", [name, specialty])
        }
        for (id, name) in [("P-1001", "John Smith"), ("P-1002", "Jane Doe"), ("P-1003", "Emily Davis")] {
            try connection.rows("INSERT INTO patient (id, name) VALUES (?, ?)", [id, name])
        }
        for time in HospitalSeed.times {
            try connection.rows("INSERT INTO slot (time) VALUES (?)", [time])
        }
        try connection.rows(
            "INSERT INTO sqlite_sequence (name, seq) VALUES ('appointment', ?)",
            [HospitalSeed.firstNumber - 1])
    }

    private static func addPatientDetails(_ connection: SQLiteConnection) throws {
        try connection.execute(
            """
                ALTER TABLE doctor ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
                UPDATE doctor SET position = rowid;
                ALTER TABLE patient ADD COLUMN date_of_birth TEXT;
                ALTER TABLE patient ADD COLUMN phone TEXT;
                ALTER TABLE patient ADD COLUMN insurance TEXT;
                """)
        for patient in HospitalSeed.patients {
            try connection.rows(
                """
                    INSERT INTO patient (id, name, date_of_birth, phone, insurance) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (id) DO UPDATE SET date_of_birth = excluded.date_of_birth, phone = excluded.phone,
                        insurance = excluded.insurance WHERE name = excluded.name
                    """,
                [patient.id, patient.name, patient.dateOfBirth, patient.phone, patient.insurance])
        }
    }

    private static func addDaysOff(_ connection: SQLiteConnection) throws {
        try connection.execute(
            """
                CREATE TABLE day_off (
                    doctor TEXT NOT NULL REFERENCES doctor,
                    first_date TEXT NOT NULL,
                    last_date TEXT NOT NULL CHECK (last_date >= first_date),
                    PRIMARY KEY (doctor, first_date)
                )
                """)
        for (doctor, first, last) in HospitalSeed.daysOff {
            try connection.rows(
                "INSERT OR IGNORE INTO day_off SELECT name, ?, ? FROM doctor WHERE name = ?",
                [first, last, doctor])
        }
    }

    /// Gives an appointment its patient. SQLite cannot drop a unique column, so the table is made anew.
    private static func rebuildAppointments(_ connection: SQLiteConnection) throws {
        try connection.execute(
            """
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

    private static func addChanges(_ connection: SQLiteConnection) throws {
        try connection.execute(
            """
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
        try connection.execute(oneBookingPerSlot)
    }
}
