/// A recognizer that follows turns is a second opinion beside the two detectors'. It may say early that
/// a turn is probably over, end one that they are unsure of, and end one that they cannot end because
/// the line is never silent. It opens none, and takes nobody's floor: its words do that.
extension TurnMachine {
    mutating func reported(_ event: RecognizerTurnEvent, of utterance: Int) -> [TurnAction] {
        guard utterance == self.utterance, caller != .silent else { return [] }
        switch event {
        case .began:
            return []
        case .probablyEnded(let words, _):
            guard !words.isEmpty, !isHeld else { return [] }
            if case .voiced = caller, configuration.speculation != .atSentences { return [] }
            if case .paused(var pause) = caller {
                pause.words = words
                caller = .paused(pause)
                if isOverAfterAll(pause) { return endTurn(pause) }
            }
            return tryReply(to: words)
        case .resumed:
            return (isReportedOver ? withdrawReport() : []) + discardTrial()
        case .ended(let words, _):
            return ended(words)
        }
    }

    private mutating func ended(_ words: String) -> [TurnAction] {
        switch caller {
        case .silent:
            return []
        case .paused(var pause):
            if !words.isEmpty { pause.words = words }
            guard endsAsReported(pause) else { return [] }
            return endTurn(pause)
        case .voiced:
            // Either the silence has not been noticed yet, or there is none: then it is noise that goes
            // on. Words would show that it is the caller.
            isReportedOver = true
            return [.setTimer(.endpoint, after: configuration.unsureLimit)]
        }
    }

    mutating func withdrawReport() -> [TurnAction] {
        isReportedOver = false
        return [.cancelTimer(.endpoint)]
    }

    /// Whether a pause that the recognizer takes for the end is one. It does not know what was asked.
    func endsAsReported(_ pause: Pause) -> Bool {
        guard !isHeld, agent == .quiet else { return false }
        let evidence = TurnEvidence(voice: 1, sentence: 1)
        return rules.endOfTurn.verdict(evidence, words: pause.words, expected: expected, configuration: configuration) == .over
    }

    /// The turn was over a while ago, and what has been heard since were no words.
    mutating func endNoisyTurn() -> [TurnAction] {
        guard case .voiced(let words) = caller, isReportedOver else { return [] }
        // Up to now, whenever that is.
        return endTurn(Pause(start: .max, words: words))
    }
}
