import ParleyCore

/// Where in the call the audio of one connection comes from.
///
/// A connection counts seconds of what it has been sent: that begins anew with each connection, and
/// differs from the call where silence was put in.
struct AudioTimeline {
    private struct Piece {
        /// In samples of the connection, and of the call.
        var sent: Int
        var call: Int
        var count: Int
    }

    /// More than enough for what may still be talked about.
    private static let maximumPieces = 64

    private var pieces: [Piece] = []
    /// Samples sent on the connection.
    private(set) var sent = 0

    mutating func append(call start: Int, count: Int) {
        if let last = pieces.last, last.sent + last.count == sent, last.call + last.count == start {
            pieces[pieces.count - 1].count += count
        } else {
            pieces.append(Piece(sent: sent, call: start, count: count))
            if pieces.count > Self.maximumPieces { pieces.removeFirst() }
        }
        sent += count
    }

    /// Silence that the caller's side did not send.
    mutating func appendSilence(count: Int) {
        sent += count
    }

    /// The call's sample at a time of the connection; the nearest there is for a time out of range.
    func callSample(at seconds: Double) -> Int {
        guard seconds.isFinite, let first = pieces.first else { return pieces.first?.call ?? 0 }
        let sample = Int(min(max(seconds, 0), 1e6) * Double(AudioFormat.callerRate))
        let piece = pieces.last { $0.sent <= sample } ?? first
        return piece.call + min(max(0, sample - piece.sent), piece.count)
    }
}
