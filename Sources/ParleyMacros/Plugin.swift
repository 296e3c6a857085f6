import SwiftCompilerPlugin
import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

@main
struct ParleyMacrosPlugin: CompilerPlugin {
    let providingMacros: [any Macro.Type] = []
}
