import Foundation
import ParleyCore
import Synchronization

/// One call's readings.
final class LlamaReadingSession: ReadingSession {
    private struct State {
        var isClosed = false
        /// What is being read ahead.
        var ahead: ReadingJob?
    }

    private let model: LlamaLanguageModel
    private let number: Int
    private let state = Mutex(State())

    init(model: LlamaLanguageModel) {
        self.model = model
        number = model.scheduler.openReadings()
    }

    deinit { release() }

    func readAhead(_ inputs: [ReadingInput]) async {
        let readings = Set(inputs).map { Reading(task: model.task($0.task), tail: model.tail(of: $0.text, isWhole: false).tokens) }
        _ = try? await run(.readAhead, readings)
    }

    var judgesEndings: Bool { true }

    func ask(_ questions: [ReadingQuestion]) async throws -> [ReadingAnswer] { try await ask(questions) { _, _ in } }

    func ask(_ questions: [ReadingQuestion], told: @escaping @Sendable (Int, ReadingAnswer) -> Void) async throws -> [ReadingAnswer] {
        guard !questions.isEmpty else { return [] }
        // Questions about one text share what is read of it.
        var groups: [ReadingInput: [LlamaQuestion]] = [:]
        var order: [ReadingInput] = []
        for (index, question) in questions.enumerated() {
            if groups[question.input] == nil { order.append(question.input) }
            groups[question.input, default: []].append(try model.question(question.form, index: index))
        }
        let readings = order.map { input -> Reading in
            let tail = model.tail(of: input.text, isWhole: true)
            return Reading(task: model.task(input.task), tail: tail.tokens, lastWord: tail.lastWord, questions: groups[input] ?? [])
        }
        return try await run(.answer, readings, told: told)
    }

    func warm(_ tasks: [ReadingTask]) async throws {
        // One by one: not all of them need fit at once.
        for task in tasks {
            _ = try await run(.warm, [Reading(task: model.task(task), tail: [])])
            try await learn(task)
        }
    }

    /// Texts that are read at once for learning: a token takes half as long in a decode of some hundred as in one of ten.
    private static let lessonsAtOnce = 16
    /// Texts after which what is known of them is kept: whoever is interrupted goes on from there.
    private static let lessonsToKeep = 512

    /// Learns to tell a task's meanings, or recalls what was learnt.
    private func learn(_ task: ReadingTask) async throws {
        let own = model.task(task)
        guard !task.lessons.isEmpty, own.head.withLock({ $0 == nil }) else { return }
        let headFile = model.headFile(keptFor: task)
        for file in [model.headFile(broughtAlongFor: task), headFile].compactMap(\.self) where FileManager.default.fileExists(atPath: file.path) {
            guard let head = try? ReadingHead(contentsOf: file), head.width == model.weights.width else { continue }
            return own.head.withLock { $0 = head }
        }
        let tails = task.lessons.map { model.tail(of: $0.input, isWhole: true).tokens }
        let file = model.lessonsFile(for: task)
        var kept = file.map { LessonStates(contentsOf: $0, width: model.weights.width) } ?? LessonStates(width: model.weights.width)
        // Those behind the same words of the agent one after the other, so that these are read once.
        let missing = Set(tails.filter { kept[$0] == nil }).sorted { $0.lexicographicallyPrecedes($1) }
        for start in stride(from: 0, to: missing.count, by: Self.lessonsAtOnce) {
            let readings = missing[start..<min(start + Self.lessonsAtOnce, missing.count)].map { tail in
                Reading(task: own, tail: tail, questions: [LlamaQuestion(stateAsked: 0)])
            }
            _ = try await run(.answer, readings)
            for reading in readings { kept[reading.tail] = reading.questions[0].state ?? [] }
            let isLast = start + Self.lessonsAtOnce >= missing.count
            // Not being able to keep them, or what was learnt, costs the same time at the next start.
            if let file, isLast || start / Self.lessonsToKeep != (start + Self.lessonsAtOnce) / Self.lessonsToKeep { try? kept.write(to: file) }
        }
        let states = tails.map { kept[$0] ?? [] }
        let head = await Task.detached(priority: .utility) {
            ReadingHead(states: states, meanings: task.lessons.map(\.meanings), values: task.lessons.map(\.values))
        }.value
        own.head.withLock { $0 = head }
        if let headFile { try? head?.write(to: headFile) }
    }

    func close() async { release() }

    private func run(
        _ purpose: ReadingJob.Purpose, _ readings: [Reading], told: @escaping @Sendable (Int, ReadingAnswer) -> Void = { _, _ in }
    ) async throws -> [ReadingAnswer] {
        let ticket = ComputeTicket<[ReadingAnswer]>()
        let job = ReadingJob(session: number, purpose: purpose, readings: readings, told: told) { ticket.take()?.resume(with: $0) }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                // A cancellation that came first has left its mark on the ticket.
                guard ticket.wait(with: continuation) else { return continuation.resume(throwing: CancellationError()) }
                submit(job)
            }
        } onCancel: {
            ticket.cancel()?.resume(throwing: CancellationError())
            job.cancel()
        }
    }

    private func submit(_ job: ReadingJob) {
        let (isClosed, superseded) = state.withLock { state -> (Bool, ReadingJob?) in
            guard !state.isClosed else { return (true, nil) }
            defer { state.ahead = job.purpose == .readAhead ? job : nil }
            return (false, state.ahead)
        }
        if isClosed { return job.finish(.failure(ReadingError.closed)) }
        superseded?.giveUp(for: job)
        model.scheduler.submit(job)
    }

    private func release() {
        let (wasClosed, ahead) = state.withLock { state in
            defer {
                state.isClosed = true
                state.ahead = nil
            }
            return (state.isClosed, state.ahead)
        }
        guard !wasClosed else { return }
        ahead?.cancel()
        model.scheduler.closeReadings(of: number)
    }
}
