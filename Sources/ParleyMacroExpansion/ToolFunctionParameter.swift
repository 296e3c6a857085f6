#if ToolMacro
import SwiftSyntax

/// One parameter of a function that is to be a tool.
struct ToolFunctionParameter {
    /// As the function itself calls it.
    let name: String
    /// As its call writes it, with the colon; empty where it has none.
    let label: String
    /// The type of its value where there is one.
    let type: String
    let description: String
    let isOptional: Bool
    let defaultValue: String?
    /// It is the call's `ToolContext`, which the model knows nothing of.
    let isContext: Bool

    var modelName: String { ToolSignature.modelName(name) }
    var isRequired: Bool { !isOptional && defaultValue == nil }

    /// As the expansion passes it.
    var passed: String {
        if isContext { return "\(label)context" }
        if isRequired { return "\(label)\(name)Input.value(in: arguments)" }
        let fallback = defaultValue.flatMap { $0 == "nil" ? nil : " ?? \($0)" } ?? ""
        return "\(label)\(name)Input.optionalValue(in: arguments)\(fallback)"
    }

    struct Fault: Error {
        var diagnostic: ToolDiagnostic
        var node: Syntax
    }

    static func name(of syntax: FunctionParameterSyntax) -> String {
        (syntax.secondName ?? syntax.firstName).text.filter { $0 != "`" }
    }

    static func read(_ syntax: FunctionParameterSyntax, comment: DocumentationComment) -> Result<ToolFunctionParameter, Fault> {
        let name = name(of: syntax)
        guard name != "_" else { return .failure(Fault(diagnostic: .unnamed, node: Syntax(syntax))) }
        if let ellipsis = syntax.ellipsis { return .failure(Fault(diagnostic: .variadic(name), node: Syntax(ellipsis))) }
        let first = syntax.firstName.text
        let label = first == "_" ? "" : "\(syntax.firstName.trimmedDescription): "
        func parameter(_ type: String, isOptional: Bool, isContext: Bool = false) -> Result<ToolFunctionParameter, Fault> {
            .success(ToolFunctionParameter(
                name: name, label: label, type: type, description: comment.parameters[name] ?? "", isOptional: isOptional,
                defaultValue: syntax.defaultValue?.value.trimmedDescription, isContext: isContext))
        }
        let type = syntax.type
        if ["ToolContext", "ParleyAgent.ToolContext"].contains(type.trimmedDescription) {
            return parameter("", isOptional: false, isContext: true)
        }
        let value = ArgumentType.unwrapped(type)
        if let fault = ArgumentType.fault(of: value ?? type) {
            return .failure(Fault(diagnostic: .unsupported(fault.type, hint: fault.hint), node: Syntax(type)))
        }
        return parameter((value ?? type).trimmedDescription, isOptional: value != nil)
    }
}
#endif
