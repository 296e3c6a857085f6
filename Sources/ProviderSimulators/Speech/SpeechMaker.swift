import ParleyAudio
import ParleyCore

/// Makes a text's audio in pieces of one size, from whatever source is configured.
struct SpeechMaker: Sendable {
    let behavior: SynthesisBehavior
    let rate: Int

    /// Hands each piece on when it is due, in order.
    /// - Parameters:
    ///   - start: When the first piece is due; later ones follow as the configured rate allows.
    ///   - deliver: Returns whether to go on.
    func speak(
        _ text: String, from start: ContinuousClock.Instant, deliver: (SpeechPiece, _ isLast: Bool) async throws -> Bool
    ) async throws {
        var cutter = PieceCutter(size: max(1, behavior.chunk.sampleCount(rate: rate)))
        var sent = 0
        func pass(_ pieces: [SpeechPiece], isLast: Bool = false) async throws -> Bool {
            for (index, piece) in pieces.enumerated() {
                let made = behavior.perAudioSecond * (Double(sent) / Double(rate))
                try await Pace.sleep(until: start + made)
                sent += piece.samples.count
                guard try await deliver(piece, isLast && index == pieces.count - 1) else { return false }
            }
            return true
        }
        switch behavior.source {
        case .voiceLike:
            cutter.append(VoiceLikeSignal.speech(of: text, perCharacter: behavior.perCharacter, rate: rate))
        case .synthesizer(let synthesizer):
            let resampler = try Resampler(from: synthesizer.sampleRate, to: rate)
            var spelling = Spelling(text, scale: Double(rate) / Double(synthesizer.sampleRate))
            for try await audio in synthesizer.synthesize(SpeechChunk(replyID: 0, index: 0, text: text)) {
                cutter.append(SpeechPiece(samples: resampler.process(audio.samples), characters: spelling.characters(of: audio.words)))
                guard try await pass(cutter.takeWhole()) else { return }
            }
            cutter.append(SpeechPiece(samples: resampler.flush(), characters: spelling.finish()))
        }
        _ = try await pass(cutter.takeAll(), isLast: true)
    }
}

/// Cuts audio into pieces of one size.
struct PieceCutter {
    let size: Int
    private var waiting = SpeechPiece(samples: [], characters: [])
    private var position = 0

    init(size: Int) {
        self.size = size
    }

    mutating func append(_ piece: SpeechPiece) {
        waiting.samples += piece.samples
        waiting.characters += piece.characters
    }

    /// Those that more audio cannot make longer; one is kept back, for somebody has to be the last.
    mutating func takeWhole() -> [SpeechPiece] {
        var pieces: [SpeechPiece] = []
        while waiting.samples.count > size { pieces.append(take(size)) }
        return pieces
    }

    mutating func takeAll() -> [SpeechPiece] {
        var pieces = takeWhole()
        if !waiting.samples.isEmpty || !waiting.characters.isEmpty { pieces.append(take(waiting.samples.count)) }
        return pieces
    }

    private mutating func take(_ count: Int) -> SpeechPiece {
        let end = position + count
        let isLast = count == waiting.samples.count
        let inside = isLast ? waiting.characters.count : waiting.characters.prefix { $0.start < end }.count
        let piece = SpeechPiece(samples: Array(waiting.samples.prefix(count)), characters: Array(waiting.characters.prefix(inside)))
        waiting.samples.removeFirst(count)
        waiting.characters.removeFirst(inside)
        position = end
        return piece
    }
}

/// Turns word times into character times: each word's characters share its time, and what is between
/// two words lasts from one to the other.
struct Spelling {
    private var rest: Substring
    private let scale: Double
    private var position = 0

    init(_ text: String, scale: Double) {
        rest = Substring(text)
        self.scale = scale
    }

    mutating func characters(of words: [WordTime]) -> [SpokenCharacter] {
        words.flatMap { word -> [SpokenCharacter] in
            guard !word.word.isEmpty, let range = rest.firstRange(of: word.word) else { return [] }
            let start = Int(Double(word.start) * scale)
            let end = max(start, Int(Double(word.end) * scale))
            let between = spread(rest[..<range.lowerBound], from: position, to: start)
            let spoken = spread(rest[range], from: start, to: end)
            rest = rest[range.upperBound...]
            position = end
            return between + spoken
        }
    }

    mutating func finish() -> [SpokenCharacter] {
        defer { rest = "" }
        return spread(rest, from: position, to: position)
    }

    private func spread(_ text: Substring, from start: Int, to end: Int) -> [SpokenCharacter] {
        let each = Double(max(0, end - start)) / Double(max(1, text.count))
        return text.enumerated().map { index, character in
            let from = start + Int(Double(index) * each)
            return SpokenCharacter(text: String(character), start: from, length: start + Int(Double(index + 1) * each) - from)
        }
    }
}
