extension UtteranceBuffer {
    /// What a decode needs of the utterance: the words that are settled, and the audio of the rest.
    struct Snapshot: Sendable {
        struct Piece: Sendable {
            /// The settled part that the audio is of; nil for the open one.
            var part: Range<Int>?
            /// Nil where `text` is known.
            var audio: [Float]?
            var text = ""
            /// Where the audio begins, and what it was found to begin with the last time.
            var start: Int
            var guess: [Int64] = []
        }

        /// The number of the utterance.
        var utterance: Int
        /// Where the audio ends that it covers.
        var end: Int
        var pieces: [Piece]
    }

    /// The utterance up to `limit` (and a little more where `limit` is a pause), padded with silence.
    /// - Parameter isPaused: Whether silence follows `limit`.
    func snapshot(upTo limit: Int, isPaused: Bool) -> Snapshot? {
        guard let utterance else { return nil }
        var pieces: [Snapshot.Piece] = []
        for part in utterance.parts where part.range.lowerBound < limit {
            if let text = part.text {
                pieces.append(Snapshot.Piece(part: part.range, text: text, start: part.range.lowerBound))
            } else {
                let start = part.range.lowerBound
                pieces.append(Snapshot.Piece(part: part.range, audio: audio(part.range), start: start, guess: guess(from: start)))
            }
        }
        if limit > utterance.openStart {
            let stop = isPaused ? limit + limits.padding : limit
            let start = utterance.openStart
            pieces.append(Snapshot.Piece(audio: audio(start..<stop), start: start, guess: guess(from: start)))
        }
        return Snapshot(utterance: utterance.number, end: limit, pieces: pieces)
    }

    private func guess(from start: Int) -> [Int64] {
        guard let guess = utterance?.guess, guess.start == start else { return [] }
        return guess.tokens
    }
}
