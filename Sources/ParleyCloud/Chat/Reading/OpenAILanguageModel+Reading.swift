import Foundation
public import ParleyCore
import Synchronization

/// Readings over the chat endpoint: a line as a structured answer (`response_format`), a choice as one token
/// with its alternatives (`top_logprobs`). Where a service does not tell probabilities, what it answers has 1
/// and everything else 0.
extension OpenAILanguageModel: ReadingModel {
    public var readingModel: (any ReadingModel)? { self }

    public func openReading() async throws -> any ReadingSession { OpenAIReadingSession(model: self) }

    /// - Throws: ``CloudError``; ``ReadingError``; `CancellationError`.
    func answer(_ question: ReadingQuestion) async throws -> ReadingAnswer {
        switch question.form {
        case .line(let grammar):
            guard !grammar.acts.isEmpty else { throw ReadingError.nothingOffered }
            let schema = CopySchema(grammar)
            return .line(try schema.reading(try await text(of: question.input) { $0.line(schema) }))
        case .choice(let options):
            guard !options.isEmpty else { throw ReadingError.nothingOffered }
            return .weights(try await weights(of: options, question.input))
        case .ending: return .weights([])
        }
    }

    private func weights(of options: [String], _ input: ReadingInput) async throws -> [Double] {
        if abilities.tellsProbabilities {
            do {
                if let shares = try await text(of: input, { $0.token() }).firstTokenShares(of: options) { return shares }
            } catch ReadingError.noAnswer {
                // A model that reasons first says nothing in one token.
            }
        }
        let text = try await text(of: input) { $0.choice(of: options) }
        let members = StructuredAnswer(text.bytes).objects.joined()
        guard let member = members.first(where: { $0.name == ReadingRequest.answerName }), options.contains(member.value) else {
            throw ReadingError.noAnswer
        }
        let certain = options.map { $0 == member.value ? 1.0 : 0 }
        let shares = text.shares(of: options, at: member.range.lowerBound) ?? certain
        let all = shares.reduce(0, +)
        return shares.map { $0 / all }
    }

    /// Makes a request, if need be once more without what the service refuses.
    private func text(of input: ReadingInput, _ body: @escaping @Sendable (ReadingRequest) -> [UInt8]) async throws -> ScoredText {
        let limit = configuration.firstTokenLimit
        let configuration = configuration
        // A structured answer is of use when it is whole.
        return try await withDeadline(limit, clock: clock, else: service.timedOut(limit, waitingFor: "answer")) {
            let measured = ReadingRequest(configuration: configuration, input: input, isMeasured: true)
            var plain = measured
            plain.isMeasured = false
            guard abilities.tellsProbabilities else { return try await scoredText(body(plain)) }
            do {
                return try await scoredText(body(measured))
            } catch let error as CloudError where error.reason == .badRequest || error.reason == .badModel {
                let text = try await scoredText(body(plain))
                // It was that, and will be the next time.
                abilities.noteNoProbabilities()
                return text
            }
        }
    }

    private func scoredText(_ body: [UInt8]) async throws -> ScoredText {
        let response = try await CloudHTTP.execute(completion(body), for: service)
        let bytes = try await CloudHTTP.collect(response, for: service, limit: configuration.maximumAnswerBytes)
        guard let json = try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self)) else {
            throw service.error(.protocolViolation, "the answer is not JSON")
        }
        if let error = json["error"], error != .null, error != false { throw service.error(object: error) }
        guard let choice = json["choices"]?.arrayValue?.first, let text = ScoredText(choice) else { throw ReadingError.noAnswer }
        return text
    }
}

/// What has turned out about a service in the course of the process.
final class ServiceAbilities: Sendable {
    private let probabilities = Atomic<Bool>(true)

    var tellsProbabilities: Bool { probabilities.load(ordering: .relaxed) }

    func noteNoProbabilities() { probabilities.store(false, ordering: .relaxed) }
}
