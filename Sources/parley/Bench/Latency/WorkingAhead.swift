import ParleyCore

/// A way of holding a call: with all that Parley does ahead of the end of a turn, or without some of it.
enum WorkingAhead: String, CaseIterable, Sendable {
    case everything
    case withoutRecognizing = "without recognising ahead"
    case withoutReading = "without reading ahead"
    case withoutDrafting = "without drafting ahead"
    case speculationAtSentences = "replies begun at sentences"
    case withoutSpeculation = "replies begun when the turn is over"
    case nothing = "nothing ahead"

    func apply(to configuration: inout CallConfiguration) {
        switch self {
        case .everything: break
        case .withoutRecognizing: configuration.recognizesAhead = false
        case .withoutReading: configuration.readsAhead = false
        case .withoutDrafting: configuration.draftsAhead = false
        case .speculationAtSentences: configuration.turn.speculation = .atSentences
        case .withoutSpeculation: configuration.turn.speculation = .never
        case .nothing:
            configuration.recognizesAhead = false
            configuration.readsAhead = false
            configuration.turn.speculation = .never
        }
    }
}
