/// What the records hold when they are made.
enum HospitalSeed {
    /// Name and specialty, in the order in which doctors are listed.
    static let doctors = [
        ("Johnson", "General Medicine"), ("Patel", "Cardiology"), ("Lee", "Orthopedics"), ("Garcia", "Pediatrics"),
    ]

    struct SeededPatient: Sendable {
        var id: String
        var name: String
        var dateOfBirth: String
        var phone: String
        var insurance: String
    }

    /// Two of them have one name, as happens.
    static let patients = [
        SeededPatient(id: "P-1001", name: "John Smith", dateOfBirth: "1985-03-14", phone: "555-0101", insurance: "Blue Cross"),
        SeededPatient(id: "P-1002", name: "Jane Doe", dateOfBirth: "1990-07-22", phone: "555-0102", insurance: "Aetna"),
        SeededPatient(id: "P-1003", name: "Emily Davis", dateOfBirth: "1978-11-30", phone: "555-0103", insurance: "Cigna"),
        SeededPatient(id: "P-1004", name: "Robert Miller", dateOfBirth: "1958-07-02", phone: "555-0104", insurance: "Medicare"),
        SeededPatient(id: "P-1005", name: "Robert Miller", dateOfBirth: "1991-11-19", phone: "555-0105", insurance: "Aetna"),
    ]

    static let times = ["09:00", "10:30", "14:00", "15:30"]

    /// Two examples; a hospital keeps its own in the table `day_off`. Dr. Johnson is away on a
    /// Thursday, Dr. Garcia for the week of Christmas.
    static let daysOff = [("Johnson", "2026-12-10", "2026-12-10"), ("Garcia", "2026-12-21", "2026-12-25")]

    /// The first appointment is APT-1001.
    static let firstNumber = 1001
}
