public import ParleyLanguage

/// The hospital's records: who works there, who is registered, what is booked.
///
/// Every change is one transaction: it has happened whole or not at all, and a change that was
/// returned is on disk. A `key` names one request, and is the same for every attempt at it: a
/// request that is made again with its key happens once, and gets the first result.
///
/// All functions throw ``HospitalStoreError``, and none takes longer than a few seconds.
public protocol HospitalStore: Sendable {
    /// The doctors, in the order in which they are listed.
    func doctors() async throws -> [Doctor]

    /// The registered patients.
    func patients() async throws -> [Patient]

    /// What is taken, and who is away, from one day to another, both included.
    func schedule(from first: CalendarDay, through last: CalendarDay) async throws -> Schedule

    /// Books a time for a patient.
    /// - Throws: ``HospitalStoreError/refused(_:)`` where there is no such doctor or patient, or no
    ///   appointment begins at that time.
    func book(_ request: BookingRequest, key: String?) async throws -> BookingOutcome

    /// Moves an appointment: its old time is free from the moment it has the new one, not before.
    /// - Parameters:
    ///   - id: `APT-1001`.
    ///   - slot: The new doctor, day and time; what does not change is as it was.
    func reschedule(id: String, to slot: Slot, key: String?) async throws -> ReschedulingOutcome

    /// Cancels an appointment, which frees its time.
    /// - Parameter id: `APT-1001`.
    func cancel(id: String, key: String?) async throws -> CancellationOutcome

    /// One appointment, booked or cancelled.
    func appointment(id: String) async throws -> Appointment?

    /// All appointments, cancelled ones included, in the order in which they were made.
    func appointments() async throws -> [Appointment]

    /// What is booked from a day on, soonest first.
    func booked(from day: CalendarDay) async throws -> [Appointment]
}

extension HospitalStore {
    public func book(
        patientName: String, patientID: String? = nil, doctor: String, day: CalendarDay, time: ClockTime,
        reason: String, key: String? = nil
    ) async throws -> BookingOutcome {
        let slot = Slot(doctor: doctor, day: day, time: time)
        return try await book(
            BookingRequest(patientName: patientName, patientID: patientID, slot: slot, reason: reason), key: key)
    }

    public func reschedule(id: String, to slot: Slot) async throws -> ReschedulingOutcome {
        try await reschedule(id: id, to: slot, key: nil)
    }

    public func cancel(id: String) async throws -> CancellationOutcome { try await cancel(id: id, key: nil) }

    /// The times that are free with a doctor on a day, whatever day of the week it is.
    public func freeTimes(doctor: String, day: CalendarDay) async throws -> [ClockTime] {
        try await schedule(from: day, through: day).freeTimes(with: doctor, on: day)
    }
}
