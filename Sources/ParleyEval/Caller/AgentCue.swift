/// Something in an agent's reply that a caller may answer.
public enum AgentCue: Sendable, Hashable {
    case kind(Kind)
    /// What is said matches.
    case says(SpokenPattern)

    /// What any agent that arranges something may ask or say.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case asksName = "asks_name"
        case asksBirthDate = "asks_birth_date"
        case asksDate = "asks_date"
        case asksTime = "asks_time"
        case asksDoctor = "asks_doctor"
        case asksReason = "asks_reason"
        case asksPhone = "asks_phone"
        /// Asks for the number of an appointment or a reservation.
        case asksNumber = "asks_number"
        /// Asks for a yes or no: "Shall I book it?", "Is that right?"
        case asksConfirmation = "asks_confirmation"
        /// Asks whether there is anything else.
        case asksMore = "asks_more"
        /// Names times that can be had.
        case offers
        /// Says that something was booked, cancelled or changed.
        case reportsDone = "reports_done"
        /// Says that it cannot or will not.
        case declines
    }

    var isPlainQuestion: Bool {
        guard case .kind(let kind) = self else { return false }
        let plain: Set<Kind> = [.asksName, .asksBirthDate, .asksDate, .asksTime, .asksDoctor, .asksReason, .asksPhone, .asksNumber]
        return plain.contains(kind)
    }
}
