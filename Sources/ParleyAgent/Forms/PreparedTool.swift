public import ParleyCore
import ParleyLanguage

/// A form's tool that makes what it has prepared, and nothing else.
///
/// What ``FormTool/prepare(_:context:)`` has come to comes to the same when it is prepared again; what a model has
/// written by itself, in words or in figures, is looked up like everything else. So there is one way in for both.
public protocol PreparedTool: FormTool {
    /// Makes what was prepared, with its arguments.
    /// - Throws: ``FormRefusal`` where something has come in between.
    func make(_ arguments: [String: JSONValue], context: ToolContext) async throws -> JSONValue

    /// What of a request that a model has written may be believed. By default who somebody is, and what proves it
    /// (``FormSlot/isKept``), only from the caller's own words.
    func believed(_ request: FormRequest, context: ToolContext) -> FormRequest

    /// Puts refusals into words for a model.
    func wording(_ moment: Moment) -> Wording
}

/// Why something cannot be done, to be said.
public struct FormRefusal: Error, Sendable, Hashable {
    public var line: Line

    public init(_ line: Line) { self.line = line }
}

extension PreparedTool {
    public var effect: ToolEffect { form.changes ? .changes : .reads }
    public var proposes: Bool { true }

    public func believed(_ request: FormRequest, context: ToolContext) -> FormRequest {
        var request = request
        for slot in form.slots where slot.isKept {
            guard let value = request[slot.key], !slot.type.isSaid(value, in: context.callerWords, at: context.moment) else { continue }
            request.values[slot.key] = nil
        }
        return request
    }

    /// Whether the caller has just said yes to a question in a model's own words that tells what would be done.
    private func isReadBack(_ line: Line, _ context: ToolContext) -> Bool {
        guard let question = context.consent.question else { return false }
        let said = [question] + context.callerWords
        return wording(context.moment).details(of: line).allSatisfy { detail in
            switch detail {
            case .day(let day): context.language.days(in: question, today: context.moment.today).contains { $0.value.named.contains(day) }
            case .time(let time): context.language.times(in: question, today: context.moment.today, now: context.moment.time).contains { $0.value.named.contains { $0.contains(time) } }
            case .number(let number): context.language.numbers(in: question).contains { $0.value.value == Double(number) }
            case .text(let text): said.contains { SaidWords.hold(.string(text), in: [$0], context.language) }
            case .list, .either, .line: false
            }
        }
    }

    public func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        var request = FormRequest(arguments: arguments, of: form)
        // What a form has copied is the caller's.
        if context.author == .model { request = believed(request, context: context) }
        request.isAgreed = context.consent == .given
        do {
            switch try await prepare(request, context: context) {
            case .ready(let ready):
                guard !form.changes || context.consent.covers(ready.arguments, isExact: ready.isExact) || isReadBack(ready.readBack, context) else {
                    return .proposed(ready.arguments, readBack: wording(context.moment).text(ready.readBack))
                }
                do {
                    return .result(try await make(ready.arguments, context: context))
                } catch let refusal as FormRefusal {
                    // What has come in between may leave something else to offer.
                    switch try await prepare(request, context: context) {
                    case .ready: throw refusal
                    case .ask(let question): throw FormRefusal(question.line)
                    case .refused(let line): throw FormRefusal(line)
                    }
                }
            case .ask(let question): throw FormRefusal(question.line)
            case .refused(let line): throw FormRefusal(line)
            }
        } catch let refusal as FormRefusal {
            return .refused(ask: wording(context.moment).text(refusal.line) ?? refusal.line.key.rawValue)
        }
    }
}
