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

    /// What of a model's request may be believed; by default all of it.
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

    public func believed(_ request: FormRequest, context: ToolContext) -> FormRequest { request }

    public func call(_ arguments: [String: JSONValue], context: ToolContext) async throws -> ToolOutcome {
        var request = FormRequest(arguments: arguments, of: form)
        request.isAgreed = true
        do {
            switch try await prepare(believed(request, context: context), context: context) {
            case .ready(let arguments, _, _): return .result(try await make(arguments, context: context))
            case .ask(let question): throw FormRefusal(question.line)
            case .refused(let line): throw FormRefusal(line)
            }
        } catch let refusal as FormRefusal {
            return .refused(ask: wording(context.moment).text(refusal.line) ?? refusal.line.key.rawValue)
        }
    }
}
