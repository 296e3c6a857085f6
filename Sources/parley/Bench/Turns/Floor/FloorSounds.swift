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

    /// Sounds of a listener, for as many as there are to be: a third of them coughs and clicks.
    static func disturbances(
        _ count: Int, synthesizer: any SpeechSynthesizer, recordings: RecordedLines
    ) async throws -> [Sound] {
        var voices: [Sound] = []
        if let recorded = recordings.samples("uh_huh") {
            for gain in [1, 0.5, 0.7] as [Float] {
                voices.append(Sound(name: "uh-huh, recorded", kind: "uh-huh", samples: trimmed(recorded).map { $0 * gain }))
            }
        }
        for text in ["Uh-huh.", "Okay.", "Mhm.", "Right."] {
            let samples = trimmed(try await synthesizer.callerSpeech(text))
            for gain in [1, 0.7, 0.4] as [Float] {
                voices.append(Sound(name: text, kind: "uh-huh", samples: samples.map { $0 * gain }))
            }
        }
        var sounds: [Sound] = []
        var (voice, noise) = (0, 0)
        for index in 0..<count {
            // Two voices, a cough or click, two voices …
            if index % 2 == 0 {
                sounds.append(voices[voice % voices.count])
                voice += 1
            } else {
                let seed = UInt64(noise + 1)
                sounds.append(
                    noise % 5 < 3
                        ? Sound(name: "cough", kind: "cough", samples: cough(seed: seed))
                        : Sound(name: "click", kind: "click", samples: click(seed: seed)))
                noise += 1
            }
        }
        return sounds
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
