public import ParleyLanguage

/// A doctor of the hospital.
public struct Doctor: Sendable, Hashable {
    /// The surname, such as `Patel`.
    public var name: String
    /// Such as `Cardiology`.
    public var specialty: String

    public init(name: String, specialty: String) {
        self.name = name
        self.specialty = specialty
    }

    /// As it is said: "Dr. Patel".
    public var title: String { "Dr. \(name)" }
}

/// A registered patient.
public struct Patient: Sendable, Hashable {
    /// Such as `P-1001`.
    public var id: String
    /// First and last name. Two patients may have the same.
    public var name: String
    public var dateOfBirth: CalendarDay?
    /// Such as `555-0101`.
    public var phone: String?
    /// The insurer, such as `Aetna`.
    public var insurance: String?

    public init(
        id: String, name: String, dateOfBirth: CalendarDay? = nil, phone: String? = nil, insurance: String? = nil
    ) {
        self.id = id
        self.name = name
        self.dateOfBirth = dateOfBirth
        self.phone = phone
        self.insurance = insurance
    }
}

/// Days on which a doctor sees nobody.
public struct DayOff: Sendable, Hashable {
    /// The doctor's surname.
    public var doctor: String
    public var firstDay: CalendarDay
    /// The same as the first for a single day.
    public var lastDay: CalendarDay

    public init(doctor: String, firstDay: CalendarDay, lastDay: CalendarDay) {
        self.doctor = doctor
        self.firstDay = firstDay
        self.lastDay = lastDay
    }
}
