public import ParleyAgent

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
    public var name: String

    public init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}

/// An appointment, booked or cancelled.
public struct Appointment: Sendable, Hashable {
    public enum Status: String, Sendable, Hashable {
        case booked
        case cancelled
    }

    /// Such as `APT-1001`.
    public var id: String
    public var patientName: String
    /// The doctor's surname.
    public var doctor: String
    public var day: CalendarDay
    public var time: ClockTime
    public var reason: String
    public var status: Status

    public init(
        id: String, patientName: String, doctor: String, day: CalendarDay, time: ClockTime, reason: String,
        status: Status
    ) {
        self.id = id
        self.patientName = patientName
        self.doctor = doctor
        self.day = day
        self.time = time
        self.reason = reason
        self.status = status
    }
}

/// What came of asking for an appointment.
public enum BookingOutcome: Sendable, Hashable {
    case booked(Appointment)
    /// The same was booked before: by a retry of the same request, or the same patient has it.
    case existing(Appointment)
    /// Somebody else has that time.
    case taken
}

/// What came of cancelling one.
public enum CancellationOutcome: Sendable, Hashable {
    case cancelled(Appointment)
    case alreadyCancelled(Appointment)
    case notFound
}
