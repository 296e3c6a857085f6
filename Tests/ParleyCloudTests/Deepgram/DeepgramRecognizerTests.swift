import ParleyCore
import ProviderSimulators
import TestSupport
import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct DeepgramRecognizerTests {
    private static func configuration(_ lines: String...) -> SimulatorConfiguration {
        var configuration = SimulatorConfiguration.quick
        configuration.stt.source = .script(lines)
        return configuration
    }

    @Test func aCallIsOneConnection() async throws {
        try await withSimulator(Self.configuration("I need a doctor.", "On Thursday, please.", "Thank you.")) { simulator in
            let stream = try await simulator.deepgram { $0.keyterms = ["Okafor", "Dr. Lee"] }.openStream()
            var caller = Caller(stream)
            caller.silence(0.5)
            var heard: [Transcript] = []
            for _ in 0..<3 {
                let end = caller.say(seconds: 1.5)
                heard.append(try await caller.words(upTo: end))
                caller.silence(1)
            }
            #expect(heard.map(\.text) == ["I need a doctor.", "On Thursday, please.", "Thank you."])
            #expect(heard.allSatisfy { $0.isFinal })
            await stream.close()
            let record = try await simulator.record("the end of the stream") { $0.requests(.stt).first?.ending != nil }
            let request = try #require(record.requests(.stt).first)
            #expect(record.requests(.stt).count == 1)
            #expect(request.path == "/v1/listen")
            #expect(request.query("keyterm") == ["Okafor", "Dr. Lee"])
            #expect(request.messageTypes.last == "CloseStream")
            #expect(request.ending == .answered)
        }
    }

    @Test func theFinalWordsAreAskedForWhenTheTurnEnds() async throws {
        try await withSimulator(Self.configuration("Yes, that works for me.")) { simulator in
            let stream = try await simulator.deepgram { $0.endpointing = .zero }.openStream()
            var caller = Caller(stream)
            let end = caller.say(seconds: 1.5, pause: 0.1)
            #expect(try await caller.words(upTo: end).text == "Yes, that works for me.")
            #expect(simulator.record.requests(.stt).first?.messageTypes == ["Finalize"])
            await stream.close()
        }
    }

    @Test func theFinalWordsCanBeAskedForWhenTheCallerPauses() async throws {
        try await withSimulator(Self.configuration("Yes.")) { simulator in
            let stream = try await simulator.deepgram {
                $0.endpointing = .zero
                $0.finalizesAtPauses = true
            }.openStream()
            var caller = Caller(stream)
            caller.silence(0.2)
            // Connected: what is asked for earlier than that goes without saying.
            try await simulator.record("the first audio") { ($0.requests(.stt).first?.binaryBytes ?? 0) > 0 }
            let end = caller.say(seconds: 1, pause: 0.2)
            try await simulator.record { $0.requests(.stt).first?.messageTypes == ["Finalize"] }
            #expect(try await caller.words(upTo: end).text == "Yes.")
            await stream.close()
        }
    }

    @Test func partialWordsComeWhileTheCallerSpeaks() async throws {
        try await withSimulator(Self.configuration("I would like to see a heart doctor.")) { simulator in
            let stream = try await simulator.deepgram().openStream()
            var caller = Caller(stream)
            caller.begin(at: 0)
            caller.sound(2)
            for await transcript in stream.transcripts {
                #expect(!transcript.isFinal)
                #expect("I would like to see a heart doctor.".hasPrefix(transcript.text))
                break
            }
            await stream.close()
        }
    }

    @Test func aLostConnectionIsReplacedAndNothingIsLost() async throws {
        try await withSimulator(Self.configuration("One two three.", "My name is Ann Lee.")) { simulator in
            let stream = try await simulator.deepgram().openStream()
            var caller = Caller(stream)
            let first = caller.say(seconds: 1.5)
            #expect(try await caller.words(upTo: first).text == "One two three.")
            caller.silence(1)
            caller.begin()
            caller.sound(1)
            for await transcript in stream.transcripts where "My name is Ann Lee.".hasPrefix(transcript.text) { break }
            simulator.dropConnections(of: .stt)
            caller.sound(1)
            let end = caller.position
            caller.silence(0.3)
            #expect(try await caller.words(upTo: end).text == "My name is Ann Lee.")
            let requests = simulator.record.requests(.stt)
            #expect(requests.count == 2)
            // Two seconds of speech, 0.3 s behind it, the second of silence before it, and 0.3 s from
            // before what was settled; not the first utterance. 32,000 bytes are a second.
            let resent = Double(requests.last?.binaryBytes ?? 0) / 32_000
            #expect((2...3.7).contains(resent), "\(resent) s")
            await stream.close()
        }
    }

    @Test(arguments: [
        (SimulatedFault.unauthorized, CloudError.Reason.unauthorized),
        (.stallAfterConnect, .timedOut), (.stallMidStream, .timedOut),
    ])
    func aFaultIsToldInTime(fault: SimulatedFault, reason: CloudError.Reason) async throws {
        try await withSimulator(Self.configuration("Hello.")) { simulator in
            simulator.setFault(fault, for: .stt)
            let stream = try await simulator.deepgram { $0.finalizeLimit = .milliseconds(600) }.openStream()
            var caller = Caller(stream)
            let end = caller.say(seconds: 0.3)
            let start = ContinuousClock.now
            let error = await #expect(throws: CloudError.self) { try await caller.words(upTo: end) }
            #expect(error?.reason == reason)
            #expect(ContinuousClock.now - start < .milliseconds(1_500))
            await stream.close()
        }
    }

    @Test(arguments: [SimulatedFault.refuse, .serverError, .closeWithoutCode, .drop, .errorMidStream, .rateLimited(retryAfter: nil)])
    func aFaultThatPassesIsRiddenOut(fault: SimulatedFault) async throws {
        try await withSimulator(Self.configuration("Hello there.")) { simulator in
            simulator.setFaults(.requests([1: fault]), for: .stt)
            let stream = try await simulator.deepgram { $0.finalizeLimit = .seconds(3) }.openStream()
            var caller = Caller(stream)
            let end = caller.say(seconds: 1)
            #expect(try await caller.words(upTo: end).text == "Hello there.")
            await stream.close()
        }
    }

    @Test(arguments: [SimulatedFault.oddByteCounts, .splitUTF8])
    func oddPiecesDoNoHarm(fault: SimulatedFault) async throws {
        try await withSimulator(Self.configuration("Doctor Müller, please.")) { simulator in
            simulator.setFault(fault, for: .stt)
            let stream = try await simulator.deepgram().openStream()
            var caller = Caller(stream)
            let end = caller.say(seconds: 1)
            #expect(try await caller.words(upTo: end).text == "Doctor Müller, please.")
            await stream.close()
        }
    }

    @Test func theNextTurnIsHeardAfterOneThatWasNot() async throws {
        try await withSimulator(Self.configuration("Lost.", "Found.")) { simulator in
            simulator.setFault(.stallAfterConnect, for: .stt)
            let stream = try await simulator.deepgram { $0.finalizeLimit = .milliseconds(400) }.openStream()
            var caller = Caller(stream)
            let first = caller.say(seconds: 1)
            await #expect(throws: CloudError.self) { try await caller.words(upTo: first) }
            simulator.setFault(nil, for: .stt)
            caller.silence(1)
            let second = caller.say(seconds: 1)
            // The connection that had stopped answering has been replaced.
            let text = try await caller.words(upTo: second).text
            #expect(text == "Lost." || text == "Found.")
            #expect(simulator.record.requests(.stt).count == 2)
            await stream.close()
        }
    }

    @Test func nobodyThereIsTold() async throws {
        var configuration = DeepgramRecognizer.Configuration()
        configuration.baseURL = "http://127.0.0.1:\(deafPort)"
        configuration.key = Secret(testKey)
        let stream = try await DeepgramRecognizer(configuration: configuration).openStream()
        var caller = Caller(stream)
        let end = caller.say(seconds: 0.2)
        let error = await #expect(throws: CloudError.self) { try await caller.words(upTo: end) }
        #expect(error?.reason == .unreachable)
        await stream.close()
    }

    @Test func aCancelledWaitEnds() async throws {
        try await withSimulator(Self.configuration("Hello.")) { simulator in
            simulator.setFault(.stallAfterConnect, for: .stt)
            let stream = try await simulator.deepgram { $0.finalizeLimit = .seconds(50) }.openStream()
            var caller = Caller(stream)
            let end = caller.say(seconds: 1)
            let final = try #require(caller.utterance?.end(at: end))
            let task = Task { try await final.words }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            await stream.close()
        }
    }

    @Test func aQuietCallIsKeptAlive() async throws {
        try await withSimulator(Self.configuration("Hello.")) { simulator in
            let stream = try await simulator.deepgram(clock: CallClock(HurriedClock(factor: 20))).openStream()
            try await simulator.record("a KeepAlive") { $0.requests(.stt).first?.messageTypes.contains("KeepAlive") == true }
            await stream.close()
        }
    }

    // MARK: Flux

    @Test func fluxReportsTurns() async throws {
        try await withSimulator(Self.configuration("Book a table for two.")) { simulator in
            let stream = try await simulator.deepgram { $0.model = "flux-general-en" }.openStream()
            let turns = try #require(stream as? any TurnReportingStream)
            var caller = Caller(stream)
            let end = caller.say(seconds: 2, pause: 1)
            var events: [RecognizerTurnEvent] = []
            for await report in turns.turnReports {
                events.append(report.event)
                if case .ended = report.event { break }
            }
            let line = "Book a table for two."
            #expect(events.first.map { if case .began = $0 { true } else { false } } == true)
            #expect(events.contains { if case .probablyEnded(line, _) = $0 { true } else { false } })
            #expect(events.last.map { if case .ended(line, .some) = $0 { true } else { false } } == true)
            #expect(try await caller.words(upTo: end).text == "Book a table for two.")
            await stream.close()
            let request = try #require(simulator.record.requests(.stt).first)
            #expect(request.path == "/v2/listen")
            #expect(!request.messageTypes.contains("KeepAlive"))
        }
    }

    @Test func fluxIsToldThatTheTurnHasEnded() async throws {
        try await withSimulator(Self.configuration("Yes.", "No.")) { simulator in
            let stream = try await simulator.deepgram {
                $0.model = "flux-general-en"
                $0.eagerEndOfTurnThreshold = nil
            }.openStream()
            var caller = Caller(stream)
            for expected in ["Yes.", "No."] {
                let end = caller.say(seconds: 1, pause: 0.1)
                #expect(try await caller.words(upTo: end).text == expected)
                caller.silence(1)
            }
            #expect(simulator.record.requests(.stt).first?.messageTypes.contains("ForceEndTurn") == true)
            await stream.close()
        }
    }
}
