#if ToolMacro
import SwiftSyntax
import SwiftSyntaxMacros

/// What a function's declaration says of the tool that is made of it.
struct ToolSignature {
    let function: FunctionDeclSyntax
    let name: String
    let description: String
    let parameters: [ToolFunctionParameter]
    let isAwaited: Bool

    /// Those of the model, in order.
    var arguments: [ToolFunctionParameter] { parameters.filter { !$0.isContext } }
    var modelName: String { Self.modelName(name) }

    /// Diagnoses what cannot be a tool; `nil` then.
    init?(_ function: FunctionDeclSyntax, in context: some MacroExpansionContext) {
        var isFit = true
        func diagnose(_ diagnostic: ToolDiagnostic, _ node: some SyntaxProtocol) {
            context.diagnose(diagnostic.at(node))
            if diagnostic.isError { isFit = false }
        }
        self.function = function
        name = function.name.text.filter { $0 != "`" }
        if let generics = function.genericParameterClause { diagnose(.generic, generics) }
        if let mutating = function.modifiers.first(where: { $0.name.text == "mutating" }) { diagnose(.mutating, mutating) }
        if !name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) { diagnose(.isOperator, function.name) }

        let comment = DocumentationComment(function)
        description = comment.text
        if description.isEmpty { diagnose(.undocumented(name), function.name) }
        var parameters: [ToolFunctionParameter] = []
        for syntax in function.signature.parameterClause.parameters {
            switch ToolFunctionParameter.read(syntax, comment: comment) {
            case .success(let parameter): parameters.append(parameter)
            case .failure(let fault): diagnose(fault.diagnostic, fault.node)
            }
        }
        self.parameters = parameters
        let names = Set(function.signature.parameterClause.parameters.map { ToolFunctionParameter.name(of: $0) })
        for documented in comment.parameters.keys.sorted() where !names.contains(documented) {
            diagnose(.noSuchParameter(documented), function.name)
        }
        let isOnGlobalActor = function.attributes.contains { attribute in
            attribute.as(AttributeSyntax.self)?.attributeName.trimmedDescription.hasSuffix("Actor") ?? false
        } || context.lexicalContext.contains { surroundings in
            surroundings.asProtocol((any WithAttributesSyntax).self)?.attributes.contains { attribute in
                attribute.as(AttributeSyntax.self)?.attributeName.trimmedDescription.hasSuffix("Actor") ?? false
            } ?? false
        }
        isAwaited = function.signature.effectSpecifiers?.asyncSpecifier != nil || isOnGlobalActor
        guard isFit else { return nil }
    }

    /// `patientName` as `patient_name`, which models are used to.
    static func modelName(_ name: String) -> String {
        var result = ""
        var previous: Character?
        for (index, character) in zip(name.indices, name) {
            let next = name.index(after: index) < name.endIndex ? name[name.index(after: index)] : nil
            // "patientID" is patient_id, and "URLList" url_list.
            let beginsWord = character.isUppercase
                && (previous.map { $0.isLowercase || $0.isNumber } ?? false
                    || previous?.isUppercase == true && next?.isLowercase == true)
            if beginsWord { result += "_" }
            result += character.lowercased()
            previous = character
        }
        return result
    }
}
#endif
