#if ToolMacro
import ParleyMacroExpansion
import SwiftCompilerPlugin
import SwiftSyntax
import SwiftSyntaxMacros

/// What the compiler runs. The work is in a library, so that tests need not depend on this target: a
/// test that does has all tests, and all they depend on, built a second time for the host.
@main
struct ParleyMacrosPlugin: CompilerPlugin {
    let providingMacros: [any Macro.Type] = [ToolMacro.self]
}

struct ToolMacro: PeerMacro {
    static func expansion(
        of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        try ToolExpansion.expansion(of: node, providingPeersOf: declaration, in: context)
    }
}
#else
/// A macro is a program of its own, also where nobody asked for this one.
@main
struct NoPlugin {
    static func main() {}
}
#endif
