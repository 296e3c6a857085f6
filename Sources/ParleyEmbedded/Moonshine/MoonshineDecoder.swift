import Foundation

/// The loaded recognizer: audio in, words out, on the calling thread.
///
/// An encoder hears the audio; a decoder writes token after token, each time the likeliest. Most of that is
/// spent on the tokens, one run of the network for each. An utterance is decoded again and again while it
/// grows, so what was written of it the last time is a good guess at how it begins: the guess is checked in
/// one run, and writing goes on where it was wrong.
struct MoonshineDecoder: Sendable {
    /// Words, and what the network thinks of them.
    struct Recognition: Sendable, Hashable {
        var text = ""
        /// What was written, for ``MoonshineDecoder/decode(_:guess:)`` of the same audio and more.
        var tokens: [Int64] = []
        /// How likely the network holds it that a sentence ends with the last word; `nil` without words, and
        /// where it lost the thread.
        var sentenceEnd: Float?
        /// How likely the network held what it wrote, 0…1: the geometric mean of its tokens' probabilities; `nil` without words.
        var confidence: Float?
    }

    static let sampleRate = 16_000
    /// Audio below this peak is silence, whatever words the model would find in it: -54 dBFS.
    static let silencePeak: Float = 0.002
    /// Tokens that are written of audio of any length, and of each second of it beside: some more than the
    /// quickest speech has, for a model that has lost the thread writes on for ever.
    private static let shortest = 6
    private static let tokensPerSecond = 8

    private let encoder: ONNXSession
    private let decoder: ONNXSession
    private let vocabulary: MoonshineVocabulary
    /// The names of what the decoder remembers: of its own tokens, and of the audio.
    private let ownMemory: [String]
    private let audioMemory: [String]

    /// - Throws: ``MoonshineError``, ``ONNXError``
    init(files: MoonshineFiles) throws {
        encoder = try ONNXSession(path: files.encoder)
        decoder = try ONNXSession(path: files.decoder)
        vocabulary = try MoonshineVocabulary(path: files.tokenizer)
        let memory = decoder.inputNames.filter { $0.hasPrefix("past_key_values.") }
        ownMemory = memory.filter { $0.contains(".decoder.") }
        audioMemory = memory.filter { $0.contains(".encoder.") }
        try Self.check(encoder, files.encoder, inputs: ["input_values", "attention_mask"])
        try Self.check(
            decoder, files.decoder, inputs: ["input_ids", "encoder_hidden_states", "encoder_attention_mask", "use_cache_branch"])
        guard !ownMemory.isEmpty, !audioMemory.isEmpty else { throw MoonshineError("\(files.decoder): this decoder has no memory") }
    }

    /// The words in `samples` (16 kHz mono), with repetitions trimmed; none for silence.
    /// - Parameter guess: The ``Recognition/tokens`` of what the audio begins with. A wrong guess costs a
    ///   few milliseconds and changes nothing.
    /// - Throws: ``ONNXError``
    func decode(_ samples: [Float], guess: [Int64] = []) throws -> Recognition {
        let peak = samples.reduce(0) { $1.isFinite ? max($0, abs($1)) : $0 }
        guard samples.count >= Self.sampleRate / 20, peak >= Self.silencePeak else { return Recognition() }
        let clean = samples.map { $0.isFinite ? $0 : 0 }
        let shape = [1, clean.count]
        let mask = try encoder.value(ONNXTensor([Int64](repeating: 1, count: clean.count), shape: shape))
        let heard = try encoder.run(
            ["input_values": encoder.value(ONNXTensor(clean, shape: shape)), "attention_mask": mask],
            outputs: ["last_hidden_state"])
        guard let audio = heard["last_hidden_state"] else { return Recognition() }
        let limit = Self.shortest + clean.count * Self.tokensPerSecond / Self.sampleRate
        var writing = try Writing(decoder, audio: audio, mask: mask, ownMemory: ownMemory, audioMemory: audioMemory)
        var recognition = Recognition()
        var surprise: Float = 0
        var guess = Array(guess.prefix(limit))
        var next = [MoonshineVocabulary.start]
        while recognition.tokens.count < limit {
            let predictions = try writing.run(next + guess) { Prediction($0, vocabulary) }
            // Each prediction is of the token behind: the guess holds as far as it is what would have been written.
            let right = zip(guess, predictions).prefix { $0 == $1.token }.count
            guess = []
            var isOver = false
            for prediction in predictions[...right] where !isOver {
                note(prediction, in: &recognition)
                surprise += prediction.surprise
                isOver = prediction.token == MoonshineVocabulary.end || recognition.tokens.count == limit
                if prediction.token != MoonshineVocabulary.end { recognition.tokens.append(prediction.token) }
            }
            if isOver { break }
            try writing.forget(predictions.count - 1 - right)
            next = [predictions[right].token]
        }
        let text = vocabulary.text(recognition.tokens)
        recognition.text = TranscriptCleanup.clean(text)
        if recognition.text.count < text.count / 2 { recognition.sentenceEnd = nil }
        if !recognition.text.isEmpty { recognition.confidence = exp(-surprise / Float(recognition.tokens.count + 1)) }
        return recognition
    }

    /// Whether a sentence ends is told by what was thought of right behind a word.
    private func note(_ prediction: Prediction, in recognition: inout Recognition) {
        if !vocabulary.isWordless(prediction.token) {
            recognition.sentenceEnd = nil
        } else if let last = recognition.tokens.last, !vocabulary.isWordless(last) {
            recognition.sentenceEnd = prediction.sentenceEnd
        }
    }

    private static func check(_ session: ONNXSession, _ path: String, inputs: Set<String>) throws {
        guard inputs.isSubset(of: session.inputNames) else {
            throw MoonshineError("\(path): this is not a Moonshine model (its inputs are \(session.inputNames.joined(separator: ", ")))")
        }
    }
}

/// The token that the network holds likeliest, how likely, and, where that is no part of a word, how likely one is that
/// ends a sentence.
private struct Prediction {
    var token: Int64
    /// The negative logarithm of its probability.
    var surprise: Float
    var sentenceEnd: Float?

    init(_ logits: UnsafeBufferPointer<Float>, _ vocabulary: MoonshineVocabulary) {
        var best = 0
        for index in logits.indices where logits[index] > logits[best] { best = index }
        token = Int64(best)
        let largest = logits[best]
        var all: Float = 0
        for logit in logits { all += exp(logit - largest) }
        surprise = log(all)
        guard vocabulary.isWordless(token) else { return }
        let ends = vocabulary.sentenceEnds.reduce(Float(0)) { $1 < logits.count ? $0 + exp(logits[$1] - largest) : $0 }
        sentenceEnd = min(1, ends / all)
    }
}

/// One transcript while it is written: what the decoder remembers of it.
private struct Writing {
    private let decoder: ONNXSession
    private let audio: ONNXValue
    private let mask: ONNXValue
    private let ownMemory: [String]
    private let audioMemory: [String]
    private var memory: [String: ONNXValue]
    /// Tokens in the memory.
    private var count = 0

    /// Heads and their width in Moonshine tiny.
    private static let heads = 8
    private static let width = 36

    init(_ decoder: ONNXSession, audio: ONNXValue, mask: ONNXValue, ownMemory: [String], audioMemory: [String]) throws {
        self.decoder = decoder
        self.audio = audio
        self.mask = mask
        self.ownMemory = ownMemory
        self.audioMemory = audioMemory
        let empty = try decoder.value(ONNXTensor([Float](), shape: [1, Self.heads, 0, Self.width]))
        // The first run fills both; what it is given is not looked at.
        memory = Dictionary(uniqueKeysWithValues: (ownMemory + audioMemory).map { ($0, empty) })
    }

    /// Reads tokens, and returns what `predict` makes of the logits behind each.
    mutating func run<Prediction>(
        _ tokens: [Int64], _ predict: (UnsafeBufferPointer<Float>) -> Prediction
    ) throws -> [Prediction] {
        var inputs = memory
        inputs["input_ids"] = try decoder.value(ONNXTensor(tokens, shape: [1, tokens.count]))
        inputs["encoder_hidden_states"] = audio
        inputs["encoder_attention_mask"] = mask
        inputs["use_cache_branch"] = try decoder.value(ONNXTensor([count > 0], shape: [1]))
        // What is remembered of the audio is made once; later runs hand an empty one back.
        let kept = count > 0 ? ownMemory : ownMemory + audioMemory
        let outputs = try decoder.run(inputs, outputs: ["logits"] + kept.map(Self.output))
        for name in kept { memory[name] = outputs[Self.output(name)] }
        count += tokens.count
        guard let logits = outputs["logits"] else { throw ONNXError(.runtime, "the recognizer's decoder gave no logits") }
        return try logits.withFloats { floats in
            let size = floats.count / tokens.count
            guard size > 0 else { throw ONNXError(.runtime, "the recognizer's decoder gave empty logits") }
            return tokens.indices.map { predict(UnsafeBufferPointer(rebasing: floats[($0 * size)..<(($0 + 1) * size)])) }
        }
    }

    /// Forgets the last `number` tokens.
    mutating func forget(_ number: Int) throws {
        guard number > 0 else { return }
        for name in ownMemory {
            guard let value = memory[name] else { continue }
            let shape = try value.shape()
            guard shape.count == 4, shape[2] == count else { throw ONNXError(.runtime, "the decoder's memory has the shape \(shape)") }
            let rows = shape[0] * shape[1], row = count * shape[3], kept = (count - number) * shape[3]
            let floats = try value.withFloats { floats in
                (0..<rows).flatMap { floats[($0 * row)..<($0 * row + kept)] }
            }
            memory[name] = try decoder.value(ONNXTensor(floats, shape: [shape[0], shape[1], count - number, shape[3]]))
        }
        count -= number
    }

    private static func output(_ memory: String) -> String { memory.replacing("past_key_values", with: "present") }
}
