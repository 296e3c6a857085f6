import ParleySQLite

/// The tables of the hotel and what is in them at first. A migration that was released is never
/// changed: files made by it are about.
enum HotelSchema {
    static let migrations = [
        SQLiteMigration("tables") { connection in
            // Nights are counted by the days they begin on: that of the departure is not one of them.
            // A service that is asked for twice is done once.
            try connection.execute(
                """
                CREATE TABLE room_type (
                    name TEXT PRIMARY KEY NOT NULL,
                    rooms INTEGER NOT NULL CHECK (rooms >= 0),
                    price INTEGER NOT NULL
                );
                CREATE TABLE stay (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    guest TEXT NOT NULL,
                    room_type TEXT NOT NULL REFERENCES room_type (name),
                    arrival TEXT NOT NULL,
                    departure TEXT NOT NULL,
                    status TEXT NOT NULL DEFAULT 'booked' CHECK (status IN ('booked', 'cancelled')),
                    idempotency_key TEXT UNIQUE,
                    CHECK (departure > arrival)
                );
                CREATE INDEX index_stay_on_room_type_arrival ON stay (room_type, arrival);
                CREATE TABLE service (
                    number INTEGER PRIMARY KEY AUTOINCREMENT,
                    stay INTEGER NOT NULL REFERENCES stay (number),
                    kind TEXT NOT NULL,
                    date TEXT NOT NULL,
                    time TEXT NOT NULL,
                    UNIQUE (stay, kind, date) ON CONFLICT REPLACE
                );
                """)
        },
        SQLiteMigration("seed") { connection in
            for (name, rooms, price) in [("single", 4, 89), ("double", 6, 129), ("suite", 2, 240)] {
                try connection.rows("INSERT INTO room_type (name, rooms, price) VALUES (?, ?, ?)", [name, rooms, price])
            }
            // The first reservation is R-2001.
            try connection.rows("INSERT INTO sqlite_sequence (name, seq) VALUES ('stay', 2000)")
        },
    ]
}
