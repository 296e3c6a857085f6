import Foundation
import ParleyCore
import ParleyDialogue

/// How a turn was understood, as it is printed.
struct ExplanationReport: Encodable {
    /// Such as "schedule_appointment 93 % day=Friday".
    var reading: [String]
    /// What was meant and not named, such as "room=double 97 %".
    var meant: [String]
    /// Probabilities: that a life is in danger, and where it was asked, that the answer is known.
    var danger: Double
    var known: Double?
    var moves: [String]
    var state: [String]
    var milliseconds: Double

    init(_ explanation: TurnExplanation) {
        reading = explanation.acts
        meant = explanation.meant
        danger = explanation.danger
        known = explanation.known
        moves = explanation.moves
        state = explanation.state
        milliseconds = explanation.reading.milliseconds
    }

    var text: String {
        var lines = [("read", (reading + [String(format: "danger %.2f", danger)]).joined(separator: "; ") + String(format: " (%.0f ms)", milliseconds))]
        if !meant.isEmpty { lines.append(("", "meant " + meant.joined(separator: ", "))) }
        if let known { lines.append(("", String(format: "known %.2f", known))) }
        lines += moves.enumerated().map { ($0 == 0 ? "does" : "", $1) }
        lines += state.enumerated().map { ($0 == 0 ? "then" : "", $1) }
        return lines.map { "  " + $0.padding(toLength: 6, withPad: " ", startingAt: 0) + $1 }.joined(separator: "\n")
    }
}
