import ParleyLanguage

extension SQLHospitalStore {
    public func book(_ request: BookingRequest, key: String?) async throws -> BookingOutcome {
        let key = RequestKey(key)
        return try await database.write { session, attempt in
            if let earlier = try session.change(key, kind: .booked) {
                let appointment = earlier.appointment
                if appointment.status == .booked {
                    // What this same call of ours committed before its connection broke is new to the caller.
                    return attempt > 0 ? .booked(appointment) : .existing(appointment)
                }
                // It was cancelled since and is asked for again, in the same words: a new booking.
                try session.release(key, of: appointment)
            }
            let slot = request.slot
            if try session.isAway(slot) { return .away }
            if let holder = try session.holder(of: slot) { return Self.taken(by: holder, request) }
            guard let number = try session.insert(request) else {
                // Somebody else had it in the same moment, and may have it still.
                guard let holder = try session.holder(of: slot) else { throw SQLCollision() }
                return Self.taken(by: holder, request)
            }
            guard let booked = try session.appointment(number) else {
                throw HospitalStoreError.failed("an appointment that was made is not there")
            }
            try session.record(.booked, booked, from: nil, key: key)
            return .booked(booked)
        }
    }

    public func cancel(id: String, key: String?) async throws -> CancellationOutcome {
        guard let number = AppointmentNumber(id) else { return .notFound }
        let key = RequestKey(key)
        return try await database.write { session, _ in
            if let earlier = try session.change(key, kind: .cancelled) { return .cancelled(earlier.appointment) }
            guard var appointment = try session.appointment(number, isLocked: true) else { return .notFound }
            guard appointment.status == .booked else { return .alreadyCancelled(appointment) }
            try session.rows("UPDATE appointment SET status = 'cancelled' WHERE number = ?", [number.text])
            appointment.status = .cancelled
            try session.record(.cancelled, appointment, from: appointment.slot, key: key)
            return .cancelled(appointment)
        }
    }

    public func reschedule(id: String, to slot: Slot, key: String?) async throws -> ReschedulingOutcome {
        guard let number = AppointmentNumber(id) else { return .notFound }
        let key = RequestKey(key)
        return try await database.write { session, _ in
            if let earlier = try session.change(key, kind: .rescheduled) {
                let appointment = earlier.appointment
                guard appointment.status == .booked else { return .cancelled(appointment) }
                guard let from = earlier.from, earlier.slot == appointment.slot else { return .existing(appointment) }
                return .rescheduled(appointment, from: from)
            }
            guard var appointment = try session.appointment(number, isLocked: true) else { return .notFound }
            guard appointment.status == .booked else { return .cancelled(appointment) }
            let old = appointment.slot
            if old == slot { return .existing(appointment) }
            if try session.isAway(slot) { return .away(appointment) }
            if try session.holder(of: slot) != nil { return .taken(appointment) }
            // One row moves, so there is no moment at which the patient has both times or neither. If
            // the new one was taken since it was looked at, the unique index refuses, and this begins anew.
            try session.rows(
                "UPDATE appointment SET doctor = ?, date = ?, time = ? WHERE number = ?",
                [slot.doctor, slot.day.iso, slot.time.iso, number.text])
            (appointment.doctor, appointment.day, appointment.time) = (slot.doctor, slot.day, slot.time)
            try session.record(.rescheduled, appointment, from: old, key: key)
            return .rescheduled(appointment, from: old)
        }
    }

    private static func taken(by holder: Appointment, _ request: BookingRequest) -> BookingOutcome {
        holder.isFor(name: request.patientName, patientID: request.patientID) ? .existing(holder) : .taken
    }
}

extension SQLSession {
    /// - Returns: `nil` where the time is taken.
    fileprivate func insert(_ request: BookingRequest) throws -> AppointmentNumber? {
        let slot = request.slot
        return try rows(
            """
            INSERT INTO appointment (patient_id, patient_name, doctor, date, time, reason)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING number
            """,
            [request.patientID, request.patientName, slot.doctor, slot.day.iso, slot.time.iso, request.reason]
        ).first.flatMap { AppointmentNumber("APT-\(try $0.text(0))") }
    }
}
