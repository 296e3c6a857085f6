import Foundation
import ParleyAudio
import ParleyCore

/// What a caller says or does while the agent speaks.
struct FloorSounds: Sendable {
    struct Sound: Sendable {
        var name: String
        var kind: String
        /// 16 kHz mono; speech begins with its first sample.
        var samples: [Float]
    }

    /// Words that want the floor.
    static let interruptions = [
        "Wait, stop.", "No, that's not what I meant.", "Sorry, can I ask something else?", "Hold on a second.", "Stop.",
        "Excuse me, I have a question.", "No, I need another day.", "Actually, I want Doctor Lee.", "Wait, what about Friday?",
        "Can you repeat that, please?", "Please stop talking.", "That is the wrong doctor.", "Hang on, I need a pen.",
        "I don't need all of that.", "Let me interrupt you there.", "What did you say?",
    ]

    /// Sounds that are no turn, for as many as there are to be, each kind in its turn: a listener's words and hums, praise,
    /// coughs, clicks, laughter, and somebody else in the room.
    static func disturbances(
        _ count: Int, synthesizer: any SpeechSynthesizer, recordings: RecordedLines
    ) async throws -> [Sound] {
        var listener: [Sound] = []
        if let recorded = recordings.samples("uh_huh") {
            listener += [1, 0.5] .map { Sound(name: "uh-huh, recorded", kind: "uh-huh", samples: scaled(trimmed(recorded), $0)) }
        }
        for text in ["Uh-huh.", "Okay.", "Mhm.", "Right."] {
            let samples = trimmed(try await synthesizer.callerSpeech(text))
            listener += [1, 0.5].map { Sound(name: text, kind: "uh-huh", samples: scaled(samples, $0)) }
        }
        var praise: [Sound] = []
        for text in ["Perfect.", "No problem.", "Wow.", "Exactly.", "Great.", "Oh, lovely."] {
            praise.append(Sound(name: text, kind: "praise", samples: trimmed(try await synthesizer.callerSpeech(text))))
        }
        var hums: [Sound] = []
        if let recorded = try recordings.sound("hmm") {
            // Of higher and lower voices.
            for speed in [1, 0.8, 1.25, 0.9, 1.1] { hums.append(Sound(name: "hmm, recorded, at \(speed)", kind: "hum", samples: played(trimmed(recorded), at: speed))) }
        }
        for (pitch, glide) in [(120, 0), (150, 30), (210, -40), (180, 20)] as [(Float, Float)] {
            hums.append(Sound(name: "hmm at \(Int(pitch)) Hz", kind: "hum", samples: voiced(0.6, from: pitch, to: pitch + glide)))
        }
        // As loud as somebody two metres behind the caller.
        var others: [Sound] = []
        for text in ["Have you fed the cat?", "Dinner is ready.", "I can't find my keys."] {
            others.append(Sound(name: text, kind: "another voice, -12 dB", samples: scaled(trimmed(try await synthesizer.callerSpeech(text)), pow(10, -12 / 20))))
        }
        let noises = (1...12).map { seed in
            seed % 3 == 0 ? Sound(name: "click", kind: "click", samples: click(seed: UInt64(seed)))
                : Sound(name: "cough", kind: "cough", samples: cough(seed: UInt64(seed)))
        }
        let laughs = (0..<3).map { Sound(name: "laugh", kind: "laugh", samples: laugh(pitch: 180 + 40 * Float($0))) }
        let kinds = [listener, noises, praise, hums, noises.reversed(), laughs, others]
        var taken = [Int](repeating: 0, count: kinds.count)
        return (0..<count).map { index in
            let kind = index % kinds.count
            defer { taken[kind] += 1 }
            return kinds[kind][taken[kind] % kinds[kind].count]
        }
    }

    private static func scaled(_ samples: [Float], _ gain: Float) -> [Float] { samples.map { $0 * gain } }

    /// Faster, and higher by as much.
    private static func played(_ samples: [Float], at speed: Double) -> [Float] {
        (0..<max(0, Int(Double(samples.count) / speed) - 1)).map { index in
            let place = Double(index) * speed
            let whole = min(Int(place), samples.count - 2)
            let part = Float(place - Double(whole))
            return samples[whole] * (1 - part) + samples[whole + 1] * part
        }
    }

    /// A voice behind closed lips: harmonics that fall off, opening and closing softly.
    /// - Parameter seconds: How long.
    static func voiced(_ seconds: Float, from pitch: Float, to end: Float) -> [Float] {
        let count = Int(seconds * 16_000)
        var phase: Float = 0
        var samples: [Float] = []
        for index in 0..<count {
            let share = Float(index) / Float(count)
            let now: Float = pitch + (end - pitch) * share
            phase += 2 * Float.pi * now / 16_000
            var sum: Float = 0
            for harmonic in 1...8 {
                let number = Float(harmonic)
                sum += sin(number * phase) / (number * number)
            }
            samples.append(sum * sin(Float.pi * share) * 0.12)
        }
        return samples
    }

    /// Five short breaths with a voice in them.
    static func laugh(pitch: Float) -> [Float] {
        var samples: [Float] = []
        for beat in 0..<5 {
            let start: Float = pitch - 8 * Float(beat)
            samples += voiced(0.11, from: start, to: start - 20)
            samples += [Float](repeating: 0, count: 1_000)
        }
        return samples
    }

    static func interruptions(
        _ count: Int, synthesizer: any SpeechSynthesizer, recordings: RecordedLines
    ) async throws -> [Sound] {
        var phrases: [Sound] = []
        if let recorded = recordings.samples("wait_stop") {
            phrases.append(Sound(name: "Wait, stop. I meant Doctor Lee. (recorded)", kind: "words", samples: trimmed(recorded)))
        }
        for text in interruptions.prefix(max(1, count)) {
            phrases.append(Sound(name: text, kind: "words", samples: trimmed(try await synthesizer.callerSpeech(text))))
        }
        return (0..<count).map { phrases[$0 % phrases.count] }
    }

    /// Cut to its speech.
    static func trimmed(_ samples: [Float]) -> [Float] {
        let bounds = SpeechBounds(samples)
        return bounds.start < bounds.end ? Array(samples[bounds.start..<bounds.end]) : samples
    }

    /// A cough or two: a burst that opens at once and dies away within a quarter of a second, its energy
    /// between 400 Hz and 3 kHz as a throat makes it.
    static func cough(seed: UInt64) -> [Float] {
        var random = SeededRandom(seed: seed &* 7_919)
        let bursts = 1 + Int(random.next() % 2)
        var samples: [Float] = []
        for burst in 0..<bursts {
            let length = 3_200 + Int(random.next() % 1_600)
            var (low, lower): (Float, Float) = (0, 0)
            for index in 0..<length {
                let time = Float(index) / 16_000
                let envelope = min(1, time / 0.008) * exp(-time / (burst == 0 ? 0.07 : 0.05))
                let white = random.sample()
                // The difference of two low passes, at about 3 kHz and 400 Hz.
                low += 0.69 * (white - low)
                lower += 0.145 * (low - lower)
                samples.append((low - lower) * envelope * 0.8)
            }
            samples += [Float](repeating: 0, count: burst + 1 < bursts ? 1_600 : 0)
        }
        return samples
    }

    /// A door latch, a pen: a few milliseconds of ringing, once or twice.
    static func click(seed: UInt64) -> [Float] {
        var random = SeededRandom(seed: seed &* 104_729)
        let pitch = 1_500 + Float(random.next() % 2_000)
        let clicks = 1 + Int(random.next() % 2)
        var samples: [Float] = []
        for _ in 0..<clicks {
            for index in 0..<1_920 {
                let time = Float(index) / 16_000
                let ring = sin(2 * .pi * pitch * time) + 0.5 * random.sample()
                samples.append(ring * exp(-time / 0.006) * 0.6)
            }
        }
        return samples
    }
}
