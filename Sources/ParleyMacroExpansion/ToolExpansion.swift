#if ToolMacro
public import SwiftSyntax
import SwiftSyntaxBuilder
public import SwiftSyntaxMacros

/// Expands `@Tool`: beside a function, a property that makes a `FunctionTool` of it.
public struct ToolExpansion: PeerMacro {
    public static func expansion(
        of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let function = declaration.as(FunctionDeclSyntax.self) else {
            context.diagnose(ToolDiagnostic.notAFunction.at(node))
            return []
        }
        guard let signature = ToolSignature(function, in: context) else { return [] }
        return ["\(raw: property(for: signature, attribute: node, in: context))"]
    }

    private static func property(
        for signature: ToolSignature, attribute: AttributeSyntax, in context: some MacroExpansionContext
    ) -> String {
        let place = Place(of: signature.function, in: context)
        let inputs = signature.arguments.map { argument in
            "    let \(argument.name)Input = ParleyAgent.ToolInput<\(argument.type)>"
                + "(\(literal(argument.modelName)), \(literal(argument.description)))\n"
        }
        let parameters = signature.arguments.map { "\($0.name)Input.\($0.isRequired ? "required" : "optional")" }
        var settings = ["name: \(literal(signature.modelName))", "description: \(literal(signature.description))"]
        if !parameters.isEmpty { settings.append("parameters: [\(parameters.joined(separator: ", "))]") }
        for given in attribute.arguments?.as(LabeledExprListSyntax.self) ?? [] {
            let value = given.expression.trimmedDescription
            switch given.label?.text {
            case nil: settings.insert(value, at: 0)
            case "name": settings = settings.map { $0.hasPrefix("name: ") ? "name: \(value)" : $0 }
            case let label?: settings.append("\(label): \(value)")
            }
        }
        let call = signature.function.name.trimmedDescription
            + "(" + signature.parameters.map(\.passed).joined(separator: ", ") + ")"
        let isAwaited = signature.isAwaited || place.isActor
        return """
            \(place.modifiers)var \(signature.name)Tool: ParleyAgent.FunctionTool {
            \(inputs.joined())    return ParleyAgent.FunctionTool(
                    \(settings.joined(separator: ", "))
                ) { arguments, context in
                    try \(isAwaited ? "await " : "")ParleyAgent.ToolOutcome.of(\(place.receiver)\(call))
                }
            }
            """
    }

    private static func literal(_ text: String) -> String { text.isEmpty ? "\"\"" : StringLiteralExprSyntax(content: text).description }

    /// Where the function stands, and so how it is called and how the property is declared.
    private struct Place {
        var receiver = ""
        var modifiers = ""
        var isActor = false

        init(of function: FunctionDeclSyntax, in context: some MacroExpansionContext) {
            let isStatic = function.modifiers.contains { ["static", "class"].contains($0.name.text) }
            let surroundings = context.lexicalContext.first
            let isMember = surroundings.map {
                $0.is(StructDeclSyntax.self) || $0.is(ClassDeclSyntax.self) || $0.is(EnumDeclSyntax.self)
                    || $0.is(ActorDeclSyntax.self) || $0.is(ExtensionDeclSyntax.self) || $0.is(ProtocolDeclSyntax.self)
            } ?? false
            if isMember || isStatic { receiver = isStatic ? "Self." : "self." }
            isActor = surroundings?.is(ActorDeclSyntax.self) == true && !isStatic
                && !function.modifiers.contains { $0.name.text == "nonisolated" }
            let kept = ["public", "package", "internal", "fileprivate", "private", "static", "class", "nonisolated"]
            var words = function.modifiers.map(\.name.text).filter(kept.contains)
            if isActor { words.append("nonisolated") }
            modifiers = words.map { $0 + " " }.joined()
        }
    }
}
#endif
