import Foundation
import ParleyAudio
import ParleyCore
import ParleyServer
import Synchronization
import Testing

/// The web page in a real browser against the real server, with a scripted agent.
@Suite(.serialized, .timeLimit(.minutes(2)), .enabled(if: Chromium.path != nil, "Chromium is not installed"))
struct BrowserTests {
    /// Two seconds of a tone that is not lost in any resampling.
    private static let tone: [UInt8] = {
        let samples: [Float] = (0..<96_000).map { index in
            let phase = 2 * Float.pi * 440 * Float(index) / 48_000
            return 0.3 * sin(phase)
        }
        return WAVFile(samples: samples, sampleRate: 48_000).encoded()
    }()

    /// What the server saw.
    private final class Log: Sendable {
        struct Seen {
            var frameLengths: [Int] = []
            var loudest = 0
            var positions: [Int] = []
        }
        private let seen = Mutex(Seen())
        var value: Seen { seen.withLock { $0 } }

        func note(_ input: CallInput) {
            seen.withLock { seen in
                switch input {
                case .audio(let samples):
                    seen.frameLengths.append(samples.count)
                    seen.loudest = max(seen.loudest, samples.map { Int($0.magnitude) }.max() ?? 0)
                case .playbackPosition(let samples): seen.positions.append(samples)
                case .start: break
                }
            }
        }
    }

    private static func voice(seconds: Double) -> [[Int16]] {
        let samples: [Int16] = (0..<Int(seconds * 24_000)).map { index in
            let phase = 2 * Double.pi * 300 * Double(index) / 24_000
            return Int16(8000 * sin(phase))
        }
        return stride(from: 0, to: samples.count, by: 480).map { Array(samples[$0..<min($0 + 480, samples.count)]) }
    }

    @Test func aCall() async throws {
        let log = Log()
        try await withServer(handle: { transport in
            let call = ToolCall(id: "1", name: "find_doctors", arguments: ["department": "cardiology"])
            let latency = TurnLatency(endpoint: 210, transcript: 260, firstToken: 410, firstAudio: 540, firstSent: 545)
            let before: [CallEvent] = [
                .partialTranscript("I need"), .partialTranscript("I need a cardiologist"), .processing,
                .transcript("I need a cardiologist on Tuesday, please."), .toolStarted(call),
                .toolFinished(call, result: ["doctors": ["Dr. Adler", "Dr. <b>Brandt</b>"]]), .agentSpeaking,
                .agentText("Dr. Adler is free on Tuesday at ten."), .latency(latency),
            ]
            let after: [CallEvent] = [
                .agentDone(text: "Dr. Adler is free on Tuesday at ten. Shall I book it?"), .partialTranscript("yes ple"),
            ]
            var script: [CallOutput] = before.map { .event($0) }
            script += Self.voice(seconds: 1).map { .audio($0) }
            script += after.map { .event($0) }
            var frames = 0
            for await input in transport.inbound {
                log.note(input)
                guard case .audio = input else { continue }
                frames += 1
                if frames == 25 { for output in script { try? await transport.send(output) } }
            }
        }) { port, stop in
            try await Chromium.withPage("http://127.0.0.1:\(port)/", microphone: Self.tone) { page in
                try await page.screenshot("before", width: 900, height: 640)
                try await page.click("#call")
                try await page.wait(until: "parleyCall.samplesPlayed === 24000 && parleyCall.samplesHeard === 24000")
                let seen = log.value
                #expect(seen.frameLengths.allSatisfy { $0 == 320 })
                #expect(seen.frameLengths.count >= 50)
                #expect(seen.loudest > 1000, "the microphone's tone did not arrive")
                #expect(seen.positions == seen.positions.sorted())
                #expect(seen.positions.count >= 3)
                #expect(seen.positions.allSatisfy { (0...24_000).contains($0) })
                let lines = try await page.evaluate("[...document.querySelectorAll('#turns > li')].map((line) => line.innerText)")
                #expect(
                    lines == [
                        "You\n\nI need a cardiologist on Tuesday, please.", "find doctors department: cardiology → doctors: [\"Dr. Adler\",\"Dr. <b>Brandt</b>\"]",
                        "Agent\n\nDr. Adler is free on Tuesday at ten. Shall I book it?", "You\n\nyes ple",
                    ])
                #expect(try await page.evaluate("document.querySelector('.tool pre').textContent").stringValue?.contains("<b>Brandt</b>") == true)
                #expect(try await page.evaluate("document.querySelector('#latency-total').textContent") == "Last reply after 545 ms")
                #expect(try await page.evaluate("document.body.dataset.state") == "listening")
                try await page.click("#latency summary")
                let stages = try await page.evaluate("document.querySelectorAll('#latency-stages tr').length")
                #expect(stages == 5)
                try await page.screenshot("call-light", width: 900, height: 640)
                try await page.screenshot("call-dark-phone", width: 390, height: 760, dark: true)

                await stop()
                try await page.wait(until: "document.body.dataset.state === 'offline'")
                let problem = try await page.evaluate("document.querySelector('#problem').textContent")
                #expect(problem == "The server is shutting down.")
                #expect(page.complaints.isEmpty, "\(page.complaints)")
            }
        }
    }

    @Test func anInterruptionSilencesTheAgentAtOnce() async throws {
        let log = Log()
        try await withServer(handle: { transport in
            var phase = 0
            for await input in transport.inbound {
                log.note(input)
                switch input {
                case .audio where phase == 0:
                    phase = 1
                    try? await transport.send(.event(.agentSpeaking))
                    try? await transport.send(.event(.agentText("This is a long story.")))
                    for frame in Self.voice(seconds: 5) { try? await transport.send(.audio(frame)) }
                case .playbackPosition(let samples) where phase == 1 && samples > 12_000:
                    phase = 2
                    try? await transport.send(.event(.interrupted(heard: "This is")))
                default: break
                }
            }
        }) { port, _ in
            try await Chromium.withPage("http://127.0.0.1:\(port)/", microphone: Self.tone) { page in
                try await page.click("#call")
                try await page.wait(until: "document.querySelector('.interrupted') !== null")
                // Two seconds of frames from the microphone later the agent would have said much more.
                try await page.evaluateFrames(100)
                let played = try await page.evaluate("parleyCall.samplesPlayed").numberValue ?? 0
                #expect(played > 12_000 && played < 36_000)
                #expect(try await page.evaluate("document.querySelector('.agent p').textContent") == "This is")
                #expect(log.value.positions.last.map { $0 <= Int(played) } == true)
                try await page.click("#call")
                #expect(try await page.evaluate("document.body.dataset.state") == "offline")
                #expect(page.complaints.isEmpty, "\(page.complaints)")
            }
        }
    }

    @Test func aDeniedMicrophoneIsSaidPlainly() async throws {
        try await withServer(handle: echo) { port, _ in
            try await Chromium.withPage(
                "http://127.0.0.1:\(port)/", microphone: Self.tone, grantsMicrophone: false
            ) { page in
                try await page.click("#call")
                try await page.wait(until: "!document.querySelector('#problem').hidden")
                let problem = try await page.evaluate("document.querySelector('#problem').textContent")
                #expect(problem.stringValue?.hasPrefix("The microphone is blocked.") == true)
                #expect(try await page.evaluate("document.querySelector('#call-label').textContent") == "Call")
                try await page.screenshot("denied", width: 390, height: 760)
            }
        }
    }

    @Test func aBusyServerIsSaidPlainly() async throws {
        try await withServer({ $0.maximumCalls = 1 }, handle: echo) { port, _ in
            let other = try await WebSocketClient.connect(port: port)
            try await Chromium.withPage("http://127.0.0.1:\(port)/", microphone: Self.tone) { page in
                try await page.click("#call")
                try await page.wait(until: "!document.querySelector('#problem').hidden")
                let problem = try await page.evaluate("document.querySelector('#problem').textContent")
                #expect(problem == "All lines are busy. Try again in a moment.")
            }
            try await other.close()
        }
    }
}

extension Chromium {
    /// Waits for so many more frames of the microphone to have been sent.
    fileprivate func evaluateFrames(_ count: Int) async throws {
        let now = try await evaluate("parleyCall.framesSent").numberValue ?? 0
        try await wait(until: "parleyCall.framesSent >= \(Int(now) + count)")
    }
}
