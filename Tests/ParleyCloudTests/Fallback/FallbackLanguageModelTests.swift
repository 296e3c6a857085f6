import ParleyCore
import Synchronization
import TestSupport
import Testing

@testable import ParleyCloud

@Suite(.timeLimit(.minutes(1)))
struct FallbackLanguageModelTests {
    typealias Script = [Step<LanguageModelEvent>]

    /// A model that answers by its scripts and remembers what it was asked.
    final class FakeModel: LanguageModel {
        let scripts: Scripts<LanguageModelEvent>
        let opening: Script
        let tokens: Int?
        let asked = Mutex<[LanguageModelRequest]>([])
        let prepared = Mutex(0)
        let opened = Mutex(0)
        let closed = Mutex(0)

        init(_ scripts: [Script], opening: Script = [], tokens: Int? = nil, clock: CallClock) {
            self.scripts = Scripts(scripts, clock: clock)
            self.opening = opening
            self.tokens = tokens
        }

        func openSession() async throws -> any LanguageModelSession {
            try await scripts.perform(opening) { _ in }
            opened.withLock { $0 += 1 }
            return Session(model: self)
        }

        struct Session: LanguageModelSession {
            let model: FakeModel
            func prepare(_ request: LanguageModelRequest, isComplete: Bool) async { model.prepared.withLock { $0 += 1 } }
            func respond(to request: LanguageModelRequest) -> AsyncThrowingStream<LanguageModelEvent, any Error> {
                model.asked.withLock { $0.append(request) }
                return model.scripts.stream()
            }
            func tokenCount(of message: Message) -> Int { model.tokens ?? message.estimatedTokenCount }
            func close() async { model.closed.withLock { $0 += 1 } }
        }
    }

    struct Outcome: Sendable {
        var text = ""
        var calls: [ToolCall] = []
        var finish: FinishReason?
        var failed = false
        var firstText: Duration?
        var end = Duration.zero
    }

    static let request = LanguageModelRequest(instructions: "Be kind.", messages: [.caller("Is Dr. Lee in?")])
    static let deadlines = EngineDeadlines(firstOutput: .seconds(2), stall: .seconds(1), open: .seconds(2))

    final class Bench: Sendable {
        let manual = VirtualClock()
        let clock: CallClock
        let notes = Notes()
        let models: [FakeModel]
        let model: FallbackLanguageModel

        init(_ scripts: [[Script]], openings: [Script] = [], breaker: CircuitBreaker.Configuration = CircuitBreaker.Configuration()) {
            clock = CallClock(manual)
            let clock = clock
            models = scripts.enumerated().map {
                FakeModel($1, opening: $0 < openings.count ? openings[$0] : [], clock: clock)
            }
            model = FallbackLanguageModel(
                .of(models, stage: .languageModel, deadlines: deadlines, clock: clock, observer: notes, breaker: breaker))
        }

        func answer(_ session: any LanguageModelSession, _ request: LanguageModelRequest = request) async -> Outcome {
            var outcome = Outcome()
            do {
                for try await event in session.respond(to: request) {
                    switch event {
                    case .text(let text):
                        if !text.isBlank, outcome.firstText == nil { outcome.firstText = clock.now }
                        outcome.text += text
                    case .toolCall(let call): outcome.calls.append(call)
                    case .finished(let reason): outcome.finish = reason
                    case .turnCompletion, .toolCallBegan, .usage: break
                    }
                }
            } catch {
                outcome.failed = true
            }
            outcome.end = clock.now
            return outcome
        }

        func run(_ request: LanguageModelRequest = request) async -> Outcome {
            await manual.runAlone {
                await TurnObservation.$current.withValue(self.notes) {
                    guard let session = try? await self.model.openSession() else { return Outcome() }
                    let outcome = await self.answer(session, request)
                    await session.close()
                    return outcome
                }
            }
        }
    }

    static func say(_ words: String, each: Duration = .milliseconds(10)) -> Script {
        words.split(separator: " ", omittingEmptySubsequences: false)
            .flatMap { [.wait(each), .emit(.text($0 + " "))] } + [.emit(.finished(.stop))]
    }

    static func begin(_ words: String, then end: Step<LanguageModelEvent>) -> Script {
        Array(say(words).dropLast()) + [end]
    }

    @Test func aHistoryIsCountedByTheEngineThatNeedsTheMostOfThoseInUse() async {
        let manual = VirtualClock()
        let clock = CallClock(manual)
        let models: [any LanguageModel] = [
            FakeModel([[.fail(.unauthorized)]], tokens: 3, clock: clock), FakeModel([Self.say("Yes.")], tokens: 9, clock: clock),
        ]
        let model = FallbackLanguageModel(.of(models, stage: .languageModel, deadlines: Self.deadlines, clock: clock))
        let message = Message.caller("Is Dr. Lee in?")
        let counts = await manual.runAlone { () -> [Int] in
            guard let session = try? await model.openSession() else { return [] }
            let before = session.tokenCount(of: message)
            do { for try await _ in session.respond(to: Self.request) {} } catch { return [before] }
            return [before, session.tokenCount(of: message)]
        }
        #expect(counts == [message.estimatedTokenCount, 9])
    }

    // MARK: Whom it asks

    @Test func theFirstEngineAnswersAndNoOtherIsAsked() async {
        let bench = Bench([[Self.say("He is in.")], [Self.say("No.")]])
        let outcome = await bench.run()
        #expect(outcome.text == "He is in. ")
        #expect(outcome.finish == .stop)
        #expect(bench.models[1].opened.withLock { $0 } == 0)
        #expect(bench.notes.story == "first answered")
        #expect(bench.notes.answered.withLock { $0 } == ["first"])
        #expect(bench.models[0].closed.withLock { $0 } == 1)
    }

    @Test func aLateEngineIsReplacedAtItsDeadlineAndNotAskedAgain() async {
        let bench = Bench([[[.hang]], [Self.say("He is in.")]])
        let outcome = await bench.run()
        #expect(outcome.text == "He is in. ")
        #expect(outcome.firstText == .milliseconds(2_010))
        #expect(bench.models[0].scripts.count == 1)
        #expect(bench.models[0].scripts.inProgress == 0)
        #expect(bench.notes.story == "first late, first → second, second answered")
        #expect(bench.notes.failures.withLock { $0 }.map(\.reason) == ["late"])
        #expect(bench.notes.answered.withLock { $0 } == ["second"])
    }

    @Test func silentProgressIsNotUsefulOutput() async {
        let spaces: Script = (0..<100).flatMap { _ -> Script in [.wait(.milliseconds(100)), .emit(.text(" "))] }
        let bench = Bench([[spaces], [Self.say("He is in.")]])
        let outcome = await bench.run()
        #expect(outcome.firstText == .milliseconds(2_010))
        #expect(bench.notes.story.hasPrefix("first late"))
        #expect(outcome.text.trimmed == "He is in.")
    }

    @Test(arguments: [FailureReason.unreachable, .unavailable, .closed, .garbled, .empty])
    func aPassingFailureIsTriedAgainOnce(reason: FailureReason) async {
        let bench = Bench([[[.fail(reason)], Self.say("He is in.")], [Self.say("No.")]])
        let outcome = await bench.run()
        #expect(outcome.text == "He is in. ")
        #expect(bench.models[0].scripts.count == 2)
        #expect(bench.models[1].scripts.count == 0)
    }

    @Test func onlyOnce() async {
        let bench = Bench([[[.fail(.unavailable)]], [Self.say("He is in.")]])
        #expect(await bench.run().text == "He is in. ")
        #expect(bench.models[0].scripts.count == 2)
    }

    @Test(arguments: [FailureReason.rateLimited, .unauthorized, .misconfigured, .rejected, .quotaExceeded])
    func aFailureThatWillBeTheSameIsNot(reason: FailureReason) async {
        let bench = Bench([[[.fail(reason)]], [Self.say("He is in.")]])
        let outcome = await bench.run()
        #expect(outcome.text == "He is in. ")
        #expect(outcome.firstText == .milliseconds(10))
        #expect(bench.models[0].scripts.count == 1)
    }

    @Test func thereIsNoSecondAttemptWhenLittleTimeIsLeft() async {
        let bench = Bench([[[.wait(.milliseconds(1_500)), .fail(.closed)]], [Self.say("He is in.")]])
        let outcome = await bench.run()
        #expect(bench.models[0].scripts.count == 1)
        #expect(outcome.firstText == .milliseconds(1_510))
    }

    @Test func aSecondAttemptHasWhatTheFirstLeftOfTheDeadline() async {
        let bench = Bench([[[.wait(.seconds(1)), .fail(.closed)], [.hang]], [Self.say("He is in.")]])
        let outcome = await bench.run()
        #expect(bench.models[0].scripts.count == 2)
        #expect(outcome.firstText == .milliseconds(2_010))
    }

    @Test func anEmptyAnswerIsNone() async {
        let bench = Bench([[[.emit(.finished(.stop))]], [Self.say("He is in.")]])
        #expect(await bench.run().text == "He is in. ")
        #expect(bench.notes.story == "first empty, first empty, first → second, second answered")
    }

    @Test func aSessionThatCannotBeOpenedIsAFailureToo() async {
        let bench = Bench([[Self.say("No.")], [Self.say("He is in.")]], openings: [[.fail(.unauthorized)]])
        #expect(await bench.run().text == "He is in. ")
        let hanging = Bench([[Self.say("No.")], [Self.say("He is in.")]], openings: [[.hang]])
        #expect(await hanging.run().firstText == .milliseconds(2_010))
    }

    @Test func whenNobodyAnswersTheTurnIsToldSo() async {
        let bench = Bench([[[.hang]], [[.fail(.unauthorized)]]])
        let outcome = await bench.run()
        #expect(outcome.failed)
        #expect(outcome.end == .seconds(2))
        #expect(bench.notes.story.hasSuffix("exhausted"))
    }

    // MARK: Circuits

    @Test func anOpenCircuitCostsNoTime() async {
        let bench = Bench([[[.fail(.unauthorized)]], [Self.say("He is in.")]])
        _ = await bench.run()
        let before = bench.clock.now
        let outcome = await bench.run()
        #expect(outcome.firstText.map { $0 - before } == .milliseconds(10))
        #expect(bench.models[0].scripts.count == 1)
    }

    @Test func aCircuitClosesAgainByItself() async {
        var breaker = CircuitBreaker.Configuration()
        breaker.failures = 1
        let bench = Bench([[[.hang], Self.say("I am back.")], [Self.say("He is in.")]], breaker: breaker)
        let texts = await bench.manual.runAlone {
            var texts: [String] = []
            guard let session = try? await bench.model.openSession() else { return texts }
            for _ in 0..<4 {
                texts.append(await bench.answer(session).text)
                try? await bench.clock.sleep(until: bench.clock.now + .seconds(6))
            }
            return texts
        }
        #expect(texts == ["He is in. ", "He is in. ", "I am back. ", "I am back. "])
        #expect(bench.notes.story.contains("first circuit open"))
        #expect(bench.notes.story.contains("first circuit half_open"))
        #expect(bench.notes.story.contains("first circuit closed"))
    }

    @Test func whereEveryCircuitIsOpenSomebodyIsAskedAllTheSame() async {
        let bench = Bench([[[.fail(.rateLimited)], Self.say("He is in.")]])
        #expect(await bench.run().failed)
        #expect(await bench.run().text == "He is in. ")
    }

    @Test func anInterruptedRequestSaysNothingAboutTheEngine() async {
        var breaker = CircuitBreaker.Configuration()
        breaker.failures = 1
        let bench = Bench([[[.hang]]], breaker: breaker)
        await bench.manual.runAlone {
            guard let session = try? await bench.model.openSession() else { return }
            await withTaskGroup(of: Void.self) { group in
                group.addTask { _ = await bench.answer(session) }
                try? await bench.clock.sleep(until: .seconds(1))
                group.cancelAll()
            }
            try? await bench.clock.sleep(until: .seconds(5))
        }
        #expect(bench.notes.story == "")
        #expect(bench.models[0].scripts.inProgress == 0)
        #expect(bench.model.chain.engines[0].health.state == .closed)
    }

    // MARK: In the middle of an answer

    @Test(arguments: [Step<LanguageModelEvent>.fail(.closed), .fail(.rateLimited), .hang])
    func theNextEngineGoesOnBehindTheWordsThatWereSaid(end: Step<LanguageModelEvent>) async {
        let bench = Bench([[Self.begin("He is in on", then: end)], [Self.say("Thursday at nine.")]])
        let outcome = await bench.run()
        #expect(outcome.text == "He is in on Thursday at nine. ")
        #expect(bench.models[0].scripts.count == 1)
        let asked = bench.models[1].asked.withLock { $0.first?.messages } ?? []
        #expect(asked.dropFirst().first == .agent("He is in on"))
        #expect(asked.last == .note(FallbackLanguageModel.Lines().goOn))
        if case .hang = end { #expect(outcome.end == .milliseconds(40 + 1_000 + 30)) }
    }

    @Test func anEngineThatBeginsAgainIsNotHeardTwice() async {
        let bench = Bench([[Self.begin("He is in on", then: .fail(.closed))], [Self.say("He is in on Thursday.")]])
        #expect(await bench.run().text == "He is in on Thursday. ")
    }

    @Test func aWordThatWasCutIsSaidOnceAndWhole() async {
        let cut: Script = [.emit(.text("He is in on Thu")), .emit(.text("rs")), .fail(.closed)]
        let bench = Bench([[cut], [Self.say("Thursday at nine.")]])
        #expect(await bench.run().text == "He is in on Thursday at nine. ")
    }

    @Test func anAnswerThatWasCompleteButForItsEndIsLeftAsItIs() async {
        let bench = Bench([[Self.begin("He is in.", then: .hang)], [[.emit(.finished(.stop))]]])
        let outcome = await bench.run()
        #expect(outcome.text == "He is in. ")
        #expect(!outcome.failed)
    }

    @Test func aLoneEngineIsAskedToGoOnItself() async {
        let bench = Bench([[Self.begin("He is in on", then: .fail(.closed)), Self.say("Thursday.")]])
        #expect(await bench.run().text == "He is in on Thursday. ")
    }

    @Test func halfAnAnswerIsEndedInWords() async {
        let bench = Bench([[Self.begin("He is in on", then: .fail(.rateLimited))], [[.fail(.unauthorized)]]])
        let outcome = await bench.run()
        #expect(!outcome.failed)
        #expect(outcome.text == "He is in on … " + FallbackLanguageModel.Lines().brokenOff)
        #expect(outcome.finish == .stop)
    }

    @Test func aStallHasADeadlineOfItsOwn() async {
        let slow = Self.say("one two three four five six.", each: .milliseconds(900))
        let bench = Bench([[slow], [Self.say("No.")]])
        let outcome = await bench.run()
        #expect(outcome.text == "one two three four five six. ")
        #expect(bench.models[1].scripts.count == 0)
    }

    @Test(arguments: [Step<LanguageModelEvent>.fail(.closed), .hang])
    func anAnswerIsWholeWithItsLastEvent(end: Step<LanguageModelEvent>) async {
        let bench = Bench([[Self.say("He is in.") + [end]], [Self.say("No.")]])
        let outcome = await bench.run()
        #expect(outcome.text == "He is in. ")
        #expect(outcome.end == .milliseconds(30))
        #expect(bench.models[1].scripts.count == 0)
    }

    // MARK: Tool calls

    @Test func callsAreNotBegunByAnAnswerThatThenFails() async {
        let call = ToolCall(id: "c1", name: "book", arguments: ["day": "Monday"])
        let failing: Script = [.emit(.toolCallBegan(name: "book")), .emit(.toolCall(call)), .fail(.closed)]
        let bench = Bench([[failing], [[.emit(.toolCallBegan(name: "book")), .emit(.toolCall(call)), .emit(.finished(.toolCalls))]]])
        let outcome = await bench.run()
        #expect(outcome.calls == [call])
        #expect(outcome.finish == .toolCalls)
    }

    @Test func aCallHasAnIdentifierOfItsOwn() async {
        let call = ToolCall(id: "call_1", name: "book", arguments: [:])
        let bench = Bench([[[.emit(.toolCall(call)), .emit(.toolCall(call)), .emit(.finished(.toolCalls))]]])
        let request = LanguageModelRequest(
            instructions: "", messages: [.caller("Hello"), .toolCalls([call])])
        #expect(await bench.run(request).calls.map(\.id) == ["call_1-2", "call_1-3"])
    }

    // MARK: Reading ahead

    @Test func theEngineThatWouldBeAskedReadsAhead() async {
        let bench = Bench([[[.fail(.unauthorized)]], [Self.say("He is in.")]])
        await bench.manual.runAlone {
            guard let session = try? await bench.model.openSession() else { return }
            await session.prepare(Self.request, isComplete: false)
            _ = await bench.answer(session)
            await session.prepare(Self.request, isComplete: false)
        }
        #expect(bench.models.map { $0.prepared.withLock { $0 } } == [1, 1])
        #expect(bench.models.map { $0.opened.withLock { $0 } } == [1, 1])
    }
}
