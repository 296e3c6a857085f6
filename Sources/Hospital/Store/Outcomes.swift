/// What came of asking for an appointment.
public enum BookingOutcome: Sendable, Hashable {
    case booked(Appointment)
    /// The same was booked before: by a retry of the same request, or the same patient has it.
    case existing(Appointment)
    /// Somebody else has that time.
    case taken
    /// The doctor sees nobody that day.
    case away
}

/// What came of moving one.
public enum ReschedulingOutcome: Sendable, Hashable {
    case rescheduled(Appointment, from: Slot)
    /// It is at that time already; or it was moved by an earlier attempt at this request and has been
    /// moved again since, and stands as it is.
    case existing(Appointment)
    /// Somebody else has that time; the appointment stays where it is.
    case taken(Appointment)
    /// The doctor sees nobody that day; the appointment stays where it is.
    case away(Appointment)
    /// It was cancelled, so there is nothing to move.
    case cancelled(Appointment)
    case notFound
}

/// What came of cancelling one.
public enum CancellationOutcome: Sendable, Hashable {
    case cancelled(Appointment)
    case alreadyCancelled(Appointment)
    case notFound
}
