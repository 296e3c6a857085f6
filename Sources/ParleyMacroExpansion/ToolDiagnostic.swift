#if ToolMacro
import SwiftDiagnostics
import SwiftSyntax

/// What `@Tool` says of a function that it cannot make a tool of.
enum ToolDiagnostic: DiagnosticMessage {
    case notAFunction
    case generic
    case mutating
    case isOperator
    case undocumented(String)
    case unnamed
    case variadic(String)
    case unsupported(String, hint: String?)
    case noSuchParameter(String)

    var message: String {
        switch self {
        case .notAFunction: "@Tool can only be attached to a function"
        case .generic: "a tool cannot be generic: a model knows no type parameters"
        case .mutating: "a tool cannot be mutating: keep what changes in an actor or behind a lock"
        case .isOperator: "a tool needs a name of letters, digits and underscores"
        case .undocumented(let name):
            "'\(name)' needs a documentation comment: it is what the model is told of the tool"
        case .unnamed: "a tool's parameter needs a name: it is what the model calls the argument"
        case .variadic(let name): "'\(name)' cannot be variadic; use an array"
        case .unsupported(let type, let hint):
            "'\(type)' cannot be an argument of a tool; "
                + (hint ?? "use String, Int, Double, Bool, a CaseIterable enum of strings, or an array or optional of these")
        case .noSuchParameter(let name): "the documentation comment speaks of '\(name)', which is no parameter"
        }
    }

    var isError: Bool { severity == .error }

    var severity: DiagnosticSeverity {
        if case .noSuchParameter = self { return .warning }
        return .error
    }

    var diagnosticID: MessageID {
        let name = String(describing: self).prefix { $0.isLetter }
        return MessageID(domain: "ParleyMacros", id: String(name))
    }

    func at(_ node: some SyntaxProtocol) -> Diagnostic { Diagnostic(node: Syntax(node), message: self) }
}
#endif
