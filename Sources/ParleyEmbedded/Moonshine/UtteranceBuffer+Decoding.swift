extension UtteranceBuffer {
    /// What a decode needs of the utterance: the words that are settled, and the audio of the rest.
    struct Snapshot: Sendable {
        struct Piece: Sendable {
            /// The settled part that the audio is of; nil for the open one.
            var part: Range<Int>?
            /// Nil where `text` is known.
            var audio: [Float]?
            var text: String
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
                pieces.append(Snapshot.Piece(part: part.range, audio: nil, text: text))
            } else {
                pieces.append(Snapshot.Piece(part: part.range, audio: audio(part.range), text: ""))
            }
        }
        if limit > utterance.openStart {
            let stop = isPaused ? limit + limits.padding : limit
            pieces.append(Snapshot.Piece(part: nil, audio: audio(utterance.openStart..<stop), text: ""))
        }
        return Snapshot(utterance: utterance.number, end: limit, pieces: pieces)
    }
}
