public import ParleyLanguage

/// A time with a doctor.
public struct Slot: Sendable, Hashable {
    /// The doctor's surname.
    public var doctor: String
    public var day: CalendarDay
    public var time: ClockTime

    public init(doctor: String, day: CalendarDay, time: ClockTime) {
        self.doctor = doctor
        self.day = day
        self.time = time
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
    /// `nil` for somebody who is not registered.
    public var patientID: String?
    public var patientName: String
    /// The doctor's surname.
    public var doctor: String
    public var day: CalendarDay
    public var time: ClockTime
    public var reason: String
    public var status: Status

    public init(
        id: String, patientID: String? = nil, patientName: String, doctor: String, day: CalendarDay, time: ClockTime,
        reason: String, status: Status
    ) {
        self.id = id
        self.patientID = patientID
        self.patientName = patientName
        self.doctor = doctor
        self.day = day
        self.time = time
        self.reason = reason
        self.status = status
    }

    public var slot: Slot { Slot(doctor: doctor, day: day, time: time) }
}

/// An appointment that is asked for.
public struct BookingRequest: Sendable, Hashable {
    public var patientName: String
    /// `nil` for somebody who is not registered.
    public var patientID: String?
    public var slot: Slot
    public var reason: String

    public init(patientName: String, patientID: String? = nil, slot: Slot, reason: String) {
        self.patientName = patientName
        self.patientID = patientID
        self.slot = slot
        self.reason = reason
    }
}
