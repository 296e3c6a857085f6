#if ToolMacro
import SwiftSyntax

/// Which types an argument may have, as far as their spelling tells. A name that is not known here is
/// taken for an enumeration's; the compiler checks that it is one.
enum ArgumentType {
    /// What an optional type wraps, `nil` for others.
    static func unwrapped(_ type: TypeSyntax) -> TypeSyntax? {
        if let optional = type.as(OptionalTypeSyntax.self) { return optional.wrappedType }
        if let named = type.as(IdentifierTypeSyntax.self), named.name.text == "Optional" { return argument(of: named) }
        return nil
    }

    /// What cannot be an argument in a type that is not optional, with what to use instead.
    static func fault(of type: TypeSyntax) -> (type: String, hint: String?)? {
        let text = type.trimmedDescription
        if let array = type.as(ArrayTypeSyntax.self) { return fault(of: array.element) }
        if let member = type.as(MemberTypeSyntax.self) {
            return member.genericArgumentClause == nil ? nil : (text, nil)
        }
        guard let named = type.as(IdentifierTypeSyntax.self) else { return (text, nil) }
        if named.name.text == "Array", let element = argument(of: named) { return fault(of: element) }
        if named.genericArgumentClause != nil { return (text, nil) }
        if let hint = hints[named.name.text] { return (text, hint) }
        return unsupported.contains(named.name.text) ? (text, nil) : nil
    }

    private static func argument(of type: IdentifierTypeSyntax) -> TypeSyntax? {
        guard let arguments = type.genericArgumentClause?.arguments, arguments.count == 1 else { return nil }
        return arguments.first?.argument.as(TypeSyntax.self)
    }

    private static let hints: [String: String] = {
        var hints = [
            "Float": "use Double", "CGFloat": "use Double", "Decimal": "use Double", "Float16": "use Double",
            "Date": "use String, the moment in the caller's own words, and read it in the function",
            "DateComponents": "use String, the moment in the caller's own words, and read it in the function",
            "URL": "use String", "UUID": "use String", "Character": "use String", "Substring": "use String",
        ]
        for width in ["", "8", "16", "32", "64", "128"] {
            hints["UInt" + width] = "use Int"
            if !width.isEmpty { hints["Int" + width] = "use Int" }
        }
        return hints
    }()

    private static let unsupported: Set<String> = ["Any", "AnyObject", "AnyHashable", "Void", "Never", "Data", "JSONValue", "Self"]
}
#endif
