import SwiftCompilerPlugin
import SwiftSyntaxMacros

@main
struct ParleyMacrosPlugin: CompilerPlugin {
    let providingMacros: [any Macro.Type] = [ToolMacro.self]
}
