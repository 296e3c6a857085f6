import ParleyAgent

/// What is likely to be said before it is heard, from where the call stands. Behind "Shall I book it?" a few words are
/// rather a yes than a wish, whatever a small model makes of them.
///
/// A weight is how often an act comes at such a point of a call over how often the shipped model foretells it anywhere:
/// its fondness for some acts is taken out with it. Counted on 220 lines of callers of a hospital, half of them openings,
/// which were written by somebody who had not seen the examples: without weights 137 acts were read right, with those
/// of the other lines 169.
struct Expectation {
    /// Where a call stands.
    enum Point: Sendable {
        case opening, question, proposal, more, between
    }

    let point: Point
    /// Who has not heard the end of it is likely to ask for it.
    let isCutOff: Bool

    init(_ state: DialogueState) {
        isCutOff = state.isCutOff
        point = switch state.asked {
        case .slot, .whatToChange: .question
        case .proposal: .proposal
        case .more: .more
        case .anything, .nothing: .between
        case nil: state.hasContext ? .between : .opening
        }
    }

    /// How often a wish of any kind comes.
    private var wish: Double {
        switch point {
        case .opening: 0.84
        case .question: 0.13
        case .proposal: 0.09
        case .more: 0.45
        case .between: 0.56
        }
    }

    private func share(of act: GeneralAct) -> Double {
        switch (point, act) {
        case (.opening, .give): 0.04
        case (.opening, .other): 0.06
        case (.opening, .person), (.question, .yes), (.question, .person): 0.03
        case (.question, .give): 0.64
        case (.question, .no): 0.04
        case (.question, .wait): 0.05
        case (.question, .bye): 0.02
        case (.question, .repeat), (.proposal, .wait), (.more, .repeat), (.more, .wait), (.more, .no): 0.03
        case (.question, .other), (.more, .give): 0.06
        case (.proposal, .give): 0.22
        case (.proposal, .yes): 0.4
        case (.proposal, .no): 0.15
        case (.proposal, .repeat): 0.04
        case (.proposal, .other), (.more, .yes): 0.05
        case (.more, .bye): 0.22
        case (.more, .other), (.between, .bye): 0.11
        case (.between, .give): 0.1
        case (.between, .other): 0.09
        case (.between, .yes), (.between, .no), (.between, .repeat): 0.03
        default: 0.01
        }
    }

    /// What the shipped model foretells on average, of the same lines.
    private static func foretold(_ act: GeneralAct) -> Double {
        switch act {
        case .give: 0.25
        case .yes: 0.023
        case .no: 0.015
        case .repeat: 0.1
        case .wait: 0.011
        case .bye: 0.029
        case .person: 0.013
        case .other: 0.034
        }
    }

    private static let foretoldWishes = 0.52
    private static let shareOfRepeating = 0.4

    /// - Parameter untold: How many plain values of the words the act has no place for: a day and a time are not said by
    ///   who asks for a telephone number, and by who talks of the weather neither.
    func weight(of act: GeneralAct, untold: Int) -> Double {
        let share = act == .repeat && isCutOff ? Self.shareOfRepeating : share(of: act)
        return share / Self.foretold(act) * (act == .other ? Self.doubtOfTalk(untold) : 1)
    }

    func weight(of form: Form, untold: Int) -> Double { wish / Self.foretoldWishes * Self.doubt(untold) * form.weight }

    private static func doubt(_ untold: Int) -> Double { [1, 0.7, 0.4][min(untold, 2)] }
    private static func doubtOfTalk(_ untold: Int) -> Double { [1, 0.4, 0.15][min(untold, 2)] }
}
